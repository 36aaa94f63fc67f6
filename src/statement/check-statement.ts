/** What a statement must be before anyone loads it: the schema, the kind's predicate, the quote in its place, no name of a person, its own id. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { namesOf } from '../document/mask.ts';
import type { PublishedDocument } from '../document/read-document.ts';
import * as error from '../error.ts';
import { holdsSeveralSentences } from '../text/sentence.ts';
import { isEdtf } from '../vocabulary/edtf.ts';
import { PREDICATES_OF_KIND } from '../vocabulary/predicate.ts';
import { isMention, type Span, type Statement, type Thing } from '../vocabulary/statement.ts';
import { statementId } from './statement-id.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/statement.schema.json', import.meta.url), 'utf8'),
) as object;
const matchesSchema = new Ajv2020({ strict: false, allErrors: false, verbose: true }).compile<Statement>(schema);

/** `masks`: where persons' names stand in the document. */
export interface CheckedAgainst extends PublishedDocument {
  masks: readonly Span[];
}

/** The first thing that is wrong with a statement, or null. `place` is where the statement is written. */
export function checkStatement(
  statement: Statement,
  document: CheckedAgainst,
  place: error.Place,
): error.ProductError | null {
  if (!matchesSchema(statement)) {
    const [first] = matchesSchema.errors ?? [];
    const { allowedValues } = (first?.params ?? {}) as { allowedValues?: unknown };
    return error.schemaBroken(
      place,
      first?.instancePath || '/',
      first?.message ?? '',
      withoutNames(first?.data, document),
      allowedValues,
    );
  }
  return (
    checkDocument(statement, document, place) ??
    checkPredicate(statement, place) ??
    checkDates(statement, place) ??
    checkEvidence(statement, document, place) ??
    checkAnchors(statement, document, place) ??
    checkId(statement, document, place)
  );
}

/** What came, fit to be printed: the names that the document is known to hold are masked. */
function withoutNames(came: unknown, { source, masks }: CheckedAgainst): unknown {
  const text = typeof came === 'string' ? came : (JSON.stringify(came) ?? '');
  return namesOf(source, masks).reduce(
    (masked, name) => masked.replaceAll(name, '○'.repeat(Array.from(name).length)),
    text,
  );
}

function checkDates(
  { date, asOf, period, subject, objects = [] }: Statement,
  place: error.Place,
): error.ProductError | null {
  const dates: [string, string | null | undefined][] = [
    ['date', date],
    ['asOf', asOf],
    ['period', period],
    ...[subject, ...objects].flatMap((thing): [string, string | null | undefined][] =>
      thing && isMention(thing) ? [['date of an event', thing.date]] : [],
    ),
  ];
  const [wrong] = dates.filter(([, value]) => value && !isEdtf(value));
  return wrong ? error.dateInvalid(place, wrong[0], wrong[1] ?? '') : null;
}

function checkDocument(
  { document: id }: Statement,
  document: CheckedAgainst,
  place: error.Place,
): error.ProductError | null {
  return id === document.id ? null : error.documentOther(place, id, document.id);
}

function checkPredicate({ kind, predicate }: Statement, place: error.Place): error.ProductError | null {
  const allowed: readonly string[] = PREDICATES_OF_KIND[kind];
  return allowed.includes(predicate) ? null : error.predicateMisplaced(place, predicate, kind, allowed);
}

function checkEvidence(
  { evidence }: Statement,
  { source, masks }: CheckedAgainst,
  place: error.Place,
): error.ProductError | null {
  for (const { quote, start, end } of evidence) {
    const stands = source.slice({ start, end });
    if (stands !== quote) return error.quoteMisplaced(place, start, end, maskedSlice(source, { start, end }, masks));
    if (masks.some((person) => person.start < end && start < person.end))
      return error.quoteNamesPerson(place, start, end);
    if (holdsSeveralSentences(quote)) return error.quoteTooWide(place, start, end);
  }
  return null;
}

function maskedSlice(source: CheckedAgainst['source'], span: Span, masks: readonly Span[]): string {
  return Array.from(source.slice(span), (point, index) => {
    const position = span.start + index;
    return masks.some(({ start, end }) => start <= position && position < end) ? '○' : point;
  }).join('');
}

/** An anchor lies inside the document and off every person's name; a value's anchor lies inside the evidence. */
function checkAnchors(
  statement: Statement,
  { source, masks }: CheckedAgainst,
  place: error.Place,
): error.ProductError | null {
  const { anchor, evidence, subject, objects } = statement;
  if (anchor && !evidence.some(({ start, end }) => start <= anchor.start && anchor.end <= end))
    return error.anchorOutside(place, anchor.start, anchor.end);
  for (const span of [anchor, anchorOf(subject), ...(objects ?? []).map(anchorOf)]) {
    if (!span) continue;
    if (span.start >= span.end || span.end > source.length) return error.anchorOutside(place, span.start, span.end);
    if (masks.some((person) => person.start < span.end && span.start < person.end))
      return error.quoteNamesPerson(place, span.start, span.end);
  }
  return null;
}

const anchorOf = (thing: Thing | null | undefined): Span | undefined =>
  thing && isMention(thing) ? thing.anchor : undefined;

function checkId(statement: Statement, { source }: CheckedAgainst, place: error.Place): error.ProductError | null {
  const expected = statementId(statement.document, source, statement);
  return statement.id === expected ? null : error.idWrong(place, statement.id, expected);
}
