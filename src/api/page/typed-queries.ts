/** Gives each query of the pages its types: beside `name.graphql` stands `name.graphql.ts`, made from it and from the printed schema. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { pageQueriesBroken } from '../../error.ts';
import { ROOT } from '../launch/command.ts';
import { PRINTED_SCHEMA } from '../schema/definitions.ts';

const SOURCE = join(ROOT, 'src', 'page');

/** Writes what is not current. Throws PAGE_QUERIES_BROKEN where the schema refuses a query; the others are written all the same. */
export const writeTypedQueries = async (): Promise<void> => {
  const { stale, broken } = await checkQueries();
  for (const { file, text } of stale) writeFileSync(file, text);
  if (broken.length > 0) throw pageQueriesBroken(broken);
};

interface Checked {
  /** Files that are not what their query and the schema make of them, with what they should be. */
  readonly stale: readonly { readonly file: string; readonly text: string }[];
  /** Queries that the schema refuses, and why. */
  readonly broken: readonly string[];
}

/** Holds every query of the pages against the printed schema. */
export const checkQueries = async (): Promise<Checked> => {
  const queries = readQueries();
  const schema = parse(readFileSync(PRINTED_SCHEMA, 'utf8'));
  const stale = [];
  const broken = [];
  for (const query of queries) {
    const file = `${query.file}.ts`;
    try {
      const text = await typed(query, queries, schema);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push({ file, text });
    } catch (error) {
      broken.push(`${query.file.slice(SOURCE.length + 1)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { stale, broken };
};

interface Query {
  readonly file: string;
  readonly document: DocumentNode;
}

const readQueries = (): Query[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(SOURCE, name))
    .map((file) => ({ file, document: parse(readFileSync(file, 'utf8'), { noLocation: true }) }));

const typed = async ({ file, document }: Query, queries: readonly Query[], schema: DocumentNode): Promise<string> => {
  const whole = withFragments(
    document,
    queries.flatMap((query) => query.document.definitions),
  );
  const types = await codegen({
    schema,
    documents: [{ location: file, document: whole }],
    filename: file,
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
    config: {
      skipTypename: true,
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
      scalars: { Decimal: 'string', BigInt: 'string', ID: 'string' },
    },
  });
  return `${HEAD}${operations(whole).length > 0 ? IMPORT : ''}\n${types.trim()}\n${asked(whole)}`;
};

const HEAD = '// Made by `npm run schema` from the query beside it; changes here are lost.\n';
const IMPORT = "import type { Asked } from '../ask/asked.ts';\n";

const asked = (whole: DocumentNode): string =>
  operations(whole)
    .map((operation) => {
      const name = operation.name?.value ?? '';
      const type = `${name}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`;
      const text = print(withFragments({ kind: Kind.DOCUMENT, definitions: [operation] }, whole.definitions));
      return `\nexport const ${name}: Asked<${type}, ${type}Variables> = {\n  name: '${name}',\n  text: ${JSON.stringify(text)},\n};\n`;
    })
    .join('');

const operations = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** The document with every fragment that it spreads, found among these definitions. */
const withFragments = (document: DocumentNode, among: readonly DefinitionNode[]): DocumentNode => {
  const known = new Map(
    among.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const definitions = new Set<DefinitionNode>(document.definitions);
  // A set goes on over what is added while it is read.
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = known.get(name.value);
        if (fragment) definitions.add(fragment);
      },
    });
  return { kind: Kind.DOCUMENT, definitions: [...definitions] };
};
