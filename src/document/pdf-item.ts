/** Words of a pdf page with their places, the lines they stand on, and how words side by side read. */

/** Words at a place; the origin is the upper left corner, in points. */
export interface PdfItem {
  text: string;
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  width: number;
  height: number;
}

export interface PdfLine {
  text: string;
  y: number;
}

/** In units of the letters' height. */
export const CELL_GAP = 1.6;
const WORD_GAP = 0.3;
const HAN_GAP = 0.8;

export const endOf = ({ x, width }: PdfItem): number => x + width;

/** Items that stand on one line, from left to right; the lines from top to bottom. */
export function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(item.y - first.y) < 0.5 * Math.min(item.height, first.height)) row.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** The words of a line; a TAB where they are so far apart as cells are. */
export function lineOf(row: readonly PdfItem[]): PdfLine {
  let text = '';
  let end = Number.NaN;
  for (const item of row) {
    const gap = (item.x - end) / item.height;
    text += between(text, item.text, gap) + item.text;
    end = Math.max(Number.isNaN(end) ? 0 : end, endOf(item));
  }
  return { text: text.replaceAll(/\s*\t\s*/gu, '\t').trim(), y: row[0]?.y ?? 0 };
}

function between(before: string, next: string, gap: number): string {
  if (before === '' || Number.isNaN(gap)) return '';
  if (gap >= CELL_GAP) return '\t';
  const han = /[〇⺀-⿕㐀-鿿𠀀-𲎯]$/u.test(before) && /^[〇⺀-⿕㐀-鿿𠀀-𲎯]/u.test(next);
  return gap >= (han ? HAN_GAP : WORD_GAP) ? ' ' : '';
}

const WIDE = String.raw`[〇⺀-⿕㐀-鿿𠀀-𲎯\u2000-\u206F\u3000-\u303F\uFF00-\uFFEF]`;
/** Blanks that only spread the letters of a narrow column; between two Latin words they are real. */
const SPREAD = new RegExp(String.raw`(?<=${WIDE})\s+|\s+(?=${WIDE})`, 'gu');

/** The words of a table's cell: its lines run together, as the cell would read were it wide enough. */
export function cellOf(items: readonly PdfItem[]): string {
  let text = '';
  for (const row of rowsOf(items)) {
    const words = lineOf(row).text.replaceAll('\t', ' ');
    text += (/[A-Za-z,.;]$/u.test(text) && /^[A-Za-z]/u.test(words) ? ' ' : '') + words;
  }
  return text.replaceAll(SPREAD, '');
}
