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

/** From the thing asked for, or to it. 关系方向（由其出发或指向它）。 */
export type Direction =
  | 'IN'
  | 'OUT';

/** What a sum is a sum of. 金额口径。 */
export type FundingBasis =
  /** Since a time (累计). 累计。 */
  | 'CUMULATIVE'
  /** Per something. 标准。 */
  | 'RATE'
  /** Of the stated period. 所述期间总额。 */
  | 'TOTAL';

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

/** Where a name comes from. 名称的来历。 */
export type NameOrigin =
  /** As it should stand. 规范名称。 */
  | 'NAME'
  /** Another name that a sentence gives it. 原文给出的其他名称。 */
  | 'OTHER_NAME'
  /** A label of the concept scheme; no sentence gives it. 概念体系的标签。 */
  | 'SCHEME';

/** Money, or resources that may not be money. 资金或资源。 */
export type Nature =
  /** Money. 资金。 */
  | 'MONEY'
  /** Resources. 资源。 */
  | 'RESOURCES';

/** Why an average cannot be given. 无法给出平均数的原因。 */
export type NoAmountReason =
  /** No document gives the count for this money. 文中未给出数量。 */
  | 'NO_COUNT'
  /** No document gives the sum. 文中未给出金额。 */
  | 'NO_VALUE'
  /** A range has no one average. 金额为区间。 */
  | 'RANGE'
  /** A rate is already per something. 标准本身已按单位计。 */
  | 'RATE';

/** When a number holds. 数字口径。 */
export type ObservationBasis =
  /** At a date. 时点。 */
  | 'AT_DATE'
  /** Since a time. 累计。 */
  | 'CUMULATIVE'
  /** In a period. 期间。 */
  | 'IN_PERIOD';

/** Stage of money. 资金阶段。 */
export type Stage =
  /** Awarded. 已立项。 */
  | 'AWARDED'
  /** In a budget. 预算。 */
  | 'BUDGET'
  /** Paid. 已支付。 */
  | 'PAID';

/** How firmly one thing rests on another. 依据强度。 */
export type Strength =
  /** A person judged it. 人工判断。 */
  | 'INFERRED'
  /** They only stand together; computed when asked. 仅同处出现（查询时推算）。 */
  | 'SAME_PASSAGE'
  /** The text gives it as the basis. 原文明言。 */
  | 'STATED';

export type EntityPageQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  language: Language;
  documents: number;
}>;


export type EntityPageQuery = { readonly graph: { readonly version: string | null, readonly loadedAt: string | null }, readonly entity: { readonly inWords: string, readonly statementCount: number, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly documentCount: number, readonly entity: ThingFragment, readonly policy: { readonly title: string | null, readonly number: string | null, readonly issued: string | null, readonly titleSuspect: boolean | null } | null, readonly funding: SumFragment | null, readonly observation: { readonly value: number | null, readonly valueTo: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly text: string | null, readonly basis: ObservationBasis | null, readonly asOf: string | null, readonly period: string | null, readonly date: string | null, readonly dateText: string | null, readonly of: string | null, readonly condition: string | null, readonly definition: string | null, readonly modality: Modality | null } | null, readonly names: ReadonlyArray<{ readonly name: string, readonly origin: NameOrigin, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> }>, readonly properties: ReadonlyArray<{ readonly property: string, readonly value: string, readonly date: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null, readonly published: string | null, readonly dateText: string | null }>, readonly evidence: ReadonlyArray<SentenceFragment>, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly organization: string | null, readonly statementCount: number, readonly evidence: ReadonlyArray<SentenceFragment> }>, readonly missing: ReadonlyArray<MissingHopFragment>, readonly neighbours: ReadonlyArray<GroupFragment> } };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SumFragment = { readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly text: string | null, readonly currency: string | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly condition: string | null, readonly stage: Stage | null, readonly modality: Modality | null, readonly nature: Nature | null, readonly instruments: ReadonlyArray<string> | null, readonly purpose: string | null, readonly date: string | null, readonly period: string | null, readonly dateText: string | null, readonly items: number | null, readonly itemsBound: Bound | null, readonly itemsUnit: string | null, readonly itemsText: string | null, readonly recipients: number | null, readonly recipientsBound: Bound | null, readonly recipientsUnit: string | null, readonly recipientsText: string | null, readonly perItem: { readonly value: string | null, readonly bound: Bound | null, readonly formula: string | null, readonly reason: NoAmountReason | null, readonly evidence: ReadonlyArray<SentenceFragment> }, readonly perRecipient: { readonly value: string | null, readonly bound: Bound | null, readonly formula: string | null, readonly reason: NoAmountReason | null, readonly evidence: ReadonlyArray<SentenceFragment> } };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export type GroupFragment = { readonly relationship: string, readonly direction: Direction, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: LinkedFragment }> };

export type LinkedFragment = { readonly inWords: string, readonly relationship: string, readonly date: string | null, readonly dateText: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly strength: Strength | null, readonly inForce: string | null, readonly statements: ReadonlyArray<string>, readonly entity: ThingFragment, readonly funding: { readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly text: string | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly stage: Stage | null, readonly modality: Modality | null } | null, readonly observation: { readonly value: number | null, readonly valueTo: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly text: string | null, readonly basis: ObservationBasis | null, readonly modality: Modality | null } | null, readonly evidence: ReadonlyArray<SentenceFragment> };

export const EntityPage: Asked<EntityPageQuery, EntityPageQueryVariables> = {
  name: 'EntityPage',
  text: "query EntityPage($id: ID, $name: String, $language: Language!, $documents: Int!) {\n  graph {\n    version\n    loadedAt\n  }\n  entity(id: $id, name: $name) {\n    inWords(language: $language)\n    statementCount\n    modality\n    certainty\n    doubt\n    entity {\n      ...Thing\n    }\n    policy {\n      title\n      number\n      issued\n      titleSuspect\n    }\n    funding {\n      ...Sum\n    }\n    observation {\n      value\n      valueTo\n      bound\n      unit\n      text\n      basis\n      asOf\n      period\n      date\n      dateText\n      of\n      condition\n      definition\n      modality\n    }\n    names {\n      name\n      origin\n      certainty\n      doubt\n      evidence {\n        ...Sentence\n      }\n    }\n    properties {\n      property\n      value\n      date\n      modality\n      certainty\n      doubt\n      evidence {\n        ...Sentence\n      }\n    }\n    documentCount\n    documents(limit: $documents) {\n      id\n      title\n      host\n      published\n      dateText\n    }\n    evidence {\n      ...Sentence\n    }\n    speakers(limit: 10) {\n      role\n      organization\n      statementCount\n      evidence {\n        ...Sentence\n      }\n    }\n    missing {\n      ...MissingHop\n    }\n    neighbours(first: 10) {\n      ...Group\n    }\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sum on Funding {\n  value\n  valueTo\n  bound\n  text\n  currency\n  basis\n  per\n  condition\n  stage\n  modality\n  nature\n  instruments\n  purpose\n  date\n  period\n  dateText\n  items\n  itemsBound\n  itemsUnit\n  itemsText\n  recipients\n  recipientsBound\n  recipientsUnit\n  recipientsText\n  perItem {\n    value\n    bound\n    formula\n    reason\n    evidence {\n      ...Sentence\n    }\n  }\n  perRecipient {\n    value\n    bound\n    formula\n    reason\n    evidence {\n      ...Sentence\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}\n\nfragment Group on NeighbourGroup {\n  relationship\n  direction\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      ...Linked\n    }\n  }\n}\n\nfragment Linked on Neighbour {\n  inWords(language: $language)\n  relationship\n  date\n  dateText\n  modality\n  certainty\n  doubt\n  strength\n  inForce\n  statements\n  entity {\n    ...Thing\n  }\n  funding {\n    value\n    valueTo\n    bound\n    text\n    basis\n    per\n    stage\n    modality\n  }\n  observation {\n    value\n    valueTo\n    bound\n    unit\n    text\n    basis\n    modality\n  }\n  evidence {\n    ...Sentence\n  }\n}",
};
