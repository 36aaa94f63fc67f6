import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';

/**
 * Gives generated types the words of the SDL where Neo4jGraphQL put its own (it describes a relationship's properties by listing
 * every field that uses them), and takes out orders that say nothing.
 */
export const describedBy = (document: DocumentNode, definitions: DocumentNode): DocumentNode => {
  const own = new Map(
    definitions.definitions
      .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => [type.name.value, type.description]),
  );
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const description = own.get(type.name.value);
      return description === undefined ? undefined : { ...type, description };
    },
    InputObjectTypeDefinition: (type) =>
      type.name.value.endsWith('Sort')
        ? { ...type, fields: (type.fields ?? []).filter(({ name }) => !SENSELESS_ORDER.test(name.value)) }
        : undefined,
  });
};

const SENSELESS_ORDER = /^evidence$|Ids$/u;
