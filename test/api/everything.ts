import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The generated root lists of the public schema. */
export const listsOf = (schema: GraphQLSchema): Field[] =>
  Object.values(lexicographicSortSchema(schema).getQueryType()?.getFields() ?? {}).filter(
    ({ type, args }) => isNonNullType(type) && isListType(type.ofType) && args.some(({ name }) => name === 'offset'),
  );

/** A selection of all that one list can give: its plain and computed fields, and with 'relationships' one step along each with its evidence. */
export const everythingIn = (list: Field, extent: 'fields' | 'relationships'): string =>
  selectionOf(list, extent === 'fields' ? 1 : 2);

const selectionOf = (field: Field, steps: number): string => {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((inner) => {
    const target = getNamedType(inner.type);
    if (isLeafType(target)) return [inner.name];
    if (inner.name.endsWith('Connection'))
      return steps < 2 ? [] : [`${inner.name}(first: 2) { totalCount edges ${edgeOf(inner)} }`];
    const isRelationship = inner.args.some(({ name }) => name === 'limit');
    if (isRelationship && isObjectType(target) && target.getFields().id)
      return steps < 2 ? [] : [`${inner.name}(limit: 2) { __typename id }`];
    return [`${inner.name} ${selectionOf(inner, 1)}`];
  });
  return `{ ${fields.join(' ')} }`;
};

const edgeOf = (connection: Field): string => {
  const edges = (getNamedType(connection.type) as unknown as { getFields(): Record<string, Field> }).getFields().edges;
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  const properties = isObjectType(edge) ? edge.getFields().properties : undefined;
  return `{ cursor node { id } ${properties === undefined ? '' : `properties ${selectionOf(properties, 1)}`} }`;
};
