/** Clean passages of a document: its headings, paragraphs and table rows, each with its sentences and its way back to the original. */
import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';
import { clauses } from './clause.ts';
import { CleanBuilder, type CleanText, type Range } from './clean.ts';
import { goesOn, type Layout, layoutOf } from './join-lines.ts';
import { type Line, linesOf } from './line.ts';
import { isMetaLine, numberingOf } from './numbering.ts';
import { sentenceRanges } from './sentence.ts';
import { type Cell, isAboveNumbers, isHead, isRule, moneyUnitOf, rowsOf } from './table.ts';

export type { Range } from './clean.ts';

export interface Passage {
  kind: 'heading' | 'paragraph' | 'row';
  /** Of this passage alone; it knows its spans in the original. */
  clean: CleanText;
  /** Of a row: one range, the whole row. */
  sentences: Range[];
  /** Cut at ；and ，outside of titles, brackets, short quotations and numbers; without the marks. A row gives its cells. */
  clauses(sentence: Range): Range[];
  /** Of the printed numbering: 一、 is 1, （一） 2, 1. 3, (1) 4, ① 5; null without one. */
  level: number | null;
  /** The printed numbering in clean text. */
  label: string | null;
  /** Of a row; an empty cell is an empty range, so that columns keep their places. */
  cells?: Range[];
  table?: TableRow;
}

export interface TableRow {
  /** From 1, in the order of the document. */
  id: number;
  /** 0 is the head, body rows count from 1; a head that a new page repeats is 0 again. */
  row: number;
  /** The clean cells of the head; null where no head was recognised. */
  head: string[] | null;
  /** 万元 where 单位：万元 stands above, or the head has one unit of money only. */
  unit: string | null;
}

/** All passages in order. `furniture`: spans of the original that are no text (page headers, menus), ascending and disjoint. Linear. */
export function passages(source: SourceText, furniture: readonly Span[]): Passage[] {
  const lines = linesOf(source, furniture);
  const rows = rowsOf(source, lines);
  const layout = layoutOf(lines.filter((_, index) => !rows[index]));
  const found: Passage[] = [];
  const tables = new Tables();
  for (let index = 0; index < lines.length; ) {
    const cells = rows[index];
    const first = lines[index] as Line;
    if (isRule(first.text)) index += 1;
    else if (cells) {
      const below = rows[isRule(lines[index + 1]?.text ?? '') ? index + 2 : index + 1];
      found.push(tables.row(rowOf(source, cells), () => (below ? cellTexts(rowOf(source, below)) : [])));
      index += 1;
    } else {
      const end = paragraphEnd(lines, rows, index, layout);
      const passage = paragraphOf(source, lines.slice(index, end));
      tables.leave(passage.clean.text);
      found.push(passage);
      index = end;
    }
  }
  return found;
}

function paragraphEnd(
  lines: readonly Line[],
  rows: readonly (readonly Cell[] | null)[],
  from: number,
  layout: Layout,
): number {
  let end = from + 1;
  while (end < lines.length && !rows[end] && goesOn(lines[end - 1] as Line, lines[end] as Line, layout)) end += 1;
  return end;
}

function paragraphOf(source: SourceText, lines: readonly Line[]): Passage {
  const builder = new CleanBuilder(source, true);
  for (const part of lines.flatMap((line) => line.parts)) builder.add(part);
  const clean = builder.build();
  const { text } = clean;
  const numbering = numberingOf(text);
  return {
    kind: isHeading(text, numbering?.level ?? null) ? 'heading' : 'paragraph',
    clean,
    sentences: sentenceRanges(text),
    clauses: remembered((sentence) => clauses(text, sentence)),
    level: numbering?.level ?? null,
    label: numbering?.label ?? null,
  };
}

/** Rules ask for the clauses of the same sentence again and again. */
function remembered(cut: (sentence: Range) => Range[]): (sentence: Range) => Range[] {
  const known = new Map<number, { to: number; clauses: Range[] }>();
  return ({ from, to }) => {
    const before = known.get(from);
    if (before?.to === to) return before.clauses;
    const found = { to, clauses: cut({ from, to }) };
    known.set(from, found);
    return found.clauses;
  };
}

const LONGEST_HEADING = 45;
/** A longer line with commas is a sentence that a table or a bad break left without its end. */
const LONGEST_WITH_MARKS = 36;

function isHeading(text: string, level: number | null): boolean {
  if (text.length > LONGEST_HEADING || /[。；！？，、：]$|[。！？].|^[\d.-]+$/u.test(text) || isMetaLine(text))
    return false;
  const commas = text.split('，').length - 1;
  if (commas > 1 || (text.length > LONGEST_WITH_MARKS && /[，、]/u.test(text))) return false;
  return level === null || level < 3 || commas === 0;
}

function rowOf(source: SourceText, row: readonly Cell[]): Passage & { cells: Range[] } {
  const builder = new CleanBuilder(source, true);
  const cells: Range[] = [];
  for (const { content, separator } of row) {
    const from = builder.length;
    builder.add(content);
    cells.push({ from, to: builder.length });
    if (separator) builder.addSeparator(separator);
  }
  const clean = builder.build();
  const sentence = { from: 0, to: clean.text.length };
  return {
    kind: 'row',
    clean,
    sentences: [sentence],
    clauses: () => cells.filter(({ from, to }) => from < to),
    level: null,
    label: null,
    cells,
  };
}

const cellTexts = ({ cells, clean }: Passage & { cells: Range[] }): string[] =>
  cells.map(({ from, to }) => clean.text.slice(from, to).trim());

/** Numbers tables and their rows: neighbouring rows are one table, a paragraph between them ends it. */
class Tables {
  private id = 0;
  private open: { head: string[] | null; unit: string | null; row: number } | null = null;
  private unitAbove: string | null = null;
  private below = 0;

  /** `below` are the cells of the line behind it. */
  row(passage: Passage & { cells: Range[] }, below: () => string[]): Passage {
    const texts = cellTexts(passage);
    if (!this.open) {
      this.id += 1;
      this.open = { head: null, unit: this.unitAbove, row: 0 };
    }
    const isFirst = this.open.head === null && this.open.row === 0;
    const isRepeated = this.open.head !== null && texts.join('\t') === this.open.head.join('\t');
    if (isRepeated || this.isSecondLine(texts) || (isFirst && (isHead(texts) || isAboveNumbers(texts, below())))) {
      this.open.head = texts;
      this.open.unit ??= onlyUnit(texts);
      return { ...passage, table: { id: this.id, row: 0, head: texts, unit: this.open.unit } };
    }
    this.open.row += 1;
    return { ...passage, table: { id: this.id, row: this.open.row, head: this.open.head, unit: this.open.unit } };
  }

  /** A head of two lines: 资金安排(万元) above 项目预算 and 区级补助; the cells that span both stand in both. */
  private isSecondLine(texts: readonly string[]): boolean {
    const { head = null, row = 0 } = this.open ?? {};
    if (head === null || row > 0 || head.length !== texts.length) return false;
    return texts.filter((text, index) => text !== '' && text === head[index]).length * 2 >= texts.length;
  }

  /** A paragraph; its unit holds for a table that begins within two paragraphs. */
  leave(text: string): void {
    this.open = null;
    const unit = text.length <= LONGEST_HEADING ? moneyUnitOf(text) : null;
    if (unit) {
      this.unitAbove = unit;
      this.below = 0;
    } else if (++this.below >= 2) this.unitAbove = null;
  }
}

function onlyUnit(head: readonly string[]): string | null {
  const units = new Set(head.map(moneyUnitOf).filter((unit) => unit !== null));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}
