/** A reviewer's decisions, kept beside the graph that they shape: what was decided of which statement, when and why; never by whom. */
import type { Driver, Transaction } from 'neo4j-driver';

export const ACTIONS = ['ACCEPT', 'REJECT', 'CORRECT', 'IDENTITY', 'UNDO'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Decision {
  id: string;
  /** From 1, in the order in which decisions were taken. */
  number: number;
  action: Action;
  /** The statement that was judged; of UNDO, the one whose decision was taken back. */
  statement: string;
  document: string;
  reason: string | null;
  /** ISO 8601. */
  at: string;
  /** The statement's canonical line as it stood; null where IDENTITY made it. */
  before: string | null;
  /** The line that the decision added: a correction, or a judged identity. */
  line: string | null;
  /** When it was taken back, or its document withdrawn; null while it holds. */
  ended: string | null;
}

export type NewDecision = Pick<Decision, 'action' | 'statement' | 'document' | 'reason' | 'before' | 'line'>;

/** Those of these documents that hold, in the order in which they were taken; one query. */
export async function readDecisions(transaction: Transaction, documents: readonly string[]): Promise<Decision[]> {
  const { records } = await transaction.run(
    `MATCH (d:Decision) WHERE d.document IN $documents AND d.ended IS NULL AND d.action <> 'UNDO' RETURN properties(d) AS decision ORDER BY d.number`,
    { documents },
  );
  return records.map((record) => restored(record.get('decision') as Partial<Decision>));
}

/** Every decision ever taken on a statement, the newest first; one query. */
export async function readDecisionsOf(driver: Driver, statement: string): Promise<Decision[]> {
  const { records } = await driver.executeQuery(
    'MATCH (d:Decision) WHERE d.statement = $statement RETURN properties(d) AS decision ORDER BY d.number DESC',
    { statement },
    { routing: 'READ' },
  );
  return records.map((record) => restored(record.get('decision') as Partial<Decision>));
}

/** Records decisions; call it with the graph's lock held, since they are numbered. */
export async function addDecisions(
  transaction: Transaction,
  decisions: readonly NewDecision[],
  at: string,
): Promise<Decision[]> {
  const { records } = await transaction.run('MATCH (d:Decision) RETURN coalesce(max(d.number), 0) AS last');
  const last = Number(records[0]?.get('last') ?? 0);
  const added = decisions.map((decision, index): Decision => {
    const number = last + index + 1;
    return { ...decision, id: `decision-${number}`, number, at, ended: null };
  });
  await transaction.run('UNWIND $rows AS row CREATE (d:Decision) SET d = row, d.number = toInteger(row.number)', {
    rows: added,
  });
  return added;
}

/** Decisions that hold no longer; they stay to be read. */
export async function endDecisions(transaction: Transaction, ids: readonly string[], at: string): Promise<void> {
  await transaction.run('MATCH (d:Decision) WHERE d.id IN $ids SET d.ended = $at', { ids, at });
}

/** All decisions on documents that are withdrawn: brought again they are judged anew. */
export async function endDecisionsOn(
  transaction: Transaction,
  documents: readonly string[],
  at: string,
): Promise<void> {
  await transaction.run('MATCH (d:Decision) WHERE d.document IN $documents AND d.ended IS NULL SET d.ended = $at', {
    documents,
    at,
  });
}

/** The graph keeps no null. */
const restored = (stored: Partial<Decision>): Decision =>
  ({ reason: null, before: null, line: null, ended: null, ...stored }) as Decision;
