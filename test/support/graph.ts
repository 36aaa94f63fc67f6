import type { Driver } from 'neo4j-driver';
import { inject, onTestFinished } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';

/** A driver on the test database, emptied, for as long as the test runs. */
export const emptyGraph = async (): Promise<Driver> => {
  const driver = openDriver(inject('neo4j'));
  onTestFinished(() => driver.close());
  await empty(driver);
  return driver;
};

/** Takes out every node and relationship; constraints stay. */
export const empty = async (driver: Driver): Promise<void> => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
};

/** Everything the database holds, as sorted text: labels and properties of each node, type, ends and properties of each relationship. Only when it was loaded is left out. */
export const dump = async (driver: Driver): Promise<string[]> => {
  const nodes = await rows(driver, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const relationships = await rows(
    driver,
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a)[0] + a.id AS from, labels(b)[0] + b.id AS to, properties(r) AS properties',
  );
  return [...nodes, ...relationships].map((row) => JSON.stringify(sorted(row))).sort();
};

/** What a query answers, one plain object a row. */
export const rows = async (
  driver: Driver,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> => {
  const { records } = await driver.executeQuery(query, variables);
  return records.map((record) => record.toObject());
};

/** The one number that a query answers. */
export const count = async (
  driver: Driver,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<number> => {
  const [first] = await rows(driver, query, variables);
  return Number(Object.values(first ?? {})[0]);
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !['loadedAt', 'loadHash', 'saidHash'].includes(key));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
