/** The part of EDTF (ISO 8601-2) that documents need: year, month, day, intervals with an open end, and months without a year. */

/** First and last day as `YYYY-MM-DD`; null is an end that nobody stated. */
export interface Interval {
  from: string | null;
  to: string | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const WITHOUT_YEAR = /^XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/** Whether a text is a date as statements write it. */
export function isEdtf(text: string): boolean {
  const [start = '', end, ...more] = text.split('/');
  const fits = (date: string): boolean => wholeOf(date) !== null || WITHOUT_YEAR.test(date);
  if (end === undefined) return fits(start);
  const open = (date: string): boolean => date === '..' || fits(date);
  return more.length === 0 && open(start) && open(end) && !(start === '..' && end === '..');
}

/** Null where the text names no year (`XXXX-05`) or is no date. */
export function interval(edtf: string | null | undefined): Interval | null {
  if (!edtf) return null;
  if (!edtf.includes('/')) return wholeOf(edtf);
  const [start = '', end = ''] = edtf.split('/');
  const first = start === '..' || start === '' ? null : wholeOf(start);
  const last = end === '..' || end === '' ? null : wholeOf(end);
  if (!first && !last) return null;
  return { from: first?.from ?? null, to: last?.to ?? null };
}

function wholeOf(date: string): Interval | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year) return null;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  // 2018-13 and 2018-02-30 are no dates.
  if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > lastDay))) return null;
  if (day) return { from: date, to: date };
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${lastDay}` };
}

/** The years that a date or interval touches; an open end gives the stated year alone. */
export function yearsOf(edtf: string | null | undefined): number[] {
  const found = interval(edtf);
  const first = Number((found?.from ?? found?.to ?? '').slice(0, 4));
  const last = Number((found?.to ?? found?.from ?? '').slice(0, 4));
  if (!first || !last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export type InForce = 'WHOLE_PERIOD' | 'PART_OF_PERIOD' | 'AFTER' | 'UNKNOWN';

/** Whether a policy issued at `issued` was in force while the thing that rests on it went on. */
export function inForce(issued: string | null | undefined, period: string | null | undefined): InForce {
  const policy = interval(issued);
  const thing = interval(period);
  if (!policy?.from || !policy.to || !thing) return 'UNKNOWN';
  if (thing.from !== null && policy.to <= thing.from) return 'WHOLE_PERIOD';
  if (thing.to !== null && policy.from > thing.to) return 'AFTER';
  // Issued within the same year or month as the thing began: the text is not precise enough to say which came first.
  if (thing.from !== null && policy.from <= thing.from) return 'UNKNOWN';
  return thing.from === null ? 'UNKNOWN' : 'PART_OF_PERIOD';
}
