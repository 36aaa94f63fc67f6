/** A table of a page as rows: a TAB between cells, what spans rows repeated in each, what spans columns once and then empty. */
import type { PageElement, PageNode } from './page-dom.ts';

const MOST_SPAN = 100;
const LONGEST_CELL = 600;

/** Whether a table holds data; many pages are laid out in tables. */
export function isDataTable(table: PageElement): boolean {
  if (table.querySelector('table,h1') !== null) return false;
  const rows = rowsOf(table);
  const cells = rows.map((row) => cellsOf(row));
  if (rows.length < 2 || Math.max(...cells.map((row) => row.length)) < 2) return false;
  return cells.flat().every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL);
}

export function tableLines(table: PageElement): string[] {
  const caption = cellText(table.querySelector('caption'));
  const hanging = new Map<number, { text: string; rows: number }>();
  const lines = rowsOf(table).map((row) => rowLine(cellsOf(row), hanging));
  return [caption, ...lines].filter((line) => line.trim() !== '');
}

function rowLine(cells: readonly PageElement[], hanging: Map<number, { text: string; rows: number }>): string {
  const values: string[] = [];
  const takeHanging = (): void => {
    for (let above = hanging.get(values.length); above; above = hanging.get(values.length)) {
      if (above.rows <= 1) hanging.delete(values.length);
      else above.rows -= 1;
      values.push(above.text);
    }
  };
  for (const cell of cells) {
    takeHanging();
    const text = cellText(cell);
    const columns = span(cell, 'colspan');
    const rows = span(cell, 'rowspan') - 1;
    for (let column = 0; column < columns; column += 1) {
      const value = column === 0 ? text : '';
      if (rows > 0) hanging.set(values.length, { text: value, rows });
      values.push(value);
    }
  }
  takeHanging();
  return values.join('\t');
}

const span = (cell: PageElement, name: string): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MOST_SPAN) : 1;
};

/** One line: a break inside a cell, drawn by the page or by a paragraph, is a blank. */
function cellText(cell: PageElement | null): string {
  const parts: string[] = [];
  const collect = (node: PageNode): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const breaks = /^(?:BR|P|DIV|LI|UL|OL)$/u.test((node as PageElement).tagName);
    if (breaks) parts.push(' ');
    for (const child of node.childNodes) collect(child);
    if (breaks) parts.push(' ');
  };
  if (cell) collect(cell);
  return parts.join('').replaceAll(/\s+/gu, ' ').trim();
}

const rowsOf = (table: PageElement): PageElement[] => [...table.querySelectorAll('tr')];
const cellsOf = (row: PageElement): PageElement[] =>
  [...row.children].filter(({ tagName }) => /^T[DH]$/u.test(tagName));
