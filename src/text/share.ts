/** Shares of a whole: 百分之八十, 三分之一, 八成, 过半, 全覆盖, always in percent. A number with % is a quantity like any other. */

import type { Bound } from '../vocabulary/statement.ts';
import { BOUND_BEFORE, BOUND_BEHIND, boundOf } from './bound.ts';
import type { Range } from './clean.ts';
import { matches } from './matches.ts';
import { CHINESE_DIGITS, CHINESE_SCALES, numeralValue } from './numeral.ts';

export interface Share extends Range {
  text: string;
  /** In percent. */
  value: number;
  bound: Bound;
  numeral: 'arabic' | 'chinese';
}

const CN = `[${CHINESE_DIGITS}${CHINESE_SCALES}]`;
const SHARE = new RegExp(
  `(?<before>${BOUND_BEFORE})?(?:` +
    `(?<small>[千万])分之(?<few>\\d+(?:\\.\\d+)?|${CN}{1,3}(?:点[${CHINESE_DIGITS}]+)?)|` +
    `百分之(?<percent>\\d+(?:\\.\\d+)?|${CN}{1,4}(?:点[${CHINESE_DIGITS}]+)?)|` +
    `(?<below>[二三四五六七八九十]{1,2}|\\d{1,3})分之(?<above>[一二两三四五六七八九]|\\d{1,2})|` +
    `(?<tenths>[一二两三四五六七八九]|\\d(?:\\.\\d)?)成(?:(?<half>半)|(?<more>多)|(?<ones>[一二三四五六七八九])(?![成员个名家万千百]))?(?![立员为功本长果就熟分交都])|` +
    `(?<halves>半数|(?<![另前后上下减])一半|(?<![通超经])过半(?![天年百小])数?)|(?<full>全(?:面|域)?覆盖))(?<behind>${BOUND_BEHIND})?`,
  'gu',
);

/** Every share written in words, in order. */
export const findShares = (text: string): Share[] =>
  matches(text, SHARE)
    .map(shareOf)
    .filter((share) => share !== null);

function shareOf(match: RegExpMatchArray): Share | null {
  const groups = match.groups ?? {};
  const { before = '', behind = '', more } = groups;
  const value = percentOf(groups);
  const range: Range = { from: match.index ?? 0, to: (match.index ?? 0) + match[0].length };
  // 过半 is more than half.
  const isMore = more !== undefined || (groups.halves?.startsWith('过') ?? false);
  const bound: Bound = boundOf(before, behind, isMore);
  if (value === null) return null;
  return { ...range, text: match[0], value, bound, numeral: /\d/.test(match[0]) ? 'arabic' : 'chinese' };
}

/** Two decimals: 三分之一 is 33.33. */
function percentOf({
  small,
  few,
  percent,
  above,
  below,
  tenths,
  half,
  ones,
  halves,
  full,
}: Record<string, string | undefined>): number | null {
  if (full) return 100;
  if (halves) return 50;
  if (few) return Math.round(((withDecimals(few) ?? 0) / (small === '千' ? 10 : 100)) * 10_000) / 10_000;
  if (percent) return withDecimals(percent);
  if (tenths) return (numeralValue(tenths) ?? 0) * 10 + (half ? 5 : (numeralValue(ones ?? '') ?? 0));
  const [top, bottom] = [numeralValue(above ?? ''), numeralValue(below ?? '')];
  return top === null || !bottom ? null : Math.round((top / bottom) * 10_000) / 100;
}

function withDecimals(percent: string): number | null {
  const [whole = '', decimals = ''] = percent.split('点');
  const value = numeralValue(whole);
  if (value === null) return null;
  const digits = Array.from(decimals, (point) => String(numeralValue(point) ?? '')).join('');
  return digits === '' ? value : Number(`${value}.${digits}`);
}
