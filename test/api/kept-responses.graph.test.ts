import 'reflect-metadata';
import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';

let driver: Driver;
let server: FastifyInstance;
beforeAll(async () => {
  driver = openDriver(inject('neo4j'));
  await loadSeed(driver);
  server = await createServer({ driver, logger: pino({ level: 'silent' }) });
}, 120_000);
afterAll(async () => {
  await driver.executeQuery("MATCH (g:Graph) SET g.version = replace(g.version, ' changed', '')");
  await driver.executeQuery('MATCH (d:Document) WHERE d.wasHost IS NOT NULL SET d.host = d.wasHost REMOVE d.wasHost');
  await server.close();
  await driver.close();
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query }),
  });

/** Behind the loader's back, so that the version stays. */
const moveTo = (host: string) =>
  driver.executeQuery('MATCH (d:Document) SET d.wasHost = coalesce(d.wasHost, d.host), d.host = $host', { host });

/** What is kept is compressed after the answer went out. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

it('answers a question once for all who ask it of the same data, and anew when the data is another', async () => {
  const [short, long] = ['{ documents(limit: 1) { host } }', '{ documents { id title host text } }'];
  await moveTo('one.example');
  const first = [await ask(short), await ask(long)];
  expect(first[1]?.rawPayload.length).toBeGreaterThan(20_000);
  await settled();
  await moveTo('two.example');
  for (const [index, query] of [short, long].entries()) {
    const again = await ask(query);
    expect(again.payload).toBe(first[index]?.payload);
    expect(again.headers['content-type']).toBe(first[index]?.headers['content-type']);
  }
  const small = await ask(long, { 'accept-encoding': 'br' });
  expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('accept-encoding') });
  expect(brotliDecompressSync(small.rawPayload).toString()).toBe(first[1]?.payload);

  await driver.executeQuery("MATCH (g:Graph) SET g.version = g.version + ' changed'");
  for (const query of [short, long]) expect((await ask(query)).payload).toContain('two.example');
});

it('keeps nothing for who shows a token, and nothing that failed', async () => {
  const query = '{ documents(limit: 2) { host } }';
  const token = { authorization: 'Bearer of-nobody' };
  await moveTo('three.example');
  await ask(query, token);
  await settled();
  await moveTo('four.example');
  expect((await ask(query, token)).payload).toContain('four.example');

  const unknown = '{ entity(id: "community-late") { entity { name } } }';
  expect((await ask(unknown)).payload).toContain('UNKNOWN_NAME');
  await settled();
  await driver.executeQuery(
    "CREATE (:Entity:Place:Community {id: 'community-late', name: '晚到社区', type: 'Community', named: true})",
  );
  const late = await ask(unknown);
  await driver.executeQuery("MATCH (n:Entity {id: 'community-late'}) DELETE n");
  expect(late.payload).toContain('晚到社区');
});
