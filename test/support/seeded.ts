import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { beforeAll, inject } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema/build.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from './load-seed.ts';

/** The data of an answer, as a test reads it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where that is not there.
type Data = Record<string, any>;

interface Seeded {
  readonly driver: Driver;
  readonly schema: GraphQLSchema;
}

let opened: Promise<Seeded> | undefined;

/** Asks the whole schema over the seed (`loadSeedFirst`); throws the first error. */
export const askSeeded = async (source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await answerSeeded(source, variables);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return data as Data;
};

/** As `askSeeded`, with errors as a reader gets them. */
export const answerSeeded = async (
  source: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> => {
  const { driver, schema } = await open();
  return graphql({ schema, source, variableValues: variables, contextValue: createContext(driver) });
};

/** The code and details of the error with which a question is refused. */
export const refusalOf = async (source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const [error] = (await answerSeeded(source, variables)).errors ?? [];
  if (!error?.originalError) throw new Error('expected a refusal');
  return error.originalError as unknown as Data;
};

/** Has the test database hold the seed before the first test of the file that calls this. */
export const loadSeedFirst = (): void => {
  beforeAll(async () => {
    const { driver } = await open();
    await loadSeed(driver);
    await driver.executeQuery('CALL db.awaitIndexes(60)');
  }, 300_000);
};

/** Once for all files of the `graph` project, which run one after another in one process: building the schema takes seconds. */
const open = (): Promise<Seeded> => {
  opened ??= openOnce();
  return opened;
};

const openOnce = async (): Promise<Seeded> => {
  const driver = openDriver(inject('neo4j'));
  return { driver, schema: await buildSchema({ driver }) };
};
