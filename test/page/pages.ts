import 'reflect-metadata';
import type { Driver } from 'neo4j-driver';
import { beforeAll, inject } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';
import { openBrowser } from './browser.ts';
import { servePages } from './serve.ts';
import type { Served } from './visit.ts';

export { REVIEW_TOKEN } from './serve.ts';
export { settled, type Visit, type VisitOptions, visit } from './visit.ts';

/** A real Chromium before a real server on a real graph that holds the seed. */
export interface Pages extends Served {
  readonly driver: Driver;
}

/** Has the seed in the graph, and server and browser ready, before the first test of the file that calls this. */
export const withPages = (): Pages => {
  const pages: Partial<Pages> = {};
  beforeAll(async () => {
    opened ??= open();
    Object.assign(pages, await opened);
    await loadSeed((await opened).driver);
  }, 400_000);
  return pages as Pages;
};

/** One for all files; they end with the process, because no file knows whether it is the last. */
let opened: Promise<Pages> | undefined;

const open = async (): Promise<Pages> => {
  const driver = openDriver(inject('neo4j'));
  const [{ address }, browser] = await Promise.all([servePages(driver), openBrowser()]);
  return { driver, address, browser };
};
