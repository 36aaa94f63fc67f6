import { type DefinitionNode, type DocumentNode, Kind, type NamedTypeNode, type TypeNode, visit } from 'graphql';

/**
 * Neo4jGraphQL prints one connection, one edge, one filter and one order per relationship: City.partsConnection has types of its own although
 * Street.partsConnection has the same. Here types that say the same become one, named by what they hold, and the schema shrinks to a third.
 * `names` maps each generated name to the shared one.
 */
export const shareTypes = (document: DocumentNode): { document: DocumentNode; names: Map<string, string> } => {
  const names = sharedNames(document);
  const renamed: DocumentNode = visit(document, {
    Name: (node, _key, parent) =>
      isTypeName(parent) && names.has(node.value) ? { ...node, value: names.get(node.value) ?? node.value } : undefined,
  });
  const once = new Map(renamed.definitions.map((definition) => [nameOf(definition), definition]));
  return { document: { ...renamed, definitions: [...once.values()] }, names };
};

type Held = { readonly node: string; readonly properties: string };

/** What a generated type is about, read from its fields: `edges`, `node` and `properties`, or `node` and `edge` of an input. */
const sharedNames = (document: DocumentNode): Map<string, string> => {
  const types = new Map(document.definitions.map((definition) => [nameOf(definition), definition]));
  const names = new Map<string, string>();
  const roots = rootConnections(types);
  for (const [name, definition] of types) {
    const fields = fieldTypes(definition);
    const edge = fieldTypes(types.get(fields.get('edges') ?? ''));
    const some = fieldTypes(types.get(fields.get('some') ?? ''));
    const held = heldBy(fields) ?? heldBy(edge) ?? heldBy(some);
    const kind = /(ConnectionFilters|ConnectionWhere|ConnectionSort|Connection|Relationship|Edge)$/u.exec(name)?.[1];
    if (held === undefined || kind === undefined) continue;
    const shared = `${held.node}${held.properties}${kind === 'Relationship' ? 'Edge' : kind}`;
    names.set(name, kind === 'Connection' && held.properties === '' ? (roots.get(held.node) ?? shared) : shared);
  }
  return names;
};

const heldBy = (fields: ReadonlyMap<string, string>): Held | undefined => {
  const node = fields.get('node');
  if (node === undefined) return undefined;
  const properties = fields.get('properties') ?? fields.get('edge') ?? '';
  return { node: node.replace(/(Where|Sort)$/u, ''), properties: properties.replace(/(Where|Sort)$/u, '') };
};

/** The connections of the root lists keep their names (CitiesConnection); a relationship that carries nothing uses them too. */
const rootConnections = (types: ReadonlyMap<string, DefinitionNode>): Map<string, string> => {
  const roots = [...fieldTypes(types.get('Query'))]
    .filter(([field]) => field.endsWith('Connection'))
    .map(([, type]) => type);
  return new Map(
    roots.map((name) => [
      fieldTypes(types.get(fieldTypes(types.get(name)).get('edges') ?? '')).get('node') ?? '',
      name,
    ]),
  );
};

const fieldTypes = (definition: DefinitionNode | undefined): Map<string, string> => {
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION && definition?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return new Map();
  return new Map((definition.fields ?? []).map((field) => [field.name.value, innermost(field.type).name.value]));
};

const innermost = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : innermost(type.type));

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name ? definition.name.value : definition.kind;

const isTypeName = (parent: unknown): boolean =>
  hasKind(parent) &&
  [Kind.NAMED_TYPE, Kind.OBJECT_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_DEFINITION].some(
    (kind) => kind === parent.kind,
  );

const hasKind = (node: unknown): node is { kind: string } =>
  typeof node === 'object' && node !== null && 'kind' in node;
