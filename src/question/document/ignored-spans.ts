import type { IgnoredSpan } from '../../statement/ignored.ts';

/** A run of a document that no statement uses, as the GraphQL type IgnoredSpan has it. */
export interface IgnoredRow {
  readonly start: number;
  readonly end: number;
  readonly reason: IgnoredSpan['reason'];
  readonly note: string | null;
}

/** Reads what a Document node keeps as JSON text, in the order of the text. */
export const ignoredSpansOf = (text: unknown): IgnoredRow[] =>
  typeof text === 'string'
    ? (JSON.parse(text) as IgnoredSpan[])
        .map(({ start, end, reason, note }) => ({
          start,
          end,
          reason,
          note: PERSONAL.has(reason) ? null : (note ?? null),
        }))
        .sort((a, b) => a.start - b.start || a.end - b.end)
    : [];

/** Where a person's name stands, or stood beside it: offsets and reason only, whatever was noted. */
const PERSONAL: ReadonlySet<IgnoredSpan['reason']> = new Set(['PERSON_NAME', 'BYLINE']);
