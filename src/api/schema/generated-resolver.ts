import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/**
 * The resolver of a generated root field, called from the schema with shared types: it reads the selection by the names of its own schema,
 * so it is given that schema, and a selection in which no fragment names a shared type.
 */
export const generatedResolver = (
  field: Field,
  generated: GraphQLSchema,
  shared: ReadonlySet<string>,
): GraphQLFieldResolver<unknown, unknown> => {
  const { resolve } = field;
  const parentType = generated.getQueryType();
  if (resolve === undefined || !parentType) throw new TypeError(`Query.${field.name} has no resolver`);
  return (source, values, context, info) =>
    resolve(source, values, context, {
      ...info,
      schema: generated,
      parentType,
      returnType: field.type,
      fieldNodes: info.fieldNodes.map((node) => withoutShared(node, info, shared)),
    });
};

/** A fragment on a shared type always applies where it stands, so its condition can go. */
const withoutShared = (node: FieldNode, info: GraphQLResolveInfo, shared: ReadonlySet<string>): FieldNode =>
  visit(node, {
    [Kind.INLINE_FRAGMENT]: ({ typeCondition, ...fragment }: InlineFragmentNode) =>
      typeCondition && shared.has(typeCondition.name.value) ? fragment : undefined,
    [Kind.FRAGMENT_SPREAD]: (spread: FragmentSpreadNode) => {
      const fragment = info.fragments[spread.name.value];
      if (fragment === undefined) return undefined;
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(shared.has(fragment.typeCondition.name.value) ? {} : { typeCondition: fragment.typeCondition }),
        ...(spread.directives ? { directives: spread.directives } : {}),
        selectionSet: selectionOf(fragment),
      };
    },
  });

const selectionOf = ({ selectionSet }: FragmentDefinitionNode): SelectionSetNode => selectionSet;
