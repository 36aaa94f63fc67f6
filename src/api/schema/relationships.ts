import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseConstValue,
} from 'graphql';

/**
 * Switches off, on every field of the graph types, what no reader needs: writing through a relationship, aggregates, filters by aggregates.
 * Here and not in the SDL, where the same words on each of 200 relationships would hide what differs.
 */
export const readOnly = (definitions: DocumentNode): DocumentNode => ({
  ...definitions,
  definitions: definitions.definitions.map((definition) =>
    isOfGraph(definition) ? { ...definition, fields: (definition.fields ?? []).map(readOnlyField) } : definition,
  ),
});

/** Whether a definition is a node or what a relationship carries; the others (Evidence, Article …) are answers of ours. */
export const isOfGraph = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
  ['node', 'relationshipProperties'].some((name) => hasDirective(definition, name));

/** Whether a type or field bears a directive of this name. */
export const hasDirective = (
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): boolean => directives.some((directive) => directive.name.value === name);

const readOnlyField = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  directives: [
    ...(field.directives ?? []).map((directive) =>
      directive.name.value === 'relationship' ? withoutWriting(directive) : directive,
    ),
    // A field that is computed by us can't be filtered at all, and Neo4jGraphQL refuses to be told so.
    ...(hasDirective(field, 'filterable') || hasDirective(field, 'customResolver') ? [] : [WITHOUT_AGGREGATES]),
  ],
});

const directive = (name: string, values: Record<string, string>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(values).map(([key, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: key },
    value: parseConstValue(value),
  })),
});

const WITHOUT_AGGREGATES = directive('filterable', { byValue: 'true', byAggregate: 'false' });
const WITHOUT_WRITING = directive('relationship', { aggregate: 'false', nestedOperations: '[]' });

const withoutWriting = (node: ConstDirectiveNode): ConstDirectiveNode => ({
  ...node,
  arguments: [...(node.arguments ?? []), ...(WITHOUT_WRITING.arguments ?? [])],
});
