import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Measured, measure } from '../../src/api/measure.ts';

const schema = buildSchema(`
  type Query { cities(limit: Int): [City!]!, citiesConnection(first: Int, after: String): Connection! }
  type City { name: String!, parts(limit: Int): [City!]! }
  type Connection { totalCount: Int!, edges: [Edge!]! }
  type Edge { node: City! }
`);

const measured = (query: string, variables: Record<string, unknown> = {}): Measured => {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return measure({ document, operation, schema, variables });
};

describe('the measure of a query', () => {
  it('counts depth and root fields, aliases and fragments included', () => {
    const { depth, rootFields } = measured(
      '{ cities { ...F } a: cities { name } } fragment F on City { parts { parts { name } } }',
    );
    expect({ depth, rootFields }).toEqual({ depth: 4, rootFields: 2 });
  });

  it('multiplies the sizes of nested lists', () => {
    expect(measured('{ cities(limit: 100) { parts(limit: 50) { name } } }').cost).toBe(100 * (1 + 50));
    expect(measured('{ citiesConnection(first: 20) { edges { node { name } } } }').cost).toBe(20 * 3);
  });

  it('reads sizes and cursors from variables, given or by default', () => {
    const query =
      'query ($n: Int = 7, $c: String) { cities(limit: $n) { name } citiesConnection(first: 501, after: $c) { totalCount } }';
    expect(measured(query, { c: 'x' })).toMatchObject({
      sizes: [
        { field: 'cities', argument: 'limit', size: 7 },
        { field: 'citiesConnection', argument: 'first', size: 501 },
      ],
      cursors: ['x'],
    });
    expect(measured(query, { n: 900 }).sizes[0]?.size).toBe(900);
  });

  it('measures a bomb of fragments without going off', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on City { a: parts { ...F${index + 1} } b: parts { ...F${index + 1} } }`,
    );
    expect(measured(`{ cities { ...F0 } } ${fragments.join(' ')} fragment F40 on City { name }`).cost).toBeGreaterThan(
      1e30,
    );
  });
});
