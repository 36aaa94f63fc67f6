import type { IgnoredReason } from './reader.graphql.ts';
import type { Mark, Span } from './spans.ts';

/** Where a mark, or the part of it that stands here, stands in a text. */
export interface PlacedMark extends Span {
  readonly of: Mark;
}

/** What is told of a text, all in positions of that text. */
export interface Told {
  readonly marks: readonly PlacedMark[];
  /** What is pointed at. */
  readonly lit: readonly Span[];
  readonly ignored: readonly (Span & { readonly reason: IgnoredReason })[];
}

/** A run of a text of which one thing is true from its first character to its last. */
export interface Piece extends Span {
  readonly mark: Mark | undefined;
  readonly isLit: boolean;
  readonly reason: IgnoredReason | undefined;
}

/** Cuts a text wherever something begins or ends; the pieces are the whole of it, in order. */
export const piecesOf = (length: number, { marks, lit, ignored }: Told): Piece[] => {
  const cuts = [...marks, ...lit, ...ignored].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, length, ...cuts.filter((cut) => cut > 0 && cut < length)])].sort((a, b) => a - b);
  const at = <Kind extends Span>(spans: readonly Kind[], start: number): Kind | undefined =>
    spans.find((span) => span.start <= start && start < span.end);
  return edges.slice(0, -1).map((start, index) => ({
    start,
    end: edges[index + 1] ?? length,
    mark: at(marks, start)?.of,
    isLit: at(lit, start) !== undefined,
    reason: at(ignored, start)?.reason,
  }));
};

/** Pieces under one mark or one fold are one element: neighbours of which the same is true. */
export const grouped = (pieces: readonly Piece[], keyOf: (piece: Piece) => unknown): Piece[][] => {
  const groups: Piece[][] = [];
  let last: unknown;
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.at(-1);
    if (group && key !== undefined && key === last) group.push(piece);
    else groups.push([piece]);
    last = key;
  }
  return groups;
};
