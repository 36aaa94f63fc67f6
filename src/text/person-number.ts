/** Telephone numbers, e-mail addresses, identity card and messenger numbers: they lead to a person and count as names. */

import type { DenseText } from './dense-text.ts';
import { matches } from './matches.ts';

export interface NumberFound {
  readonly start: number;
  readonly end: number;
  readonly why: 'telephone' | 'e-mail' | 'identity number' | 'account';
}

const D = '[0-9０-９]';
const DASH = '[-－—–‐]';
/** What makes digits a sum or a count and no telephone. */
const NO_UNIT = `(?!${D}|[.．]${D}|[万亿]?[元人户个名次件%％])`;

/** Services answer under numbers of three to six digits (12345, 96345); only what could be somebody's own is found. */
const PATTERNS: readonly (readonly [NumberFound['why'], RegExp])[] = [
  ['identity number', new RegExp(`(?<![0-9０-９A-Za-z])${D}{17}[0-9０-９Xx](?![0-9０-９A-Za-z])`, 'gu')],
  ['identity number', new RegExp(`(?<!${D})${D}{3,10}[*＊xX×●○]{4,12}${D}{0,4}[xX]?(?![0-9０-９])`, 'gu')],
  ['telephone', new RegExp(`(?<!${D}|[.．])[1１][3-9３-９]${D}${DASH}?${D}{4}${DASH}?${D}{4}${NO_UNIT}`, 'gu')],
  [
    'telephone',
    new RegExp(`(?<!${D})[（(]?[0０]${D}{2,3}[）)]?${DASH}?${D}{7,8}(?:${DASH}${D}{1,5})?${NO_UNIT}`, 'gu'),
  ],
  ['telephone', new RegExp(`(?<!${D})[48]00${DASH}?${D}{3}${DASH}?${D}{4}${NO_UNIT}`, 'gu')],
  [
    'telephone',
    new RegExp(
      `(?<=(?:电话|手机|座机|传真|热线|联系方式|致电|Tel|TEL)(?:号码)?[:：]?\\s{0,4}[（(]?)${D}{7,8}(?:[、/]${D}{7,8}){0,3}${NO_UNIT}`,
      'gu',
    ),
  ],
  ['account', /(?<=(?:QQ|ＱＱ|qq|微信|微信号|VX|vx)(?:群|号|号码)?[:：])[\w-]{5,24}/gu],
];
const ADDRESS_CHARACTER = /[\w.+-]/u;

/** Looked for in the text without blanks, since print breaks numbers (138 0000 1111), and as it stands, since cells of a table are parted by blanks alone. */
export function findNumbers(original: string, text: DenseText): NumberFound[] {
  const dense = numbersIn(text.text);
  // Without a blank the two are one text.
  if (original === text.text) return [...dense, ...addresses(text.text)];
  const printed = numbersIn(original).map(({ start, end, why }) => ({
    ...{ start: text.denseAt(start), end: text.denseAt(end), why },
  }));
  return [...dense, ...printed, ...addresses(text.text)];
}

const numbersIn = (text: string): NumberFound[] =>
  PATTERNS.flatMap(([why, pattern]) =>
    matches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, why })),
  );

/** From each @ outwards, so that a long run without one costs nothing twice. */
function addresses(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (let at = text.search(/[@＠]/u); at >= 0; at = nextSign(text, at + 1)) {
    let start = at;
    while (at - start < 64 && ADDRESS_CHARACTER.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end - at < 64 && ADDRESS_CHARACTER.test(text.charAt(end))) end += 1;
    if (start < at && text.slice(at + 1, end).includes('.')) found.push({ start, end, why: 'e-mail' });
  }
  return found;
}

function nextSign(text: string, from: number): number {
  const [ascii, wide] = [text.indexOf('@', from), text.indexOf('＠', from)];
  return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
}
