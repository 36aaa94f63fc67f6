/** Tables in plain text: lines cut by TABs, by | or by wide blanks, their heads and the unit of their money. */

import type { SourceText } from '../document/source-text.ts';
import type { Span } from '../vocabulary/statement.ts';
import { canonicalPoint } from './canonical.ts';
import type { Line } from './line.ts';

/** A cell and, behind it, what parts it from the next one, in code points of the original. */
export interface Cell {
  content: Span;
  separator: Span | null;
}

const LONGEST_CELL = 40;

/** For each line its cells, or null where it is no row. A row of TABs stands alone; | needs a neighbour, wide blanks two. */
export function rowsOf(source: SourceText, lines: readonly Line[]): (Cell[] | null)[] {
  const tabs = lines.map((line) => cellsBy(source, line, /\t/u));
  const bars = neighbours(
    lines.map((line, index) => (tabs[index] ? null : cellsBy(source, line, /[|｜]/u))),
    lines,
    2,
  );
  const wide = neighbours(
    lines.map((line, index) => (tabs[index] || bars[index] ? null : wideCells(source, line))),
    lines,
    3,
  );
  return lines.map((_, index) => tabs[index] ?? bars[index] ?? wide[index] ?? null);
}

/** Keeps what stands among at least `least` neighbours with as many cells. */
function neighbours(rows: readonly (Cell[] | null)[], lines: readonly Line[], least: number): (Cell[] | null)[] {
  const kept: (Cell[] | null)[] = rows.map(() => null);
  for (let from = 0; from < rows.length; from += 1) {
    const count = rows[from]?.length;
    if (count === undefined) continue;
    let to = from + 1;
    while (rows[to]?.length === count && !lines[to]?.blankBefore) to += 1;
    if (to - from >= least) for (let at = from; at < to; at += 1) kept[at] = rows[at] ?? null;
    from = to - 1;
  }
  return kept;
}

function cellsBy(source: SourceText, line: Line, mark: RegExp): Cell[] | null {
  const span = wholeOf(line);
  if (!span || !mark.test(source.slice(span))) return null;
  return filled(source, span, (at) => (mark.test(source.at(at)) ? 1 : 0));
}

/** Cells that at least two blanks, or an ideographic one, part; prose that a layout stretches is none. */
function wideCells(source: SourceText, line: Line): Cell[] | null {
  const span = wholeOf(line);
  if (!span || !/\S(?:\s{2,}|\u3000)\S/u.test(source.slice(span)) || line.text.includes('。')) return null;
  const isVoid = (at: number): boolean => canonicalPoint(source.at(at)).trim() === '';
  const cells = filled(source, span, (at) => {
    let end = at;
    while (end < span.end && isVoid(end)) end += 1;
    // One ideographic blank is as wide as two.
    return end - at >= 2 || source.at(at) === '\u3000' ? end - at : 0;
  });
  return cells?.every(({ content }) => content.end - content.start <= LONGEST_CELL) ? cells : null;
}

/** A line that furniture cuts is no row. */
const wholeOf = ({ parts }: Line): Span | null => (parts.length === 1 ? (parts[0] ?? null) : null);

/** Cuts a span at separators, `width` long each; empty cells stay, so that columns keep their places, those at the borders do not. Null for one cell. */
function filled(source: SourceText, span: Span, width: (at: number) => number): Cell[] | null {
  const cells: Cell[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const length = width(at);
    if (length === 0) continue;
    if (at > span.start) cells.push({ content: { start, end: at }, separator: { start: at, end: at + length } });
    start = at + length;
    at = start - 1;
  }
  if (start < span.end) cells.push({ content: { start, end: span.end }, separator: null });
  const isFull = ({ content }: Cell): boolean => source.slice(content).trim() !== '';
  return cells.filter(isFull).length >= 2 ? cells : null;
}

/** |---|:--:| between head and body of a table. */
export const isRule = (text: string): boolean => /^[|｜+:：=\s—─-]+$/u.test(text);

const HEAD =
  /^(?:序号?|编号|项目|名称|类[别型]|种类|内容|金额|资金|经费|预算|决算|单价|总价|数量|单位|地[址区点]|区县|区市|县市|市县|旗县|片区|辖区|乡镇|街道|社区|镇街|联系人?|电话|备注|说明|时间|日期|年[度份]|本年|上年|同比|环比|增减|增幅|其中|机构|承接|实施|服务|受益|人数|人次|负责|主管|指标|目标|标准|等级|星级|得分|评分|排名|名次|结果|补助|资助|立项|申报|完成|进度|合计|购买|领域|对象|周期|面积|床位|性质|注册|登记|所属|行政区|代码|统一|持证|个案|走访|满意)|(?:名称|金额|资金|经费|公益金|单位|类别|类型|内容|数量|人数|标准|时间|日期|地址|电话|对象|领域|情况|方式|期限|要求|主体|机构|用途|来源|去向|地点|站点|安排|增减|占比|比例|所在[区县街道]+|[赠款购责系]人|数|额|率|度)$/u;

/** Whether the cells of a row name columns: at least half of them by a word of heads, none a number. */
export function isHead(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  const plain = named.map((cell) => cell.replaceAll(/\(.*?\)|\/.*$/gu, ''));
  if (named.some((cell) => /^[\d.,%-]+$/u.test(cell) || cell.length > 16)) return false;
  return named.length >= 2 && plain.filter((cell) => HEAD.test(cell)).length * 2 >= named.length;
}

/** Words alone, over a row of which at least half are numbers: 街道 | 品牌组织 | 从业人员. */
export function isAboveNumbers(cells: readonly string[], below: readonly string[]): boolean {
  const isWords = cells.every((cell) => /^(?:\d{4}年)?[〇㐀-鿿𠀀-𲎯A-Z()、/：“”%㎡]{0,16}$/u.test(cell) && cell !== '');
  const numbers = below.filter((cell) => NUMBER.test(cell));
  return isWords && cells.length === below.length && cells.length >= 2 && numbers.length * 2 >= below.length;
}
const NUMBER = /^[-−]?\d[\d,.]*(?:%|[〇㐀-鿿𠀀-𲎯]{1,2})?$/u;

/** The unit of money that a head cell or a line above a table prints: 金额(万元), 单位：万元, 资金/元; null where none. */
export function moneyUnitOf(text: string): string | null {
  const [, stated] = /单位[：:]?(?:人民币)?\(?((?:[百千]?[万亿]|千)?(?:元|美元|港元))/u.exec(text) ?? [];
  const [, inHead] = /[(/、，]((?:[百千]?[万亿]|千)?(?:元|美元|港元))(?:\)|$|\/)/u.exec(text) ?? [];
  return stated ?? inHead ?? null;
}
