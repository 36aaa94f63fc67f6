import {
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';

/**
 * Gives generated types the words of the SDL where Neo4jGraphQL put its own (it describes a relationship's properties by listing
 * every field that uses them), and takes out of its inputs what no
 * reader needs: orders that say nothing, and a sentence on each filter that says what its name says.
 */
export const describedBy = (document: DocumentNode, definitions: DocumentNode): DocumentNode => {
  const own = new Map(
    definitions.definitions
      .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => [type.name.value, type.description]),
  );
  return visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (type: ObjectTypeDefinitionNode) => {
      const description = own.get(type.name.value);
      return description === undefined ? undefined : { ...type, description };
    },
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: ({ description: _, ...input }: InputObjectTypeDefinitionNode) => ({
      ...input,
      fields: (input.fields ?? [])
        .filter((field) => isUseful(input.name.value, field))
        .map(({ description: _words, ...field }) => field),
    }),
  });
};

/**
 * Orders by lists and by what is computed say nothing; "exactly one related thing" is a filter that nobody needs; and what a relationship
 * carries is a filter on the things at its start only where one thing rests on another (`strength`, `inForce`).
 */
const isUseful = (input: string, { name, type }: InputValueDefinitionNode): boolean => {
  const field = name.value;
  if (input.endsWith('Sort')) return !/^evidence$|Ids$/u.test(field);
  if (input.endsWith('Filters')) return field !== 'single';
  return !(
    field.endsWith('Connection') &&
    type.kind === Kind.NAMED_TYPE &&
    !/(Basis|Met)ConnectionFilters$/u.test(type.name.value)
  );
};
