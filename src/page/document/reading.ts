import type { CodePoints } from './code-points.ts';
import type { IgnoredFragment, ParagraphFragment, SaidInDocumentFragment } from './reader.graphql.ts';
import { cutTo, joined, type Mark, marksOf, type Quoted, type Span } from './spans.ts';

/** A statement of the document with its quotes. */
export type Reading = SaidInDocumentFragment['edges'][number]['node'];

/** A piece of the document that is read as one: what was cleaned, what is folded away as furniture, or text that stands as published only. */
export interface Block extends Span {
  readonly kind: 'HEADING' | 'PARAGRAPH' | 'ROW' | 'FURNITURE' | 'PUBLISHED';
  readonly clean: ParagraphFragment | undefined;
  readonly marks: readonly Mark[];
  readonly ignored: readonly IgnoredFragment[];
  /** Statements whose main quote stands here. */
  readonly said: readonly Reading[];
  /** Statements of other blocks that quote some words of this one too, such as the place in a heading. */
  readonly alsoQuoted: readonly Reading[];
}

/** The whole document in blocks, in the order of the text: nothing of it is left out but blanks. */
export const blocksOf = (
  text: CodePoints,
  paragraphs: readonly ParagraphFragment[],
  ignored: readonly IgnoredFragment[],
  readings: readonly Reading[],
): Block[] => {
  const marks = marksOf(readings.flatMap(quotesOf));
  const spans = withGaps(text, paragraphs);
  const said = readingsAt(spans, readings);
  const byId = new Map(readings.map((reading) => [reading.statements[0], reading]));
  return spans.map(({ start, end, clean }, index) => {
    const inside = within(ignored, { start, end });
    const here = said[index] ?? [];
    const quoted = within(marks, { start, end });
    const others = new Set(quoted.flatMap(({ statements }) => statements.map((id) => byId.get(id))));
    return {
      start,
      end,
      clean,
      kind: clean?.kind ?? (isFurniture(text, { start, end }, inside) ? 'FURNITURE' : 'PUBLISHED'),
      marks: quoted,
      ignored: inside,
      said: here,
      alsoQuoted: [...others].flatMap((reading) => (reading && !here.includes(reading) ? [reading] : [])),
    };
  });
};

/** Its quotes, each with the statement's id. */
export const quotesOf = ({ statements: [statement = ''], evidence }: Reading): Quoted[] =>
  evidence.map(({ start, end }) => ({ start, end, statement }));

/** The longest quote says the most: a statement stands beside it. */
export const mainQuote = ({ evidence }: Reading): Span =>
  evidence.reduce((main, one) => (one.end - one.start > main.end - main.start ? one : main), evidence[0] ?? NOWHERE);

const NOWHERE: Span = { start: 0, end: 0 };

type Piece = Span & { readonly clean: ParagraphFragment | undefined };

/** Between two paragraphs stands what was not cleaned; blanks alone are nothing. */
const withGaps = (text: CodePoints, paragraphs: readonly ParagraphFragment[]): Piece[] => {
  const found: Piece[] = [];
  let reached = 0;
  for (const clean of paragraphs) {
    found.push(...linesIn(text, { start: reached, end: clean.start }));
    found.push({ start: clean.start, end: clean.end, clean });
    reached = Math.max(reached, clean.end);
  }
  found.push(...linesIn(text, { start: reached, end: text.length }));
  return found;
};

/** So many code points of what was not cleaned are one block, so that a text that is none of ours stays readable. */
const LONGEST_PUBLISHED = 2_000;

const linesIn = (text: CodePoints, { start, end }: Span): Piece[] => {
  const found: Piece[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST_PUBLISHED);
    if (to < end) to = lineEnd(text, from, to);
    if (text.slice(from, to).trim() !== '') found.push({ start: from, end: to, clean: undefined });
    from = to;
  }
  return found;
};

/** Behind the last line break of a piece, or at its end where it has none. */
const lineEnd = (text: CodePoints, from: number, to: number): number => {
  for (let at = to; at > from; at -= 1) if (text.slice(at - 1, at) === '\n') return at;
  return to;
};

/** Ascending spans are searched from where they begin to matter; a block sees few of them. */
const within = <Kind extends Span>(spans: readonly Kind[], { start, end }: Span): Kind[] => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Kind[] = [];
  for (let index = low; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
};

/** Nothing but what is ignored, marks and blanks. */
const isFurniture = (text: CodePoints, { start, end }: Span, ignored: readonly IgnoredFragment[]): boolean => {
  let at = start;
  const left: string[] = [];
  for (const span of joined(cutTo(ignored, { start, end }))) {
    left.push(text.slice(at, span.start));
    at = Math.max(at, span.end);
  }
  left.push(text.slice(at, end));
  return !/[\p{L}\p{N}]/u.test(left.join(''));
};

/** Each statement stands once: in the block of its main quote. */
const readingsAt = (blocks: readonly Span[], readings: readonly Reading[]): Reading[][] => {
  const found: Reading[][] = blocks.map(() => []);
  const sorted = readings.toSorted((a, b) => mainQuote(a).start - mainQuote(b).start);
  let index = 0;
  for (const reading of sorted) {
    const at = mainQuote(reading).start;
    while (index < blocks.length - 1 && (blocks[index]?.end ?? 0) <= at) index += 1;
    found[index]?.push(reading);
  }
  return found;
};
