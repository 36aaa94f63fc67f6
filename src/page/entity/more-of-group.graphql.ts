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

export type MoreOfGroupQueryVariables = Exact<{
  id: string;
  relationship: string;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type MoreOfGroupQuery = { readonly entity: { readonly neighbours: ReadonlyArray<GroupFragment> } };

export type GroupFragment = { readonly relationship: string, readonly direction: Direction, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: LinkedFragment }> };

export type LinkedFragment = { readonly inWords: string, readonly relationship: string, readonly date: string | null, readonly dateText: string | null, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly strength: Strength | null, readonly inForce: string | null, readonly statements: ReadonlyArray<string>, readonly entity: ThingFragment, readonly funding: { readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly text: string | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly stage: Stage | null, readonly modality: Modality | null } | null, readonly observation: { readonly value: number | null, readonly valueTo: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly text: string | null, readonly basis: ObservationBasis | null, readonly modality: Modality | null } | null, readonly evidence: ReadonlyArray<SentenceFragment> };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const MoreOfGroup: Asked<MoreOfGroupQuery, MoreOfGroupQueryVariables> = {
  name: 'MoreOfGroup',
  text: "query MoreOfGroup($id: ID!, $relationship: String!, $direction: Direction!, $first: Int!, $after: String, $language: Language!) {\n  entity(id: $id) {\n    neighbours(\n      relationships: [$relationship]\n      direction: $direction\n      first: $first\n      after: $after\n    ) {\n      ...Group\n    }\n  }\n}\n\nfragment Group on NeighbourGroup {\n  relationship\n  direction\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      ...Linked\n    }\n  }\n}\n\nfragment Linked on Neighbour {\n  inWords(language: $language)\n  relationship\n  date\n  dateText\n  modality\n  certainty\n  doubt\n  strength\n  inForce\n  statements\n  entity {\n    ...Thing\n  }\n  funding {\n    value\n    valueTo\n    bound\n    text\n    basis\n    per\n    stage\n    modality\n  }\n  observation {\n    value\n    valueTo\n    bound\n    unit\n    text\n    basis\n    modality\n  }\n  evidence {\n    ...Sentence\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
