import 'reflect-metadata';
import { type GraphQLSchema, graphql, Kind } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createContext } from '../../src/api/context.ts';
import { buildSchema } from '../../src/api/schema/build.ts';
import { readDefinitions } from '../../src/api/schema/definitions.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';
import { everythingIn, listsOf } from './everything.ts';
import { type RecordingDriver, recordingDriver } from './recording-driver.ts';

let driver: Driver;
let recording: RecordingDriver;
let schema: GraphQLSchema;

beforeAll(async () => {
  driver = openDriver(inject('neo4j'));
  await loadSeed(driver);
  recording = recordingDriver(driver);
  schema = await buildSchema({ driver: recording.driver });
}, 120_000);
afterAll(() => driver.close());

const ask = async (source: string): Promise<Record<string, unknown>> => {
  recording.queries.length = 0;
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(recording.driver) });
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
};

interface Listed {
  readonly all: readonly unknown[];
  readonly things: readonly unknown[];
  readonly usual: readonly unknown[];
  readonly statementCount: number;
  readonly entityCount: number;
}

describe('the generated lists', () => {
  it('answer every plain and every computed field of every type', async () => {
    for (const list of listsOf(schema))
      await ask(
        `{ ${list.name}(limit: 3) ${everythingIn(list, 'fields')} ${list.name}Connection(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } }`,
      );
  }, 120_000);

  it('read aliases, also where one bears the name of another field', async () => {
    const { cities } = await ask(
      '{ cities(sort: {name: ASC}, limit: 1) { id: name name: id kind: type partOf { title: name } } }',
    );
    expect(cities).toEqual([
      {
        id: expect.stringMatching(/市$/u),
        name: expect.not.stringMatching(/市$/u),
        kind: 'City',
        partOf: expect.any(Array),
      },
    ]);
  });

  it('leave unnamed parties out, also from counts, unless the query speaks of them', async () => {
    const answer = await ask(`{
      usual: socialOrganizations(limit: 500) { named }
      count: socialOrganizationsConnection { totalCount }
      unnamed: socialOrganizations(limit: 500, where: { OR: [{ NOT: { named: { eq: true } } }] }) { named }
      other: socialOrganizationsConnection(where: { name: { contains: "社" } }) { edges { node { named } } }
    }`);
    const { records } = await driver.executeQuery(
      'MATCH (one:SocialOrganization) RETURN one.named AS named, count(*) AS count',
    );
    const stored = new Map(records.map((record) => [Boolean(record.get('named')), Number(record.get('count'))]));
    expect(answer.usual).toHaveLength(stored.get(true) ?? 0);
    expect(answer.count).toEqual({ totalCount: stored.get(true) });
    expect(answer.unnamed).toHaveLength(stored.get(false) ?? 0);
    expect(JSON.stringify(answer.other)).not.toContain('false');
  });

  it('are as long as asked for, else 50, and say whether there is more', async () => {
    const { documents, observations, observationsConnection } = await ask(`{
      documents { id all: statements(limit: 500) { id } things: entities(limit: 90, offset: 10) { id } usual: statements { id } statementCount entityCount }
      observations { id }
      observationsConnection { totalCount pageInfo { hasNextPage } edges { node { id } } }
    }`);
    for (const { all, things, usual, statementCount, entityCount } of documents as Listed[]) {
      expect(statementCount).toBeGreaterThan(60);
      expect(all).toHaveLength(statementCount);
      expect(things).toHaveLength(Math.min(90, entityCount - 10));
      expect(usual).toHaveLength(50);
    }
    expect(observations).toHaveLength(50);
    expect(observationsConnection).toMatchObject({ totalCount: 115, pageInfo: { hasNextPage: true } });
    expect((observationsConnection as { edges: unknown[] }).edges).toHaveLength(50);
  });

  it('read the evidence of all relationships of a request in one query', async () => {
    const { policies } = await ask(`{ policies(limit: 20) {
      issuedByConnection { edges { properties { statementIds evidence { quote start end document { id title } article { source } } } node { name } } }
      appliesInConnection { edges { properties { evidence { quote } } } }
    } }`);
    expect(JSON.stringify(policies)).toMatch(/"quote":"[^"]+"/u);
    expect(recording.queries).toHaveLength(2);
  });

  it('give money as decimals and sort it as numbers', async () => {
    const { fundings } = await ask(
      '{ fundings(sort: [{ fen: DESC }], where: { fen: { gt: "0" }, basis: { eq: TOTAL } }, limit: 5) { value fen perItem { value reason bound formula } perRecipient { reason } } }',
    );
    const rows = fundings as { value: string; fen: string }[];
    expect(rows).toHaveLength(5);
    expect(rows.map(({ value, fen }) => Number(value) * 100 - Number(fen))).toEqual([0, 0, 0, 0, 0]);
    expect(rows.map(({ fen }) => Number(fen))).toEqual(
      rows.map(({ fen }) => Number(fen)).sort((one, other) => other - one),
    );
  });

  it('cannot write, whatever the query', async () => {
    const { run } = createContext(driver);
    await expect(run('CREATE (:Entity {id: "x"})')).rejects.toThrow(/read access mode/u);
  });
});

describe('the SDL', () => {
  it('has a field for each relationship of the loaded graph, from both its ends', async () => {
    const { records } = await driver.executeQuery(
      'MATCH (a)-[r]->(b) RETURN DISTINCT coalesce(a.type, head(labels(a))) AS a, labels(a) AS from, type(r) AS r, coalesce(b.type, head(labels(b))) AS b, labels(b) AS to',
    );
    const followed = relationshipFields();
    const missing = records.flatMap((record) => {
      const { a, from, r, b, to } = record.toObject() as {
        a: string;
        from: string[];
        r: string;
        b: string;
        to: string[];
      };
      const out = followed.get(`${a} OUT ${r}`)?.some((target) => to.includes(target))
        ? []
        : [`${a} has no field for ${r} to ${b}`];
      const back =
        followed.get(`${b} IN ${r}`)?.some((target) => from.includes(target)) || COMPUTED.has(`${b} ${r}`)
          ? []
          : [`${b} has no field for ${r} from ${a}`];
      return [...out, ...back];
    });
    expect(missing).toEqual([]);
  });

  it('names every property of the loaded graph that is meant to be read', async () => {
    const { records } = await driver.executeQuery(
      'MATCH (node) UNWIND keys(node) AS key RETURN DISTINCT coalesce(node.type, head(labels(node))) AS type, key',
    );
    const properties = propertiesOfTypes();
    const missing = records
      .map((record) => record.toObject() as { type: string; key: string })
      .filter(({ type, key }) => !OWN.has(key) && type !== 'Graph' && !properties.get(type)?.has(key))
      .map(({ type, key }) => `${type}.${key}`);
    expect(missing).toEqual([]);
  });
});

/** Followed by a computed field: a document's statements are the accepted ones, unless a reader asks for others. */
const COMPUTED = new Set(['Document IN_DOCUMENT']);

/** Properties that the loader and the questions keep for themselves; quotes and offsets are read as Evidence, what is ignored as IgnoredSpan. */
const OWN = new Set([
  'hash',
  'loadHash',
  'saidHash',
  // How reprints are told; what comes of it is `family`.
  'cardFamily',
  'sketch',
  'sketchKeys',
  'searchNames',
  'searchText',
  'ignored',
  'line',
  'quotes',
  'starts',
  'ends',
  'pages',
]);

const fieldsOfSdl = () =>
  readDefinitions().definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (definition.fields ?? []).map((field) => {
          const text = (directive: string, argument: string): string | undefined => {
            const value = field.directives
              ?.find(({ name }) => name.value === directive)
              ?.arguments?.find(({ name }) => name.value === argument)?.value;
            return value && 'value' in value ? String(value.value) : undefined;
          };
          return { type: definition.name.value, field, text };
        })
      : [],
  );

const relationshipFields = (): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { type, field, text } of fieldsOfSdl()) {
    const relationship = text('relationship', 'type');
    if (relationship === undefined) continue;
    const directions =
      text('relationship', 'queryDirection') === 'UNDIRECTED'
        ? ['OUT', 'IN']
        : [text('relationship', 'direction') ?? ''];
    const target = /"NamedType","name":\{"kind":"Name","value":"(\w+)"/u.exec(JSON.stringify(field.type))?.[1] ?? '';
    for (const direction of directions) {
      const key = `${type} ${direction} ${relationship}`;
      found.set(key, [...(found.get(key) ?? []), target]);
    }
  }
  return found;
};

const propertiesOfTypes = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { type, field, text } of fieldsOfSdl())
    found.set(type, (found.get(type) ?? new Set()).add(text('alias', 'property') ?? field.name.value));
  return found;
};
