/** Which kind of statement carries which predicate. Source: the vocabulary, "Which kind of statement carries which predicate". */

export const PREDICATES_OF_KIND = {
  place: ['PART_OF'],
  location: ['LOCATED_IN', 'OPERATES_IN'],
  policy: ['ISSUED', 'APPLIES_IN', 'IMPLEMENTS', 'AMENDS', 'GOVERNS'],
  justification: ['JUSTIFIES'],
  funding: ['FUNDS', 'RECEIVES'],
  operation: ['RUNS', 'ESTABLISHED', 'PARTNERS_WITH', 'EVALUATES', 'SUPERVISES', 'IN_FIELD', 'LISTED_IN', 'PART_OF'],
  service: ['SERVES'],
  need: ['HAS_NEED', 'MET_BY'],
  observation: ['HAS_VALUE'],
  event: ['HELD_IN', 'ORGANISED_BY', 'ATTENDED_BY', 'PART_OF'],
  identity: ['ALSO_KNOWN_AS', 'SAME_AS', 'SUCCEEDED_BY', 'HAS_PROPERTY'],
} as const;

export type Kind = keyof typeof PREDICATES_OF_KIND;
export type Predicate = (typeof PREDICATES_OF_KIND)[Kind][number];

export const KINDS = Object.keys(PREDICATES_OF_KIND) as Kind[];
export const PREDICATES = [...new Set(Object.values(PREDICATES_OF_KIND).flat())] as Predicate[];

/**
 * Predicates that loading writes as a relationship of the same name from the subject to each object.
 * The others become something else: a Funding, an Observation, a property, another name.
 */
export const RELATIONSHIP_PREDICATES = PREDICATES.filter(
  (predicate) => !['FUNDS', 'RECEIVES', 'HAS_VALUE', 'ALSO_KNOWN_AS', 'HAS_PROPERTY'].includes(predicate),
);
