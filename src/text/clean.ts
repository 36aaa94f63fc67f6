/**
 * Clean text with, for every character, the place in the original where it stood: one canonical form per character (`canonical.ts`),
 * no pinyin in parentheses behind the characters it spells, no blanks and line breaks inside words.
 *
 * The canonical form: simplified script; letters, digits, % + - / ~ . and parentheses half-width; the marks ，；：！？ full-width, and half-width only
 * between two letters or digits (1,260.5 10:30); 。、《》“” as they are; 「」『』 as “”‘’.
 */

import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';
import { canonicalPoint, isLineBreak, punctuate, unpunctuate } from './canonical.ts';
import { matches } from './matches.ts';
import { pinyinAt } from './pinyin-noise.ts';
import { sentences } from './sentence.ts';

export { simplify } from './canonical.ts';

/** UTF-16 offsets in a clean text, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The most code points that one piece of evidence holds. */
const LONGEST_PIECE = 200;

export class CleanText {
  private folded: { text: string; positions: readonly number[] | null } | null = null;

  constructor(
    /** Without any blank for a whole document; in a passage one blank stands between two Latin words and a TAB between two cells. */
    readonly text: string,
    private readonly source: SourceText,
    /** Where the character of each UTF-16 unit stands in the original; the pinyin that spells it belongs to it. */
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    /** Offsets in `text` before which a line break or skipped furniture stands in the original, ascending. */
    readonly breaks: readonly number[],
  ) {}

  /** Every place in the original at which the clean `words` stand, blanks and the width of ,;:!? aside. */
  find(words: string): Span[] {
    return this.ranges(words).map(({ from, to }) => this.original(from, to));
  }

  /** As `find`, where they stand in `text`. */
  ranges(words: string): Range[] {
    const wanted = unpunctuate(withoutBlanks(Array.from(words, canonicalPoint).join('')));
    if (wanted === '') return [];
    const { text, positions } = this.searchable();
    const found: Range[] = [];
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const last = at + wanted.length - 1;
      found.push({ from: positions?.[at] ?? at, to: (positions?.[last] ?? last) + 1 });
    }
    return found;
  }

  /** Where `text.slice(from, to)` stands in the original, noise inside included. It may hold line breaks: see `pieces`. */
  original(from: number, to: number): Span {
    const start = this.starts[from] ?? this.ends[from - 1] ?? 0;
    return { start, end: from < to ? (this.ends[to - 1] ?? start) : start };
  }

  /** What `text.slice(from, to)` is in the original as evidence: cut at line breaks, furniture, ends of sentences and 200 code points. */
  pieces(from: number, to: number): Span[] {
    const cuts = [from, ...this.breaks.slice(lowerBound(this.breaks, from + 1), lowerBound(this.breaks, to)), to];
    const pieces = cuts
      .slice(0, -1)
      .map((cut, index) => this.original(cut, cuts[index + 1] ?? to))
      .flatMap((span) =>
        sentences(this.source.slice(span)).map(({ start, end }) => ({
          start: span.start + start,
          end: span.start + end,
        })),
      )
      .flatMap((span) => this.short(span));
    const saying = pieces.filter((span) => /[\p{L}\p{N}\p{S}]/u.test(this.source.slice(span)));
    return saying.length > 0 ? saying : pieces;
  }

  /** The clean characters that stand within a span of the original; null where none does. */
  range({ start, end }: Span): Range | null {
    const from = lowerBound(this.starts, start);
    const to = lowerBound(this.starts, end);
    return from < to ? { from, to } : null;
  }

  /** A span as spans of at most 200 code points, cut behind a mark where there is one. */
  private short({ start, end }: Span): Span[] {
    const found: Span[] = [];
    let from = start;
    while (end - from > LONGEST_PIECE) {
      let cut = from + LONGEST_PIECE;
      while (cut > from && !/^[，,；;、\s]$/u.test(this.source.at(cut - 1))) cut -= 1;
      if (cut === from) cut = from + LONGEST_PIECE;
      found.push({ start: from, end: cut });
      from = cut;
    }
    return [...found, { start: from, end }];
  }

  private searchable(): { text: string; positions: readonly number[] | null } {
    if (this.folded) return this.folded;
    const text = unpunctuate(this.text);
    const positions = /\s/u.test(text) ? matches(text, /\S/g).map(({ index }) => index) : null;
    this.folded = { text: positions ? withoutBlanks(text) : text, positions };
    return this.folded;
  }
}

/** Cleans a whole document; blanks and line breaks are dropped, so that a name split over lines is found. Linear. */
export function clean(source: SourceText): CleanText {
  return new CleanBuilder(source, false).add({ start: 0, end: source.length }).build();
}

/** Puts clean text together from spans of the original, in order. */
export class CleanBuilder {
  private readonly points: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly breaks: number[] = [];
  private broken = false;
  /** Where the blanks before the next character begin. */
  private blank: number | null = null;
  private reached = 0;
  /** How many characters stood there when a blank inside a number was last dropped. */
  private grouped = -1;

  /** `wordBlanks`: whether one blank stays between two Latin words or two numbers. */
  constructor(
    private readonly source: SourceText,
    private readonly wordBlanks: boolean,
  ) {}

  /** Where the next character will stand in the text. */
  get length(): number {
    return this.starts.length;
  }

  add({ start, end }: Span): this {
    if (this.length > 0 && start > this.reached) {
      this.broken = true;
      this.blank ??= this.reached;
    }
    for (let position = start; position < end; position += 1) {
      const noise = pinyinAt(this.source, position, this.points);
      if (noise > 0) {
        this.takeNoise(position, position + noise);
        position += noise - 1;
      } else this.takePoint(position);
    }
    this.reached = end;
    return this;
  }

  /** A TAB between two cells, which stands for `span` of the original. */
  addSeparator(span: Span): this {
    this.blank = null;
    this.push('\t', span.start, span.end);
    this.reached = span.end;
    return this;
  }

  build(): CleanText {
    const text = punctuate(this.points.join(''));
    return new CleanText(text, this.source, Int32Array.from(this.starts), Int32Array.from(this.ends), this.breaks);
  }

  private takePoint(position: number): void {
    const point = this.source.at(position);
    const canonical = canonicalPoint(point);
    if (canonical === ' ') {
      if (isLineBreak(point)) this.broken = true;
      this.blank ??= position;
    } else if (canonical !== '') {
      if (this.blank !== null) this.keepBlank(this.blank, position, canonical);
      this.push(canonical, position, position + 1);
    }
  }

  private push(point: string, start: number, end: number): void {
    if (this.broken && this.length > 0) this.breaks.push(this.length);
    this.broken = false;
    this.blank = null;
    this.points.push(point);
    for (let unit = 0; unit < point.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Pinyin belongs to the character before it, unless a line break stands inside. */
  private takeNoise(start: number, end: number): void {
    const isBroken = this.broken || Array.from(this.source.slice({ start, end })).some(isLineBreak);
    if (isBroken) this.broken = true;
    else this.ends[this.ends.length - 1] = end;
  }

  /** A blank stays between two Latin words and between two numbers, but not inside 12 600 000 and not where a line break cut a number. */
  private keepBlank(blank: number, position: number, next: string): void {
    const before = this.points.at(-1) ?? '';
    if (!this.wordBlanks || !/^[A-Za-z0-9]$/.test(before) || !/^[A-Za-z0-9]$/.test(next)) return;
    const bothDigits = /\d/.test(before) && /\d/.test(next);
    if (bothDigits && this.isThousands(position)) {
      this.grouped = this.points.length;
      return;
    }
    if (bothDigits && this.broken) return;
    const wasBroken = this.broken;
    this.broken = false;
    this.push(' ', blank, blank + 1);
    this.broken = wasBroken;
  }

  private isThousands(position: number): boolean {
    const isNext = this.points.length - this.grouped === 3;
    const before = isNext || /(?:^|\D)\d{1,3}$/.test(this.points.slice(-4).join(''));
    const after = this.source.slice({ start: position, end: position + 4 });
    return before && /^\d{3}(?:\D|$)/.test(after);
  }
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '');

/** The first index whose value is at least `wanted`. */
function lowerBound(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
