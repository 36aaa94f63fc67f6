/** Takes the last decision on a statement back: the graph stands as if it had not been taken, and the record shows both. */
import type { Driver } from 'neo4j-driver';
import { decisionRefused, decisionUnknown } from '../error.ts';
import { type Decision, endDecisions, readDecisions } from '../graph/decisions.ts';
import { lockGraph } from '../graph/state.ts';
import type { Ground } from '../load/change.ts';
import { inTransaction } from '../load/transaction.ts';
import { saying } from '../statement/saying.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { conclude, documentsOf, find, type OpenDocuments, put, type Verdict } from './decide.ts';

/** `id`: of a statement that was judged, or that a decision made. */
export async function undo(driver: Driver, ground: Ground, id: string): Promise<Verdict> {
  return inTransaction(driver, async (transaction) => {
    await lockGraph(transaction);
    const documents = await documentsOf(transaction, [id]);
    const decisions = await readDecisions(transaction, [...documents.keys()]);
    const last = lastOn(decisions, id);
    takeBack(last, documents);
    await endDecisions(transaction, [last.id], new Date().toISOString());
    const { statement, document } = last;
    const record = { action: 'UNDO' as const, statement, document, reason: null, before: last.line, line: null };
    return conclude(transaction, ground, documents, [record]);
  });
}

const madeBy = ({ line }: Decision): string | null => (line ? (JSON.parse(line) as Statement).id : null);

function lastOn(decisions: readonly Decision[], id: string): Decision {
  const last = decisions.findLast((one) => one.statement === id || madeBy(one) === id);
  if (!last) throw decisionUnknown(id);
  const made = madeBy(last);
  const later = decisions.find(({ number, statement }) => number > last.number && statement === made);
  if (later) throw decisionRefused(id, `${made} was judged since`, `Undo ${made} first.`);
  return last;
}

/** Where a text was corrected since, its statement may say something else by now and keeps its status. */
function takeBack(decision: Decision, documents: OpenDocuments): void {
  const { statement: id, document, before } = decision;
  const made = madeBy(decision);
  if (made) put(documents, document, made, null);
  if (before === null) return;
  const old = JSON.parse(before) as Statement;
  const current = find(documents, id);
  if (saying(current) === saying(old)) put(documents, document, id, { ...current, status: old.status });
}
