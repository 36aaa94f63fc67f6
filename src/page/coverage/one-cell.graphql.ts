// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of thing a document says. 说明的种类。 */
export type CoverageBasis =
  /** A need of theirs is stated. 需求。 */
  | 'HAS_NEED'
  /** Something offers a kind of service that is for these people, by the scheme. 提供面向该人群的服务（按概念体系）。 */
  | 'IN_FIELD'
  /** A project meets a need of theirs, as stated or by the same name. 有项目满足其需求（原文说明或同名）。 */
  | 'MET_BY'
  /** Money is paid to or for them. 资金给予或用于该人群。 */
  | 'MONEY'
  /** Something serves these people. 服务该人群。 */
  | 'SERVES';

/** What documents say about a population at a place. 某人群在某地的覆盖情况。 */
export type CoverageState =
  /** A need is documented there and no service is found there. 有需求而未见服务。 */
  | 'NEED_WITHOUT_SERVICE'
  /** No document says. 没有文档说明。 */
  | 'NOT_STATED'
  /** Only planned, announced or intended there. 仅为计划、公布或意向。 */
  | 'ONLY_PLANNED'
  /** It is served there, or in a place inside it. 已有服务（含其下级地点）。 */
  | 'SERVED'
  /** Stated only for a place that contains it. 仅就更大范围有说明。 */
  | 'WIDER_PLACE_ONLY';

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

/** Level of place. 地点层级。 */
export type PlaceLevel =
  /** 地级市、自治州、地区 */
  | 'CITY'
  /** 社区、村、小区 */
  | 'COMMUNITY'
  /** 区、县、县级市 */
  | 'DISTRICT'
  /** 省、自治区、直辖市 */
  | 'PROVINCE'
  /** 街道、镇、乡 */
  | 'STREET';

/** Where the statement speaks of, seen from the place of the cell. 陈述所及地点与本格地点的关系。 */
export type PlaceRelation =
  /** The place itself. 即该地。 */
  | 'HERE'
  /** A place inside it. 其下级地点。 */
  | 'INSIDE'
  /** A place that contains it. 其上级地点。 */
  | 'WIDER';

/** What puts a service in a place. 服务地点的依据。 */
export type PlacedBy =
  /** The statement names none: it is where the provider stands or acts; with several such places, the one that holds them all. 该陈述未写地点，取服务方所在地；所在地不止一处时取其共同上级。 */
  | 'PROVIDER'
  /** The statement names the place. 该陈述写明地点。 */
  | 'STATEMENT';

export type ReasonFragment = { readonly basis: CoverageBasis, readonly relation: PlaceRelation, readonly placedBy: PlacedBy, readonly matchedBy: MatchedBy, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly year: number | null, readonly inWords: string, readonly thing: ThingFragment, readonly population: { readonly id: string, readonly type: string, readonly name: string }, readonly place: { readonly id: string, readonly type: string, readonly name: string }, readonly evidence: ReadonlyArray<SentenceFragment> };

export type OneCellQueryVariables = Exact<{
  population: string;
  place: string;
  level?: PlaceLevel | null | undefined;
  period?: string | null | undefined;
  language: Language;
}>;


export type OneCellQuery = { readonly coverage: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: CoverageState, readonly newestYear: number | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly matchedBy: MatchedBy | null, readonly inWords: string, readonly documentsCoveringPlace: number, readonly population: { readonly id: string, readonly type: string, readonly name: string }, readonly place: { readonly id: string, readonly type: string, readonly name: string }, readonly placeDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string | null }>, readonly because: ReadonlyArray<ReasonFragment>, readonly alsoStated: ReadonlyArray<ReasonFragment> } }> } };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const OneCell: Asked<OneCellQuery, OneCellQueryVariables> = {
  name: 'OneCell',
  text: "query OneCell($population: String!, $place: String!, $level: PlaceLevel, $period: String, $language: Language!) {\n  coverage(\n    within: $place\n    level: $level\n    populations: [$population]\n    period: $period\n    first: 1\n  ) {\n    edges {\n      node {\n        population {\n          id\n          type\n          name\n        }\n        place {\n          id\n          type\n          name\n        }\n        state\n        newestYear\n        modality\n        certainty\n        doubt\n        matchedBy\n        inWords(language: $language)\n        documentsCoveringPlace\n        placeDocuments(first: 12) {\n          id\n          title\n          published\n        }\n        because {\n          ...Reason\n        }\n        alsoStated {\n          ...Reason\n        }\n      }\n    }\n  }\n}\n\nfragment Reason on CoverageReason {\n  basis\n  relation\n  placedBy\n  matchedBy\n  modality\n  certainty\n  doubt\n  year\n  inWords(language: $language)\n  thing {\n    ...Thing\n  }\n  population {\n    id\n    type\n    name\n  }\n  place {\n    id\n    type\n    name\n  }\n  evidence {\n    ...Sentence\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
