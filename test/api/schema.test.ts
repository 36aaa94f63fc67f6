import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, isEnumType, isObjectType, Kind } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { PRINTED_SCHEMA, readDefinitions } from '../../src/api/schema/definitions.ts';
import { driftOf, printedSchema } from '../../src/api/schema-command.ts';

const LISTS = [
  ...[
    'provinces',
    'cities',
    'districts',
    'streets',
    'communities',
    'places',
    'socialOrganizations',
    'governmentBodies',
  ],
  ...['otherOrganizations', 'organizations', 'funders', 'funds', 'policies', 'projects', 'facilities', 'populations'],
  ...['serviceFields', 'indicators', 'fundings', 'observations', 'events', 'publications', 'documents'],
];
const ENGLISH_AND_CHINESE = /[A-Za-z].*[\u4e00-\u9fff]/su;

describe('the printed schema', () => {
  let text = '';
  let schema: GraphQLSchema;
  beforeAll(async () => {
    text = await printedSchema();
    schema = buildSchema(text);
  }, 120_000);

  it('is the committed one', () => {
    const committed = existsSync(PRINTED_SCHEMA) ? readFileSync(PRINTED_SCHEMA, 'utf8') : '';
    expect(driftOf(committed, text)).toEqual([]);
  });

  it('can be read by a person: 10,000 lines or fewer', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(10_000);
  });

  it('only reads, but for what reviewers decide', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([
      ...['acceptStatement', 'correctStatement', 'judgeIdentity', 'rejectStatement', 'undoDecision'],
    ]);
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(text).not.toMatch(/CreateInput|UpdateInput|DeleteInput|Aggregat/u);
  });

  it('offers every list with its connection, and hides what only serves delegation', () => {
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(roots).toEqual(expect.arrayContaining(LISTS.flatMap((list) => [list, `${list}Connection`])));
    expect(roots.filter((name) => /Nodes/u.test(name))).toEqual([]);
  });

  it('says of each type, field and value what it means, in English and Chinese', () => {
    const wordless = readDefinitions().definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
      const type = schema.getType(definition.name.value);
      if (type === undefined || !(isObjectType(type) || isEnumType(type))) return [];
      const parts = isObjectType(type)
        ? Object.values(type.getFields()).filter(({ name }) => !name.endsWith('Connection'))
        : type.getValues();
      const all = [{ name: '', description: type.description }, ...parts];
      return all
        .filter(({ description }) => !ENGLISH_AND_CHINESE.test(description ?? ''))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(wordless).toEqual([]);
  });
});

describe('the drift check', () => {
  it('names the kind of a break', () => {
    const report = driftOf('type Query { city: String, place: String }', 'type Query { city: Int }');
    expect(report).toEqual([
      'FIELD_REMOVED: Query.place was removed.',
      'FIELD_CHANGED_KIND: Query.city changed type from String to Int.',
    ]);
  });

  it('sees what breaks nothing, too', () => {
    expect(driftOf('type Query { city: String }', 'type Query { city: String, place: String }')).toEqual([
      'ADDITION_OR_WORDS: nothing breaks, but the text differs',
    ]);
    expect(driftOf('', 'type Query { city: String }')).toEqual(['MISSING: the file is not there']);
  });
});
