/** Tables that ruling lines draw: their grid, and the words of each of its rows. Merged cells are repeated downwards and empty sideways, as in pages. */
import { cellOf, type PdfItem, type PdfLine } from './pdf-item.ts';
import type { Ruling, Rulings } from './pdf-rulings.ts';

export interface Grid {
  /** Edges of columns and rows, ascending; at least three and two. */
  xs: number[];
  ys: number[];
  rulings: Rulings;
}

/** In points: ends that nearly meet do meet, and edges this near are one. */
const NEAR = 3;
/** An edge parts two cells when a ruling covers so much of it. */
const COVERED = 0.5;

/** The grids of a page. What crosses nothing (a line under a heading, the frame of a page) is none. */
export function gridsOf({ horizontal, upright }: Rulings): Grid[] {
  const flat = merged(horizontal);
  const tall = merged(upright);
  return crossing(flat, tall).flatMap((rulings) => {
    const ys = edges(rulings.horizontal.map(({ at }) => at));
    const inner = edges(rulings.upright.map(({ at }) => at));
    // Many tables are open at their sides: there the horizontal lines end.
    const xs = edges([...inner, ...rulings.horizontal.flatMap(({ from, to }) => [from, to])]);
    return inner.length >= 1 && xs.length >= 3 && ys.length >= 2 ? [{ xs, ys, rulings }] : [];
  });
}

/** Pieces of one line joined: each cell is often drawn with borders of its own. */
function merged(rulings: readonly Ruling[]): Ruling[] {
  const levels: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const level = levels.at(-1);
    if (level && ruling.at - (level[0]?.at ?? 0) <= NEAR) level.push(ruling);
    else levels.push([ruling]);
  }
  return levels.flatMap((level) => {
    const joined: Ruling[] = [];
    for (const ruling of level.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && ruling.from <= last.to + NEAR) last.to = Math.max(last.to, ruling.to);
      else joined.push({ ...ruling });
    }
    return joined;
  });
}

/** Lines that cross each other, directly or by way of others, are of one table. */
function crossing(flat: readonly Ruling[], tall: readonly Ruling[]): Rulings[] {
  const tables: Rulings[] = [];
  const left = new Set(tall);
  for (const line of tall) {
    if (!left.delete(line)) continue;
    const table: Rulings = { horizontal: [], upright: [line] };
    const seen = new Set<Ruling>();
    for (const upright of table.upright) {
      for (const horizontal of flat) {
        if (seen.has(horizontal) || !cross(horizontal, upright)) continue;
        seen.add(horizontal);
        table.horizontal.push(horizontal);
        for (const other of left) if (cross(horizontal, other) && left.delete(other)) table.upright.push(other);
      }
    }
    tables.push(table);
  }
  return tables;
}

const cross = (flat: Ruling, tall: Ruling): boolean => holds(flat, tall.at) && holds(tall, flat.at);
const holds = ({ from, to }: Ruling, at: number): boolean => from - NEAR <= at && at <= to + NEAR;

function edges(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(value);
  return found;
}

/** Whether words stand inside; their middle counts, for letters touch lines. */
export const inGrid = ({ xs, ys }: Grid, item: PdfItem): boolean =>
  slot(xs, item.x + item.width / 2) !== null && slot(ys, item.y - item.height / 3) !== null;

/** The lines of a grid, one a row; null where its words fill no two columns, so that it is only a frame. */
export function gridLines(grid: Grid, items: readonly PdfItem[]): PdfLine[] | null {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const cells = cellsOf(grid);
  const words = new Map<number, PdfItem[]>();
  for (const item of items) {
    const row = slot(ys, item.y - item.height / 3) ?? 0;
    const cell = cells[row * columns + (slot(xs, item.x + item.width / 2) ?? 0)] ?? 0;
    words.set(cell, [...(words.get(cell) ?? []), item]);
  }
  if (new Set([...words.keys()].map((cell) => cell % columns)).size < 2) return null;
  const texts = new Map([...words].map(([cell, inside]) => [cell, cellOf(inside)]));
  return ys.slice(1).map((bottom, row) => {
    const across = cells.slice(row * columns, (row + 1) * columns);
    const texted = across.map((cell, column) => (across.indexOf(cell) === column ? (texts.get(cell) ?? '') : ''));
    return { text: texted.join('\t'), y: bottom };
  });
}

function slot(edgesOf: readonly number[], at: number): number | null {
  const next = edgesOf.findIndex((edge) => edge > at);
  return next > 0 ? next - 1 : null;
}

/** For each slot of the grid the first slot of the cell it belongs to: slots without a line between them are one cell. */
function cellsOf({ xs, ys, rulings }: Grid): number[] {
  const columns = xs.length - 1;
  const cells = Array.from({ length: columns * (ys.length - 1) }, (_, index) => index);
  const top = (index: number): number => {
    let at = index;
    while (cells[at] !== undefined && cells[at] !== at) at = cells[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [Math.min(top(a), top(b)), Math.max(top(a), top(b))];
    cells[second] = first;
  };
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      const [x1 = 0, x2 = 0] = xs.slice(column, column + 2);
      const [y1 = 0, y2 = 0] = ys.slice(row, row + 2);
      if (column + 1 < columns && !parted(rulings.upright, x2, y1, y2)) join(index, index + 1);
      if (row + 2 < ys.length && !parted(rulings.horizontal, y2, x1, x2)) join(index, index + columns);
    }
  return cells.map((_, index) => top(index));
}

function parted(rulings: readonly Ruling[], at: number, from: number, to: number): boolean {
  const on = rulings.filter((ruling) => Math.abs(ruling.at - at) <= NEAR);
  const covered = on.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return covered >= COVERED * (to - from);
}
