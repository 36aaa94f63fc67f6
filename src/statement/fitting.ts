/** Whether a statement still stands in a text that may have changed around it. */
import type { DocumentCard } from '../document/card.ts';
import { SourceText } from '../document/source-text.ts';
import { isMention, type Span, type Statement, type Thing } from '../vocabulary/statement.ts';
import { checkStatement } from './check-statement.ts';
import { type IgnoredSpan, personSpans } from './ignored.ts';

/** A document as it is kept: its masked text, and what of it is ignored. */
export interface KeptText {
  card: DocumentCard;
  text: string;
  ignored: readonly IgnoredSpan[];
}

/** The statement, moved with its first quote where the text before it grew or shrank; null where its words or its id are no longer there. */
export function fitting(statement: Statement, { card, text, ignored }: KeptText): Statement | null {
  const source = new SourceText(text);
  const against = { id: card.id, source, card, masks: personSpans(ignored) };
  const [first] = statement.evidence;
  if (!first) return null;
  const shifts = [0, ...source.find(first.quote).map(({ start }) => start - first.start)];
  for (const shift of shifts) {
    const moved = shift === 0 ? statement : movedBy(statement, shift);
    if (checkStatement(moved, against, { file: card.id }) === null) return moved;
  }
  return null;
}

function movedBy(statement: Statement, shift: number): Statement {
  const span = <S extends Span>(one: S): S => ({ ...one, start: one.start + shift, end: one.end + shift });
  const thing = <T extends Thing>(one: T): T =>
    isMention(one) && one.anchor ? { ...one, anchor: span(one.anchor) } : one;
  const { anchor, subject, objects, evidence } = statement;
  return {
    ...statement,
    evidence: evidence.map(span),
    ...(anchor ? { anchor: span(anchor) } : {}),
    ...(subject ? { subject: thing(subject) } : {}),
    ...(objects ? { objects: objects.map(thing) } : {}),
  };
}
