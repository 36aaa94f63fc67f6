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

export type ChainStartsQueryVariables = Exact<{
  language: Language;
}>;


export type ChainStartsQuery = { readonly withBasis: ReadonlyArray<StartSumFragment>, readonly withoutBasis: ReadonlyArray<StartSumFragment>, readonly bases: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly inWords: string, readonly entity: ThingFragment | null } }> }, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type StartSumFragment = { readonly id: string, readonly name: string, readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly text: string | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly modality: Modality | null };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export const ChainStarts: Asked<ChainStartsQuery, ChainStartsQueryVariables> = {
  name: 'ChainStarts',
  text: "query ChainStarts($language: Language!) {\n  withBasis: fundings(\n    limit: 5\n    sort: [{fen: DESC}]\n    where: {fen: {gt: 0}, justifiedByConnection: {some: {edge: {strength: {eq: STATED}}}}}\n  ) {\n    ...StartSum\n  }\n  withoutBasis: fundings(\n    limit: 5\n    sort: [{fen: DESC}]\n    where: {fen: {gt: 0}, justifiedByConnection: {none: {edge: {strength: {eq: STATED}}}}}\n  ) {\n    ...StartSum\n  }\n  bases: fundingSummary(groupBy: POLICY, first: 6) {\n    edges {\n      node {\n        key\n        inWords(language: $language)\n        entity {\n          ...Thing\n        }\n      }\n    }\n  }\n  funds(limit: 5) {\n    id\n    name\n  }\n}\n\nfragment StartSum on Funding {\n  id\n  name\n  value\n  valueTo\n  bound\n  text\n  basis\n  per\n  modality\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}",
};
