import type { Bound } from '../../vocabulary/statement.ts';
import { yuanFromFen } from './decimal.ts';
import type { EvidenceRow } from './evidence.ts';

/** An amount divided by a stated count, as the GraphQL type DerivedAmount has it; `value` is null with a `reason`. */
export interface DerivedAmount {
  readonly value: string | null;
  readonly bound: Bound | null;
  readonly formula: string | null;
  readonly evidence: readonly EvidenceRow[];
  readonly reason: 'NO_COUNT' | 'NO_VALUE' | 'RATE' | 'RANGE' | null;
}

/** The stated sum: 分, with what the text says about it. */
export interface StatedSum {
  readonly fen?: number | bigint | string | null;
  readonly fenTo?: number | bigint | string | null;
  readonly basis?: string | null;
  readonly bound?: Bound | null;
}

/** The stated count for the same money. */
export interface StatedCount {
  readonly value?: number | null;
  readonly bound?: Bound | null;
  readonly text?: string | null;
}

/** Divides a stated sum by the count that is stated for it, or says why that can't be done. Evidence is that of the statement, which holds both. */
export const averageOf = (sum: StatedSum, count: StatedCount, evidence: readonly EvidenceRow[]): DerivedAmount => {
  const none = (reason: DerivedAmount['reason']): DerivedAmount => ({
    value: null,
    bound: null,
    formula: null,
    evidence: [],
    reason,
  });
  if (sum.basis === 'RATE') return none('RATE');
  if (sum.fen === null || sum.fen === undefined) return none('NO_VALUE');
  if (sum.fenTo !== null && sum.fenTo !== undefined) return none('RANGE');
  if (count.value === null || count.value === undefined || count.value <= 0) return none('NO_COUNT');
  const printed = count.text ?? String(count.value);
  return {
    value: yuanFromFen(divided(BigInt(sum.fen), count.value)),
    bound: boundOfQuotient(sum.bound ?? 'EXACT', count.bound ?? 'EXACT'),
    formula: `${yuanFromFen(sum.fen)} ÷ ${count.value}${printed === String(count.value) ? '' : ` (${printed})`}`,
    evidence,
    reason: null,
  };
};

/**
 * The bound of sum ÷ count. More than a sum over a count is more than the quotient; a sum over more than a count is less than it.
 * Bounds that push the same way keep the weaker word; bounds that push against each other leave nothing but ABOUT.
 */
export const boundOfQuotient = (sum: Bound, count: Bound): Bound => {
  const turned = TURNED[count];
  if (turned === 'EXACT') return sum;
  if (sum === 'EXACT') return turned;
  const way = WAY[sum];
  if (way === 'NONE' || way !== WAY[turned]) return 'ABOUT';
  // Strictly more than a quotient when either side is strict; NEARLY promises nearness, which the other side doesn't.
  if (way === 'UP') return sum === 'OVER' || turned === 'OVER' ? 'OVER' : 'AT_LEAST';
  return sum === 'AT_MOST' && turned === 'AT_MOST' ? 'AT_MOST' : 'LESS_THAN';
};

const WAY: Record<Bound, 'UP' | 'DOWN' | 'NONE'> = {
  EXACT: 'NONE',
  ABOUT: 'NONE',
  OVER: 'UP',
  AT_LEAST: 'UP',
  NEARLY: 'DOWN',
  LESS_THAN: 'DOWN',
  AT_MOST: 'DOWN',
};

/** Dividing by more gives less: what a bound of the count means for the quotient. */
const TURNED: Record<Bound, Bound> = {
  EXACT: 'EXACT',
  ABOUT: 'ABOUT',
  OVER: 'LESS_THAN',
  AT_LEAST: 'AT_MOST',
  NEARLY: 'OVER',
  LESS_THAN: 'OVER',
  AT_MOST: 'AT_LEAST',
};

/** Rounded half up to whole 分; a count may have decimals, at most six. */
const divided = (fen: bigint, count: number): bigint => {
  const scale = 1_000_000n;
  const by = BigInt(Math.round(count * Number(scale)));
  return (2n * fen * scale + by) / (2n * by);
};
