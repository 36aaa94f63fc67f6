/** What a reader should know of a text that could be read: told with places, never mended by a guess. */
import type { Span } from '../vocabulary/statement.ts';
import { codePoints, type SourceText } from './source-text.ts';

export const WARNING_CODES = [
  'MOJIBAKE',
  'BROKEN_BYTES',
  'ENCODING_DECLARED_WRONGLY',
  'FORMAT_UNLIKE_NAME',
  'HIDDEN_CHARACTERS',
  'CONTROL_CHARACTERS',
  'PAGE_WITHOUT_TEXT',
  'NO_TITLE',
] as const;

export interface Warning {
  code: (typeof WARNING_CODES)[number];
  /** How many there are. */
  count: number;
  /** The first of them, in code points of the text; 20 at most. */
  places: Span[];
  /** What is known beside the places: the declared encoding, the format, the pages. No words of the text. */
  detail: string | null;
}

const MOST_PLACES = 20;

/**
 * Runs (bounded, so that no text is too long for the matcher) that no Chinese text holds: UTF-8 read as Latin (ä¸­å›½), a lost character read as GBK (锟斤拷), fillings of
 * memory (烫烫烫), lost characters themselves.
 */
const MOJIBAKE =
  /锟斤拷[锟斤拷]{0,200}|烫{3,200}|屯{3,200}|\uFFFD{1,200}|(?:[\u00C2-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,2}){3,200}/gu;
/** UTF-8 read as GBK (鍏充簬 for 关于): of each three characters the first two hold a byte that begins a character in UTF-8. */
const AS_GBK = ((): RegExp => {
  const decoder = new TextDecoder('gb18030');
  const begins = [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
  const goesOn = Array.from({ length: 64 }, (_, step) => 0x80 + step);
  const all = (highs: readonly number[], lows: readonly number[]): string =>
    highs
      .flatMap((high) => lows.map((low) => decoder.decode(Uint8Array.of(high, low))))
      .filter((point) => /^\p{L}$/u.test(point))
      .join('');
  return new RegExp(`(?:[${all(begins, goesOn)}][${all(goesOn, begins)}].){2,200}`, 'gu');
})();
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]{1,200}|(?<!^)\uFEFF{1,200}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]{1,200}/gu;

/** What the text itself shows. */
export function textWarnings(source: SourceText): Warning[] {
  return [
    placed('MOJIBAKE', source, MOJIBAKE),
    placed('MOJIBAKE', source, AS_GBK),
    placed('HIDDEN_CHARACTERS', source, HIDDEN),
    placed('CONTROL_CHARACTERS', source, CONTROL),
  ].filter(({ count }) => count > 0);
}

export const warning = (code: Warning['code'], detail: string | null, count = 1): Warning => ({
  code,
  count,
  places: [],
  detail,
});

function placed(code: Warning['code'], source: SourceText, pattern: RegExp): Warning {
  const found: Warning = { code, count: 0, places: [], detail: null };
  let unit = 0;
  let point = 0;
  for (const match of source.text.matchAll(pattern)) {
    found.count += 1;
    if (found.places.length === MOST_PLACES) continue;
    point += codePoints(source.text.slice(unit, match.index));
    const length = codePoints(match[0]);
    found.places.push({ start: point, end: point + length });
    point += length;
    unit = match.index + match[0].length;
  }
  return found;
}
