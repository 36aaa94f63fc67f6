// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a data note is about. 数据提示的种类。 */
export type DataNoteKind =
  /** Different numbers for the same indicator, place and date. 同一指标、地点、时间的数值不一。 */
  | 'CONFLICTING_NUMBERS'
  /** Stated parts exceed their stated whole. 部分之和超过整体。 */
  | 'PARTS_EXCEED_WHOLE'
  /** Parts that make up the whole in full come to less. 全部部分之和不足整体。 */
  | 'PARTS_FALL_SHORT'
  /** A title that seems to be printed wrong; stored as printed. 标题疑有误印。 */
  | 'TITLE_SUSPECT'
  /** A reading that is not certain, with the doubt. 读取不确定。 */
  | 'UNCERTAIN_READING';

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

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

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

export type DataNotesPartQueryVariables = Exact<{
  kinds?: ReadonlyArray<DataNoteKind> | DataNoteKind | null | undefined;
  within?: string | null | undefined;
  document?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
  isOfSomeKinds: boolean;
}>;


export type DataNotesPartQuery = { readonly dataNotes: { readonly totalCount: number, readonly facets: ReadonlyArray<NoteCountsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: DataNoteKind, readonly inWords: string, readonly note: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly statements: ReadonlyArray<string>, readonly about: ReadonlyArray<ThingFragment>, readonly evidence: ReadonlyArray<SentenceFragment> } }> }, readonly all?: { readonly totalCount: number, readonly facets: ReadonlyArray<NoteCountsFragment> } };

export type NoteCountsFragment = { readonly facet: FacetKind, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const DataNotesPart: Asked<DataNotesPartQuery, DataNotesPartQueryVariables> = {
  name: 'DataNotesPart',
  text: "query DataNotesPart($kinds: [DataNoteKind!], $within: String, $document: String, $first: Int!, $after: String, $language: Language!, $isOfSomeKinds: Boolean!) {\n  dataNotes(\n    kinds: $kinds\n    within: $within\n    document: $document\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    facets {\n      ...NoteCounts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        kind\n        inWords(language: $language)\n        note\n        modality\n        certainty\n        doubt\n        statements\n        about {\n          ...Thing\n        }\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n  all: dataNotes(within: $within, document: $document, first: 1) @include(if: $isOfSomeKinds) {\n    totalCount\n    facets {\n      ...NoteCounts\n    }\n  }\n}\n\nfragment NoteCounts on Facet {\n  facet\n  values {\n    value\n    count\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
