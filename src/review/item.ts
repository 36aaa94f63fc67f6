/** One statement as a reviewer sees it: its sentence among its neighbours, what it would change, what was decided of it. */
import type { Driver } from 'neo4j-driver';
import { SourceText } from '../document/source-text.ts';
import { statementUnknown } from '../error.ts';
import { type Decision, readDecisionsOf } from '../graph/decisions.ts';
import type { Knowledge } from '../load/project/knowledge.ts';
import { sentences } from '../text/sentence.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { acceptedWorld } from './accepted-world.ts';
import { type Effect, effectOf } from './effect.ts';

/** Masked text: one sentence before, the one or those that are quoted, one behind. */
export interface Context {
  before: string;
  sentence: string;
  after: string;
}

export interface ReviewItem {
  statement: Statement;
  /** The document's title. */
  title: string;
  context: Context;
  effect: Effect;
  /** Readings that this one corrects or is corrected by, whatever their status. */
  beside: Statement[];
  decisions: Decision[];
}

/** Throws STATEMENT_UNKNOWN. */
export async function readItem(driver: Driver, knowledge: Knowledge, id: string): Promise<ReviewItem> {
  const { records } = await driver.executeQuery(
    'MATCH (s:Statement {id: $id}) RETURN s.document AS document',
    { id },
    { routing: 'READ' },
  );
  const document = records[0]?.get('document') as string | undefined;
  if (document === undefined) throw statementUnknown(id);
  const world = await acceptedWorld(driver, [document]);
  const own = world.find(({ card }) => card.id === document);
  const statement = own?.statements.find((one) => one.id === id);
  if (!own || !statement) throw statementUnknown(id);
  return {
    statement,
    title: own.card.title,
    context: contextOf(own.text, statement),
    effect: effectOf(world, id, knowledge),
    beside: own.statements.filter((one) => one.id !== id && (one.corrects === id || one.id === statement.corrects)),
    decisions: await readDecisionsOf(driver, id),
  };
}

/** Linear in the length of the text. */
export function contextOf(text: string, { evidence }: Statement): Context {
  const source = new SourceText(text);
  const found = sentences(text);
  const start = Math.min(...evidence.map((one) => one.start));
  const end = Math.max(...evidence.map((one) => one.end));
  const first = found.findIndex((one) => one.end > start);
  const last = found.findLastIndex((one) => one.start < end);
  const words = (index: number): string => {
    const span = found[index];
    return span ? source.slice(span) : '';
  };
  const from = found[first]?.start ?? start;
  return {
    before: words(first - 1),
    sentence: source.slice({ start: from, end: found[last]?.end ?? end }),
    after: words(last + 1),
  };
}
