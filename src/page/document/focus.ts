import { mainQuote, quotesOf, type Reading } from './reading.ts';
import { cutTo, overlap, type Span, spanOf } from './spans.ts';

/** What the address points at: words of the document, and the statements that rest on them. */
export interface Focus {
  readonly spans: readonly Span[];
  /** Where one begins to read. */
  readonly main: Span | undefined;
  readonly statements: ReadonlySet<string>;
  /** Whether words were chosen, and the statements follow from them. */
  readonly isByWords: boolean;
  /** The same for the same focus. */
  readonly key: string;
}

export const NO_FOCUS: Focus = { spans: [], main: undefined, statements: new Set(), isByWords: false, key: '' };

/** `statement=` points at all quotes of a statement, `at=` at a run of words and at every statement that quotes some of it. */
export const focusOf = (
  { at, statement }: { readonly at: string | null; readonly statement: string | null },
  readings: readonly Reading[],
): Focus => {
  if (statement) {
    const reading = readings.find(({ statements }) => statements.includes(statement));
    const spans = reading ? quotesOf(reading).map(({ start, end }) => ({ start, end })) : [];
    return reading ? focus(spans, mainQuote(reading), [statement], false) : NO_FOCUS;
  }
  const span = spanOf(at);
  if (!span) return NO_FOCUS;
  const quoting = readings.flatMap(quotesOf).filter((quote) => overlap(quote, span));
  return focus([span], span, [...new Set(quoting.map(({ statement: id }) => id))], true);
};

/** What of it a block shows: blocks that show nothing of it need not be drawn again. */
export const focusWithin = (
  { spans, main, statements, isByWords }: Focus,
  block: Span,
  ids: readonly string[],
): Focus => {
  const [inside, chosen] = [cutTo(spans, block), ids.filter((id) => statements.has(id))];
  return inside.length === 0 && chosen.length === 0 ? NO_FOCUS : focus(inside, main, chosen, isByWords);
};

const focus = (
  spans: readonly Span[],
  main: Span | undefined,
  statements: readonly string[],
  isByWords: boolean,
): Focus => ({
  spans,
  main,
  statements: new Set(statements),
  isByWords,
  key: `${spans.map(({ start, end }) => `${start}-${end}`).join(' ')} ${statements.join(' ')}`,
});
