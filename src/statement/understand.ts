/** From a read document to what is kept of it: masked text, statements that passed the gate, what is ignored, what was not understood. */
import { maskText, namesOf } from '../document/mask.ts';
import { SourceText } from '../document/source-text.ts';
import { simplify } from '../text/clean.ts';
import { sentences } from '../text/sentence.ts';
import { isMention, type Span, type Statement, type Thing } from '../vocabulary/statement.ts';
import { checkStatement } from './check-statement.ts';
import type { Extraction, NotUnderstood } from './extract.ts';
import { type IgnoredSpan, personSpans } from './ignored.ts';
import type { InputDocument } from './input.ts';
import type { Learned } from './learned.ts';
import type { ModelReport } from './model/report.ts';
import { readAgain } from './read-again.ts';
import { statementId } from './statement-id.ts';

/** Proposes statements from a document, as our rules do. */
export type Extract = (document: InputDocument, learned: Learned) => Extraction;

export interface Understood {
  /** Every person's name masked. */
  text: string;
  statements: Statement[];
  ignored: IgnoredSpan[];
  notUnderstood: NotUnderstood[];
  /** Proposals of the rules that did not pass the gate. */
  refused: number;
  /** What came of asking a model beside them. */
  model?: ModelReport;
}

export function understand(document: InputDocument, learned: Learned, propose: Extract): Understood {
  const extraction = propose(document, learned);
  const ignored = extraction.ignored.flatMap((span) => bySentence(document.source, span));
  const names = personSpans(ignored);
  const text = maskText(document.source, names);
  const proposed = withMaskedIds(extraction.statements, document, text);
  const passed = sound(proposed, document, { text, masks: names });
  return {
    ...{ text, ignored },
    statements: readAgain(passed, learned.corrections, { card: document.card, text, ignored }),
    notUnderstood: extraction.notUnderstood,
    refused: proposed.length - passed.length,
  };
}

/**
 * The gate that every statement passes, whoever proposed it, each id once; they refer only to one another. Ids are those of the masked
 * text, which is what the graph keeps; `masks`: where persons' names stand in it.
 */
export function sound(
  proposed: readonly Statement[],
  { id, source: published, card }: InputDocument,
  { text, masks }: { text: string; masks: readonly Span[] },
): Statement[] {
  const names = namesOf(published, masks).flatMap((name) => [name, simplify(name)]);
  const source = new SourceText(text);
  const passed = new Map<string, Statement>();
  for (const statement of proposed) {
    if (passed.has(statement.id)) continue;
    const line = names.length > 0 ? JSON.stringify(statement) : '';
    if (names.some((name) => line.includes(name))) continue;
    if (checkStatement(statement, { id, source, card, masks }, { file: id }) === null)
      passed.set(statement.id, statement);
  }
  for (let size = -1; size !== passed.size; ) {
    size = passed.size;
    for (const [own, { subject, objects = [], partOf }] of passed) {
      const things = [subject, ...objects, partOf ? { statement: partOf } : null];
      if (things.some((thing) => thing && !isMention(thing) && !passed.has(thing.statement))) passed.delete(own);
    }
  }
  return [...passed.values()];
}

/**
 * An id counts which occurrence of its characters is meant, and the graph keeps the masked text: where those characters stand in a
 * masked name too (the digits of a telephone number), only a count over the masked text can be checked again after an export.
 */
function withMaskedIds(statements: readonly Statement[], { id, source }: InputDocument, text: string): Statement[] {
  if (text === source.text) return [...statements];
  const masked = new SourceText(text);
  const ids = new Map<string, string>();
  const lead = <T extends Thing>(thing: T): T =>
    isMention(thing) ? thing : { ...thing, statement: ids.get(thing.statement) ?? thing.statement };
  // Those that speak of others take the others' ids into their own: they come last.
  const references = ({ subject, objects = [] }: Statement): number =>
    [subject, ...objects].filter((thing) => thing && !isMention(thing)).length;
  for (const statement of statements.toSorted((a, b) => references(a) - references(b))) {
    const { subject, objects } = statement;
    const led = { ...statement, subject: subject ? lead(subject) : null, objects: objects?.map(lead) ?? [] };
    ids.set(statement.id, statementId(id, masked, led));
  }
  return statements.map((statement) => {
    const { subject, objects, partOf } = statement;
    return {
      ...statement,
      id: ids.get(statement.id) ?? statement.id,
      ...(subject ? { subject: lead(subject) } : {}),
      ...(objects ? { objects: objects.map(lead) } : {}),
      ...(partOf ? { partOf: ids.get(partOf) ?? partOf } : {}),
    };
  });
}

/** An ignored span holds one sentence at most, as a file of them does. */
function bySentence(source: SourceText, span: IgnoredSpan): IgnoredSpan[] {
  const parts = sentences(source.slice(span));
  if (parts.length < 2) return [span];
  return parts.map(({ start, end }) => ({ ...span, start: span.start + start, end: span.start + end }));
}
