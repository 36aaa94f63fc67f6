/** A run of code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What several statements rest on together: overlapping quotes are one mark that knows them all. */
export interface Mark extends Span {
  /** Ids, in the order of the text. */
  readonly statements: readonly string[];
}

/** A quote of a statement. */
export interface Quoted extends Span {
  readonly statement: string;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Joins quotes that overlap into marks, ascending and disjoint. */
export const marksOf = (quotes: readonly Quoted[]): Mark[] => {
  const marks: { start: number; end: number; statements: Set<string> }[] = [];
  for (const { start, end, statement } of quotes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.statements.add(statement);
    } else if (start < end) marks.push({ start, end, statements: new Set([statement]) });
  }
  return marks.map(({ start, end, statements }) => ({ start, end, statements: [...statements] }));
};

/** The spans that touch another one, each cut to it. */
export const cutTo = <Kind extends Span>(spans: readonly Kind[], { start, end }: Span): Kind[] =>
  spans
    .filter((span) => overlap(span, { start, end }))
    .map((span) => ({ ...span, start: Math.max(start, span.start), end: Math.min(end, span.end) }));

/** Joins spans that overlap or touch. */
export const joined = (spans: readonly Span[]): Span[] => {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
};

/** `START-END` as the address has it; undefined for anything else. */
export const spanOf = (text: string | null): Span | undefined => {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(text ?? '') ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined;
};
