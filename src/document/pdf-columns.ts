/** Tables without ruling lines: lines near each other that leave the same strips of the page free. */
import { CELL_GAP, cellOf, endOf, type PdfItem, type PdfLine } from './pdf-item.ts';
import { across, columnOf, gapBefore, heightOf, type Strip, stripsOf } from './pdf-strips.ts';
import { innerPitch, OVERLAP, type PlacedLine, tableRows } from './pdf-table-rows.ts';

export interface OpenTable {
  /** Lines of the page, from first to before last, that the table takes the place of. */
  first: number;
  last: number;
  lines: PdfLine[];
}

/** In units of the letters' height: further down it is another table. */
const LINE_REACH = 3.5;
/** A line without cells may stand inside a table if it fills no more of the width. */
const SHORT_LINE = 0.5;

/** The tables among the lines of a page; each line is sorted from left to right. */
export function openTables(rows: readonly PdfItem[][]): OpenTable[] {
  return regions(rows).flatMap(([from, to]) => {
    const [begin, end, strips] = trimmed(rows, from, to);
    if (end - begin < 2 || strips.length === 0) return [];
    const [first, last] = extended(rows, begin, end, strips);
    const placed = rows.slice(first, last).map((row) => placedLine(row, strips));
    const columns = [...strips.keys(), strips.length];
    const lines = tableRows(placed).map((group) => {
      const cells = columns.map((column) => cellOf(group.flatMap((at) => placed[at]?.cells.get(column) ?? [])));
      return { text: cells.join('\t'), y: placed[group[0] ?? 0]?.y ?? 0 };
    });
    return [{ first, last, lines }];
  });
}

/** With the lines at its ends that are one cell's: the last words of its last row, and half of a head set to the middle. */
function extended(rows: readonly PdfItem[][], begin: number, end: number, strips: readonly Strip[]): [number, number] {
  const pitch = innerPitch(rows.slice(begin, end).map((row) => placedLine(row, strips))) ?? 0;
  let [first, last] = [begin, end];
  const fits = (at: number, beside: number, most: number): boolean => {
    const [row, next] = [rows[at], rows[beside]];
    if (!row || !next || across(row, strips)) return false;
    const gap = Math.abs((row[0]?.y ?? 0) - (next[0]?.y ?? 0));
    return gap <= most || gap < OVERLAP * Math.min(heightOf(row), heightOf(next));
  };
  while (fits(last, last - 1, pitch)) last += 1;
  while (fits(first - 1, first, 0)) first -= 1;
  return [first, last];
}

/** Runs of lines with cells, and short lines between them. */
function regions(rows: readonly PdfItem[][]): [number, number][] {
  const width = Math.max(...rows.map(extent), 1);
  const found: [number, number][] = [];
  let start = -1;
  let tabbed = -1;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]?.[0];
    const far = before !== undefined && (row[0]?.y ?? 0) - before.y > LINE_REACH * heightOf(row);
    const cells = hasCells(row);
    if (far || (!cells && extent(row) > SHORT_LINE * width)) {
      if (tabbed > start) found.push([start, tabbed + 1]);
      start = -1;
      tabbed = -1;
    }
    if (!cells) continue;
    if (start < 0) start = index;
    tabbed = index;
  }
  if (tabbed > start) found.push([start, tabbed + 1]);
  return found;
}

const extent = (row: readonly PdfItem[]): number => Math.max(...row.map(endOf)) - (row[0]?.x ?? 0);
const hasCells = (row: readonly PdfItem[]): boolean =>
  row.some((item, index) => index > 0 && gapBefore(row, index) >= CELL_GAP * item.height);

/** The region without the lines at its ends that run across its columns (a paragraph, a heading), and its strips. */
function trimmed(rows: readonly PdfItem[][], from: number, to: number): [number, number, Strip[]] {
  let [first, last] = [from, to];
  for (;;) {
    const strips = stripsOf(rows.slice(first, last));
    if (last - first < 2 || strips.length === 0) return [first, last, strips];
    if (across(rows[last - 1] ?? [], strips)) last -= 1;
    else if (across(rows[first] ?? [], strips)) first += 1;
    else return [first, last, strips];
  }
}

function placedLine(row: readonly PdfItem[], strips: readonly Strip[]): PlacedLine {
  const cells = new Map<number, PdfItem[]>();
  for (const [index, item] of row.entries()) {
    const column = columnOf(row, index, strips);
    cells.set(column, [...(cells.get(column) ?? []), item]);
  }
  return { y: row[0]?.y ?? 0, height: heightOf(row), cells };
}
