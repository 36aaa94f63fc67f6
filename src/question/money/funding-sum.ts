/** Which sums may be added: same nature, basis and modality; periods and scopes that don't nest; no part beside its whole; no reprint. */
import { interval } from '../../vocabulary/edtf.ts';
import type { Bound } from '../../vocabulary/statement.ts';
import { boundOf, boundOfSum } from '../answer/bound.ts';
import type { FundingRow } from './funding-row.ts';
import { LeftOutReason } from './left-out.ts';
import { isGovernment } from './payer-kind.ts';

/** Sums that may be added, and what they come to, in 分. */
export interface Added {
  readonly rows: readonly FundingRow[];
  readonly fen: number;
  readonly fenTo: number | null;
  readonly bound: Bound;
}

export interface LeftOut {
  readonly row: FundingRow;
  readonly reason: LeftOutReason;
  readonly against: FundingRow | null;
}

export interface Sums {
  /** The largest that may be formed; null where nothing may be added. */
  readonly total: Added | null;
  /** What the sums left out come to, where they may be added among themselves. */
  readonly others: readonly Added[];
  readonly leftOut: readonly LeftOut[];
}

/** `set`: reasons that are known before anything is added, by the funding's id. */
export function addUp(rows: readonly FundingRow[], set: ReadonlyMap<string, LeftOutReason> = new Map()): Sums {
  const leftOut: LeftOut[] = [];
  const open: FundingRow[] = [];
  for (const row of rows.toSorted(bySize)) {
    const original = open.find((other) => isReprint(row, other));
    const reason = set.get(row.funding.id) ?? reasonAlone(row) ?? (original ? LeftOutReason.REPRINT : null);
    if (reason) leftOut.push({ row, reason, against: original ?? null });
    else open.push(row);
  }
  const [total = null, ...others] = clusters(open)
    .map(added)
    .sort((a, b) => rank(b) - rank(a) || b.fen - a.fen);
  for (const row of open) {
    if (!total || total.rows.includes(row)) continue;
    const against = total.rows.find((other) => clash(row, other) !== null) ?? null;
    leftOut.push({ row, reason: (against && clash(row, against)) ?? LeftOutReason.SCOPES_NEST, against });
  }
  return { total, others, leftOut };
}

/** Why two sums may not be added, or null. */
export function clash(a: FundingRow, b: FundingRow): LeftOutReason | null {
  if (a.funding.nature !== b.funding.nature) return LeftOutReason.DIFFERENT_NATURE;
  if (a.funding.modality !== b.funding.modality) return LeftOutReason.DIFFERENT_MODALITY;
  if (!a.funding.basis || !b.funding.basis) return LeftOutReason.BASIS_NOT_STATED;
  if (a.funding.basis !== b.funding.basis) return LeftOutReason.DIFFERENT_BASIS;
  if (a.funding.currency !== b.funding.currency) return LeftOutReason.DIFFERENT_CURRENCY;
  if (a.funding.partOf === b.funding.id || b.funding.partOf === a.funding.id) return LeftOutReason.PART_OF_WHOLE;
  return periodClash(a, b);
}

/** Sums of several periods: equal or apart they add; one period inside the other, or not told, they don't. */
function periodClash(a: FundingRow, b: FundingRow): LeftOutReason | null {
  const [first, second] = [periodOf(a), periodOf(b)];
  const [from, to] = [interval(first), interval(second)];
  if (!from || !to) {
    const same = a.funding.document === b.funding.document && timeWords(a) === timeWords(b);
    return same ? scopeClash(a, b) : LeftOutReason.PERIOD_NOT_STATED;
  }
  if (first === second) return scopeClash(a, b);
  if (apart(from, to) || apart(to, from)) return null;
  if (holds(from, to) || holds(to, from)) return LeftOutReason.PERIODS_NEST;
  return LeftOutReason.PERIODS_OVERLAP;
}

export const periodOf = ({ funding }: FundingRow): string | null => funding.period ?? funding.date ?? null;
export const timeWords = (row: FundingRow): string => periodOf(row) ?? row.funding.dateText ?? '';

type Span = NonNullable<ReturnType<typeof interval>>;
const apart = (first: Span, second: Span): boolean =>
  first.to !== null && second.from !== null && first.to < second.from;
const holds = (outer: Span, inner: Span): boolean =>
  (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
  (outer.to === null || (inner.to !== null && outer.to >= inner.to));

/** Of one period: the same payer, or one within the other, and aims of which one may hold the other. */
const scopeClash = (a: FundingRow, b: FundingRow): LeftOutReason | null =>
  payersNest(a, b) && aimsNest(a, b) && !apartByRecipient(a, b) ? LeftOutReason.SCOPES_NEST : null;

function payersNest(a: FundingRow, b: FundingRow): boolean {
  if (a.payers.length === 0 || b.payers.length === 0) return true;
  return a.payers.some((one) =>
    b.payers.some((other) => {
      if (one.id === other.id) return true;
      if (!isGovernment(one) || !isGovernment(other)) return false;
      const [narrow, wide] = [one.places.map(({ id }) => id), other.places.map(({ id }) => id)];
      return (
        [one.id, narrow[0]].some((id) => id !== undefined && wide.includes(id)) ||
        [other.id, wide[0]].some((id) => id !== undefined && narrow.includes(id))
      );
    }),
  );
}

function aimsNest(a: FundingRow, b: FundingRow): boolean {
  if (aimless(a) || aimless(b)) return true;
  if (a.aims.length > 0 && b.aims.length > 0) return meets(a, b) || meets(b, a);
  const words = ({ funding: { purpose, condition, instruments } }: FundingRow): string =>
    [purpose, condition, instruments].join('|');
  const ends = ({ recipients }: FundingRow): string =>
    recipients
      .map(({ id }) => id)
      .sort()
      .join();
  return words(a) === words(b) && (a.funding.purpose ? true : ends(a) === ends(b));
}

/** Nothing says what the money is for: it may be for anything. */
const aimless = ({ aims, recipients, funding }: FundingRow): boolean =>
  aims.length === 0 && !funding.purpose && recipients.length === 0;

const meets = (one: FundingRow, other: FundingRow): boolean =>
  one.aims.some(({ id }) => other.aims.some((aim) => aim.id === id || aim.above.includes(id)));

/** Each to others by name: they can't be one money. */
function apartByRecipient(a: FundingRow, b: FundingRow): boolean {
  const named = ({ recipients }: FundingRow): boolean =>
    recipients.length > 0 && recipients.every((one) => one.named !== false && one.type !== 'Population');
  return named(a) && named(b) && !a.recipients.some(({ id }) => b.recipients.some((other) => other.id === id));
}

function reasonAlone({ funding }: FundingRow): LeftOutReason | null {
  if (funding.basis === 'RATE') return LeftOutReason.RATE;
  if (funding.fen === null || funding.fen === undefined) return LeftOutReason.NO_VALUE;
  return null;
}

/** The same sum again in another document of the same family. */
const isReprint = (a: FundingRow, b: FundingRow): boolean =>
  a.family === b.family &&
  a.funding.document !== b.funding.document &&
  a.funding.fen === b.funding.fen &&
  a.funding.text === b.funding.text &&
  a.funding.basis === b.funding.basis &&
  a.payers.map(({ name }) => name).join() === b.payers.map(({ name }) => name).join();

/** Each sum joins the first cluster with all of which it may be added. */
function clusters(rows: readonly FundingRow[]): FundingRow[][] {
  const found: FundingRow[][] = [];
  for (const row of rows) {
    const fitting = found.find((cluster) => cluster.every((other) => clash(row, other) === null));
    if (fitting) fitting.push(row);
    else found.push([row]);
  }
  return found;
}

export function added(rows: readonly FundingRow[]): Added {
  const low = rows.reduce((sum, { funding }) => sum + (funding.fen ?? 0), 0);
  const high = rows.reduce((sum, { funding }) => sum + (funding.fenTo ?? funding.fen ?? 0), 0);
  return {
    rows,
    fen: low,
    fenTo: high === low ? null : high,
    bound: boundOfSum(rows.map(({ funding }) => boundOf(funding.bound))),
  };
}

/** Money before resources, what has happened before what is planned. */
const rank = ({ rows: [row] }: Added): number =>
  (row?.funding.nature === 'MONEY' ? 2 : 0) + (row?.funding.modality === 'ACTUAL' ? 1 : 0);

const bySize = (a: FundingRow, b: FundingRow): number =>
  (b.funding.fen ?? -1) - (a.funding.fen ?? -1) || (a.funding.id < b.funding.id ? -1 : 1);
