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

/** Kind of statement. 陈述种类。 */
export type StatementKind =
  | 'event'
  | 'funding'
  | 'identity'
  | 'justification'
  | 'location'
  | 'need'
  | 'observation'
  | 'operation'
  | 'place'
  | 'policy'
  | 'service';

export type ReviewQueuePageQueryVariables = Exact<{
  document?: string | null | undefined;
  kind?: ReadonlyArray<StatementKind> | StatementKind | null | undefined;
  certaintyBelow?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type ReviewQueuePageQuery = { readonly reviewQueue: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly document: string, readonly kind: string, readonly certainty: number, readonly reading: { readonly inWords: string, readonly modality: Modality | null, readonly doubt: string | null, readonly document: { readonly title: string } } } }> } };

export const ReviewQueuePage: Asked<ReviewQueuePageQuery, ReviewQueuePageQueryVariables> = {
  name: 'ReviewQueuePage',
  text: "query ReviewQueuePage($document: String, $kind: [StatementKind!], $certaintyBelow: Float, $first: Int!, $after: String, $language: Language!) {\n  reviewQueue(\n    document: $document\n    kind: $kind\n    certaintyBelow: $certaintyBelow\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        document\n        kind\n        certainty\n        reading {\n          inWords(language: $language)\n          modality\n          doubt\n          document {\n            title\n          }\n        }\n      }\n    }\n  }\n}",
};
