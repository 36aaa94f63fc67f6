/** Sums of money in clean text: 3085万元, 近6200万元, 5—10万元, 人民币壹佰万元整, 每人每月300元, ￥50,000.00, 300元/人·月. */
import type { Bound } from '../vocabulary/statement.ts';
import { BOUND_BEFORE, BOUND_BEHIND, boundOf } from './bound.ts';
import type { Range } from './clean.ts';
import { ofLastText } from './last-text.ts';
import { isPaidIn, isPlainSum } from './money-word.ts';
import { carriedValue, JOINER, numbersIn, type PrintedNumber } from './number.ts';
import { scaled, zerosOf } from './numeral.ts';
import { type Rate, rateAround } from './rate.ts';

export interface MoneyExpression extends Range {
  /** As printed in clean text with its bound words and currency: 近6200万元, 最高不超过50万元, 500万元以上. What it is paid for stands in `rate`. */
  text: string;
  /** In the currency's unit (yuan), at most two decimals, exact; null where `vague`. The lower end of a range. */
  value: number | null;
  /** The upper end of a range, else null. */
  valueTo: number | null;
  bound: Bound;
  /** ISO 4217. */
  currency: string;
  /** 数百万元, 几十万元: money, but no number. */
  vague: boolean;
  /** What it is paid for: 每人每月300元 and 300元/人·月 give 人, 月; null for a plain sum. */
  rate: Rate | null;
}

export interface MoneyOptions {
  /** What a number alone counts in, as a table's head or the line above it says: 万元, 元, 亿元, 万美元. */
  unit?: string | null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  澳门元: 'MOP',
  新台币: 'TWD',
};
const FOREIGN = Object.keys(CURRENCIES).join('|');
const UNIT = new RegExp(`(?:${FOREIGN}|(?:元|圆|块钱?)(?:\\(?人民币\\)?)?)(?:整(?![个理治体改合]))?`, 'uy');
const BEHIND = new RegExp(`(?:${BOUND_BEHIND})?(?:不等)?`, 'uy');
const BEFORE = new RegExp(`(?:${BOUND_BEFORE})?(?:人民币|RMB|¥|US\\$|HK\\$|\\$)$`, 'u');
/** 元 is no money in these. */
const OTHER_WORD = /^(?:旦|宵|素|月(?=[一二三四五六七八九十\d份底初，。]))/u;
const DIMENSION = /^(?:化|结构|体[系制]|主体|共治|治理|参与|论|方程|复始|次|[区桥村里镇]|社会|经济|投入|格局|联动)/u;

/** Every sum of money, in order, none over another. Linear. */
export const findMoney = (text: string, { unit }: MoneyOptions = {}): readonly MoneyExpression[] =>
  unit ? readMoney(text, unit) : plainMoney(text);

const plainMoney = ofLastText((text) => readMoney(text, null));

function readMoney(text: string, unit: string | null): MoneyExpression[] {
  const numbers = numbersIn(text);
  const found: Sum[] = [];
  for (const [index, number] of numbers.entries()) {
    const sum = sumAt(text, number) ?? labelledSum(text, number) ?? (unit ? cellSum(text, number, unit) : null);
    if (!sum) continue;
    withRange(text, found, numbers, index, sum);
    withList(text, found, numbers, index, sum);
    found.push(sum);
  }
  return found.map((sum) => expressionOf(text, sum));
}

interface Sum extends Range {
  before: string;
  behind: string;
  number: PrintedNumber;
  value: number | null;
  valueTo: number | null;
  currency: string;
}

function sumAt(text: string, number: PrintedNumber): Sum | null {
  const prefix = BEFORE.exec(text.slice(Math.max(0, number.from - 14), number.from))?.[0] ?? '';
  const unit = matchAt(UNIT, text, number.to);
  if (isWord(number, prefix) || (unit ? isOtherWord(text, number, unit) : !prefix && !isPlainSum(text, number)))
    return null;
  const end = number.to + unit.length;
  const behind = matchAt(BEHIND, text, end);
  const currency = CURRENCIES[unit.replace(/整$/u, '')] ?? currencyOf(prefix);
  return {
    from: number.from - prefix.length,
    to: end + behind.length,
    before: prefix + number.before,
    behind: behind.replace('不等', ''),
    number,
    value: number.value,
    valueTo: null,
    currency,
  };
}

const currencyOf = (prefix: string): string =>
  /US\$|(?<!HK)\$$/u.test(prefix) ? 'USD' : /HK/u.test(prefix) ? 'HKD' : 'CNY';

/** 万元 and 百元 without a digit are words; 百万元 and 近千元 are sums. */
const isWord = ({ bare, before, more, zeros, value }: PrintedNumber, prefix: string): boolean =>
  bare && before === '' && prefix === '' && !more && zeros === 0 && !isRoundMillion(value);
const isRoundMillion = (value: number | null): boolean => value !== null && value >= 1_000_000 && value !== 100_000_000;

function isOtherWord(text: string, number: PrintedNumber, unit: string): boolean {
  if (unit === '块') return number.numeral !== 'arabic' || !(number.zeros >= 4 || isPaidIn(text, number));
  if (!/^[元圆]$/u.test(unit)) return false;
  const next = text.slice(number.to + 1, number.to + 4);
  const isSmall = (number.value ?? 0) < 100 && number.zeros === 0 && (number.more || number.numeral === 'chinese');
  const isDigit =
    number.numeral === 'chinese' && (number.value ?? 0) < 10 && number.zeros === 0 && number.before === '';
  return OTHER_WORD.test(next) || (isSmall && DIMENSION.test(next)) || (isDigit && !PRICE.test(next));
}

/** What may follow 一元 and 三元 where they are prices. */
const PRICE = /^(?:$|[^〇㐀-鿿𠀀-𲎯]|整|以[上下内]|左右|的|钱|每|补|奖|起)/u;

const LABEL_UNIT = /[(（](?:单位[：:])?(?<unit>[十百千万亿]*元)[)）]\s*(?:为|[：:])\s*$/u;

/** 预算金额(元)：300000 — the unit stands in the label. */
function labelledSum(text: string, number: PrintedNumber): Sum | null {
  const unit = LABEL_UNIT.exec(text.slice(Math.max(0, number.start - 14), number.start))?.groups?.unit;
  if (!unit || number.digits === null || !/^(?:$|[\s，。；、)])/u.test(text.slice(number.to, number.to + 1)))
    return null;
  const scale = unit.slice(0, -1);
  return {
    from: number.from,
    to: number.to,
    before: number.before,
    behind: '',
    number,
    value: scaled(number.digits, number.zeros + zerosOf(scale)),
    valueTo: null,
    currency: 'CNY',
  };
}

const LONGEST_CELL = 60;

/** A cell that holds a number and nothing else. */
function cellSum(text: string, number: PrintedNumber, unit: string): Sum | null {
  const [, scale = '', name = ''] = /^([十百千万亿]*)(.+)$/u.exec(unit) ?? [];
  const behind = matchAt(BEHIND, text, number.to);
  const rest = text.slice(0, number.from) + text.slice(number.to + behind.length);
  if (text.length > LONGEST_CELL || rest.trim() !== '' || number.digits === null || number.value === null) return null;
  const value = scaled(number.digits, number.zeros + zerosOf(scale));
  return {
    from: number.from,
    to: number.to + behind.length,
    before: number.before,
    behind,
    number,
    value,
    valueTo: null,
    currency: CURRENCIES[name] ?? 'CNY',
  };
}

/** 50万至80万元, 5000元至1万元, 5—10万元: the sum takes its lower end in. */
function withRange(text: string, found: Sum[], numbers: readonly PrintedNumber[], index: number, sum: Sum): void {
  const left = numbers[index - 1];
  if (!left || sum.value === null || left.value === null) return;
  const last = found.at(-1);
  const isSum = last?.number === left && last.valueTo === null;
  const from = isSum ? last.to : left.to;
  if (!JOINER.test(text.slice(from, sum.from))) return;
  const value = isSum ? last.value : carriedValue(left, sum.number);
  if (value === null || value > sum.value) return;
  sum.valueTo = sum.value;
  sum.value = value;
  sum.before = isSum ? last.before : left.before;
  sum.from = isSum ? last.from : left.from;
  if (isSum) found.pop();
}

/** 10万、5万、3万元 and 15、10、5万元: the numbers before the sum share its unit. */
function withList(text: string, found: Sum[], numbers: readonly PrintedNumber[], index: number, sum: Sum): void {
  const shared: Sum[] = [];
  let right = sum.from;
  for (let at = index - 1; at >= 0; at -= 1) {
    const number = numbers[at] as PrintedNumber;
    if (number === found.at(-1)?.number || !/^[、,和及或]$/u.test(text.slice(number.to, right))) break;
    const value = listedValue(text, number, sum.number);
    if (value === null) break;
    const { from, to, before } = number;
    shared.unshift({ from, to, before, behind: '', number, value, valueTo: null, currency: sum.currency });
    right = from;
  }
  found.push(...shared);
}

function listedValue(text: string, number: PrintedNumber, unit: PrintedNumber): number | null {
  if (number.zeros >= 4 || unit.zeros === 0)
    return number.zeros >= 4 || (number.value ?? 0) >= 100 ? number.value : null;
  const isLabel = number.from === 0 || /[。；：]/u.test(text.charAt(number.from - 1));
  if (number.numeral === 'chinese' || number.digits === null || isLabel || (number.value ?? 0) >= 1900) return null;
  return scaled(number.digits, unit.zeros);
}

function expressionOf(text: string, sum: Sum): MoneyExpression {
  const { from, to, value, valueTo, currency, number } = sum;
  const isPlain = sum.before === '' && sum.behind === '';
  return {
    from,
    to,
    text: text.slice(from, to),
    value,
    valueTo,
    bound:
      number.atLeast && isPlain
        ? 'AT_LEAST'
        : isSome(text, sum)
          ? 'ABOUT'
          : boundOf(sum.before, sum.behind, number.more),
    currency,
    vague: number.vague,
    rate: rateAround(text, { from, to }),
  };
}

/** 3万来块钱: about so much. */
const isSome = (text: string, { number, before, behind }: Sum): boolean =>
  number.more && before === '' && behind === '' && /来[万亿]?$/u.test(text.slice(number.start, number.to));

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
