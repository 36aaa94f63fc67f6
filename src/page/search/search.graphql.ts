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

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** Whether the document uses the words asked for, or a concept scheme leads from them to its words. 按原文用词或按概念体系匹配。 */
export type MatchedBy =
  /** The document uses these words. 原文用词。 */
  | 'PRINTED'
  /** By the concept scheme: a synonym or a narrower concept. 按概念体系（同义或下位概念）。 */
  | 'SCHEME';

/** In what way a hop is missing. 缺失的方式。 */
export type MissingReason =
  /** A document speaks of one without naming it. 文档提及但未点名。 */
  | 'NOT_NAMED'
  /** No document says it. 没有文档说明。 */
  | 'NOT_STATED'
  /** Only planned, announced or intended. 仅为计划、公布或意向。 */
  | 'ONLY_PLANNED'
  /** Only proposed, not accepted yet. 仅为待审核的陈述。 */
  | 'ONLY_PROPOSED';

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

export type SearchPageQueryVariables = Exact<{
  text?: string | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  within?: string | null | undefined;
  document?: string | null | undefined;
  field?: string | null | undefined;
  population?: string | null | undefined;
  year?: number | null | undefined;
  modality?: Modality | null | undefined;
  unnamed?: boolean;
  first?: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly missing: ReadonlyArray<MissingHopFragment>, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SearchKind, readonly name: string, readonly type: string, readonly match: SearchMatch | null, readonly matchedBy: MatchedBy | null, readonly matchedWords: ReadonlyArray<string>, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly inWords: string, readonly note: string | null, readonly entity: { readonly id: string, readonly named: boolean } | null, readonly document: { readonly id: string } | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export const SearchPage: Asked<SearchPageQuery, SearchPageQueryVariables> = {
  name: 'SearchPage',
  text: "query SearchPage($text: String, $types: [EntityType!], $within: String, $document: String, $field: String, $population: String, $year: Int, $modality: Modality, $unnamed: Boolean! = false, $first: Int! = 20, $after: String, $language: Language!) {\n  search(\n    text: $text\n    types: $types\n    within: $within\n    document: $document\n    field: $field\n    population: $population\n    year: $year\n    modality: $modality\n    unnamed: $unnamed\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    missing {\n      ...MissingHop\n    }\n    edges {\n      node {\n        kind\n        name\n        type\n        match\n        matchedBy\n        matchedWords\n        modality\n        certainty\n        doubt\n        inWords(language: $language)\n        note(language: $language)\n        entity {\n          id\n          named\n        }\n        document {\n          id\n        }\n        places {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};
