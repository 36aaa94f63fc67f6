import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
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

/** Has server and browser ready before the first test of the file that calls this, and closes them after its last. */
export const withPages = (): Pages => {
  const pages: { address: string; browser?: Browser; driver?: Driver; server?: FastifyInstance } = { address: '' };
  beforeAll(async () => {
    pages.driver = openDriver(inject('neo4j'));
    await loadSeed(pages.driver);
    Object.assign(pages, await servePages(pages.driver));
    pages.browser = await openBrowser();
  }, 400_000);
  afterAll(async () => {
    await pages.browser?.close();
    await pages.server?.close();
    await pages.driver?.close();
  });
  return pages as Pages;
};
