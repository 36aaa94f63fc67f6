/**
 * Clean text with, for every character, the place in the original where it stood:
 * simplified script, no pinyin in parentheses behind the character it spells, no spaces inside Chinese words.
 */
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';

const { Converter } = createRequire(import.meta.url)('opencc-js') as {
  Converter(options: { from: string; to: string }): (text: string) => string;
};
const toSimplified = Converter({ from: 't', to: 'cn' });
const simplifiedPoints = new Map<string, string>();

export class CleanText {
  constructor(
    readonly text: string,
    /** `spans[i]` is where code point i of `text` stands in the original, with the pinyin that spells it. */
    private readonly spans: readonly Span[],
  ) {}

  /** Every place in the original at which the clean `words` stand. */
  find(words: string): Span[] {
    const wanted = Array.from(simplify(words).replaceAll(/\s+/gu, ' ')).filter(keepsMeaning);
    const points = Array.from(this.text);
    const found: Span[] = [];
    for (let start = 0; wanted.length > 0 && start + wanted.length <= points.length; start += 1) {
      if (wanted.every((point, index) => points[start + index] === point))
        found.push(this.original(start, start + wanted.length));
    }
    return found;
  }

  private original(start: number, end: number): Span {
    return { start: this.spans[start]?.start ?? 0, end: this.spans[end - 1]?.end ?? 0 };
  }
}

/** Cleans a whole document; blanks and line breaks are dropped, so that a name split over lines is found. */
export function clean(source: SourceText): CleanText {
  const points: string[] = [];
  const spans: Span[] = [];
  for (let position = 0; position < source.length; position += 1) {
    const noise = pinyinAt(source, position);
    if (noise > 0) {
      position += noise - 1;
      const spelled = spans.at(-1);
      if (spelled) spelled.end = position + 1;
      continue;
    }
    const point = simplifyPoint(source.at(position));
    if (!keepsMeaning(point)) continue;
    points.push(point);
    spans.push({ start: position, end: position + 1 });
  }
  return new CleanText(points.join(''), spans);
}

/** Traditional to simplified, one character to one character, so that positions hold. */
export const simplify = (text: string): string => Array.from(text, simplifyPoint).join('');

function simplifyPoint(point: string): string {
  const known = simplifiedPoints.get(point);
  if (known !== undefined) return known;
  const converted = toSimplified(point);
  const simplified = Array.from(converted).length === 1 ? converted : point;
  simplifiedPoints.set(point, simplified);
  return simplified;
}

const keepsMeaning = (point: string): boolean => !/\s/u.test(point);

/** How many code points of pinyin noise begin here: `(huì)` behind 會, and 0 where the syllable does not fit. */
function pinyinAt(source: SourceText, position: number): number {
  if (source.at(position) !== '(') return 0;
  let end = position + 1;
  while (end - position <= 7 && /\p{Script=Latin}/u.test(source.at(end))) end += 1;
  if (source.at(end) !== ')' || end === position + 1) return 0;
  const syllable = source.slice({ start: position + 1, end });
  const readings = pinyin(simplifyPoint(source.at(position - 1)), { multiple: true, type: 'array' });
  return readings.includes(syllable) ? end + 1 - position : 0;
}
