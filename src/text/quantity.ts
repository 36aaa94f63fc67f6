/** Numbers in clean text that count something: 85.6%, 近430万人次, 百余家, 三分之一. Money, dates, codes, ages and ordinals are left out. */

import type { Bound } from '../vocabulary/statement.ts';
import { BOUND_BEHIND, boundOf } from './bound.ts';
import type { Range } from './clean.ts';
import { counterAt, isIdiomatic } from './counter.ts';
import { findDates } from './date.ts';
import { ofLastText } from './last-text.ts';
import { matches } from './matches.ts';
import { findMoney } from './money.ts';
import { findNonFacts } from './non-fact.ts';
import { carriedValue, JOINER, numbersIn, type PrintedNumber } from './number.ts';
import { findShares } from './share.ts';

export { findNonFacts, type NonFact, type NonFactKind } from './non-fact.ts';

export interface Quantity extends Range {
  /** As printed in clean text with bound words and counter: 近430万人次, 50多人, 约占总数90%, 10家以上. */
  text: string;
  /** 万 and 亿 multiplied out; null where `vague` (数十家). The lower end of a range; a share in percent. */
  value: number | null;
  valueTo: number | null;
  bound: Bound;
  /** The counter as printed (人/次 is 人次), % for shares, null where the number stands right before its noun (7中学生). */
  unit: string | null;
  numeral: 'arabic' | 'chinese';
  /** 一 as an article: 一个, 一批. */
  weak: boolean;
  /** 数十家, 几百人: a party, but no number. */
  vague: boolean;
}

const BEHIND = new RegExp(BOUND_BEHIND, 'uy');

/** Every quantity in order, none over another. Linear. */
export const findQuantities: (text: string) => readonly Quantity[] = ofLastText(readQuantities);

function readQuantities(text: string): Quantity[] {
  const shares = findShares(text).map((share) => ({ ...share, valueTo: null, unit: '%', weak: false, vague: false }));
  const nonFacts = findNonFacts(text);
  const taken = covered(text, [
    ...titles(text),
    ...findDates(text, null),
    ...findMoney(text),
    ...nonFacts.filter(({ kind }) => kind !== 'WORD'),
    ...shares,
  ]);
  const words = covered(
    text,
    nonFacts.filter(({ kind }) => kind === 'WORD'),
  );
  const found: Quantity[] = [];
  let left: PrintedNumber | null = null;
  for (const number of numbersIn(text)) {
    const isFree = !taken[number.start] && !(words[number.start] && number.numeral === 'chinese');
    const quantity = isFree ? quantityAt(text, number) : null;
    if (quantity) {
      withRange(text, found, left, number, quantity);
      found.push(quantity);
    }
    left = isFree ? number : null;
  }
  return [...found, ...shares].sort((a, b) => a.from - b.from);
}

/** Numbers in a title are part of a name. */
const titles = (text: string): Range[] =>
  matches(text, /《[^《》]{1,120}》/gu).map((match) => ({ from: match.index, to: match.index + match[0].length }));

function covered(text: string, ranges: readonly Range[]): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const { from, to } of ranges) flags.fill(1, from, to);
  return flags;
}

function quantityAt(text: string, number: PrintedNumber): Quantity | null {
  const counter = counterAt(text, number.to);
  if (!counts(text, number, counter)) return null;
  const end = number.to + counter.length;
  BEHIND.lastIndex = end;
  const behind = BEHIND.exec(text)?.[0] ?? '';
  const isPlain = number.before === '' && behind === '';
  const to = end + behind.length;
  return {
    from: number.from,
    to,
    text: text.slice(number.from, to),
    value: number.value,
    valueTo: null,
    bound: number.atLeast && isPlain ? 'AT_LEAST' : boundOf(number.before, behind, number.more),
    unit: counter === '' ? null : (PLAIN_COUNTERS[counter] ?? counter),
    numeral: number.numeral,
    weak: number.numeral === 'chinese' && number.value === 1 && number.before === '',
    vague: number.vague,
  };
}

/** Counters that are written in several ways. */
const PLAIN_COUNTERS: Readonly<Record<string, string>> = { '人/次': '人次', 个人: '人', 口人: '人' };

/** Whether a number counts: an Arabic one nearly always, a Chinese one before a counter, and 三级, 五年 only where a bound or a scale shows it. */
function counts(text: string, number: PrintedNumber, counter: string): boolean {
  const before = text.charAt(number.start - 1);
  if (/[A-Za-z_]/.test(before) || /[A-Za-z]/.test(counter === '' ? text.charAt(number.to) : '')) return false;
  if (number.numeral === 'arabic') return !/[年月号]/u.test(text.charAt(number.to)) || counter !== '';
  const isShown = number.more || number.atLeast || number.before !== '';
  if (number.bare && !isShown) return false;
  if (counter === '') return isShown && number.value !== null && number.value >= 100;
  return isShown || number.vague || (number.value ?? 0) >= 10 || !isIdiomatic(counter);
}

/** 3至5家, 200—300人次: the quantity takes its lower end in. */
function withRange(
  text: string,
  found: Quantity[],
  left: PrintedNumber | null,
  number: PrintedNumber,
  quantity: Quantity,
): void {
  if (!left || quantity.value === null || left.value === null) return;
  const last = found.at(-1);
  const isQuantity = last?.from === left.from && last.valueTo === null;
  const from = isQuantity ? last.to : left.to;
  if (
    !JOINER.test(text.slice(from, quantity.from)) ||
    (isQuantity && last.unit !== null && last.unit !== quantity.unit)
  )
    return;
  const value = carriedValue(left, number);
  if (value === null || value > quantity.value) return;
  quantity.valueTo = quantity.value;
  quantity.value = value;
  quantity.from = left.from;
  quantity.text = text.slice(quantity.from, quantity.to);
  if (left.before !== '') quantity.bound = boundOf(left.before, '', false);
  if (isQuantity) found.pop();
}
