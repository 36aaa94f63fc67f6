import 'reflect-metadata';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema/build.ts';
import { everythingIn, listsOf } from './everything.ts';

/** Answers nothing and keeps what it was asked; only the version of the database is told, which Neo4jGraphQL asks first. */
const silentDriver = (queries: string[]): Driver => {
  const run = async (query: string) => {
    queries.push(query);
    return {
      records: query.includes('dbms.components') ? [VERSION] : [],
      summary: { counters: { updates: () => ({}) } },
    };
  };
  const session = {
    run,
    executeRead: (work: (transaction: { run: typeof run }) => unknown) => work({ run }),
    close: async () => {},
  };
  return { session: () => session, executeQueryBookmarkManager: undefined } as unknown as Driver;
};

const VERSION = ['5.26.30', 'community'];

describe('the generated Cypher', () => {
  const queries: string[] = [];
  const driver = silentDriver(queries);
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema({ driver });
  }, 120_000);

  it('calls no APOC, for any field and any relationship of any list', async () => {
    const lists = listsOf(schema);
    expect(lists).toHaveLength(23);
    for (const list of lists) {
      queries.length = 0;
      const source = `{ ${list.name} ${everythingIn(list, 'relationships')} ${list.name}Connection(sort: [{ id: ASC }]) { totalCount edges { node { id } } } }`;
      const { errors } = await graphql({ schema, source, contextValue: createContext(driver) });
      expect(errors?.map(({ message }) => message)).toBeUndefined();
      expect(queries.filter((query) => query.includes('MATCH (this')).length).toBeGreaterThanOrEqual(2);
      expect(queries.filter((query) => /apoc\./iu.test(query))).toEqual([]);
    }
  }, 120_000);

  it('is bounded: a list without a limit takes 50', async () => {
    queries.length = 0;
    const { errors } = await graphql({
      schema,
      source: '{ cities { parts { name } } }',
      contextValue: createContext(driver),
    });
    expect(errors).toBeUndefined();
    expect(queries.at(-1)?.match(/LIMIT/gu)).toHaveLength(2);
  });
});
