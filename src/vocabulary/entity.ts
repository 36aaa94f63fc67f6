/** The entity types of the vocabulary, and the wider labels that loading derives from them. Source: the vocabulary, "Entities". */

export const PLACE_TYPES = ['Province', 'City', 'District', 'Street', 'Community'] as const;
export const ORGANIZATION_TYPES = ['SocialOrganization', 'GovernmentBody', 'OtherOrganization'] as const;
export const ENTITY_TYPES = [
  ...PLACE_TYPES,
  ...ORGANIZATION_TYPES,
  'Fund',
  'Funder',
  'Policy',
  'Project',
  'Facility',
  'Population',
  'ServiceField',
  'Need',
  'Event',
  'Publication',
] as const;

/** What a statement may name as subject or object. */
export type EntityType = (typeof ENTITY_TYPES)[number];
export type PlaceType = (typeof PLACE_TYPES)[number];
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** A node of the graph that stands for something said of the world: an entity, a sum, a number, or an indicator of the scheme. */
export type NodeType = EntityType | 'Funding' | 'Observation' | 'Indicator';

export const isPlaceType = (type: string): type is PlaceType => (PLACE_TYPES as readonly string[]).includes(type);
export const isOrganizationType = (type: string): type is OrganizationType =>
  (ORGANIZATION_TYPES as readonly string[]).includes(type);

/** Types whose members are concepts of a scheme in `seed/concepts/`: their identity is the concept, not the word. */
export const CONCEPT_TYPES = ['Population', 'ServiceField'] as const;
export type ConceptType = (typeof CONCEPT_TYPES)[number];
export const isConceptType = (type: string): type is ConceptType => (CONCEPT_TYPES as readonly string[]).includes(type);
