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

/** What was found. 检索所得的种类。 */
export type SearchKind =
  /** A document or article, by its title. 文档或文章（按标题）。 */
  | 'DOCUMENT'
  /** A thing that documents speak of. 文档所述的事物。 */
  | 'ENTITY'
  /** A site or newspaper that carries a document. 文档的发布网站。 */
  | 'HOST'
  /** Where an article was first printed. 文章的首发来源。 */
  | 'SOURCE';

/** In what way the words fit. 词语如何相合。 */
export type SearchMatch =
  /** It is the same sum or number, however written. 金额或数字相等（写法不限）。 */
  | 'AMOUNT'
  /** They stand in its name, title or label. 在名称、标题或标签中。 */
  | 'NAME'
  /** One character differs. 差一字。 */
  | 'NEAR'
  /** They stand in another name of it. 在其他名称中。 */
  | 'OTHER_NAME'
  /** They spell its name. 拼音相合。 */
  | 'PINYIN';

export type ThingSearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
}>;


export type ThingSearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SearchKind, readonly name: string, readonly type: string, readonly match: SearchMatch | null, readonly matchedWords: ReadonlyArray<string>, readonly entity: { readonly id: string } | null, readonly document: { readonly id: string } | null, readonly places: ReadonlyArray<{ readonly name: string }> } }> } };

export const ThingSearch: Asked<ThingSearchQuery, ThingSearchQueryVariables> = {
  name: 'ThingSearch',
  text: "query ThingSearch($text: String!, $types: [EntityType!], $first: Int!) {\n  search(text: $text, types: $types, first: $first) {\n    totalCount\n    edges {\n      node {\n        kind\n        name\n        type\n        match\n        matchedWords\n        entity {\n          id\n        }\n        document {\n          id\n        }\n        places {\n          name\n        }\n      }\n    }\n  }\n}",
};
