/** Pages before a graph of a made-up country: how long until each shows its content. Source of the bar: the project's issue on pages. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Browser } from 'playwright-core';
import { addressOf, startApi } from '../../../src/api/launch/api-child.ts';
import { buildPage, isPageStale } from '../../../src/api/page/build-page.ts';
import { type Address, openDriver } from '../../../src/graph/connection.ts';
import { freePort } from '../../../src/graph/server/port.ts';
import { startDatabase } from '../../../src/graph/server/start.ts';
import { readGraphSettings } from '../../../src/graph/settings.ts';
import { openBrowser } from '../../page/browser.ts';
import { linkServer } from '../../support/data-directory.ts';
import { CORES, run } from '../measured.ts';
import { type Figure, isMet, tableOf } from '../table.ts';
import { contentTime } from './content-time.ts';
import { viewsOf } from './views.ts';

/** In milliseconds, of a warm server in a cold browser. */
const BAR = 1_000;

/** Each page is opened once to warm the server, then so often; the middle one counts. */
const VISITS = 3;

/** So often a page is opened to warm the server. */
const MOST_TRIES = 5;

/** Whether every page is in time; the table goes to standard output. The country is made and loaded once, and kept in the data directory. */
export async function benchPages(organizations: number, seed: string): Promise<boolean> {
  const folder = join(readGraphSettings().dataDirectory, 'bench', `pages-${organizations}-${seed}`);
  const [world, data] = [join(folder, 'world'), join(folder, 'data')];
  mkdirSync(folder, { recursive: true });
  await linkServer(data);
  if (!existsSync(world))
    await succeed(['generate', '--organizations', String(organizations), '--seed', seed, '--out', world]);
  say('loading; the first time this takes a quarter of an hour');
  await succeed(['load', world], { DATA_DIR: data });
  const database = await startDatabase({ dataDirectory: data, say });
  const driver = openDriver(database);
  try {
    const figures = await measure(driver, database);
    const size = `${organizations} organizations, seed ${seed}, ${await countStatements(driver)} statements`;
    console.log(`${size}, ${CORES} cores, Node ${process.versions.node}\n\n${tableOf(figures)}`);
    return figures.every(isMet);
  } finally {
    await driver.close();
    await database.stop();
  }
}

const say = (line: string): void => console.error(line);

async function succeed(words: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const { code, told } = await run(words, { environment });
  if (code !== 0) throw new Error(`${words[0]} ended with ${code}: ${told}`);
}

/** By the process that a user starts, in production mode. */
async function measure(driver: Driver, database: Address): Promise<Figure[]> {
  if (isPageStale()) await buildPage();
  const settings = { host: '127.0.0.1', port: await freePort(), logLevel: 'warn' };
  const server = await startApi(settings, database);
  const browser = await openBrowser();
  const figures: Figure[] = [];
  try {
    for (const { page, what, path } of await viewsOf(driver)) {
      say(path);
      figures.push(await timed(browser, `${addressOf(settings)}${path}`, `${page} ${what}`.trim()));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return figures;
}

async function timed(browser: Browser, address: string, what: string): Promise<Figure> {
  await warm(browser, address);
  const times: number[] = [];
  while (times.length < VISITS) times.push(await contentTime(browser, address));
  const measured = times.toSorted((a, b) => a - b)[Math.floor(VISITS / 2)] ?? Number.NaN;
  return { what, measured, bar: BAR, unit: 'ms' };
}

/** A graph that was loaded just now may answer for the first time slower than a query may take. */
async function warm(browser: Browser, address: string): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await contentTime(browser, address);
      return;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      say(`not yet: ${address}`);
    }
}

const countStatements = async (driver: Driver): Promise<number> => {
  const { records } = await driver.executeQuery('MATCH (s:Statement) RETURN count(s) AS statements');
  return records[0]?.get('statements') ?? 0;
};
