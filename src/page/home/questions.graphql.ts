// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type WhoServesQueryVariables = Exact<{
  population: string;
  language: Language;
}>;


export type WhoServesQuery = { readonly organizationsServing: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> } }>, readonly missing: ReadonlyArray<MissingHopFragment> } };

export type WhatJustifiesQueryVariables = Exact<{
  target: string;
  language: Language;
}>;


export type WhatJustifiesQuery = { readonly policiesJustifying: { readonly justifies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly inForce: string, readonly evidence: ReadonlyArray<SentenceFragment> } }> }, readonly governs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly inForce: string, readonly evidence: ReadonlyArray<SentenceFragment> } }> }, readonly missing: ReadonlyArray<MissingHopFragment> } };

export type WhatIsNeededQueryVariables = Exact<{
  language: Language;
}>;


export type WhatIsNeededQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly metBy: ReadonlyArray<{ readonly project: { readonly id: string } }>, readonly evidence: ReadonlyArray<SentenceFragment> } }>, readonly missing: ReadonlyArray<MissingHopFragment> } };

export type WhatIsSaidOfQueryVariables = Exact<{
  entity: string;
  language: Language;
}>;


export type WhatIsSaidOfQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> } }> } };

export type WhatIsOnlyPlannedQueryVariables = Exact<{
  language: Language;
}>;


export type WhatIsOnlyPlannedQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> } }> } };

export type WhatIsDoubtfulQueryVariables = Exact<{
  language: Language;
}>;


export type WhatIsDoubtfulQuery = { readonly dataNotes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> } }> } };

export type WhatWasPaidQueryVariables = Exact<{
  language: Language;
}>;


export type WhatWasPaidQuery = { readonly fundingSummary: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly inWords: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly evidence: ReadonlyArray<SentenceFragment> } }> } };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export const WhoServes: Asked<WhoServesQuery, WhoServesQueryVariables> = {
  name: 'WhoServes',
  text: "query WhoServes($population: String!, $language: Language!) {\n  organizationsServing(population: $population, first: 3) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};

export const WhatJustifies: Asked<WhatJustifiesQuery, WhatJustifiesQueryVariables> = {
  name: 'WhatJustifies',
  text: "query WhatJustifies($target: String!, $language: Language!) {\n  policiesJustifying(target: $target) {\n    justifies(first: 3) {\n      totalCount\n      edges {\n        node {\n          inWords(language: $language)\n          modality\n          certainty\n          doubt\n          inForce\n          evidence {\n            ...Sentence\n          }\n        }\n      }\n    }\n    governs(first: 3) {\n      totalCount\n      edges {\n        node {\n          inWords(language: $language)\n          modality\n          certainty\n          doubt\n          inForce\n          evidence {\n            ...Sentence\n          }\n        }\n      }\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};

export const WhatIsNeeded: Asked<WhatIsNeededQuery, WhatIsNeededQueryVariables> = {
  name: 'WhatIsNeeded',
  text: "query WhatIsNeeded($language: Language!) {\n  needs(first: 4) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        metBy {\n          project {\n            id\n          }\n        }\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};

export const WhatIsSaidOf: Asked<WhatIsSaidOfQuery, WhatIsSaidOfQueryVariables> = {
  name: 'WhatIsSaidOf',
  text: "query WhatIsSaidOf($entity: String!, $language: Language!) {\n  statements(entity: $entity, first: 4) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};

export const WhatIsOnlyPlanned: Asked<WhatIsOnlyPlannedQuery, WhatIsOnlyPlannedQueryVariables> = {
  name: 'WhatIsOnlyPlanned',
  text: "query WhatIsOnlyPlanned($language: Language!) {\n  statements(\n    modality: [PLANNED, ANNOUNCED, INTENDED]\n    kind: [funding, observation, service]\n    first: 4\n  ) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};

export const WhatIsDoubtful: Asked<WhatIsDoubtfulQuery, WhatIsDoubtfulQueryVariables> = {
  name: 'WhatIsDoubtful',
  text: "query WhatIsDoubtful($language: Language!) {\n  dataNotes(first: 4) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};

export const WhatWasPaid: Asked<WhatWasPaidQuery, WhatWasPaidQueryVariables> = {
  name: 'WhatWasPaid',
  text: "query WhatWasPaid($language: Language!) {\n  fundingSummary(groupBy: PAYER_KIND, first: 6) {\n    totalCount\n    edges {\n      node {\n        inWords(language: $language)\n        modality\n        certainty\n        doubt\n        evidence {\n          ...Sentence\n        }\n      }\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
