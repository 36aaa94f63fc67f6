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

/** What a thing does in a funding chain. 在资金链中的环节。 */
export type ChainStage =
  /** The field or event that the money is for. 领域或活动。 */
  | 'FIELD'
  /** A named pot of money. 基金、专项资金。 */
  | 'FUND'
  /** Who pays. 付款方。 */
  | 'FUNDER'
  /** A sum. 资金。 */
  | 'FUNDING'
  /** Who issued the policy, set up the fund, runs the programme. 发布、设立或牵头者。 */
  | 'ISSUER'
  /** Who receives it or runs the project. 收款方或运营方。 */
  | 'ORGANIZATION'
  /** Where. 地点。 */
  | 'PLACE'
  /** A policy. 政策。 */
  | 'POLICY'
  /** Who is served. 服务对象。 */
  | 'POPULATION'
  /** A programme, project or facility upstream of the money. 资金上游的计划、项目或设施。 */
  | 'PROGRAMME'
  /** The project or facility that the money is for. 项目或设施。 */
  | 'PROJECT';

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

export type FundingChainPageQueryVariables = Exact<{
  from: string;
  hops: number;
  inferred: boolean;
  up: boolean;
  down: boolean;
  language: Language;
  sentences: boolean;
}>;


export type FundingChainPageQuery = { readonly up?: OneWayFragment, readonly down?: OneWayFragment };

export type OneWayFragment = { readonly complete: boolean, readonly from: ThingFragment, readonly nodes: ReadonlyArray<{ readonly key: string, readonly words: string, readonly named: boolean, readonly stage: ChainStage, readonly layer: number, readonly hop: number, readonly entity: { readonly id: string, readonly type: string }, readonly funding: ChainFundingFragment | null }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly forward: boolean, readonly hop: number, readonly link: string, readonly modality: Modality | null, readonly date: string | null, readonly dateText: string | null, readonly strength: string | null, readonly inForce: string | null, readonly certainty: number, readonly doubt: string | null, readonly statements: ReadonlyArray<string>, readonly inWords: string, readonly through: ThingFragment | null, readonly evidence?: ReadonlyArray<SentenceFragment> }>, readonly missing: ReadonlyArray<MissingHopFragment> };

export type ChainFundingFragment = { readonly value: string | null, readonly valueTo: string | null, readonly bound: Bound | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly text: string | null, readonly modality: Modality | null, readonly perItem: AverageFragment, readonly perRecipient: AverageFragment };

export type AverageFragment = { readonly value: string | null, readonly bound: Bound | null, readonly formula: string | null };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export const FundingChainPage: Asked<FundingChainPageQuery, FundingChainPageQueryVariables> = {
  name: 'FundingChainPage',
  text: "query FundingChainPage($from: String!, $hops: Int!, $inferred: Boolean!, $up: Boolean!, $down: Boolean!, $language: Language!, $sentences: Boolean!) {\n  up: fundingChain(\n    from: $from\n    direction: UP\n    maxHops: $hops\n    inferred: $inferred\n  ) @include(if: $up) {\n    ...OneWay\n  }\n  down: fundingChain(\n    from: $from\n    direction: DOWN\n    maxHops: $hops\n    inferred: $inferred\n  ) @include(if: $down) {\n    ...OneWay\n  }\n}\n\nfragment OneWay on FundingChainAnswer {\n  complete\n  from {\n    ...Thing\n  }\n  nodes {\n    key\n    words\n    named\n    stage\n    layer\n    hop\n    entity {\n      id\n      type\n    }\n    funding {\n      ...ChainFunding\n    }\n  }\n  links {\n    source\n    target\n    forward\n    hop\n    link\n    modality\n    date\n    dateText\n    strength\n    inForce\n    certainty\n    doubt\n    statements\n    inWords(language: $language)\n    through {\n      ...Thing\n    }\n    evidence @include(if: $sentences) {\n      ...Sentence\n    }\n  }\n  missing {\n    ...MissingHop\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}\n\nfragment ChainFunding on Funding {\n  value\n  valueTo\n  bound\n  basis\n  per\n  text\n  modality\n  perItem {\n    ...Average\n  }\n  perRecipient {\n    ...Average\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}\n\nfragment Average on DerivedAmount {\n  value\n  bound\n  formula\n}",
};
