/** What of a document no statement uses, and why: `seed/ignored/<document>.jsonl`, offsets and reasons, no text. */
import { z } from 'zod';
import type { SourceText } from '../document/source-text.ts';
import { ignoredInvalid } from '../error.ts';
import { holdsSeveralSentences } from '../text/sentence.ts';
import type { Span } from '../vocabulary/statement.ts';
import { readLines } from './read-lines.ts';

/** The closed list of reasons; told one by one in `seed/README.md`. */
export const IGNORED_REASONS = [
  'SITE_FURNITURE',
  'SPAM',
  'PERSON_NAME',
  'BYLINE',
  'HEADING',
  'REPEATED',
  'CONNECTIVE',
  'RHETORIC',
  'OPINION',
  'BACKGROUND',
  'ANECDOTE',
  'ACTIVITY_DETAIL',
  'OUT_OF_VOCABULARY',
  'PUNCTUATION',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

const ignoredSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  reason: z.enum(IGNORED_REASONS),
  /** A reason of its own, needed where the span holds what looks like a fact. */
  note: z.string().min(1).optional(),
});
export type IgnoredSpan = z.infer<typeof ignoredSchema>;

/** The ignored spans of one document, checked: inside the text, one sentence at most. */
export function readIgnored(file: string, source: SourceText): IgnoredSpan[] {
  return readLines<unknown>(file).map(({ place, value }) => {
    const parsed = ignoredSchema.safeParse(value);
    if (!parsed.success) throw ignoredInvalid(place, parsed.error.issues[0]?.message ?? '');
    const { start, end } = parsed.data;
    if (start >= end || end > source.length)
      throw ignoredInvalid(place, `${start}-${end} does not lie in the document`);
    if (holdsSeveralSentences(source.slice(parsed.data)))
      throw ignoredInvalid(place, `${start}-${end} holds more than one sentence`);
    return parsed.data;
  });
}

/** Where persons' names stand. */
export const personSpans = (ignored: readonly IgnoredSpan[]): Span[] =>
  ignored.filter(({ reason }) => reason === 'PERSON_NAME');
