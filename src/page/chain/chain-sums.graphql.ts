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

/** By what money is grouped. 款项分组方式。 */
export type FundingGroupBy =
  /** Kind of service. 服务领域。 */
  | 'FIELD'
  /** Who pays. 出资方。 */
  | 'FUNDER'
  /** Instruments in the document's words. 出资方式（原文）。 */
  | 'INSTRUMENT'
  /** Kind of payer: government, fund, foundation … 出资方类别。 */
  | 'PAYER_KIND'
  /** Where the payer stands; where no payer has a place, the recipient or the purpose. 出资方所在地。 */
  | 'PLACE'
  /** The policy or programme that a document gives as the basis, or none. 所述依据（政策或计划）。 */
  | 'POLICY'
  /** Who receives, or for whom. 对象人群。 */
  | 'POPULATION'
  /** The year, or the longer period, that the sum is of. 年份或期间。 */
  | 'YEAR';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** Why a sum is not added. 未计入的原因。 */
export type LeftOutReason =
  /** Whether it is a total or cumulative is not stated. 未说明是总额还是累计。 */
  | 'BASIS_NOT_STATED'
  /** A total and a cumulative sum are not added. 总额与累计不相加。 */
  | 'DIFFERENT_BASIS'
  /** Another currency. 币种不同。 */
  | 'DIFFERENT_CURRENCY'
  /** Done and planned, announced or intended are not added. 已发生与计划、公布、意向不相加。 */
  | 'DIFFERENT_MODALITY'
  /** Money and resources are not added. 资金与资源不相加。 */
  | 'DIFFERENT_NATURE'
  /** No sum is stated. 原文无金额。 */
  | 'NO_VALUE'
  /** A part is not added to its whole. 整体与部分不相加。 */
  | 'PART_OF_WHOLE'
  /** One period holds the other. 一个期间包含另一个。 */
  | 'PERIODS_NEST'
  /** The periods overlap. 期间部分重叠。 */
  | 'PERIODS_OVERLAP'
  /** A period is not stated, so they may overlap. 期间未明确，可能重叠。 */
  | 'PERIOD_NOT_STATED'
  /** Its period goes beyond the year asked for. 期间超出所问年份。 */
  | 'PERIOD_WIDER'
  /** A rate is never added. 标准（单价）不相加。 */
  | 'RATE'
  /** A reprint of one text. 同一文本的转载。 */
  | 'REPRINT'
  /** One may hold the other. 范围可能重复。 */
  | 'SCOPES_NEST'
  /** Shared with other groups; no share is stated. 与其他组共有，未说明各占多少。 */
  | 'SHARE_NOT_STATED';

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

export type ChainSumsQueryVariables = Exact<{
  of: string;
  groupBy: FundingGroupBy;
  isBasis: boolean;
  inferred: boolean;
  language: Language;
}>;


export type ChainSumsQuery = { readonly fundingSummary: { readonly edges: ReadonlyArray<{ readonly node: { readonly fundingCount: number, readonly total: ChainTotalFragment | null, readonly otherTotals: ReadonlyArray<ChainTotalFragment>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly inWords: string, readonly funding: { readonly id: string }, readonly evidence: ReadonlyArray<SentenceFragment> }> } }> }, readonly fundingUnder?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly direct: boolean, readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly strength: string, readonly inForce: string, readonly funding: { readonly id: string }, readonly evidence: ReadonlyArray<SentenceFragment> } }> } };

export type ChainTotalFragment = { readonly value: string, readonly valueTo: string | null, readonly bound: Bound, readonly text: string, readonly basis: FundingBasis | null, readonly modality: Modality | null, readonly derived: boolean, readonly formula: string | null, readonly periods: ReadonlyArray<string>, readonly fundings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<SentenceFragment> };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const ChainSums: Asked<ChainSumsQuery, ChainSumsQueryVariables> = {
  name: 'ChainSums',
  text: "query ChainSums($of: String!, $groupBy: FundingGroupBy!, $isBasis: Boolean!, $inferred: Boolean!, $language: Language!) {\n  fundingSummary(of: $of, groupBy: $groupBy, inferred: $inferred, first: 1) {\n    edges {\n      node {\n        fundingCount\n        total {\n          ...ChainTotal\n        }\n        otherTotals {\n          ...ChainTotal\n        }\n        leftOut {\n          reason\n          inWords(language: $language)\n          funding {\n            id\n          }\n          evidence {\n            ...Sentence\n          }\n        }\n      }\n    }\n  }\n  fundingUnder(policy: $of, inferred: $inferred, first: 20) @include(if: $isBasis) {\n    totalCount\n    edges {\n      node {\n        direct\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        strength\n        inForce\n        funding {\n          id\n        }\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment ChainTotal on FundingTotal {\n  value\n  valueTo\n  bound\n  text\n  basis\n  modality\n  derived\n  formula\n  periods\n  fundings {\n    id\n    name\n  }\n  evidence {\n    ...Sentence\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
