/** What a person writes as full-text queries. Nothing of it is ever read as a query: every mark of Lucene is taken as a letter. */
import { pinyinForms, searchForm } from '../../name/search-names.ts';
import { amountOf } from '../../text/amount.ts';

/** The queries of one search, each for the index that it is named after; an empty one finds nothing. */
export interface FullText {
  /** The words, for comparing names with them. */
  readonly words: readonly string[];
  /** All of it as names are compared. */
  readonly whole: string;
  /** All of it in lower case, as English labels stand. */
  readonly label: string;
  /** `entity_text`: all words stand in the names. */
  readonly text: string;
  /** `entity_names`: a whole name, or the value of an amount. */
  readonly names: string;
  /** `entity_text`: as `text` with any one character of a long word wrong, with others that sound alike, or as pinyin within a name. */
  readonly nearText: string;
  /** `entity_names`: as `names`, one character away. */
  readonly nearNames: string;
}

/** From this many characters on a word is long enough to bear one wrong character. Names of persons are shorter. */
const LONG = 5;
/** From this many letters on pinyin is looked for within names. */
const WITHIN = 4;
const MOST_WORDS = 10;
const MOST_CHARACTERS = 60;

export function fullText(text: string): FullText {
  const words = wordsOf(text);
  const whole = searchForm(text).slice(0, 200);
  const amounts = [text, ...words].map(amountOf).flatMap((amount) => (amount === null ? [] : [String(amount)]));
  const names = [...new Set([whole, ...amounts])].filter(Boolean);
  const isLong = words.some(bearsFault);
  return {
    ...{ words, whole, label: text.trim().toLowerCase() },
    text: either([words.map(exactWord).join(' AND '), ...spelledApart(words)]),
    names: names.map(escaped).join(' OR ') || NOTHING,
    nearText: either([words.some(hasNear) ? words.map(nearWord).join(' AND ') : '', ...within(words)]),
    nearNames: isLong && words.every((word) => !isFigure(word)) ? `${escaped(whole)}~1` : NOTHING,
  };
}

/** Stands in no index: the names of the graph are never empty. */
const NOTHING = '"\\"\\""';

/** In brackets: without them AND and OR beside each other mean something else to Lucene. */
const either = (queries: readonly string[]): string => {
  const [first = NOTHING, ...others] = queries.filter(Boolean);
  return others.length === 0 ? first : [first, ...others].map((query) => `(${query})`).join(' OR ');
};

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

/** Pinyin that is written with blanks between its syllables; the index holds each name as one run. */
const spelledApart = (words: readonly string[]): string[] =>
  words.length > 1 && words.every(isLatin) ? [`${escaped(words.join(''))}*`] : [];

/** Pinyin that stands within a name: dear, since every run must be looked at, so only where no name begins with it. */
const within = (words: readonly string[]): string[] =>
  words.every(isLatin) && words.join('').length >= WITHIN ? [`*${escaped(words.join(''))}*`] : [];

/** Whatever stands before and behind each character in turn, and whatever sounds the same; Latin words take one edit, figures none. */
const nearWord = (word: string): string => {
  const alike = isHan(word) ? pinyinForms(word).slice(0, 1).map(escaped) : [];
  if (!bearsFault(word)) return `(${[exactWord(word), ...alike].join(' OR ')})`;
  if (isLatin(word)) return `(${escaped(word)}~1 OR ${escaped(word)}*)`;
  const points = Array.from(word);
  const around = points.map((_, index) =>
    [points.slice(0, index), points.slice(index + 1)]
      .filter((part) => part.length > 1)
      .map((part) => quoted(part.join('')))
      .join(' AND '),
  );
  return `(${[...around.map((part) => `(${part})`), ...alike].join(' OR ')})`;
};

const hasNear = (word: string): boolean => bearsFault(word) || isHan(word);

const bearsFault = (word: string): boolean => Array.from(word).length >= LONG && !isFigure(word);

/** Another figure is another sum, and no near miss. */
const isFigure = (word: string): boolean => /\d/u.test(word) || amountOf(word) !== null;

const isHan = (word: string): boolean => /^[〇㐀-鿿𠀀-𲎯]{2,}$/u.test(word);

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\d.]+$/u.test(word) && /\p{Script=Latin}/u.test(word);

const quoted = (word: string): string => `"${word.replaceAll(/["\\]/gu, '\\$&')}"`;

const escaped = (word: string): string => word.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|<>=]/gu, '\\$&');
