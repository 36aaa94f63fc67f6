/** What bounds (多, 近, 约 …) come to when numbers are added or set beside each other. Nothing is rounded away. */
import { BOUNDS, type Bound } from '../../vocabulary/statement.ts';

/** The bound of a sum. Bounds that push the same way stand, the strict one first; ABOUT, or bounds that push against each other, leave ABOUT. */
export function boundOfSum(bounds: readonly Bound[]): Bound {
  const kinds = new Set<Bound>(bounds.filter((bound) => bound !== 'EXACT'));
  const up = UP.some((bound) => kinds.has(bound));
  const down = DOWN.some((bound) => kinds.has(bound));
  if (kinds.has('ABOUT') || (up && down)) return 'ABOUT';
  if (up) return kinds.has('OVER') ? 'OVER' : 'AT_LEAST';
  const [only, ...others] = kinds;
  // NEARLY promises nearness, which the others don't; AT_MOST alone lets the number itself be reached.
  return others.length === 0 ? (only ?? 'EXACT') : 'LESS_THAN';
}

const UP: readonly Bound[] = ['OVER', 'AT_LEAST'];
const DOWN: readonly Bound[] = ['NEARLY', 'LESS_THAN', 'AT_MOST'];

/** The bound that a row bears; none stated is EXACT. */
export const boundOf = (bound: unknown): Bound => BOUNDS.find((one) => one === bound) ?? 'EXACT';

/** The lowest and highest number that the words allow. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** 约 and 近 are taken to mean within a tenth; a number printed in 万 or 亿 may be rounded by half of its last digit. */
const NEARNESS = 0.1;

export function limitsOf(value: number, valueTo: number | null, bound: Bound, text: string | null): Limits {
  const top = valueTo ?? value;
  const slack = roundingOf(text);
  if (bound === 'OVER' || bound === 'AT_LEAST') return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === 'ABOUT') return { low: value * (1 - NEARNESS), high: top * (1 + NEARNESS) };
  if (bound === 'NEARLY') return { low: value * (1 - NEARNESS), high: top };
  if (bound === 'LESS_THAN' || bound === 'AT_MOST') return { low: 0, high: top };
  return { low: value - slack, high: top + slack };
}

/** Limits of a sum. */
export const sumOfLimits = (limits: readonly Limits[]): Limits => ({
  low: limits.reduce((sum, { low }) => sum + low, 0),
  high: limits.reduce((sum, { high }) => sum + high, 0),
});

export const canBeEqual = (a: Limits, b: Limits): boolean => a.low <= b.high && b.low <= a.high;

/** Half of the last printed digit where a number is printed in 万 or 亿: 1.1万 is 10500 to 11500. */
function roundingOf(text: string | null): number {
  const [, decimals = '', unit] = /\d+(?:\.(\d+))?\s*([万亿萬億])/u.exec(text ?? '') ?? [];
  if (unit === undefined) return 0;
  return (unit === '万' || unit === '萬' ? 1e4 : 1e8) / 10 ** decimals.length / 2;
}

const WORDS: Record<Bound, readonly [string, string]> = {
  EXACT: ['', ''],
  OVER: ['超过', 'over '],
  AT_LEAST: ['至少', 'at least '],
  ABOUT: ['约', 'about '],
  NEARLY: ['近', 'nearly '],
  LESS_THAN: ['不足', 'less than '],
  AT_MOST: ['不超过', 'at most '],
};

/** The words that stand before a number that we made. */
export const boundWords = (bound: Bound, english: boolean): string => WORDS[bound][english ? 1 : 0];
