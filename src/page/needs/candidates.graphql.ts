// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** In what need and candidate meet. 相符之处。 */
export type MatchBasis =
  /** The kind of service. 服务领域。 */
  | 'FIELD'
  /** The text says that it meets the need, or both bear one name. 原文说明满足，或同名。 */
  | 'MET_BY'
  /** The people. 人群。 */
  | 'POPULATION';

/** How far it fits the need. 契合程度。 */
export type MatchFit =
  /** Such a field, for other or no stated people. 仅领域相符。 */
  | 'FIELD_ONLY'
  /** It serves such people in such a field, as far as the need names both. 人群与领域均相符。 */
  | 'FULL'
  /** Such people, in another or no stated field. 仅人群相符。 */
  | 'POPULATION_ONLY';

/** Whether the document uses the words asked for, or a concept scheme leads from them to its words. 按原文用词或按概念体系匹配。 */
export type MatchedBy =
  /** The document uses these words. 原文用词。 */
  | 'PRINTED'
  /** By the concept scheme: a synonym or a narrower concept. 按概念体系（同义或下位概念）。 */
  | 'SCHEME';

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

/** The narrowest place that holds both, nearest first. 两地共同所在的最小地点（由近及远）。 */
export type Nearness =
  /** No stated place holds both. 没有文档说明的共同地点。 */
  | 'ELSEWHERE'
  /** One of the two has no stated place. 其中一方未说明地点。 */
  | 'PLACE_NOT_STATED'
  /** 同一城市 */
  | 'SAME_CITY'
  /** 同一社区 */
  | 'SAME_COMMUNITY'
  /** 同一区县 */
  | 'SAME_DISTRICT'
  /** 同一省（自治区、直辖市） */
  | 'SAME_PROVINCE'
  /** 同一街道 */
  | 'SAME_STREET';

/** What puts a service in a place. 服务地点的依据。 */
export type PlacedBy =
  /** The statement names none: it is where the provider stands or acts; with several such places, the one that holds them all. 该陈述未写地点，取服务方所在地；所在地不止一处时取其共同上级。 */
  | 'PROVIDER'
  /** The statement names the place. 该陈述写明地点。 */
  | 'STATEMENT';

/** How firmly one thing rests on another. 依据强度。 */
export type Strength =
  /** A person judged it. 人工判断。 */
  | 'INFERRED'
  /** They only stand together; computed when asked. 仅同处出现（查询时推算）。 */
  | 'SAME_PASSAGE'
  /** The text gives it as the basis. 原文明言。 */
  | 'STATED';

export type NeedCandidatesQueryVariables = Exact<{
  need: string;
  partial: boolean;
  unnamed: boolean;
  language: Language;
}>;


export type NeedCandidatesQuery = { readonly matchNeeds: { readonly edges: ReadonlyArray<{ readonly node: { readonly matchCount: number, readonly matches: ReadonlyArray<(
          { readonly why: ReadonlyArray<{ readonly evidence: ReadonlyArray<SentenceFragment> }> }
          & CandidateRowFragment
        )> } }> } };

export type CandidateRowFragment = { readonly nearness: Nearness, readonly placedBy: PlacedBy, readonly fit: MatchFit, readonly strength: Strength | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly candidate: ThingFragment, readonly through: ThingFragment | null, readonly places: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly why: ReadonlyArray<WhyMatchedFragment> };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type WhyMatchedFragment = { readonly basis: MatchBasis, readonly matchedBy: MatchedBy, readonly inWords: string };

export const NeedCandidates: Asked<NeedCandidatesQuery, NeedCandidatesQueryVariables> = {
  name: 'NeedCandidates',
  text: "query NeedCandidates($need: String!, $partial: Boolean!, $unnamed: Boolean!, $language: Language!) {\n  matchNeeds(need: $need, partial: $partial, unnamed: $unnamed, first: 1) {\n    edges {\n      node {\n        matchCount\n        matches(first: 50) {\n          ...CandidateRow\n          why {\n            evidence {\n              ...Sentence\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment CandidateRow on NeedMatch {\n  candidate {\n    ...Thing\n  }\n  through {\n    ...Thing\n  }\n  nearness\n  placedBy\n  fit\n  strength\n  modality\n  certainty\n  doubt\n  places {\n    id\n    type\n    name\n  }\n  why {\n    ...WhyMatched\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment WhyMatched on MatchReason {\n  basis\n  matchedBy\n  inWords(language: $language)\n}",
};
