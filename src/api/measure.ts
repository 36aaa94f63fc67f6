import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A number of things that a list was asked for. */
export interface Size {
  readonly field: string;
  readonly argument: string;
  readonly size: number;
  readonly most: number;
}

export interface Measured {
  readonly depth: number;
  readonly rootFields: number;
  /** Objects that the answer could hold. */
  readonly cost: number;
  readonly sizes: readonly Size[];
  /** Values of `after`. */
  readonly cursors: readonly string[];
}

interface Query {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Lists say how many at most: a generated list 500, a question's page and the quotes of an entity what their own check allows. */
const LARGEST_LIST = 500;
/** What a nested list without a size counts as. */
const USUAL_LIST = 10;

/** Measures a query by its text and variables alone. Each fragment is measured once, however often it is spread. */
export const measure = (query: Query): Measured => {
  const fragments = new Map(
    query.document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, Part>();
  const sizes: Size[] = [];
  const cursors: string[] = [];

  const ofSelection = (set: SelectionSetNode, typeName: string): Part => {
    const parts = set.selections.map((selection): Part => {
      if (selection.kind === Kind.FIELD) return ofField(selection, typeName);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return ofSelection(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      return ofFragment(selection.name.value);
    });
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      cost: sum(parts.map(({ cost }) => cost)),
      fields: sum(parts.map(({ fields }) => fields)),
    };
  };

  const ofFragment = (name: string): Part => {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    const part = fragment ? ofSelection(fragment.selectionSet, fragment.typeCondition.name.value) : NOTHING;
    known.set(name, part);
    return part;
  };

  const ofField = (node: FieldNode, typeName: string): Part => {
    const type = query.schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    // Introspection has its own depth and no rows.
    if (field === undefined || !node.selectionSet) return { ...NOTHING, depth: 1, fields: 1 };
    const size = sizeOf(node, field, query);
    if (size) sizes.push(size);
    const cursor = argumentOf(node, AFTER, query);
    if (typeof cursor === 'string') cursors.push(cursor);
    const inside = ofSelection(node.selectionSet, getNamedType(field.type).name);
    const times = size?.size ?? (isSized(field) ? USUAL_LIST : 1);
    return { depth: inside.depth + 1, cost: times * (1 + inside.cost), fields: 1 };
  };

  const root = query.schema.getRootType(query.operation.operation)?.name ?? 'Query';
  const whole = ofSelection(query.operation.selectionSet, root);
  return { depth: whole.depth, rootFields: whole.fields, cost: whole.cost, sizes, cursors };
};

type Part = { readonly depth: number; readonly cost: number; readonly fields: number };

const NOTHING: Part = { depth: 0, cost: 0, fields: 0 };

const isFragment = (definition: { kind: string }): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const SIZES: ReadonlySet<string> = new Set(['limit', 'first']);
const AFTER: ReadonlySet<string> = new Set(['after']);

/** A list, or a connection whose size stands one level above its edges. */
const isSized = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return field.args.some(({ name }) => SIZES.has(name)) || (isListType(type) && field.name !== 'edges');
};

const sizeOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, query: Query): Size | undefined => {
  const size = argumentOf(node, SIZES, query);
  const argument = node.arguments?.find(({ name }) => SIZES.has(name.value))?.name.value ?? '';
  return typeof size === 'number' ? { field: field.name, argument, size, most: LARGEST_LIST } : undefined;
};

/** The number or string that an argument was given, inline or by a variable. */
const argumentOf = (node: FieldNode, names: ReadonlySet<string>, { operation, variables }: Query): unknown => {
  const value = node.arguments?.find(({ name }) => names.has(name.value))?.value;
  if (value?.kind !== Kind.VARIABLE) return value && plain(value);
  const standard = operation.variableDefinitions?.find(
    ({ variable }) => variable.name.value === value.name.value,
  )?.defaultValue;
  return variables[value.name.value] ?? (standard && plain(standard));
};

const plain = (value: ValueNode): unknown =>
  value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.STRING ? value.value : undefined;
