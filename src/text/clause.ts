/** Where a sentence may be cut: behind ，and ；but not inside a title, brackets, a short quotation or a number. */
import type { Range } from './clean.ts';
import { matches } from './matches.ts';

const CLOSER: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '(': ')',
  '[': ']',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '‘': '’',
};
const CLOSERS: ReadonlySet<string> = new Set([...Object.values(CLOSER), '"']);
const OPENERS: ReadonlySet<string> = new Set([...Object.keys(CLOSER), '"']);
/** Most characters are neither a bracket nor a mark: one look tells. */
const BRACKETS_OR_MARKS = /[《》〈〉()[\]〔〕【】“”‘’"，；,;]/gu;
/** More open brackets than this are forgotten from the outside, so that time stays linear. */
const DEEPEST = 20;
const QUOTES = '“‘"\'';
/** Up to this many characters a quotation is a name or a word and stays whole; what is longer is speech and is cut like any sentence. */
const LONGEST_NAME = 24;

/** The clauses of one sentence of a clean text, without the marks that part them and without the sentence's own last mark. */
export function clauses(text: string, { from, to }: Range): Range[] {
  const marks = matches(text.slice(from, to), BRACKETS_OR_MARKS).map(({ index }) => from + index);
  const closed = brackets(text, marks);
  const found: Range[] = [];
  let start = from;
  let inside = from;
  for (const at of marks) {
    if (at < inside) continue;
    const jump = closed.get(at);
    const mark = text.charAt(at);
    if (jump !== undefined) inside = jump + 1;
    else if (mark === '，' || mark === '；' || isWideComma(text, at)) {
      found.push({ from: start, to: at });
      start = at + 1;
    }
  }
  found.push({ from: start, to: lastMark(text, start, to) });
  return found.filter((clause) => clause.from < clause.to);
}

/** A half-width comma parts clauses where it does not group the digits of a number: 2016,2017年. */
const isWideComma = (text: string, at: number): boolean =>
  /[,;]/.test(text.charAt(at)) && !(/\d/.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));

function lastMark(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[。！？!?；;，,]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** For each bracket that closes within the sentence and is not cut inside: where it closes. One that stays open protects nothing. */
function brackets(text: string, marks: readonly number[]): Map<number, number> {
  const open: { mark: string; at: number }[] = [];
  const closed = new Map<number, number>();
  for (const at of marks) {
    const mark = text.charAt(at);
    const opener = CLOSERS.has(mark) ? open.findLastIndex(({ mark: opening }) => closerOf(opening) === mark) : -1;
    const pair = open[opener];
    if (pair) {
      open.length = opener;
      if (!QUOTES.includes(pair.mark) || at - pair.at - 1 <= LONGEST_NAME) closed.set(pair.at, at);
    } else if (OPENERS.has(mark)) {
      open.push({ mark, at });
      if (open.length > DEEPEST) open.shift();
    }
  }
  return closed;
}

const closerOf = (mark: string): string => CLOSER[mark] ?? mark;
