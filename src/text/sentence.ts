/** Where sentences end: at 。!? with the quotation marks and brackets that close behind them, and at line breaks. */
import { codePoints } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';

/** A set: every character of a text is asked. */
const TERMINATORS: ReadonlySet<string> = new Set('。!?！？');
/** Where a text without any of these and without a blank at its ends is one sentence. */
const ENDS = /[。!?！？\n]|^\s|\s$/u;
const CLOSERS = /[”’」』)）》】]/u;
/** An ASCII quotation mark closes and opens; right behind a full stop the first one closes and the next opens. */
const STRAIGHT_QUOTES = /["']/u;

/** The sentences of a text, in code points from its start; blanks around them and empty lines are left out. */
export function sentences(text: string): Span[] {
  if (text !== '' && !ENDS.test(text)) return [{ start: 0, end: codePoints(text) }];
  const points = Array.from(text);
  const found: Span[] = [];
  let start = 0;
  for (let position = 0; position < points.length; position += 1) {
    const end = endBehind(points, position);
    if (end === null) continue;
    found.push({ start, end });
    start = end;
    position = end - 1;
  }
  found.push({ start, end: points.length });
  return found.map((span) => trimmed(points, span)).filter(({ start: from, end: to }) => from < to);
}

/** What is longer was never a sentence: a list that lost its line breaks, or a hostile file. Rules look at all pairs in one. */
const LONGEST = 1_000;
const MARK = /[，、；：,;:\s]/u;

/** As `sentences`, in UTF-16 offsets, the overlong ones in parts that end at a mark where there is one: reading stays linear. */
export function sentenceRanges(text: string): { from: number; to: number }[] {
  const found = sentences(text).flatMap((span) => (span.end - span.start > LONGEST ? partsOf(text, span) : [span]));
  if (!/[\ud800-\udfff]/.test(text)) return found.map(({ start, end }) => ({ from: start, to: end }));
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return found.map(({ start, end }) => ({ from: offsets[start] ?? 0, to: offsets[end] ?? text.length }));
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const points = Array.from(text).slice(start, end);
  const parts: Span[] = [];
  for (let from = 0; from < points.length; ) {
    const least = from + LONGEST / 2;
    let to = Math.min(points.length, from + LONGEST);
    const mark = to < points.length ? points.slice(least, to).findLastIndex((point) => MARK.test(point)) : -1;
    if (mark >= 0) to = least + mark + 1;
    parts.push({ start: start + from, end: start + to });
    from = to;
  }
  return parts;
}

export const holdsSeveralSentences = (text: string): boolean => ENDS.test(text) && sentences(text).length > 1;

/** Where the sentence ends whose last character stands at `position`; null where none ends there. */
function endBehind(points: readonly string[], position: number): number | null {
  const point = points[position] ?? '';
  if (point === '\n') return position + 1;
  if (!TERMINATORS.has(point)) return null;
  let end = position + 1;
  while (TERMINATORS.has(points[end] ?? '')) end += 1;
  while (CLOSERS.test(points[end] ?? '')) end += 1;
  if (STRAIGHT_QUOTES.test(points[end] ?? '')) end += 1;
  return end;
}

function trimmed(points: readonly string[], { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(points[from] ?? '')) from += 1;
  while (from < to && /\s/u.test(points[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
