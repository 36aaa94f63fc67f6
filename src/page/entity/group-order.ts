import type { GroupFragment } from './group.graphql.ts';

/** What leads from a thing to others in one way. */
export type GroupKey = Pick<GroupFragment, 'relationship' | 'direction'>;

export const keyOf = ({ relationship, direction }: GroupKey): string => `${relationship}.${direction}`;

/** Money and its basis first, then services, needs and acts, numbers, places; what only helps to tell names apart last. */
export const inOrder = <Key extends GroupKey>(groups: readonly Key[]): readonly Key[] =>
  groups.toSorted((a, b) => placeOf(a) - placeOf(b) || (keyOf(a) < keyOf(b) ? -1 : 1));

const placeOf = (group: GroupKey): number => {
  const exact = ORDER.indexOf(keyOf(group));
  return exact < 0 ? ORDER.indexOf(group.relationship) : exact;
};

const ORDER: readonly string[] = [
  ...['GIVES', 'TO', 'FOR', 'JUSTIFIES', 'GOVERNS', 'SERVES', 'RUNS', 'HAS_NEED', 'MET_BY', 'CONCERNS'],
  ...['ISSUED', 'IMPLEMENTS', 'AMENDS', 'APPLIES_IN', 'ESTABLISHED', 'PARTNERS_WITH', 'SUPERVISES', 'EVALUATES'],
  ...['ORGANISED_BY', 'ATTENDED_BY', 'HELD_IN', 'LISTED_IN', 'IN_FIELD', 'OBSERVED', 'MEASURES'],
  ...['LOCATED_IN', 'OPERATES_IN', 'PART_OF', 'SUCCEEDED_BY', 'SAME_AS', 'BROADER', 'WITHIN'],
];
