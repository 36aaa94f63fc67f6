/** Which lines of a table without ruling lines are one row: those that overlap, and those that stand as near as a cell's own lines do. */
import type { PdfItem } from './pdf-item.ts';

/** A line of a table, its words by column. */
export interface PlacedLine {
  y: number;
  height: number;
  cells: ReadonlyMap<number, readonly PdfItem[]>;
}

/** In units of the letters' height: lines nearer than this are cells set to the middle of one row. */
export const OVERLAP = 0.85;
/** Rows stand this much further apart than the lines of a cell. */
const WIDER = 1.12;
const FURTHEST = 2.2;
/** A line that fills so many of the columns is no second line of a row that has one like it. */
const FULL = 0.75;
const NUMBER = /^[\d.,，．%％]+$/u;

/** The rows, from top to bottom, as indexes of their lines. */
export function tableRows(lines: readonly PlacedLine[]): number[][] {
  const apart = groups(lines, (_, gap, height) => gap < OVERLAP * height);
  const pitch = innerPitch(lines);
  if (pitch === null) return apart;
  const near = groups(lines, (index, gap, height) => gap < OVERLAP * height || wraps(lines, index, pitch));
  return near.flatMap((group) =>
    isRow(lines, group) ? [group] : apart.filter((part) => group.includes(part[0] ?? -1)),
  );
}

/** `joins` says of a line, the distance to the line above and its height whether it goes on with it. */
function groups(
  lines: readonly PlacedLine[],
  joins: (index: number, gap: number, height: number) => boolean,
): number[][] {
  const found: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above && joins(index, line.y - above.y, Math.min(line.height, above.height))) found.at(-1)?.push(index);
    else found.push([index]);
  }
  return found;
}

/** Whether a cell goes on from some line above this one to this one or one below it. */
function wraps(lines: readonly PlacedLine[], index: number, pitch: number): boolean {
  const near = (from: number, to: number): boolean => {
    const [a, b] = [lines[from], lines[to]];
    return (
      a !== undefined && b !== undefined && b.y - a.y <= pitch && [...b.cells.keys()].some((key) => a.cells.has(key))
    );
  };
  for (let from = index - 1; from >= Math.max(0, index - 3); from -= 1)
    for (let to = index; to < Math.min(lines.length, index + 3); to += 1) if (near(from, to)) return true;
  return false;
}

/** The distance of a cell's own lines: the small ones of all distances down the columns, where there are clearly larger ones too. */
export function innerPitch(lines: readonly PlacedLine[]): number | null {
  const last = new Map<number, number>();
  const distances: number[] = [];
  for (const { y, cells } of lines)
    for (const column of cells.keys()) {
      const above = last.get(column);
      if (above !== undefined) distances.push(y - above);
      last.set(column, y);
    }
  distances.sort((a, b) => a - b);
  const height = Math.max(...lines.map((line) => line.height));
  const jump = distances.findIndex((distance, index) => (distances[index + 1] ?? 0) >= WIDER * distance);
  const pitch = distances[jump];
  return pitch === undefined || pitch > FURTHEST * height ? null : pitch * 1.02;
}

/** Not where two of its lines are rows of their own: both with a number in one column, or both nearly full. */
function isRow(lines: readonly PlacedLine[], group: readonly number[]): boolean {
  const inside = group.map((index) => lines[index]).filter((line) => line !== undefined);
  const columns = new Set(lines.flatMap(({ cells }) => [...cells.keys()]));
  const full = inside.filter(({ cells }) => cells.size > FULL * columns.size);
  const times = [...columns].map((column) => inside.filter(({ cells }) => cells.has(column)));
  const numbers = [...columns].some((column) => inside.filter(({ cells }) => isNumber(cells.get(column))).length > 1);
  return full.length < 2 && !numbers && times.some(({ length }) => length === 1);
}

const isNumber = (items: readonly PdfItem[] | undefined): boolean =>
  items !== undefined && NUMBER.test(items.map(({ text }) => text.trim()).join(''));
