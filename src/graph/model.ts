/** Labels and relationship types of the graph: a closed list, so that nothing of a document ever becomes part of a query. */
import { ENTITY_TYPES } from '../vocabulary/entity.ts';
import { RELATIONSHIP_PREDICATES } from '../vocabulary/predicate.ts';

/** Each node belongs to one family; inside it, `id` is unique. */
export type Family = 'Entity' | 'Statement' | 'Document';

export const LABELS: readonly string[] = [
  ...['Entity', 'Statement', 'Document'],
  ...ENTITY_TYPES,
  ...['Place', 'Organization', 'Funding', 'Observation', 'Indicator'],
];

export const RELATIONSHIP_TYPES: readonly string[] = [
  ...RELATIONSHIP_PREDICATES,
  ...['GIVES', 'TO', 'FOR', 'OBSERVED', 'CONCERNS'],
  ...['MENTIONS', 'IN_DOCUMENT', 'MEASURES', 'BROADER', 'WITHIN'],
];

/** The families that a relationship of this type joins. */
export function ends(type: string): { from: Family; to: Family } {
  if (type === 'MENTIONS') return { from: 'Statement', to: 'Entity' };
  if (type === 'IN_DOCUMENT') return { from: 'Statement', to: 'Document' };
  return { from: 'Entity', to: 'Entity' };
}

/** A node's id inside its family: the projection writes `statement:ID` and `document:ID`. */
export const familyId = (id: string): string => id.replace(/^(?:statement|document):/u, '');
