/** The printed lines of a document without its furniture (page headers and numbers, menus). */
import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';
import { canonicalPoint, isLineBreak, punctuate } from './canonical.ts';

export interface Line {
  /** What of the line is text, in code points of the original, without blanks around it; several spans where furniture stands inside. */
  parts: Span[];
  /** Canonical characters, blanks kept as single characters and tabs as tabs; pinyin is still in it. */
  text: string;
  /** In ideographs; a Latin letter is half of one. */
  width: number;
  /** Blanks before the first character. */
  indent: number;
  /** An empty line stands before it that is no part of the furniture between. */
  blankBefore: boolean;
}

/** Every line that holds text. `furniture` is ascending and disjoint. Linear. */
export function linesOf(source: SourceText, furniture: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  let blank = false;
  let afterFurniture = false;
  while (start < source.length) {
    let end = start;
    while (end < source.length && !isLineBreak(source.at(end))) end += 1;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const { parts, skipped } = without(furniture, next, { start, end });
    const line = lineOf(source, start, parts);
    if (line) {
      lines.push({ ...line, blankBefore: blank && !afterFurniture });
      blank = false;
      afterFurniture = false;
    } else if (skipped) afterFurniture = true;
    else blank ||= end > start || !isSecondOfPair(source, start);
    start = end + 1;
  }
  return lines;
}

/** The line feed of a carriage return is no empty line. */
const isSecondOfPair = (source: SourceText, at: number): boolean =>
  source.at(at) === '\n' && source.at(at - 1) === '\r';

function without(furniture: readonly Span[], from: number, { start, end }: Span): { parts: Span[]; skipped: boolean } {
  const parts: Span[] = [];
  let at = start;
  let skipped = false;
  for (let index = from; (furniture[index]?.start ?? end) < end; index += 1) {
    const piece = furniture[index] as Span;
    if (piece.start > at) parts.push({ start: at, end: piece.start });
    at = Math.max(at, Math.min(piece.end, end));
    skipped = true;
  }
  if (at < end) parts.push({ start: at, end });
  return { parts, skipped };
}

function lineOf(source: SourceText, start: number, spans: readonly Span[]): Omit<Line, 'blankBefore'> | null {
  const parts = spans.map((span) => trimmed(source, span)).filter((span) => span.start < span.end);
  const [first] = parts;
  if (!first) return null;
  let text = '';
  let width = 0;
  for (const part of parts) {
    for (let at = part.start; at < part.end; at += 1) {
      const point = source.at(at);
      const canonical = point === '\t' ? '\t' : canonicalPoint(point);
      text += canonical;
      width += canonical === '' ? 0 : canonical <= '~' ? 0.5 : 1;
    }
  }
  return { parts, text: punctuate(text), width, indent: indentOf(source, start, first.start) };
}

/** In half ideographs: an ideographic blank is two. */
function indentOf(source: SourceText, start: number, end: number): number {
  let indent = 0;
  for (let at = start; at < end; at += 1) indent += source.at(at) === '\u3000' ? 2 : 1;
  return indent;
}

function trimmed(source: SourceText, { start, end }: Span): Span {
  const isVoid = (at: number): boolean => canonicalPoint(source.at(at)).trim() === '';
  let from = start;
  let to = end;
  while (from < to && isVoid(from)) from += 1;
  while (from < to && isVoid(to - 1)) to -= 1;
  return { start: from, end: to };
}
