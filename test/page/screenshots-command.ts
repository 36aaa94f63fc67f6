/** `npm run screenshots [-- FOLDER]`: a picture of each page in both languages, wide and as a phone shows it, on the seed; and those of the README. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandUsage } from '../../src/error.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { startDatabase } from '../../src/graph/server/start.ts';
import { makeDataDirectory } from '../support/data-directory.ts';
import { loadSeed } from '../support/load-seed.ts';
import { openBrowser } from './browser.ts';
import { servePages } from './serve.ts';
import { inLanguage, LANGUAGES, type PageName, VIEWS } from './views.ts';
import { type Served, settled, visit } from './visit.ts';

/** Widths in CSS pixels. */
const WIDTHS = { wide: 1280, phone: 390 } as const;

/** Where a picture should show more than what the tests look at: a comparison, not the choosing of one. */
const SHOWN: Readonly<Record<PageName, string>> = {
  ...VIEWS,
  '/compare':
    '/compare?places=city-e72eb3eb3c3a7155&places=city-32e42ce3031e544b&indicator=indicator-social-organizations',
};

/** What the README shows, in Chinese, as a window shows it; `from`: what stands at its top. */
const README: Readonly<Record<string, { readonly path: string; readonly from?: string }>> = {
  home: { path: '/' },
  chain: { path: '/chain?from=dongguan-2018-bf030eb984dd99a5', from: '.chain-title' },
  coverage: { path: SHOWN['/coverage'] },
  document: { path: SHOWN['/document/:id'] },
};
const WINDOW = { width: 1280, height: 800 } as const;

/** Over what stands at the top. */
const MARGIN = 16;

/** No picture is taken of something on its way. */
const STILL = { reducedMotion: 'reduce' } as const;

export const screenshotsCommand = async ([
  folder = join('dist', 'screenshots'),
  ...more
]: readonly string[]): Promise<void> => {
  if (more.length > 0 || folder.startsWith('-')) throw commandUsage('npm run screenshots [-- FOLDER]');
  mkdirSync(folder, { recursive: true });
  if (!hasChinese())
    console.error('No Chinese font is installed here, so the pictures will show boxes: install fonts-noto-cjk.');
  const directory = await makeDataDirectory();
  const database = await startDatabase({ dataDirectory: directory.path });
  const driver = openDriver(database);
  try {
    await loadSeed(driver);
    const { server, address } = await servePages(driver);
    const browser = await openBrowser();
    for (const name of Object.keys(README)) await takeForReadme({ browser, address }, name, folder);
    for (const page of Object.keys(VIEWS) as PageName[])
      for (const language of LANGUAGES) await takePictures({ browser, address }, page, language, folder);
    await browser.close();
    await server.close();
  } finally {
    await driver.close();
    await database.stop();
    directory.remove();
  }
};

const takePictures = async (
  served: Served,
  name: PageName,
  language: (typeof LANGUAGES)[number],
  folder: string,
): Promise<void> => {
  const file = `${name === '/' ? 'home' : name.slice(1).replaceAll(/[/:]+/gu, '-')}.${language}`;
  for (const [form, width] of Object.entries(WIDTHS)) {
    const { page, close } = await visitTwice(served, inLanguage(SHOWN[name], language), { width, context: STILL });
    await page.screenshot({ path: join(folder, `${file}.${form}.png`), fullPage: form === 'wide' });
    await close();
  }
  console.error(join(folder, `${file}.*.png`));
};

const takeForReadme = async (served: Served, name: string, folder: string): Promise<void> => {
  const { path = '/', from } = README[name] ?? {};
  const { page, close } = await visitTwice(served, path, { ...WINDOW, context: STILL });
  if (from) {
    await page.locator(from).evaluate((top) => top.scrollIntoView());
    await page.mouse.wheel(0, -MARGIN);
    await settled(page);
  }
  const file = join(folder, `readme-${name}.png`);
  await page.screenshot({ path: file });
  await close();
  console.error(file);
};

/** A database that has just started may take too long once, on a busy machine; the second time it knows. */
const visitTwice: typeof visit = async (...asked) => {
  const first = await visit(...asked);
  if ((await first.page.locator('.state.is-failed').count()) === 0) return first;
  await first.close();
  return visit(...asked);
};

/** Where `fc-list` is missing nobody knows. */
const hasChinese = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true;
  }
};
