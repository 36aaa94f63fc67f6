import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildPage, isPageStale } from '../../src/api/page/build-page.ts';
import { createServer } from '../../src/api/server.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';
import { openBrowser } from './browser.ts';

let driver: Driver;
let server: FastifyInstance;
let browser: Browser;
let page: Page;
let address = '';
/** Requests that would leave this machine, and errors that the page reports. */
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  driver = openDriver(inject('neo4j'));
  await loadSeed(driver);
  if (isPageStale()) await buildPage();
  server = await createServer({ driver, logger: pino({ level: 'silent' }) });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/u.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address}/graphql`);
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await driver?.close();
});

const EXAMPLES = readdirSync('queries', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.graphql'),
);

/** The operation of the last example. */
const LAST = 'WhoPaidInXiamenIn2019';

/** Clicks the last example in the moment in which the list appears, which no hand can. */
const CLICK_LAST_EXAMPLE = `new MutationObserver((_, observer) => {
  const last = [...document.querySelectorAll('[data-example]')].at(-1);
  if (!last) return;
  observer.disconnect();
  last.click();
}).observe(document, { childList: true, subtree: true });`;

describe('the playground', () => {
  it('runs an example that was clicked before the editors had come', async () => {
    const early = await browser.newPage();
    await early.addInitScript({ content: CLICK_LAST_EXAMPLE });
    await early.goto(`${address}/graphql`);
    await early.locator('.graphiql-query-editor .view-line', { hasText: LAST }).first().waitFor({ timeout: 30_000 });
    await early.locator('.graphiql-execute-button').click();
    await early.locator('.result-window .view-line', { hasText: '"data"' }).first().waitFor({ timeout: 30_000 });
    await early.close();
  }, 120_000);

  it('opens on the list of all example queries, in Chinese and English', async () => {
    await page.getByRole('heading', { name: 'Examples · 示例' }).waitFor();
    expect(await page.locator('[data-example]').count()).toBe(EXAMPLES.length);
  });

  it('loads an example by a click and runs it', async () => {
    await page.locator('[data-example]').last().click();
    await page.locator('.graphiql-query-editor .view-line', { hasText: LAST }).first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-line', { hasText: '"data"' }).first().waitFor({ timeout: 20_000 });
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  });

  it('offers explorer and documentation', async () => {
    await page
      .getByRole('button', { name: /查询构造器/u })
      .first()
      .click();
    await page.locator('.graphiql-explorer-root').waitFor();
    expect(await page.locator('.graphiql-explorer-root').textContent()).toContain('cities');
  });

  it('asks nothing of any other machine and reports no error', () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
