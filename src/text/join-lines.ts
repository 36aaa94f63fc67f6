/** Which printed lines are one paragraph: hard-wrapped text, and sentences that a page break or an empty line cuts. */
import type { Line } from './line.ts';
import { beginsItem } from './numbering.ts';

/** How a document breaks its lines. */
export interface Layout {
  /** The width at which lines are broken, in ideographs; null where a line is a paragraph. */
  wrap: number | null;
  /** The indent of most lines. */
  indent: number;
}

/** A line this wide without an end of sentence is no heading but prose that goes on. */
const PROSE = 45;
/** With a comma in it a narrower one is prose too. */
const WITH_COMMA = 30;
const WIDEST_WRAP = 64;
const FULL = 0.85;
/** Where lines were broken by counting characters, one with many digits is narrow; within a sentence it goes on all the same. */
const NEARLY_FULL = 0.7;

/** Wrapped where most wide lines are about as wide as the widest and stop within a sentence. */
export function layoutOf(lines: readonly Line[]): Layout {
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b);
  const indent = indents[Math.floor(indents.length / 2)] ?? 0;
  const widths = lines
    .map(reach)
    .filter((width) => width >= 12)
    .sort((a, b) => a - b);
  const wrap = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = lines.filter((line) => reach(line) >= wrap * FULL);
  const going = full.filter(({ text }) => !endsSentence(text));
  const short = lines.filter(
    (line) => reach(line) >= wrap / 2 && reach(line) < wrap * FULL && !endsSentence(line.text),
  );
  const isWrapped =
    wrap <= WIDEST_WRAP && full.length >= 3 && going.length * 2 >= full.length && short.length < full.length;
  return { wrap: isWrapped ? wrap : null, indent };
}

/** Whether `next` goes on with the paragraph of `line`. */
export function goesOn(line: Line, next: Line, { wrap, indent }: Layout): boolean {
  if (beginsItem(next.text) || isIndented(next, line, indent)) return false;
  if (wrap !== null && !next.blankBefore) return reach(line) >= wrap * (endsSentence(line.text) ? FULL : NEARLY_FULL);
  // 根据《关于加快乡镇（街道）: a title that is open goes on, whatever closes at the end of the line.
  if (endsSentence(line.text) || (/[：；)）》”"】]$/u.test(line.text) && !/《[^《》]*$/u.test(line.text))) return false;
  // Only prose goes on over an empty line, and only into what ends as prose.
  const isPart = line.width >= WITH_COMMA && /，/u.test(line.text) && !next.blankBefore;
  const isProse = line.width >= PROSE || isPart || /[。！？]/u.test(line.text) || isOpen(line.text);
  return (
    isProse && isMostlyChinese(line) && /[。！？]/u.test(next.text) && !(wrap !== null && reach(line) < wrap * FULL)
  );
}

const isIndented = (next: Line, line: Line, indent: number): boolean =>
  next.indent >= indent + 2 && next.indent > Math.min(line.indent, indent + 1);

/** How far a line goes to the right, in ideographs. */
const reach = ({ width, indent }: Line): number => width + indent / 2;

/** A quotation, title or bracket that does not close on the line. */
const isOpen = (text: string): boolean =>
  (text.split('"').length - 1) % 2 === 1 ||
  ['“”', '《》', '()'].some((pair) => text.lastIndexOf(pair.charAt(0)) > text.lastIndexOf(pair.charAt(1)));

const endsSentence = (text: string): boolean => /(?:[。！？…]|[a-z]\.)[”’"')》】]*$/iu.test(text);

/** What is not (code, marks, digits) was no sentence that could go on. */
const isMostlyChinese = ({ text, width }: Line): boolean => (text.match(/[〇㐀-鿿𠀀-𲎯]/gu)?.length ?? 0) * 2 >= width;
