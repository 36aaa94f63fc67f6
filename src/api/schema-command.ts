import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  buildSchema as schemaOfText,
} from 'graphql';
import { commandUsage, schemaDrifted } from '../error.ts';
import { openDriver } from '../graph/connection.ts';
import { writeTypedQueries } from './page/typed-queries.ts';
import { buildSchema } from './schema/build.ts';
import { PRINTED_SCHEMA } from './schema/definitions.ts';

/**
 * `schema`: writes `schema/schema.graphql` and the types of the pages' queries. `schema --check`: fails where that file is not current and names the kind of each break.
 * `schema --print`: to standard output. `schema --queries`: only the types of the pages' queries, from the schema that is printed. Needs no database.
 */
export const schemaCommand = async (words: readonly string[]): Promise<void> => {
  const [option, ...more] = words;
  if (
    more.length > 0 ||
    !(option === undefined || option === '--check' || option === '--print' || option === '--queries')
  )
    throw commandUsage('schema [--check | --print | --queries]');
  if (option === '--queries') {
    await writeTypedQueries();
    return;
  }
  const text = await printedSchema();
  if (option === '--print') process.stdout.write(text);
  else if (option === undefined) {
    writeFileSync(PRINTED_SCHEMA, text);
    await writeTypedQueries();
  } else {
    const report = driftOf(existsSync(PRINTED_SCHEMA) ? readFileSync(PRINTED_SCHEMA, 'utf8') : '', text);
    if (report.length > 0) throw schemaDrifted('schema/schema.graphql', report);
  }
};

/** The whole public schema as text, sorted. */
export const printedSchema = async (): Promise<string> => {
  // Never connected: a driver opens its first connection with its first query.
  const driver = openDriver({ uri: 'bolt://127.0.0.1:1', user: 'nobody', password: '' });
  try {
    return textOf(await buildSchema({ driver, validate: true }));
  } finally {
    await driver.close();
  }
};

/** What differs between a committed schema and the current one, one line each; empty when they are equal. */
export const driftOf = (committed: string, current: string): string[] => {
  if (committed === current) return [];
  if (committed === '') return ['MISSING: the file is not there'];
  const [before, after] = [schemaOfText(committed), schemaOfText(current)];
  const changes = [...findBreakingChanges(before, after), ...findDangerousChanges(before, after)];
  return changes.length > 0
    ? changes.map(({ type, description }) => `${type}: ${description}`)
    : ['ADDITION_OR_WORDS: nothing breaks, but the text differs'];
};

const textOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
