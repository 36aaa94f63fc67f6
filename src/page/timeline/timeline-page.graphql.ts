// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What the date says. 日期的含义。 */
export type DateMeaning =
  /** It stood so at that time. 截至之时。 */
  | 'AS_OF'
  /** It happened then. 发生之时。 */
  | 'DATE'
  /** It goes for this period. 所属时段。 */
  | 'PERIOD';

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

/** Which entries come first. 排序。 */
export type TimelineOrder =
  /** The earliest. 由早到晚。 */
  | 'EARLIEST_FIRST'
  /** The newest. 由晚到早。 */
  | 'NEWEST_FIRST';

/** What happened. 事件种类。 */
export type TimelineType =
  /** Something was established. 设立。 */
  | 'ESTABLISHMENT'
  /** An event. 活动。 */
  | 'EVENT'
  /** Money was given, or is to be. 资金。 */
  | 'FUNDING'
  /** A number was stated as of, or for, a time. 数据。 */
  | 'OBSERVATION'
  /** A policy was issued. 出台政策。 */
  | 'POLICY_ISSUED';

export type TimelinePageQueryVariables = Exact<{
  within?: string | null | undefined;
  types?: ReadonlyArray<TimelineType> | TimelineType | null | undefined;
  order: TimelineOrder;
  first: number;
  after?: string | null | undefined;
  undated: number;
  language: Language;
}>;


export type TimelinePageQuery = { readonly timeline: { readonly totalCount: number, readonly undatedCount: number, readonly within: { readonly id: string, readonly type: string, readonly name: string } | null, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: TimelineLineFragment }>, readonly undated: ReadonlyArray<TimelineLineFragment>, readonly missing: ReadonlyArray<MissingHopFragment> } };

export type TimelineLineFragment = { readonly type: TimelineType, readonly date: string | null, readonly dateMeaning: DateMeaning | null, readonly dateText: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly statements: ReadonlyArray<string>, readonly inWords: string, readonly thing: ThingFragment, readonly by: ReadonlyArray<ThingFragment>, readonly places: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly evidence: ReadonlyArray<SentenceFragment> };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const TimelinePage: Asked<TimelinePageQuery, TimelinePageQueryVariables> = {
  name: 'TimelinePage',
  text: "query TimelinePage($within: String, $types: [TimelineType!], $order: TimelineOrder!, $first: Int!, $after: String, $undated: Int!, $language: Language!) {\n  timeline(\n    within: $within\n    types: $types\n    order: $order\n    first: $first\n    after: $after\n  ) {\n    within {\n      id\n      type\n      name\n    }\n    totalCount\n    facets(only: [TYPE]) {\n      values {\n        value\n        count\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...TimelineLine\n      }\n    }\n    undatedCount\n    undated(first: $undated) {\n      ...TimelineLine\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment TimelineLine on TimelineEntry {\n  type\n  date\n  dateMeaning\n  dateText\n  thing {\n    ...Thing\n  }\n  by {\n    ...Thing\n  }\n  places {\n    id\n    type\n    name\n  }\n  modality\n  certainty\n  doubt\n  statements\n  inWords(language: $language)\n  evidence {\n    ...Sentence\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
