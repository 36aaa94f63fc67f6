/** A text with the quotes in it marked. A quote that stands elsewhere is not in it and marks nothing. */
export const Quoted = ({ text, quotes }: { readonly text: string; readonly quotes: readonly string[] }) => (
  <>{pieces(text, quotes).map(({ from, words, isQuote }) => (isQuote ? <mark key={from}>{words}</mark> : words))}</>
);

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly isQuote: boolean;
}

/** The text cut where quotes begin and end; quotes that overlap are one. */
export const pieces = (text: string, quotes: readonly string[]): Piece[] => {
  const spans = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => one.start - other.start);
  const found: Piece[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const from = Math.max(start, done);
    if (from > done) found.push({ from: done, words: text.slice(done, from), isQuote: false });
    if (end > from) found.push({ from, words: text.slice(from, end), isQuote: true });
    done = Math.max(done, end);
  }
  if (done < text.length) found.push({ from: done, words: text.slice(done), isQuote: false });
  return found;
};
