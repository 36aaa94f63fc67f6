/** Numbers in running text with their bound words, before anyone knows what they count: 近6200万, 3.4亿多, 十余, 上百万, 数百. */

import { BOUND_BEFORE } from './bound.ts';
import type { Range } from './clean.ts';
import { ofLastText } from './last-text.ts';
import { matches } from './matches.ts';
import { CHINESE_DIGITS, CHINESE_SCALES, numeralValue, scaled, zerosOf } from './numeral.ts';

export interface PrintedNumber extends Range {
  /** Where the numeral itself begins; from `from` to there stand bound words. */
  start: number;
  before: string;
  /** Null where it is vague. */
  value: number | null;
  /** Digits before the scale and the scale's zeros, so that a range can carry the scale over: 50至80万. */
  digits: string | null;
  zeros: number;
  /** 多 or 余 stands in it or behind it. */
  more: boolean;
  /** 上百 and 过万: at least the scale. */
  atLeast: boolean;
  vague: boolean;
  /** A scale without a digit: 百, 百万. Alone it is rather a word than a number. */
  bare: boolean;
  numeral: 'arabic' | 'chinese';
}

const MORE = '(?:[多余]|来(?=[万亿个名家人户元块项次份件场张条]))';
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = '(?:[百千佰仟拾]?(?:万亿|[万亿])|[百千佰仟])';
const COMPOUND = `(?:\\d{1,4}(?:\\.\\d+)?亿\\d{1,4}(?:\\.\\d+)?[千百]?万|\\d{1,4}万\\d[千百]|\\d{1,2}千\\d{1,3}(?=[元多余万]))`;
const CHINESE = `[${CHINESE_DIGITS}${CHINESE_SCALES}]+`;
const VAGUE = `(?:好?[数几]+[十百千万亿]+|十[几数][万亿]?|[${CHINESE_DIGITS}]十几[万亿]?|若干万|[一二两三四五六七八九]{2}[十百千万亿]+|成千上万|数以[十百千万亿]+计)`;
const BARE = new RegExp(`^[${CHINESE_SCALES}]+$`, 'u');
const NUMBER = new RegExp(
  `(?<before>${BOUND_BEFORE})?(?:` +
    `(?<vague>${VAGUE})|` +
    `(?<least>(?<![以网线晚早路街身会纸海市地车马加])上(?!十)|(?<![通经超越度路办做吃开搞去来])过)(?<round>[十百千万亿]+)(?![${CHINESE_DIGITS}]|分之)|` +
    `(?<compound>${COMPOUND})(?<over1>${MORE})?|` +
    `(?<arabic>${ARABIC})(?<over2>${MORE})?(?<scale>${SCALE})?(?<over3>${MORE})?|` +
    `(?<chinese>${CHINESE})(?<over4>${MORE})?(?<tail>[万亿]+)?)`,
  'gu',
);

/** Every number of a clean text in order. */
export const numbersIn: (text: string) => readonly PrintedNumber[] = ofLastText((text) =>
  matches(text, NUMBER)
    .map((match) => readNumber(match))
    .filter((number) => number !== null),
);

function readNumber(match: RegExpMatchArray): PrintedNumber | null {
  const {
    before = '',
    vague,
    least,
    round = '',
    compound,
    arabic,
    scale = '',
    chinese,
    tail = '',
  } = match.groups ?? {};
  const { over1, over2, over3, over4 } = match.groups ?? {};
  const from = match.index ?? 0;
  const common = {
    from,
    to: from + match[0].length,
    start: from + before.length,
    before,
    more: Boolean(over1 ?? over2 ?? over3 ?? over4),
    atLeast: Boolean(least),
    vague: Boolean(vague),
    bare: BARE.test(chinese ?? ''),
    numeral: arabic || compound ? ('arabic' as const) : ('chinese' as const),
    digits: null,
    zeros: 0,
  };
  if (vague) return { ...common, value: null };
  if (least) return { ...common, value: 10 ** zerosOf(round) };
  if (arabic) return arabicNumber(common, arabic, scale);
  if (common.bare) return { ...common, value: 10 ** zerosOf(`${chinese}${tail}`) };
  const words = compound ?? `${chinese}${tail}`;
  const value = numeralValue(words);
  return value === null ? null : { ...common, value, ...splitScale(words) };
}

function arabicNumber(common: Omit<PrintedNumber, 'value'>, arabic: string, scale: string): PrintedNumber {
  const digits = arabic.replaceAll(',', '');
  const zeros = zerosOf(scale);
  return { ...common, value: scaled(digits, zeros), digits, zeros };
}

/** 三十万 is 三十 and four zeros. */
function splitScale(words: string): { digits: string | null; zeros: number } {
  const [, head = '', scale = ''] = /^(.+?)([万亿]+)$/u.exec(words) ?? [];
  const value = numeralValue(head || words);
  return { digits: value === null ? null : String(value), zeros: zerosOf(scale) };
}

/** 50 of 50至80万: the value with the scale of the number behind it, where that still rises; else its own. */
export function carriedValue(left: PrintedNumber, right: PrintedNumber): number | null {
  if (left.digits === null || left.zeros > 0 || right.zeros === 0 || right.value === null) return left.value;
  const carried = scaled(left.digits, right.zeros);
  return carried <= right.value ? carried : left.value;
}

/** What stands between the two numbers of a range. */
export const JOINER = /^(?:-|—{1,2}|–|−|~|～|至|到|－)$/u;
