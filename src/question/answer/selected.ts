import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** Names of the fields that a request selects of what a field answers, fragments opened. */
export const selectedFields = (info: GraphQLResolveInfo): string[] =>
  namesIn(
    info.fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []),
    info,
  );

const namesIn = (selections: readonly SelectionNode[], info: GraphQLResolveInfo): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return namesIn(inner?.selectionSet.selections ?? [], info);
  });
