import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A server that serves the pages, and a browser to open them with. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
}

/** A page that is open, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
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
  const [outside, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/u.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address}${path}`);
  await settled(page);
  return { page, outside, errors, close: () => opened.close() };
};

/** Waits until no answer is on its way and nothing waits on the page. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
  // Not by a function in the page: its policy forbids to evaluate text again and again.
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
};
