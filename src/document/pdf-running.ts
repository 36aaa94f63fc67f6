/** Headers, footers and page numbers of a pdf: what stands at the same height of many pages, numbers aside. */
import type { PdfLine } from './pdf-item.ts';

const EDGE_LINES = 2;
const PAGE_NUMBER = /^[-—–·\s]*第?\s*\d{1,4}\s*页?\s*(?:[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–·\s]*$/u;
/** In points: one running line stands within this of itself on other pages. */
const SAME_HEIGHT = 6;

export function runningLines(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const edges = pages.map((lines) => edgesOf(lines));
  const all = edges.flat();
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const times = new Map<string, number>();
  for (const line of all) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  const repeated = all.filter((line) => (times.get(keyOf(line)) ?? 0) >= least);
  const numbers = edges
    .flatMap((lines) => [lines[0], lines.at(-1)])
    .filter((line) => line !== undefined && PAGE_NUMBER.test(line.text));
  return new Set([...repeated, ...numbers.filter((line) => line !== undefined)]);
}

const edgesOf = (lines: readonly PdfLine[]): PdfLine[] =>
  lines.length <= 2 * EDGE_LINES ? [...lines] : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];

const keyOf = ({ text, y }: PdfLine): string => `${Math.round(y / SAME_HEIGHT)} ${text.replaceAll(/\d+/gu, '#')}`;
