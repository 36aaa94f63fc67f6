/** `npm run screenshots [-- FOLDER]`: a picture of each page in both languages, wide and as a phone shows it, on the seed. */
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
import { type Served, visit } from './visit.ts';

/** Widths in CSS pixels. */
const WIDTHS = { wide: 1280, phone: 390 } as const;

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
    const { page, close } = await visit(served, inLanguage(VIEWS[name], language), { width });
    await page.screenshot({ path: join(folder, `${file}.${form}.png`), fullPage: form === 'wide' });
    await close();
  }
  console.error(join(folder, `${file}.*.png`));
};

/** Where `fc-list` is missing nobody knows. */
const hasChinese = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true;
  }
};
