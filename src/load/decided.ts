/** A document as it stands once a reviewer's decisions are applied to what was brought for it. */
import type { Decision } from '../graph/decisions.ts';
import { fitting } from '../statement/fitting.ts';
import { saying } from '../statement/saying.ts';
import { isMention, type Statement } from '../vocabulary/statement.ts';
import type { LoadedDocument } from './project/document-nodes.ts';

export interface Decided {
  document: LoadedDocument;
  /** Ids of statements whose decision does not hold of what they say now. */
  lapsed: string[];
}

/** `decisions` in the order in which they were taken; those of other documents are passed over. */
export function applyDecisions(document: LoadedDocument, decisions: readonly Decision[]): Decided {
  const own = decisions.filter((decision) => decision.document === document.card.id);
  if (own.length === 0) return { document, lapsed: [] };
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  const lapsed = own.filter((decision) => !apply(decision, statements, document)).map(({ statement }) => statement);
  const unsupported = withdrawUnsupported(statements, new Set(document.statements.map(({ id }) => id)));
  return { document: { ...document, statements: [...statements.values()] }, lapsed: [...lapsed, ...unsupported] };
}

/** Whether the decision holds of the statements as they are now; changes them if it does. */
function apply(decision: Decision, statements: Map<string, Statement>, document: LoadedDocument): boolean {
  const { action, statement: id, before, line } = decision;
  const current = statements.get(id);
  const added = line === null ? null : fitting(JSON.parse(line) as Statement, document);
  if (line !== null && added === null) return false;
  if (action !== 'IDENTITY') {
    if (!current || before === null || saying(current) !== saying(JSON.parse(before) as Statement)) return false;
    statements.set(id, { ...current, status: action === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED' });
  }
  if (added) statements.set(added.id, added);
  return true;
}

/** An accepted statement about a sum that is not accepted (any more) waits with it; gives the ids of those. */
function withdrawUnsupported(statements: Map<string, Statement>, brought: ReadonlySet<string>): string[] {
  const waiting: string[] = [];
  for (let before = -1; before < waiting.length; ) {
    before = waiting.length;
    for (const statement of unsupported([...statements.values()])) {
      waiting.push(statement.id);
      if (brought.has(statement.id)) statements.set(statement.id, { ...statement, status: 'PROPOSED' });
      else statements.delete(statement.id);
    }
  }
  return waiting;
}

/** Accepted statements that speak of a sum or number of their document which is not accepted. */
export function unsupported(statements: readonly Statement[]): Statement[] {
  const accepted = statements.filter(({ status }) => status === 'ACCEPTED');
  const known = new Set(accepted.flatMap(({ id, corrects }) => (corrects ? [id, corrects] : [id])));
  return accepted.filter((statement) => referencesOf(statement).some((id) => !known.has(id)));
}

/** Ids of the statements that this one speaks of. */
export const referencesOf = ({ subject, objects = [], partOf }: Statement): string[] => [
  ...[subject, ...objects].flatMap((thing) => (thing && !isMention(thing) ? [thing.statement] : [])),
  ...(partOf ? [partOf] : []),
];
