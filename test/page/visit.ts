import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** A server that serves the pages, and a browser to open them with. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
}

/** A page that is open, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
  /** What it asked this server for, beside answers: itself, scripts, styles, pictures. */
  readonly fetched: string[];
  /** Requests that would leave this machine. */
  readonly outside: string[];
  /** Errors that the page or its policy report. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  /** In CSS pixels; 1280 × 900 without it. */
  readonly width?: number;
  readonly height?: number;
  readonly context?: Parameters<Browser['newContext']>[0];
}

/** Opens a path in a new, empty browser context and waits until nothing is on its way. */
export const visit = async (
  { browser, address }: Served,
  path: string,
  { width = 1280, height = 900, context = {} }: VisitOptions = {},
): Promise<Visit> => {
  const opened: BrowserContext = await browser.newContext({ viewport: { width, height }, ...context });
  const page = await opened.newPage();
  const [fetched, outside, errors]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/u.test(url)) outside.push(url);
    else if (url.startsWith(address) && request.method() === 'GET') fetched.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  countAnswers(page);
  await page.goto(`${address}${path}`);
  await settled(page);
  return { page, fetched, outside, errors, close: () => opened.close() };
};

/** Waits until no answer is on its way and nothing waits on the page. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  // Not by a function in the page: its policy forbids to evaluate text again and again.
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  // Not by the browser's own word for an idle network: a worker's script counts as never fetched now and then.
  for (let quiet = 0; quiet < QUIET; quiet += STEP) {
    if ((underway.get(page)?.size ?? 0) > 0) quiet = -STEP;
    await page.waitForTimeout(STEP);
  }
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
};

/** How long no answer may be on its way before a page counts as settled, and how often that is looked at, in milliseconds. */
const [QUIET, STEP] = [150, 25];

/** The questions of each open page that have no answer yet. */
const underway = new WeakMap<Page, Set<Request>>();

const countAnswers = (page: Page): void => {
  const open = new Set<Request>();
  underway.set(page, open);
  page.on('request', (request) => {
    if (request.method() === 'POST') open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => {
      open.delete(request);
    });
};
