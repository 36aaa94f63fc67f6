import { ask } from '../ask/ask.ts';
import { forgetAnswers } from '../ask/kept.ts';
import type { Language } from '../language/language.ts';
import {
  AcceptStatement,
  CorrectStatement,
  RejectStatement,
  UndoDecision,
  type VerdictFragment,
} from './decisions.graphql.ts';

/** What a reviewer says of a statement. */
export type Decision =
  | { readonly action: 'accept' | 'undo'; readonly id: string }
  | { readonly action: 'reject'; readonly id: string; readonly reason: string }
  /** `statement`: the keys that change, as JSON. */
  | { readonly action: 'correct'; readonly id: string; readonly statement: string };

export interface Verdict extends VerdictFragment {
  readonly action: Decision['action'];
  /** Id of the statement that was judged. */
  readonly statement: string;
}

/** Tells the API, which writes it in one transaction or not at all. The graph is another afterwards. */
export const decide = async (decision: Decision, token: string, language: Language): Promise<Verdict> => {
  const { verdict } = await tell(decision, token, language);
  forgetAnswers();
  return { ...verdict, action: decision.action, statement: decision.id };
};

const tell = (
  decision: Decision,
  token: string,
  language: Language,
): Promise<{ readonly verdict: VerdictFragment }> => {
  const { id } = decision;
  switch (decision.action) {
    case 'accept':
      return ask(AcceptStatement, { id, language }, { token });
    case 'undo':
      return ask(UndoDecision, { id, language }, { token });
    case 'reject':
      return ask(RejectStatement, { id, language, reason: decision.reason }, { token });
    case 'correct':
      return ask(CorrectStatement, { id, language, statement: decision.statement }, { token });
  }
};
