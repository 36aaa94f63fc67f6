import type { Decision } from '../../graph/decisions.ts';
import type { Statement } from '../../vocabulary/statement.ts';
import type { ReviewDecision } from './review-item.ts';

/** A decision as the API shows it. */
export const decisionOf = ({ id, action, statement, reason, at, ended, line }: Decision): ReviewDecision => ({
  ...{ id, action, statement, reason, at, ended },
  made: line ? (JSON.parse(line) as Statement).id : null,
});
