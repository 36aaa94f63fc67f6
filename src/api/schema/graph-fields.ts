import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { hasDirective } from './relationships.ts';

/** How a field of a graph type comes about. */
export interface GraphField {
  readonly name: string;
  /** PLAIN: a property of the node; COMPUTED: by us, from `requires`; GRAPH: a relationship or a query. */
  readonly kind: 'PLAIN' | 'COMPUTED' | 'GRAPH';
  /** The node's property, where the SDL gives it another name. */
  readonly property: string;
  /** What a whole node answers where it has no such property: null, or an empty list where the SDL allows no null. */
  readonly absent: null | readonly [];
  readonly requires: readonly string[];
}

/** Type name to its fields, for every type of the SDL that is a node of the graph. */
export type GraphTypes = ReadonlyMap<string, ReadonlyMap<string, GraphField>>;

/** Reads from the SDL which fields a row can answer by itself. */
export const graphTypesOf = (definitions: DocumentNode): GraphTypes => {
  const nodes = definitions.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && hasDirective(definition, 'node'),
  );
  return new Map(
    nodes.map((type) => [
      type.name.value,
      new Map((type.fields ?? []).map((field) => [field.name.value, graphField(field)])),
    ]),
  );
};

const graphField = (field: FieldDefinitionNode): GraphField => {
  const find = (name: string): ConstDirectiveNode | undefined =>
    field.directives?.find((directive) => directive.name.value === name);
  const computed = find('customResolver');
  const asked = find('relationship') ?? find('cypher');
  const required = field.type.kind === Kind.NON_NULL_TYPE && field.type.type.kind === Kind.LIST_TYPE;
  return {
    name: field.name.value,
    kind: computed ? 'COMPUTED' : asked ? 'GRAPH' : 'PLAIN',
    property: textArgument(find('alias'), 'property') ?? field.name.value,
    absent: required ? [] : null,
    requires: computed ? fieldNames(textArgument(computed, 'requires') ?? '') : [],
  };
};

const textArgument = (directive: ConstDirectiveNode | undefined, name: string): string | undefined => {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

const fieldNames = (selection: string): string[] => {
  const operation = parse(`{ ${selection} }`).definitions[0] as OperationDefinitionNode;
  return operation.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []));
};
