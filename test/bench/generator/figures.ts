/** Sums and numbers as texts print them: 超过3.4亿元, 近300名, 50余个, each with its value and its bound. */
import type { Bound } from '../../../src/vocabulary/statement.ts';
import type { Random } from '../random.ts';
import type { Printed } from './scribe.ts';

export interface Figure extends Printed {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
  /** The upper end of a range. */
  readonly valueTo?: number;
}

const BOUNDS: readonly Bound[] = [
  'EXACT',
  'EXACT',
  'EXACT',
  'EXACT',
  'EXACT',
  'EXACT',
  'EXACT',
  'OVER',
  'OVER',
  'ABOUT',
  'NEARLY',
  'AT_LEAST',
  'LESS_THAN',
];

/** Yuan between two ends, small sums as likely as large ones; a number as round as such sums are. */
export function amountBetween(random: Random, least: number, most: number): number {
  const value = least * (most / least) ** random.next();
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - random.between(0, 2));
  return Math.max(Math.round(value / step) * step, least);
}

/** A sum of money with the bound that chance gives, or a given one; what is not exact is round. */
export function money(random: Random, yuan: number, bound: Bound = random.of(BOUNDS)): Figure {
  const value = roundly(yuan, bound);
  return { ...bounded(random, amountWords(value), '元', bound), value, bound, unit: 'CNY' };
}

/** A sum to the yuan or the hundredth of it, as accounts print it. */
export const exactMoney = (yuan: number): Figure => ({
  words: amountWords(yuan),
  value: yuan,
  bound: 'EXACT',
  unit: 'CNY',
});

/** From a smaller to a larger sum: 3万元至5万元. */
export const moneyRange = (from: number, to: number): Figure => ({
  words: `${amountWords(from)}至${amountWords(to)}`,
  ...{ value: from, valueTo: to, bound: 'EXACT', unit: 'CNY' },
});

/** A count with the document's counter; what is not exact is round. */
export function count(random: Random, exact: number, unit: string, bound: Bound = 'EXACT'): Figure {
  const value = roundly(exact, bound);
  const words = value >= 20_000 && value % 100 === 0 ? `${value / 10_000}万${unit}` : `${value}${unit}`;
  return { ...bounded(random, words, unit, bound), value, bound, unit };
}

/** As `count`, large numbers often with a bound. */
export const looseCount = (random: Random, exact: number, unit: string): Figure =>
  count(random, exact, unit, exact >= 100 ? random.of(BOUNDS) : 'EXACT');

/** A share of a hundred. */
export const share = (value: number): Figure => ({ words: `${value}%`, value, bound: 'EXACT', unit: '%' });

function amountWords(yuan: number): string {
  if (yuan >= 100_000_000 && yuan % 1_000_000 === 0) return `${yuan / 100_000_000}亿元`;
  if (yuan >= 10_000 && yuan % 100 === 0) return `${yuan / 10_000}万元`;
  return `${yuan}元`;
}

/** To two digits; below or above where the bound shall hold of the exact number. */
export function roundly(exact: number, bound: Bound = 'ABOUT'): number {
  if (bound === 'EXACT') return exact;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  const isBelow = bound === 'OVER' || bound === 'AT_LEAST';
  const isAbove = bound === 'NEARLY' || bound === 'LESS_THAN' || bound === 'AT_MOST';
  return (isBelow ? Math.floor(exact / step) : isAbove ? Math.ceil(exact / step) : Math.round(exact / step)) * step;
}

function bounded(random: Random, words: string, unit: string, bound: Bound): Printed {
  const forms: Record<Bound, readonly string[]> = {
    EXACT: [words],
    OVER: [`超过${words}`, withMore(words, unit, '余'), withMore(words, unit, '多')],
    AT_LEAST: [`${words}以上`],
    ABOUT: [`约${words}`, `${words}左右`],
    NEARLY: [`近${words}`],
    LESS_THAN: [`不足${words}`],
    AT_MOST: [`最高${words}`, `不超过${words}`],
  };
  return { words: random.of(forms[bound]) };
}

/** 570多人, 500多万元, but 57万多元 and 3.6万余元: only behind a nought does it stand before 万. */
function withMore(words: string, unit: string, more: '余' | '多'): string {
  const number = words.slice(0, -unit.length);
  const large = /[万亿]$/u.exec(number)?.[0] ?? '';
  const digits = number.slice(0, number.length - large.length);
  const isRound = /^\d+0$/u.test(digits);
  return isRound ? `${digits}${more}${large}${unit}` : `${number}${more}${unit}`;
}
