/** Which lines of a whole text are furniture: what a line says itself, and where it stands (before the title, behind the text). */
import type { Span } from '../vocabulary/statement.ts';
import { type Furniture, type FurnitureKind, furnitureKind, reasonOf, SOURCE_NOTE } from './furniture.ts';
import { isProse, type Line, tight } from './lines.ts';
import { isDocumentNumber } from './official.ts';
import { codePoints } from './source-text.ts';

export interface Zones {
  lines: Line[];
  /** For each line its kind of furniture; null is content. */
  kinds: (FurnitureKind | null)[];
  /** The line at which running text or a table begins; the count of lines where none does. */
  firstProse: number;
}

const PAGE_NUMBER = /^第[0-9A-Z]{1,3}版$/u;
/** A head longer than this is no head: a list or a form. */
const LONGEST_HEAD = 200;

/** `titleLine` is where the title is known to stand (a page's h1): nothing from there on counts as head. `known` are lines that the format shows to be furniture. */
export function zonesOf(lines: Line[], titleLine: number | null, known: readonly Span[] = []): Zones {
  const rows = barredRows(lines);
  const content = (line: Line): boolean => isProse(line) || isRow(line) || rows.has(line);
  const taken = new Set(known.map(({ start }) => start));
  const lastProse = lines.findLastIndex(content);
  const kinds = lines.map((line, index) =>
    taken.has(line.start)
      ? 'RUNNING'
      : rows.has(line)
        ? null
        : furnitureKind(line, lastProse >= 0 && index > lastProse),
  );
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const namesPage = before !== undefined && PAGE_NUMBER.test(tight(before.plain)) && line.plain.length <= 10;
    if (namesPage) kinds[index] ??= 'NAVIGATION';
  }
  const found = lines.findIndex((line, index) => content(line) && kinds[index] === null);
  const firstProse = found < 0 ? lines.length : found;
  markHead(kinds, Math.min(titleLine ?? firstProse, firstProse), found >= 0);
  if (lastProse >= 0) markTail(kinds, lastProse + 1);
  return { lines, kinds, firstProse };
}

/** Rows of a table whose cells bars part: neighbours of as many cells, under a head or with numbers. A menu is one line, or several without a number. */
function barredRows(lines: readonly Line[]): Set<Line> {
  const cells = lines.map(({ plain }) => cellsOf(plain));
  const rows = new Set<Line>();
  for (let from = 0; from < lines.length; ) {
    const count = cells[from]?.length ?? 0;
    let to = from + 1;
    while (count > 1 && cells[to]?.length === count) to += 1;
    const body = cells.slice(from, to);
    const isTable =
      body.some((row) => row.some((cell) => NUMBER.test(cell))) || (body[0] ?? []).some((cell) => HEAD.test(cell));
    if (to - from > 1 && isTable) for (const line of lines.slice(from, to)) rows.add(line);
    from = to;
  }
  return rows;
}

/** 甲民〔2023〕28号, and beside it 主动公开: no row of a table, but the head of a letter. */
const isRow = ({ text }: Line): boolean => text.includes('\t') && !isDocumentNumber(text.split('\t')[0] ?? '');

const NUMBER = /^[\d,.%％-]+[〇⺀-⿕㐀-鿿𠀀-𲎯]{0,3}$/u;

/** How the first row of a table names its columns. */
const HEAD = /(?:^序号|名称|单位|机构|项目|金额|经费|地址|电话|对象|内容|时间|日期)$/u;

const cellsOf = (plain: string): string[] =>
  plain
    .replaceAll(/^\s*[|｜]|[|｜]\s*$/gu, '')
    .split(/[|｜]/u)
    .map((cell) => cell.trim());

/** All that stands before the last navigation line above a title is the site's, as long as a line is left that may be the title. */
function markHead(kinds: (FurnitureKind | null)[], titleOrProse: number, hasProse: boolean): void {
  const head = hasProse ? Math.min(titleOrProse, LONGEST_HEAD) : Math.floor(kinds.length / 2);
  const last = kinds.slice(0, head).findLastIndex((kind) => kind === 'NAVIGATION' || kind === 'SPAM');
  const left = kinds.slice(last + 1, head).includes(null);
  if (left || titleOrProse === last + 1) for (let index = 0; index < last; index += 1) kinds[index] ??= 'NAVIGATION';
}

/** Behind the text, a first line of navigation (下一篇, 相关文章) begins the site's own lists. */
function markTail(kinds: (FurnitureKind | null)[], from: number): void {
  const first = kinds.findIndex((kind, index) => index >= from && kind === 'NAVIGATION');
  if (first >= 0) for (let index = first; index < kinds.length; index += 1) kinds[index] ??= 'NAVIGATION';
}

/** Furniture as it is told: one span a line, and the notes of origin inside lines. */
export function furnitureOf({ lines, kinds }: Zones): Furniture[] {
  return lines.flatMap((line, index): Furniture[] => {
    const kind = kinds[index];
    return kind ? [{ start: line.start, end: line.end, reason: reasonOf(kind) }] : notesOf(line);
  });
}

function notesOf(line: Line): Furniture[] {
  return [...line.text.matchAll(SOURCE_NOTE)].map((found) => {
    const start = line.start + codePoints(line.text.slice(0, found.index));
    return { start, end: start + codePoints(found[0]), reason: 'BYLINE' };
  });
}
