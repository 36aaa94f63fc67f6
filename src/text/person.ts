/**
 * Finds the names of natural persons in a text, so that they can be masked: by the words around them (titles, bylines, verbs of
 * speech, ages), never by a surname alone, since most surnames also begin common words, places and organizations.
 * What bears a person's name without being one stays: 王大妈调解队, 张三工作室, 学雷锋.
 */
import { DenseText } from './dense-text.ts';
import { findBylines } from './person-byline.ts';
import { findInColumns } from './person-column.ts';
import { findInLists } from './person-list.ts';
import { isNamedAfter, isPlaceName, type PersonRun } from './person-name.ts';
import { findNumbers } from './person-number.ts';
import { findShapes } from './person-shape.ts';
import { findTitled } from './person-title.ts';
import { BYWORDS, COMPOUND_SURNAMES, HONORIFICS, SPEECH, WORDS_OF_GIVEN } from './person-words.ts';
import { beginsWord } from './surname-words.ts';
import { WordList } from './word-list.ts';

const addressed = new WordList([...HONORIFICS, ...SPEECH, '姑娘', '小朋友', '宝宝']);

/** UTF-16 offsets; `why` says by what it was recognised, and never holds the name. */
export interface PersonFound {
  from: number;
  to: number;
  why: string;
}

/**
 * All persons' names, telephone numbers, addresses and identity numbers, in the order of the text and apart from each other.
 * Blanks and line breaks help: they end names. Where they were taken out of the text, `breaks` says before which offsets a line broke.
 */
export function findPersons(original: string, breaks: readonly number[] = []): PersonFound[] {
  const text = new DenseText(original, breaks);
  const told = [...findBylines(text), ...findTitled(text), ...findShapes(text)].filter((run) => isPerson(text, run));
  const named = [...told, ...findInColumns(original, text), ...findInLists(original, text)];
  const runs = [...named, ...repeated(text, named), ...findNumbers(original, text)];
  return apart(runs).map(({ start, end, why }) => ({ ...text.original(start, end), why }));
}

/** The text with ○ for each code point of a name, so that positions stay true; as `maskText` does it. */
export function maskPersons(text: string, breaks: readonly number[] = []): string {
  let masked = '';
  let done = 0;
  for (const { from, to } of findPersons(text, breaks)) {
    masked += text.slice(done, from) + Array.from(text.slice(from, to), () => '○').join('');
    done = to;
  }
  return masked + text.slice(done);
}

function isPerson(text: DenseText, { start, end, why }: PersonRun): boolean {
  if (BYWORDS.has(text.text.slice(start, end)) || BYWORDS.has(text.text.slice(start, start + 2))) return false;
  return why === 'byline' || !isNamedAfter(text, start, end);
}

/** Every further place of a name that was once recognised. One that is also a common word (高峰) needs its context each time. */
function repeated(text: DenseText, named: readonly PersonRun[]): PersonRun[] {
  const names = new Set(named.filter(({ isWhole }) => isWhole).map(({ start, end }) => text.text.slice(start, end)));
  for (const name of names) if (name.length === 2 && isWord(name)) names.delete(name);
  const lengths = [...new Set([...names].map((name) => name.length))].sort((a, b) => b - a);
  const runs: PersonRun[] = [];
  for (let start = 0; start < text.length && names.size > 0; start += 1) {
    // At the text's end a slice may be shorter than it was asked for.
    const length = lengths.find((one) => start + one <= text.length && names.has(text.text.slice(start, start + one)));
    if (length === undefined) continue;
    const run = { start, end: start + length, why: 'named elsewhere in the text' };
    if (isPerson(text, run)) runs.push(run);
  }
  return [...runs, ...byGivenName(text, names)];
}

/** 嘉琪姑娘 of 乐嘉琪: the given name alone, where an address or a verb of speech follows it. */
function byGivenName(text: DenseText, names: ReadonlySet<string>): PersonRun[] {
  const given = [...names].filter((name) => name.length === 3 && !COMPOUND_SURNAMES.has(name.slice(0, 2)));
  const known = new Set(given.map((name) => name.slice(1)));
  for (const name of known) if (WORDS_OF_GIVEN.has(name) || isWord(name) || isPlaceName(name)) known.delete(name);
  const runs: PersonRun[] = [];
  for (let start = 0; start < text.length && known.size > 0; start += 1)
    if (known.has(text.text.slice(start, start + 2)) && addressed.endOfLongest(text.text, start + 2) > 0)
      runs.push({ start, end: start + 2, why: 'given name of one who is named elsewhere' });
  return runs;
}

const isWord = (name: string): boolean => !COMPOUND_SURNAMES.has(name) && beginsWord(name.charAt(0), name.charAt(1));

/** Runs that meet become one, named after the first. */
function apart(runs: readonly PersonRun[]): PersonRun[] {
  const joined: PersonRun[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && run.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, run.end) };
    else joined.push(run);
  }
  return joined;
}
