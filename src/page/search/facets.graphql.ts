// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A type of the graph, as `type` gives it; Place, Organization and Funder take in several. 图谱中的类型。 */
export type EntityType =
  | 'City'
  | 'Community'
  | 'District'
  | 'Document'
  | 'Event'
  | 'Facility'
  | 'Fund'
  | 'Funder'
  | 'Funding'
  | 'GovernmentBody'
  | 'Indicator'
  | 'Need'
  | 'Observation'
  | 'Organization'
  | 'OtherOrganization'
  | 'Place'
  | 'Policy'
  | 'Population'
  | 'Project'
  | 'Province'
  | 'Publication'
  | 'ServiceField'
  | 'SocialOrganization'
  | 'Street';

/** By what an answer is divided. 分面。 */
export type FacetKind =
  | 'CERTAINTY'
  | 'DOCUMENT'
  | 'FIELD'
  | 'FIELD_CLASS'
  | 'MODALITY'
  | 'PLACE'
  | 'POPULATION'
  | 'TYPE'
  | 'YEAR';

/** Whether something has happened. 是否已发生。 */
export type Modality =
  /** It has happened. 已发生。 */
  | 'ACTUAL'
  /** Announced. 已公布。 */
  | 'ANNOUNCED'
  /** Intended. 有意向。 */
  | 'INTENDED'
  /** Planned. 计划中。 */
  | 'PLANNED';

export type SearchFacetsQueryVariables = Exact<{
  text?: string | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  within?: string | null | undefined;
  document?: string | null | undefined;
  field?: string | null | undefined;
  population?: string | null | undefined;
  year?: number | null | undefined;
  modality?: Modality | null | undefined;
  unnamed?: boolean;
  only: ReadonlyArray<FacetKind> | FacetKind;
  most: number;
}>;


export type SearchFacetsQuery = { readonly search: { readonly facets: ReadonlyArray<{ readonly facet: FacetKind, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string, readonly id: string | null, readonly count: number }> }> } };

export const SearchFacets: Asked<SearchFacetsQuery, SearchFacetsQueryVariables> = {
  name: 'SearchFacets',
  text: "query SearchFacets($text: String, $types: [EntityType!], $within: String, $document: String, $field: String, $population: String, $year: Int, $modality: Modality, $unnamed: Boolean! = false, $only: [FacetKind!]!, $most: Int!) {\n  search(\n    text: $text\n    types: $types\n    within: $within\n    document: $document\n    field: $field\n    population: $population\n    year: $year\n    modality: $modality\n    unnamed: $unnamed\n    first: 1\n  ) {\n    facets(only: $only, most: $most) {\n      facet\n      values {\n        value\n        name\n        id\n        count\n      }\n    }\n  }\n}",
};
