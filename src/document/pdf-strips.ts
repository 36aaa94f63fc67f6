/** The free strips of a page between the columns of a table, and the column that words stand in. */
import { endOf, type PdfItem } from './pdf-item.ts';

/** A free strip between two columns. */
export interface Strip {
  start: number;
  end: number;
}

/** In units of the letters' height: a free strip of less is the space between letters. */
const LEAST_STRIP = 0.3;
/** A narrower strip parts columns only where what stands beside it is aligned. */
const SURE_STRIP = 1;
const ALIGNED = 0.25;
/** Words of one cell are not this far apart. */
const APART = 0.8;

export const across = (row: readonly PdfItem[], strips: readonly Strip[]): boolean =>
  strips.some((strip) => row.some((item) => bridges(item, strip)));
const bridges = (item: PdfItem, { start, end }: Strip): boolean => item.x < start && endOf(item) > end;

export const heightOf = (row: readonly PdfItem[]): number => Math.max(...row.map(({ height }) => height));

/** The strips that all lines leave free, but for a few with a cell across columns. */
export function stripsOf(rows: readonly PdfItem[][]): Strip[] {
  const most = rows.length >= 4 ? Math.max(1, Math.floor(rows.length * 0.15)) : 0;
  const height = median(rows.map(heightOf));
  const changes = rows
    .flatMap((row) => inkOf(row).flatMap(([start, end]) => [[start, 1] as const, [end, -1] as const]))
    .sort(([a], [b]) => a - b);
  const strips: Strip[] = [];
  let covering = 0;
  let free = Number.NaN;
  for (const [at, change] of changes) {
    const before = covering;
    covering += change;
    if (before > most && covering <= most) free = at;
    if (before <= most && covering > most && at - free >= LEAST_STRIP * height) strips.push({ start: free, end: at });
  }
  return strips
    .map((strip) => narrowed(rows, strip))
    .filter((strip, index) => isEdge(rows, strip, strips[index - 1], strips[index + 1], height));
}

/** Without what the few longest words of the columns beside it reach into. */
function narrowed(rows: readonly PdfItem[][], strip: Strip): Strip {
  let { start, end } = strip;
  for (const item of rows.flat()) {
    const [before, behind] = [item.x < strip.start, endOf(item) > strip.end];
    // What crosses it, does not reach it, or stands alone in it.
    if (before === behind || endOf(item) <= strip.start || item.x >= strip.end) continue;
    if (before) start = Math.max(start, endOf(item));
    else end = Math.min(end, item.x);
  }
  return start < end ? { start, end } : strip;
}

/** What a line covers, overlapping pieces joined, so that it counts once. */
function inkOf(row: readonly PdfItem[]): [number, number][] {
  const ink: [number, number][] = [];
  for (const item of row) {
    const last = ink.at(-1);
    if (last && item.x <= last[1]) last[1] = Math.max(last[1], endOf(item));
    else ink.push([item.x, endOf(item)]);
  }
  return ink;
}

/** Columns stand on both sides in several lines; where the strip is narrow, their edges are straight. */
function isEdge(
  rows: readonly PdfItem[][],
  strip: Strip,
  before: Strip | undefined,
  next: Strip | undefined,
  height: number,
): boolean {
  const left = sides(rows, before?.end ?? 0, strip.start);
  const right = sides(rows, strip.end, next?.start ?? Number.POSITIVE_INFINITY);
  if (left.length < 2 || right.length < 2) return left.length > 0 && right.length > 0 && rows.length <= 3;
  return strip.end - strip.start >= SURE_STRIP * height || isStraight(right, height) || isStraight(left, height);
}

/** From where to where the words of each line reach inside a column. */
function sides(rows: readonly PdfItem[][], from: number, to: number): Strip[] {
  return rows.flatMap((row) => {
    const inside = row.filter((item) => item.x >= from - 0.5 && endOf(item) <= to + 0.5);
    return inside.length === 0 ? [] : [{ start: inside[0]?.x ?? 0, end: Math.max(...inside.map(endOf)) }];
  });
}

function isStraight(column: readonly Strip[], height: number): boolean {
  const straight = (values: readonly number[]): boolean => {
    const middle = median(values);
    return values.filter((value) => Math.abs(value - middle) <= ALIGNED * height).length >= 0.7 * values.length;
  };
  return (
    straight(column.map(({ start }) => start)) ||
    straight(column.map(({ end }) => end)) ||
    straight(column.map(({ start, end }) => (start + end) / 2))
  );
}

/** The column of one of a line's items, from the left. */
export function columnOf(row: readonly PdfItem[], index: number, strips: readonly Strip[]): number {
  const item = row[index];
  if (!item) return 0;
  const place = (strip: Strip): number => (bridges(item, strip) ? item.x : item.x + item.width / 2);
  const found = strips.findIndex((strip) => place(strip) < (strip.start + strip.end) / 2);
  const column = found < 0 ? strips.length : found;
  const strip = strips[column];
  if (!strip || item.x < strip.start) return column;
  // A short head over numbers set to the right stands between both columns: it is of the one that has no other.
  const [run, behind] = [runStart(row, index), row.slice(index + 1).find((next) => next.x >= strip.end - 0.5)];
  const taken = behind !== undefined && behind.x < (strips[column + 1]?.start ?? Number.POSITIVE_INFINITY);
  // Of a run that begins in the column to the left, it is the end.
  if ((row[run]?.x ?? 0) < strip.start) return column;
  const gap = run > 0 ? gapBefore(row, run) : 0;
  return gap >= APART * item.height && !taken ? column + 1 : column;
}

/** Where the run of items that touch each other up to this one begins. */
function runStart(row: readonly PdfItem[], index: number): number {
  let at = index;
  while (at > 0 && gapBefore(row, at) < LEAST_STRIP * (row[at]?.height ?? 0)) at -= 1;
  return at;
}

/** Between an item and the one to its left. */
export function gapBefore(row: readonly PdfItem[], index: number): number {
  const [before, item] = [row[index - 1], row[index]];
  return before && item ? item.x - endOf(before) : 0;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
