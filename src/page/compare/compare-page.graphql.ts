// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a number bounds the truth. A bound is never rounded away. 数值界限。 */
export type Bound =
  /** About (约, 左右). 约。 */
  | 'ABOUT'
  /** At least (以上). 至少。 */
  | 'AT_LEAST'
  /** At most (最高, 不超过). 至多。 */
  | 'AT_MOST'
  /** Exactly. 恰好。 */
  | 'EXACT'
  /** Less than (不足). 不足。 */
  | 'LESS_THAN'
  /** Nearly (近). 近。 */
  | 'NEARLY'
  /** More than (多, 余, 超过). 多于。 */
  | 'OVER';

/** Why two values may not be set side by side. 不可并列比较的原因。 */
export type ComparisonReason =
  /** One is a total, a rate, cumulative or at a date and the other is not. 时点、期间、累计或标准不同。 */
  | 'BASIS'
  /** Defined differently, or one does not say. 口径不同或未说明。 */
  | 'DEFINITION'
  /** One has happened, the other is planned or announced. 一已发生一未发生。 */
  | 'MODALITY'
  /** One is money, the other resources. 一为资金一为资源。 */
  | 'NATURE'
  /** No number is stated. 原文无数值。 */
  | 'NO_VALUE'
  /** Paid by different kinds of payer. 出资方不同。 */
  | 'PAYER'
  /** Of different times. 时间不同。 */
  | 'PERIOD'
  /** A time is not stated. 时间未明确。 */
  | 'PERIOD_NOT_STATED'
  /** For different purposes. 用途不同。 */
  | 'PURPOSE'
  /** In different units. 单位不同。 */
  | 'UNIT';

/** How a value belongs to the place and the thing asked for. 数值与所问的关系。 */
export type ComparisonRole =
  /** Added from stated parts that exclude each other; no document states it. 由互斥的所述部分相加推算。 */
  | 'DERIVED'
  /** Of a narrower indicator: not the thing itself. 下位指标。 */
  | 'NARROWER'
  /** A part of a stated whole. 所述整体的一部分。 */
  | 'PART'
  /** Stated of the place itself. 文中直接说明。 */
  | 'STATED'
  /** Of something that stands in the place, not of the place. 属该地之内的主体，而非该地本身。 */
  | 'WITHIN';

/** What differs within a set of values that may be set side by side. 可并列的一组数值因何而异。 */
export type ComparisonSetKind =
  /** A whole of one place, the first, and its stated parts. 一地的整体（在首位）与其所述部分。 */
  | 'PARTS'
  /** Several places at one time; where several such times follow one another, at each of them. 同一时间的多个地点（可有多个时间）。 */
  | 'PLACES'
  /** One place at several times. 同一地点的多个时间。 */
  | 'TIMES';

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

/** How stated parts stand to their stated whole. 部分与整体的关系。 */
export type PartsOutcome =
  /** They add up to the whole. 相加等于整体。 */
  | 'EQUAL'
  /** They exceed the whole: a breach. 超过整体（不符）。 */
  | 'EXCEED'
  /** They should make it up in full and do not: a breach. 应为全部而不足（不符）。 */
  | 'FALL_SHORT'
  /** They are less, and need not be all of it. 小于整体（并非全部）。 */
  | 'LESS';

export type ComparePageQueryVariables = Exact<{
  places: ReadonlyArray<string> | string;
  indicator?: string | null | undefined;
  funding?: string | null | undefined;
  language: Language;
}>;


export type ComparePageQuery = { readonly compare: { readonly comparable: boolean, readonly setCount: number, readonly apartCount: number, readonly indicator: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly series: ReadonlyArray<{ readonly pointCount: number, readonly place: { readonly id: string, readonly type: string, readonly name: string }, readonly points: ReadonlyArray<ComparedPointFragment> }>, readonly sets: ReadonlyArray<{ readonly kind: ComparisonSetKind, readonly points: ReadonlyArray<{ readonly key: string }> }>, readonly apart: ReadonlyArray<{ readonly point: { readonly key: string }, readonly against: ReadonlyArray<{ readonly reasons: ReadonlyArray<ComparisonReason>, readonly secondPlace: { readonly id: string, readonly name: string } }> }>, readonly checks: ReadonlyArray<{ readonly outcome: PartsOutcome, readonly formula: string, readonly whole: ThingFragment, readonly evidence: ReadonlyArray<SentenceFragment> }>, readonly missing: ReadonlyArray<MissingHopFragment> } };

export type ComparedPointFragment = { readonly key: string, readonly role: ComparisonRole, readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound, readonly text: string | null, readonly unit: string | null, readonly date: string | null, readonly dateText: string | null, readonly definition: string | null, readonly basis: string | null, readonly per: ReadonlyArray<string>, readonly nature: string | null, readonly purpose: string | null, readonly formula: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly inWords: string, readonly place: { readonly id: string, readonly name: string }, readonly subject: ThingFragment | null, readonly source: { readonly id: string } | null, readonly indicator: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly evidence: ReadonlyArray<SentenceFragment> };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export const ComparePage: Asked<ComparePageQuery, ComparePageQueryVariables> = {
  name: 'ComparePage',
  text: "query ComparePage($places: [String!]!, $indicator: String, $funding: String, $language: Language!) {\n  compare(places: $places, indicator: $indicator, funding: $funding) {\n    comparable\n    indicator {\n      id\n      name\n      nameEn\n    }\n    series {\n      place {\n        id\n        type\n        name\n      }\n      pointCount\n      points(first: 50) {\n        ...ComparedPoint\n      }\n    }\n    setCount\n    sets(first: 20) {\n      kind\n      points {\n        key\n      }\n    }\n    apartCount\n    apart(first: 50) {\n      point {\n        key\n      }\n      against {\n        reasons\n        secondPlace {\n          id\n          name\n        }\n      }\n    }\n    checks {\n      outcome\n      formula\n      whole {\n        ...Thing\n      }\n      evidence {\n        ...Sentence\n      }\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment ComparedPoint on ComparisonPoint {\n  key\n  role\n  place {\n    id\n    name\n  }\n  subject {\n    ...Thing\n  }\n  source {\n    id\n  }\n  indicator {\n    id\n    name\n    nameEn\n  }\n  value\n  valueTo\n  bound\n  text\n  unit\n  date\n  dateText\n  definition\n  basis\n  per\n  nature\n  purpose\n  formula\n  modality\n  certainty\n  doubt\n  inWords(language: $language)\n  evidence {\n    ...Sentence\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};
