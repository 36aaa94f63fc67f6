// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What was decided. 审核决定。 */
export type DecisionAction =
  | 'ACCEPT'
  | 'CORRECT'
  | 'IDENTITY'
  | 'REJECT'
  | 'UNDO';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** Role of a thing in a statement. 事物在陈述中的角色。 */
export type MentionRole =
  /** What for. 用途。 */
  | 'FOR'
  /** Object. 客体。 */
  | 'OBJECT'
  /** Policy as basis. 所依据的政策。 */
  | 'POLICY'
  /** Subject. 主体。 */
  | 'SUBJECT'
  /** The sum or number that the statement makes. 陈述所成的金额或数字。 */
  | 'SUM'
  /** Where. 地点。 */
  | 'WHERE';

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

/** Status of a statement. 陈述状态。 */
export type Status =
  /** In the graph. 已接受。 */
  | 'ACCEPTED'
  /** Waiting for review. 待审核。 */
  | 'PROPOSED'
  /** Refused. 已拒绝。 */
  | 'REJECTED';

export type ReviewItemPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ReviewItemPageQuery = { readonly reviewItem: { readonly id: string, readonly line: string, readonly before: string, readonly sentence: string, readonly after: string, readonly beside: ReadonlyArray<string>, readonly reading: { readonly inWords: string, readonly kind: string, readonly predicate: string, readonly status: Status, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly note: string | null, readonly speaker: { readonly role: string | null, readonly organization: string | null } | null, readonly document: { readonly id: string, readonly title: string }, readonly mentions: ReadonlyArray<{ readonly role: MentionRole | null, readonly words: string | null, readonly entity: { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean } | null }>, readonly evidence: ReadonlyArray<SentenceFragment> }, readonly effect: { readonly entitiesAdded: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly entitiesChanged: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly relationshipsAdded: ReadonlyArray<{ readonly type: string, readonly from: string, readonly to: string }>, readonly relationshipsChanged: ReadonlyArray<{ readonly type: string, readonly from: string, readonly to: string }> }, readonly decisions: ReadonlyArray<{ readonly id: string, readonly action: DecisionAction, readonly reason: string | null, readonly at: string, readonly ended: string | null, readonly made: string | null }> } };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const ReviewItemPage: Asked<ReviewItemPageQuery, ReviewItemPageQueryVariables> = {
  name: 'ReviewItemPage',
  text: "query ReviewItemPage($id: ID!, $language: Language!) {\n  reviewItem(id: $id) {\n    id\n    line\n    before\n    sentence\n    after\n    beside\n    reading {\n      inWords(language: $language)\n      kind\n      predicate\n      status\n      modality\n      certainty\n      doubt\n      note\n      speaker {\n        role\n        organization\n      }\n      document {\n        id\n        title\n      }\n      mentions {\n        role\n        words\n        entity {\n          id\n          type\n          name\n          named\n        }\n      }\n      evidence {\n        ...Sentence\n      }\n    }\n    effect {\n      entitiesAdded {\n        id\n        type\n        name\n      }\n      entitiesChanged {\n        id\n        type\n        name\n      }\n      relationshipsAdded {\n        type\n        from\n        to\n      }\n      relationshipsChanged {\n        type\n        from\n        to\n      }\n    }\n    decisions {\n      id\n      action\n      reason\n      at\n      ended\n      made\n    }\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
