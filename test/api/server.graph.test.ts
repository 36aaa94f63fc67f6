import 'reflect-metadata';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';

const logger = pino({ level: 'silent' });
const JSON_HEADERS = { 'content-type': 'application/json' };

const ask = (server: FastifyInstance, query: string, variables = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: JSON_HEADERS,
    payload: JSON.stringify({ query, variables }),
  });

const codeOf = (payload: string): unknown => JSON.parse(payload).errors?.[0]?.extensions?.code;

describe('the server on a loaded graph', () => {
  let driver: Driver;
  let server: FastifyInstance;
  beforeAll(async () => {
    driver = openDriver(inject('neo4j'));
    await loadSeed(driver);
    server = await createServer({ driver, logger });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  it('is alive and ready', async () => {
    expect((await server.inject('/healthz')).statusCode).toBe(200);
    expect((await server.inject('/readyz')).statusCode).toBe(200);
  });

  it('answers by POST, and by GET for a program that says who it is', async () => {
    const post = await ask(server, '{ graph { version counts { type named unnamed } } }');
    expect(JSON.parse(post.payload).data.graph.version).toMatch(/\w/u);
    const url = `/graphql?query=${encodeURIComponent('{ graph { documents } }')}`;
    expect(JSON.parse((await server.inject({ url, headers: { 'apollo-require-preflight': '1' } })).payload)).toEqual({
      data: { graph: { documents: 5 } },
    });
    expect((await server.inject({ url })).statusCode).toBe(400);
  });

  it('compresses a long answer for whoever takes it so, and leaves a short one as it is', async () => {
    const query = '{ documents { id title text } }';
    const plain = await ask(server, query);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.rawPayload.length).toBeGreaterThan(20_000);
    const askFor = (encoding: string, source: string) =>
      server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...JSON_HEADERS, 'accept-encoding': encoding },
        payload: JSON.stringify({ query: source }),
      });
    for (const [encoding, decompress] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await askFor(`${encoding}, deflate`, query);
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringContaining('accept-encoding') });
      expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
      expect(decompress(rawPayload).toString()).toBe(plain.payload);
    }
    expect((await askFor('br', '{ graph { documents } }')).headers['content-encoding']).toBeUndefined();
  });

  it('gives a browser the page', async () => {
    const { headers } = await server.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('tells its schema', async () => {
    const { payload } = await ask(server, '{ __schema { mutationType { name } queryType { name } } }');
    expect(JSON.parse(payload)).toEqual({
      data: { __schema: { mutationType: { name: 'Mutation' }, queryType: { name: 'Query' } } },
    });
  });

  it.each([
    ['a limit beyond 500', '{ cities(limit: 501) { name } }', 'LIMIT_TOO_LARGE'],
    ['a limit beyond 500 further in', '{ cities { partsConnection(first: 501) { totalCount } } }', 'LIMIT_TOO_LARGE'],
    ['a limit below 0', '{ cities(limit: -1) { name } }', 'LIMIT_TOO_LARGE'],
    ['more quotes than 200', '{ cities { evidence(first: 201) { quote } } }', 'LIMIT_TOO_LARGE'],
    ['a cursor of nobody', '{ citiesConnection(after: "xx") { totalCount } }', 'CURSOR_UNKNOWN'],
    [
      'too many root fields',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: cities { name }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['too deep a query', `{ cities ${'{ parts '.repeat(25)}{ name }${' }'.repeat(25)} }`, 'QUERY_TOO_LARGE'],
    [
      'too large an answer',
      '{ cities(limit: 500) { parts(limit: 500) { parts(limit: 500) { name } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['a field that is not there', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a hidden list', '{ needNodes { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no query at all', '{ cities', 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', 'mutation { createCities { name } }', /GRAPHQL_VALIDATION_FAILED|READ_ONLY/u],
  ])('refuses %s', async (_what, query, code) => {
    const { payload } = await ask(server, query);
    expect(codeOf(payload)).toEqual(code instanceof RegExp ? expect.stringMatching(code) : code);
  });

  it('refuses a text of too many tokens and a body over 1 MB', async () => {
    expect((await ask(server, `{ cities { ${'name '.repeat(6_000)} } }`)).statusCode).toBe(400);
    expect((await ask(server, `{ cities { name } } # ${'x'.repeat(1_100_000)}`)).statusCode).toBe(413);
  });

  it('survives a bomb of fragments within seconds', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on City { ...F${index + 1} a: partOf { ...P } }`,
    );
    const began = Date.now();
    const { payload } = await ask(
      server,
      `{ cities { ...F0 ...F0 } } ${fragments.join(' ')} fragment F30 on City { name } fragment P on Place { name }`,
    );
    expect(payload).toMatch(/"(data|errors)"/u);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('the server without its graph', () => {
  let driver: Driver;
  let server: FastifyInstance;
  beforeAll(async () => {
    driver = openDriver({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
    server = await createServer({ driver, logger });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  it('is alive, not ready, and says so within seconds without a word of the database', async () => {
    expect((await server.inject('/healthz')).statusCode).toBe(200);
    expect((await server.inject('/readyz')).statusCode).toBe(503);
    const began = Date.now();
    for (const query of ['{ graph { version } }', '{ cities { name } }']) {
      const { payload } = await ask(server, query);
      expect(codeOf(payload)).toBe('SERVICE_UNAVAILABLE');
      expect(payload).not.toMatch(/127\.0\.0\.1|bolt|ECONN/u);
    }
    expect(Date.now() - began).toBeLessThan(12_000);
  });
});
