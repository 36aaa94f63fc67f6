/** The lines of one pdf page out of the places of its words: tables row by row, columns of text one after another. */
import { openTables } from './pdf-columns.ts';
import { gridLines, gridsOf, inGrid } from './pdf-grid.ts';
import { endOf, lineOf, type PdfItem, type PdfLine, rowsOf } from './pdf-item.ts';
import type { Rulings } from './pdf-rulings.ts';

/** A page has two columns of text when this share of its lines leaves the same gap free. */
const TWO_COLUMNS = 0.6;
/** And when its left lines fill their column so far; cells of tables seldom do. */
const FULL_LINE = 0.85;
const NO_RULINGS: Rulings = { horizontal: [], upright: [] };

export function pdfLines(items: readonly PdfItem[], rulings: Rulings = NO_RULINGS): PdfLine[] {
  const tables: PdfLine[] = [];
  let rest = items;
  for (const grid of gridsOf(rulings)) {
    const lines = gridLines(
      grid,
      rest.filter((item) => inGrid(grid, item)),
    );
    if (lines === null) continue;
    tables.push(...lines.filter(({ text }) => text.trim() !== ''));
    rest = rest.filter((item) => !inGrid(grid, item));
  }
  const rows = rowsOf(rest);
  const gutter = gutterOf(rows);
  if (gutter === null) return merged(withTables(rows), tables);
  const left = rest.filter((item) => item.x + item.width / 2 < gutter);
  const right = rest.filter((item) => item.x + item.width / 2 >= gutter);
  return [...merged(rowsOf(left).map(lineOf), tables), ...rowsOf(right).map(lineOf)];
}

function withTables(rows: readonly PdfItem[][]): PdfLine[] {
  const lines: PdfLine[] = [];
  let next = 0;
  for (const table of openTables(rows)) {
    lines.push(...rows.slice(next, table.first).map(lineOf), ...table.lines);
    next = table.last;
  }
  return [...lines, ...rows.slice(next).map(lineOf)];
}

/** Both from top to bottom; the sort is stable, so each keeps its own order. */
const merged = (lines: readonly PdfLine[], tables: readonly PdfLine[]): PdfLine[] =>
  tables.length === 0 ? [...lines] : [...lines, ...tables].sort((a, b) => a.y - b.y);

/** Where the two columns of a page part, or null where it has one. */
function gutterOf(rows: readonly (readonly PdfItem[])[]): number | null {
  const all = rows.flat();
  if (rows.length < 12) return null;
  const from = Math.min(...all.map(({ x }) => x));
  const to = Math.max(...all.map(endOf));
  const gaps = rows.flatMap((row) => widestGap(row, from + (to - from) * 0.35, from + (to - from) * 0.65));
  if (gaps.length < rows.length * TWO_COLUMNS) return null;
  const start = median(gaps.map((gap) => gap.start));
  const end = median(gaps.map((gap) => gap.end));
  const full = gaps.filter((gap) => gap.start - from >= FULL_LINE * (start - from) && gap.start <= end);
  const wide = median(gaps.map((gap) => (gap.start - from) / Math.max(1, start - from))) >= FULL_LINE;
  const prose = median(gaps.map((gap) => gap.letters)) >= 12;
  return wide && prose && full.length >= gaps.length * 0.7 ? (start + end) / 2 : null;
}

function widestGap(
  row: readonly PdfItem[],
  from: number,
  to: number,
): { start: number; end: number; letters: number }[] {
  const found = row.slice(1).flatMap((item, index) => {
    const before = row[index];
    const start = before ? endOf(before) : item.x;
    const letters = row.slice(0, index + 1).reduce((sum, { text }) => sum + text.length, 0);
    return start >= from && item.x <= to && item.x - start >= item.height ? [{ start, end: item.x, letters }] : [];
  });
  // Three cells and more are a table's row.
  return found.length === 1 ? found : [];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
