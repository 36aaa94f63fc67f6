// Made by `npm run schema` from the query beside it; changes here are lost.

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

/** Stage of money. 资金阶段。 */
export type Stage =
  /** Awarded. 已立项。 */
  | 'AWARDED'
  /** In a budget. 预算。 */
  | 'BUDGET'
  /** Paid. 已支付。 */
  | 'PAID';

export type SumFragment = { readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly text: string | null, readonly currency: string | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly condition: string | null, readonly stage: Stage | null, readonly modality: Modality | null, readonly nature: Nature | null, readonly instruments: ReadonlyArray<string> | null, readonly purpose: string | null, readonly date: string | null, readonly period: string | null, readonly dateText: string | null, readonly items: number | null, readonly itemsBound: Bound | null, readonly itemsUnit: string | null, readonly itemsText: string | null, readonly recipients: number | null, readonly recipientsBound: Bound | null, readonly recipientsUnit: string | null, readonly recipientsText: string | null, readonly perItem: { readonly value: string | null, readonly bound: Bound | null, readonly formula: string | null, readonly reason: NoAmountReason | null, readonly evidence: ReadonlyArray<SentenceFragment> }, readonly perRecipient: { readonly value: string | null, readonly bound: Bound | null, readonly formula: string | null, readonly reason: NoAmountReason | null, readonly evidence: ReadonlyArray<SentenceFragment> } };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };
