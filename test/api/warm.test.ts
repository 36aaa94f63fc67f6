import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../src/api/warm.ts';

describe('what the server asks itself after its start', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

  it.each(WHOLE)('%s is a question of the schema', (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
