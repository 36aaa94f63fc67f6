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

export type AcceptStatementMutationVariables = Exact<{
  id: string;
  language: Language;
}>;


export type AcceptStatementMutation = { readonly verdict: VerdictFragment };

export type RejectStatementMutationVariables = Exact<{
  id: string;
  reason: string;
  language: Language;
}>;


export type RejectStatementMutation = { readonly verdict: VerdictFragment };

export type CorrectStatementMutationVariables = Exact<{
  id: string;
  statement: string;
  language: Language;
}>;


export type CorrectStatementMutation = { readonly verdict: VerdictFragment };

export type UndoDecisionMutationVariables = Exact<{
  id: string;
  language: Language;
}>;


export type UndoDecisionMutation = { readonly verdict: VerdictFragment };

export type VerdictFragment = { readonly nodes: number, readonly relationships: number, readonly version: string, readonly decision: { readonly id: string, readonly action: DecisionAction, readonly statement: string, readonly made: string | null }, readonly reading: { readonly inWords: string, readonly mentions: ReadonlyArray<{ readonly role: MentionRole | null, readonly entity: { readonly id: string, readonly type: string, readonly name: string } | null }> } | null };

export const AcceptStatement: Asked<AcceptStatementMutation, AcceptStatementMutationVariables> = {
  name: 'AcceptStatement',
  text: "mutation AcceptStatement($id: ID!, $language: Language!) {\n  verdict: acceptStatement(id: $id) {\n    ...Verdict\n  }\n}\n\nfragment Verdict on ReviewVerdict {\n  nodes\n  relationships\n  version\n  decision {\n    id\n    action\n    statement\n    made\n  }\n  reading {\n    inWords(language: $language)\n    mentions {\n      role\n      entity {\n        id\n        type\n        name\n      }\n    }\n  }\n}",
};

export const RejectStatement: Asked<RejectStatementMutation, RejectStatementMutationVariables> = {
  name: 'RejectStatement',
  text: "mutation RejectStatement($id: ID!, $reason: String!, $language: Language!) {\n  verdict: rejectStatement(id: $id, reason: $reason) {\n    ...Verdict\n  }\n}\n\nfragment Verdict on ReviewVerdict {\n  nodes\n  relationships\n  version\n  decision {\n    id\n    action\n    statement\n    made\n  }\n  reading {\n    inWords(language: $language)\n    mentions {\n      role\n      entity {\n        id\n        type\n        name\n      }\n    }\n  }\n}",
};

export const CorrectStatement: Asked<CorrectStatementMutation, CorrectStatementMutationVariables> = {
  name: 'CorrectStatement',
  text: "mutation CorrectStatement($id: ID!, $statement: String!, $language: Language!) {\n  verdict: correctStatement(id: $id, statement: $statement) {\n    ...Verdict\n  }\n}\n\nfragment Verdict on ReviewVerdict {\n  nodes\n  relationships\n  version\n  decision {\n    id\n    action\n    statement\n    made\n  }\n  reading {\n    inWords(language: $language)\n    mentions {\n      role\n      entity {\n        id\n        type\n        name\n      }\n    }\n  }\n}",
};

export const UndoDecision: Asked<UndoDecisionMutation, UndoDecisionMutationVariables> = {
  name: 'UndoDecision',
  text: "mutation UndoDecision($id: ID!, $language: Language!) {\n  verdict: undoDecision(id: $id) {\n    ...Verdict\n  }\n}\n\nfragment Verdict on ReviewVerdict {\n  nodes\n  relationships\n  version\n  decision {\n    id\n    action\n    statement\n    made\n  }\n  reading {\n    inWords(language: $language)\n    mentions {\n      role\n      entity {\n        id\n        type\n        name\n      }\n    }\n  }\n}",
};
