import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Kind, parse } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createServer } from '../src/api/server.ts';
import { openDriver } from '../src/graph/connection.ts';
import { loadSeed } from './support/load-seed.ts';

const THEMES = ['populations', 'policies-and-money', 'sums-and-comparisons', 'places-needs-coverage', 'provenance'];

const queries = readdirSync('queries', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => join('queries', file.slice(0, -'.graphql'.length)))
  .sort();

const sourceOf = (query: string): string => readFileSync(`${query}.graphql`, 'utf8');
const jsonOf = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

const operationsOf = (query: string) =>
  parse(sourceOf(query)).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

describe('the example queries', () => {
  it('are at least 30, and at least 6 for each theme', () => {
    expect(queries.length).toBeGreaterThanOrEqual(30);
    const few = THEMES.filter(
      (theme) => queries.filter((query) => query.startsWith(join('queries', theme, '/'))).length < 6,
    );
    expect(few).toEqual([]);
  });

  it('have operations of different names', () => {
    const names = queries.flatMap(operationsOf).map(({ name }) => name?.value);
    expect(new Set(names).size).toBe(queries.length);
  });

  it.each(queries)('%s begins with its question in both languages', (query) => {
    const [chinese, english] = sourceOf(query).split('\n');
    expect(chinese).toMatch(/^# 问: .*\p{Script=Han}.*\?$/u);
    expect(english).toMatch(/^# Q: [^\p{Script=Han}]*\?$/u);
  });

  it.each(queries)('%s is one named operation with variables, all of them given, and an expectation', (query) => {
    const [operation, ...others] = operationsOf(query);
    expect(others).toEqual([]);
    const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    expect(declared.length).toBeGreaterThan(0);
    expect(Object.keys(jsonOf(`${query}.variables.json`)).sort()).toEqual(declared.sort());
    expect(existsSync(`${query}.expected.json`)).toBe(true);
  });
});

describe('over HTTP', () => {
  let driver: Driver;
  let server: FastifyInstance;
  let client: GraphQLClient;
  beforeAll(async () => {
    driver = openDriver(inject('neo4j'));
    await loadSeed(driver);
    server = await createServer({ driver, logger: pino({ level: 'silent' }) });
    client = new GraphQLClient(`${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await driver?.close();
  });

  it.each(queries)('%s answers as the documents do', async (query) => {
    const answer = await client.request(sourceOf(query), jsonOf(`${query}.variables.json`));
    expect(answer).toEqual(jsonOf(`${query}.expected.json`));
  });
});
