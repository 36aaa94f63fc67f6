// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** From the thing asked for, or to it. 关系方向（由其出发或指向它）。 */
export type Direction =
  | 'IN'
  | 'OUT';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

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

/** How firmly one thing rests on another. 依据强度。 */
export type Strength =
  /** A person judged it. 人工判断。 */
  | 'INFERRED'
  /** They only stand together; computed when asked. 仅同处出现（查询时推算）。 */
  | 'SAME_PASSAGE'
  /** The text gives it as the basis. 原文明言。 */
  | 'STATED';

/** Kinds of node that link everything with everything. 会把一切连在一起的类别。 */
export type Through =
  /** A document that speaks of both. 同时提及两者的文档。 */
  | 'DOCUMENT'
  /** Fields of service, and indicators. 服务领域与指标。 */
  | 'FIELD'
  /** Places. 地点。 */
  | 'PLACE'
  /** Populations. 人群。 */
  | 'POPULATION';

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  through?: ReadonlyArray<Through> | Through | null | undefined;
  language: Language;
}>;


export type PathBetweenQuery = { readonly connection: { readonly hubDegree: number, readonly onlyThrough: ReadonlyArray<Through>, readonly from: ThingFragment, readonly to: ThingFragment, readonly onlyThroughHubs: ReadonlyArray<ThingFragment>, readonly missing: ReadonlyArray<MissingHopFragment>, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly relationship: string, readonly direction: Direction, readonly date: string | null, readonly modality: Modality | null, readonly strength: Strength | null, readonly inForce: string | null, readonly certainty: number, readonly doubt: string | null, readonly inWords: string, readonly from: ThingFragment | null, readonly to: ThingFragment | null, readonly document: { readonly id: string, readonly title: string } | null, readonly evidence: ReadonlyArray<SentenceFragment> }> }> } };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const PathBetween: Asked<PathBetweenQuery, PathBetweenQueryVariables> = {
  name: 'PathBetween',
  text: "query PathBetween($from: String!, $to: String!, $maxHops: Int!, $through: [Through!], $language: Language!) {\n  connection(from: $from, to: $to, maxHops: $maxHops, through: $through) {\n    from {\n      ...Thing\n    }\n    to {\n      ...Thing\n    }\n    hubDegree\n    onlyThrough\n    onlyThroughHubs {\n      ...Thing\n    }\n    missing {\n      ...MissingHop\n    }\n    paths {\n      length\n      hops {\n        relationship\n        direction\n        date\n        modality\n        strength\n        inForce\n        certainty\n        doubt\n        inWords(language: $language)\n        from {\n          ...Thing\n        }\n        to {\n          ...Thing\n        }\n        document {\n          id\n          title\n        }\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
