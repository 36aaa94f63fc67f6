/** The text of one document, addressed in Unicode code points as evidence is. */
import type { Span } from '../vocabulary/statement.ts';

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

export class SourceText {
  /** Code points in all. */
  readonly length: number;
  /** Where each code point begins in the UTF-16 text, and the end; null where the two counts are one, as in most documents. */
  private readonly units: Uint32Array | null;
  /** Of words whose occurrences were counted: where each of them begins, in code points. */
  private readonly starts = new Map<string, readonly number[]>();

  constructor(readonly text: string) {
    this.units = ASTRAL.test(text) ? unitsOf(text) : null;
    this.length = this.units ? this.units.length - 1 : text.length;
  }

  /** The characters from `start` to before `end`, in code points. */
  slice({ start, end }: Span): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  at(position: number): string {
    if (!this.units) return this.text.charAt(position);
    return position < 0 ? '' : this.slice({ start: position, end: position + 1 });
  }

  /** Every place at which `words` stand. */
  find(words: string): Span[] {
    const length = codePoints(words);
    const found: Span[] = [];
    if (length === 0) return found;
    for (let unit = this.text.indexOf(words); unit >= 0; unit = this.text.indexOf(words, unit + 1)) {
      const start = this.point(unit);
      found.push({ start, end: start + length });
    }
    return found;
  }

  /** Which occurrence of its own characters the span is, from 1. */
  occurrence(span: Span): number {
    const words = this.slice(span);
    const starts = this.starts.get(words) ?? this.find(words).map(({ start }) => start);
    this.starts.set(words, starts);
    return starts.indexOf(span.start) + 1;
  }

  private unit(point: number): number {
    const inside = Math.min(Math.max(point, 0), this.length);
    return this.units?.[inside] ?? inside;
  }

  private point(unit: number): number {
    const { units } = this;
    if (!units) return unit;
    let low = 0;
    let high = units.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many Unicode code points a string has; linear, and without a copy of it. */
export function codePoints(text: string): number {
  let pairs = 0;
  for (let unit = 0; unit + 1 < text.length; unit += 1) {
    if (isPair(text, unit)) {
      pairs += 1;
      unit += 1;
    }
  }
  return text.length - pairs;
}

function unitsOf(text: string): Uint32Array {
  const units = new Uint32Array(codePoints(text) + 1);
  let unit = 0;
  for (let point = 0; point < units.length; point += 1) {
    units[point] = unit;
    unit += isPair(text, unit) ? 2 : 1;
  }
  return units;
}

const isPair = (text: string, unit: number): boolean =>
  (text.charCodeAt(unit) & 0xfc00) === 0xd800 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
