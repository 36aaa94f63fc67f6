/** A printed year, month and day as EDTF; what a range's second end leaves out comes from its first. */
import { numeralValue } from './numeral.ts';

export interface PointOfTime {
  /** `XXXX` where the text names none; null where it names one by the article's date, which has none (今年). */
  year: string | null;
  month: number | null;
  day: number | null;
  part: string;
}

type Groups = Record<string, string | undefined>;

/** Reads the named groups `year1`, `month1` …, of which those with one of the `numbers` are set. */
export function pointOf(
  groups: Groups,
  numbers: readonly number[],
  part: string | undefined,
  published: string | null,
  first: PointOfTime | null,
): PointOfTime {
  const group = (name: string): string | undefined =>
    numbers.map((number) => groups[`${name}${number}`]).find((value) => value !== undefined);
  const [year, ago, month, day] = ['year', 'ago', 'month', 'day'].map(group);
  const isDayAlone = year === undefined && ago === undefined && month === undefined;
  return {
    year: year ? digitsOf(year) : ago ? yearNow(published, AGO[ago.slice(0, 2)] ?? 0) : first ? first.year : 'XXXX',
    month: month ? numeralValue(month) : isDayAlone ? (first?.month ?? null) : null,
    day: day ? numeralValue(day) : null,
    part: part ?? '',
  };
}

const AGO: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };

/** The year of publication, `shift` years on. */
export const yearNow = (published: string | null, shift: number): string | null =>
  published && /^\d{4}/.test(published) ? String(Number(published.slice(0, 4)) + shift) : null;

/** 二〇一八 and 2018. */
const digitsOf = (year: string): string =>
  Array.from(year, (point) => (/\d/.test(point) ? point : String(numeralValue(point) ?? '?'))).join('');

/** The first and the last day, month or year that it touches; null where its year is not known and it names no month. */
export function endsOf({ year, month, day, part }: PointOfTime): { from: string; to: string } | null {
  const named = year ?? 'XXXX';
  const span = month === null ? monthsOf(part) : null;
  if (month === null && span === null) return year === null || year === 'XXXX' ? null : { from: year, to: year };
  const [first, last] = span ?? [month ?? 0, month ?? 0];
  const end = day === null ? '' : `-${twoDigits(day)}`;
  return { from: `${named}-${twoDigits(first)}${end}`, to: `${named}-${twoDigits(last)}${end}` };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The months of a part of a year; null for one that is no more precise than the year. */
function monthsOf(part: string): [number, number] | null {
  const quarter = '一二三四'.indexOf(
    /([一二三四1-4])季度$/u.exec(part)?.[1]?.replace(/\d/, (digit) => '一二三四'.charAt(Number(digit) - 1)) ?? '?',
  );
  if (part === '前三季度') return [1, 9];
  if (quarter >= 0) return [quarter * 3 + 1, quarter * 3 + 3];
  if (part === '上半年') return [1, 6];
  if (part === '下半年') return [7, 12];
  if (/[底末]$/u.test(part)) return [12, 12];
  return /初$/u.test(part) ? [1, 1] : null;
}
