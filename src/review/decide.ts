/** One decision or several on statements of the graph: recorded, and the graph changed to what is accepted now, in one transaction. */
import type { Driver, Transaction } from 'neo4j-driver';
import { decisionRefused, statementUnknown } from '../error.ts';
import { addDecisions, type Decision, type NewDecision } from '../graph/decisions.ts';
import { lockGraph, readDocuments } from '../graph/state.ts';
import { type Changed, type ChangeReport, changeGraph, type Ground } from '../load/change.ts';
import { unsupported } from '../load/decided.ts';
import type { LoadedDocument } from '../load/project/document-nodes.ts';
import { restored } from '../load/stored.ts';
import { inTransaction } from '../load/transaction.ts';
import { statementLine } from '../statement/statement-line.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { type Correction, corrected } from './correct.ts';
import { checkedReason } from './reason.ts';

export type Judgement =
  | { action: 'ACCEPT'; statement: string; reason?: string | null }
  | { action: 'REJECT'; statement: string; reason: string }
  | { action: 'CORRECT'; statement: string; reason?: string | null; correction: Correction };

export interface Verdict {
  decisions: Decision[];
  change: ChangeReport;
}

/** All of them or none; throws what makes one of them impossible. */
export async function decide(driver: Driver, ground: Ground, judgements: readonly Judgement[]): Promise<Verdict> {
  return inTransaction(driver, async (transaction) => {
    await lockGraph(transaction);
    const documents = await documentsOf(
      transaction,
      judgements.map(({ statement }) => statement),
    );
    const decisions = judgements.map((judgement) => judge(judgement, documents));
    return conclude(transaction, ground, documents, decisions);
  });
}

/** The documents that a decision changes, by id, with their statements to be changed in place. */
export type OpenDocuments = Map<string, { document: LoadedDocument; loadHash: string }>;

/** The documents of these statements; throws STATEMENT_UNKNOWN. */
export async function documentsOf(transaction: Transaction, statements: readonly string[]): Promise<OpenDocuments> {
  const { records } = await transaction.run(
    'MATCH (s:Statement) WHERE s.id IN $statements RETURN s.id AS id, s.document AS document',
    { statements },
  );
  const found = new Set(records.map((record) => record.get('id') as string));
  const missing = statements.find((id) => !found.has(id));
  if (missing !== undefined) throw statementUnknown(missing);
  return openDocuments(
    transaction,
    records.map((record) => record.get('document') as string),
  );
}

export async function openDocuments(transaction: Transaction, ids: readonly string[]): Promise<OpenDocuments> {
  const stored = await readDocuments(transaction, [...new Set(ids)]);
  return new Map(
    stored.map((one) => [String(one.card.id), { document: restored(one), loadHash: String(one.card.loadHash ?? '') }]),
  );
}

/** Records the decisions and changes the graph to the documents as they stand now. */
export async function conclude(
  transaction: Transaction,
  ground: Ground,
  documents: OpenDocuments,
  decisions: readonly NewDecision[],
): Promise<Verdict> {
  for (const { document } of documents.values()) refuseUnsupported(document, decisions);
  const changed: Changed[] = [...documents.values()];
  const change = await changeGraph(transaction, changed, [], ground);
  return { decisions: await addDecisions(transaction, decisions, new Date().toISOString()), change };
}

/** Puts another statement in the place of one of its id; with none of that id it is added, `null` takes it out. */
export function put(documents: OpenDocuments, document: string, id: string, statement: Statement | null): void {
  const open = documents.get(document);
  if (!open) return;
  const others = open.document.statements.filter((one) => one.id !== id);
  open.document = { ...open.document, statements: statement ? [...others, statement] : others };
}

export function find(documents: OpenDocuments, id: string): Statement {
  for (const { document } of documents.values()) {
    const statement = document.statements.find((one) => one.id === id);
    if (statement) return statement;
  }
  throw statementUnknown(id);
}

function judge(judgement: Judgement, documents: OpenDocuments): NewDecision {
  const { action, statement: id } = judgement;
  const statement = find(documents, id);
  const { document, status } = statement;
  const open = documents.get(document)?.document;
  const correction = open?.statements.find(({ corrects, status: its }) => corrects === id && its === 'ACCEPTED');
  if (correction)
    throw decisionRefused(
      id,
      `it was corrected by ${correction.id}`,
      `Judge that one, or undo ${correction.id} first.`,
    );
  const wanted = action === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED';
  if (status === wanted && action !== 'CORRECT')
    throw decisionRefused(id, `it is ${status.toLowerCase()} already`, 'Nothing needs to be done.');
  const added = action === 'CORRECT' && open ? corrected(statement, judgement.correction, open) : null;
  put(documents, document, id, { ...statement, status: wanted });
  if (added) put(documents, document, added.id, added);
  return {
    ...{ action, statement: id, document, before: statementLine(statement), line: added && statementLine(added) },
    reason: checkedReason(judgement.reason ?? null, action === 'REJECT'),
  };
}

/** An accepted statement about a sum stands only while that sum is accepted. */
function refuseUnsupported({ statements }: LoadedDocument, decisions: readonly NewDecision[]): void {
  const [first] = unsupported(statements);
  if (!first) return;
  const judged = decisions.find(({ statement }) => statement === first.id);
  if (judged)
    throw decisionRefused(
      first.id,
      'it speaks of a sum or number that is not accepted',
      'Accept that one with it or first.',
    );
  throw decisionRefused(
    decisions[0]?.statement ?? first.id,
    `the accepted statement ${first.id} speaks of it`,
    'Reject that one with it or first.',
  );
}
