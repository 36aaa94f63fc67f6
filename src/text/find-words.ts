/** Finds words in a document, as printed or clean; each place once. */
import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';
import type { CleanText } from './clean.ts';

/** Both ways are always tried: a name that a blank breaks in one place may stand whole in another. */
export function findWords(source: SourceText, cleaned: CleanText, words: string): Span[] {
  const printed = source.find(words);
  const starts = new Set(printed.map(({ start }) => start));
  return [...printed, ...cleaned.find(words).filter(({ start }) => !starts.has(start))].sort(
    (a, b) => a.start - b.start,
  );
}
