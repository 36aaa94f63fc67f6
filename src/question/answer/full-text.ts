/** What a person writes as full-text queries. Nothing of it is ever read as a query: every mark of Lucene is taken as a letter. */
import { searchForm } from '../../name/search-names.ts';
import { amountOf } from '../../text/amount.ts';

/** The queries of one search, each for the index that it is named after; an empty one finds nothing. */
export interface FullText {
  /** The words, for comparing names with them. */
  readonly words: readonly string[];
  /** `entity_text`: all words stand in the names. */
  readonly text: string;
  /** `entity_names`: a whole name, or the value of an amount. */
  readonly names: string;
  /** `entity_text`: as `text` with any one character of a long word wrong. */
  readonly nearText: string;
  /** `entity_names`: as `names`, one character away. */
  readonly nearNames: string;
}

/** From this many characters on a word is long enough to bear one wrong character. Names of persons are shorter. */
const LONG = 5;
const MOST_WORDS = 10;
const MOST_CHARACTERS = 60;

export function fullText(text: string): FullText {
  const words = wordsOf(text);
  const whole = searchForm(text).slice(0, 200);
  const amounts = [text, ...words].map(amountOf).flatMap((amount) => (amount === null ? [] : [String(amount)]));
  const names = [...new Set([whole, ...amounts])].filter(Boolean);
  const long = words.some((word) => Array.from(word).length >= LONG);
  return {
    words,
    text: words.map(exactWord).join(' AND ') || NOTHING,
    names: names.map(escaped).join(' OR ') || NOTHING,
    nearText: (long && words.map(nearWord).join(' AND ')) || NOTHING,
    nearNames: long ? `${escaped(whole)}~1` : NOTHING,
  };
}

/** Stands in no index: the names of the graph are never empty. */
const NOTHING = '"\\"\\""';

/** Words as names are compared, at most ten of them; a mark between them parts them, since indexes keep no marks. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map((word) => searchForm(word).slice(0, MOST_CHARACTERS))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);

const exactWord = (word: string): string => {
  if (isLatin(word)) return `(${escaped(word)}* OR ${quoted(word)})`;
  return Array.from(word).length === 1 ? `(${escaped(word)}* OR *${escaped(word)})` : quoted(word);
};

/** Whatever stands before and behind each character in turn; Latin words take one edit. */
const nearWord = (word: string): string => {
  const points = Array.from(word);
  if (points.length < LONG) return exactWord(word);
  if (isLatin(word)) return `(${escaped(word)}~1 OR ${escaped(word)}*)`;
  const around = points.map((_, index) =>
    [points.slice(0, index), points.slice(index + 1)]
      .filter((part) => part.length > 1)
      .map((part) => quoted(part.join('')))
      .join(' AND '),
  );
  return `(${around.map((part) => `(${part})`).join(' OR ')})`;
};

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\d.]+$/u.test(word) && /\p{Script=Latin}/u.test(word);

const quoted = (word: string): string => `"${word.replaceAll(/["\\]/gu, '\\$&')}"`;

const escaped = (word: string): string => word.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|<>=]/gu, '\\$&');
