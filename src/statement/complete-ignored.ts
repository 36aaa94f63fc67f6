/** Completes what a person passes over: words and a reason in, offsets and a reason out. */
import type { PublishedDocument } from '../document/read-document.ts';
import { type Place, quoteAmbiguous, quoteNotFound } from '../error.ts';
import { type CleanText, clean } from '../text/clean.ts';
import { findWords } from '../text/find-words.ts';
import { sentences } from '../text/sentence.ts';
import type { Span, Statement } from '../vocabulary/statement.ts';
import type { IgnoredReason, IgnoredSpan } from './ignored.ts';

/** `ignore` up to `to` (one line or sentence each), without what statements quote; a person's name is passed over wherever it stands. */
export interface IgnoredDraft {
  ignore: string;
  to?: string;
  nth?: number;
  reason: IgnoredReason;
  note?: string;
}

export interface IgnoredDraftLine {
  place: Place;
  draft: IgnoredDraft;
}

/** Spans sorted by place; earlier lines of the draft win where two meet, names of persons before all. */
export function completeIgnored(
  document: PublishedDocument,
  lines: readonly IgnoredDraftLine[],
  statements: readonly Statement[],
): IgnoredSpan[] {
  const cleaned = clean(document.source);
  const taken = new Uint8Array(document.source.length);
  for (const { evidence } of statements) for (const { start, end } of evidence) taken.fill(1, start, end);
  const persons = lines.filter(({ draft }) => draft.reason === 'PERSON_NAME');
  const others = lines.filter(({ draft }) => draft.reason !== 'PERSON_NAME');
  const spans: IgnoredSpan[] = [];
  for (const { place, draft } of [...persons, ...others]) {
    for (const span of wanted(document, cleaned, place, draft).flatMap((found) => free(document, found, taken))) {
      taken.fill(1, span.start, span.end);
      spans.push({ ...span, reason: draft.reason, ...(draft.note ? { note: draft.note } : {}) });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function wanted(
  { source }: PublishedDocument,
  cleaned: CleanText,
  place: Place,
  { ignore, to, nth, reason }: IgnoredDraft,
): Span[] {
  const find = (words: string): Span[] => findWords(source, cleaned, words);
  const found = find(ignore);
  if (found.length === 0) throw quoteNotFound(place, ignore);
  if (reason === 'PERSON_NAME' && nth === undefined) return found;
  if (nth === undefined && found.length > 1) throw quoteAmbiguous(place, ignore, found.length);
  const first = found[(nth ?? 1) - 1];
  if (!first) throw quoteNotFound(place, ignore);
  if (to === undefined) return [first];
  const last = find(to).find(({ start }) => start >= first.start);
  if (!last) throw quoteNotFound(place, to);
  return [{ start: first.start, end: last.end }];
}

/** The parts of a span that nothing has taken, one sentence or line each, without those that hold only marks and blanks. */
function free({ source }: PublishedDocument, { start, end }: Span, taken: Uint8Array): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; from += 1) {
    if (taken[from]) continue;
    let to = from;
    while (to < end && !taken[to]) to += 1;
    for (const sentence of sentences(source.slice({ start: from, end: to }))) {
      const part = { start: from + sentence.start, end: from + sentence.end };
      if (/[\p{L}\p{N}\p{S}]/u.test(source.slice(part))) parts.push(part);
    }
    from = to;
  }
  return parts;
}
