/** Columns that several tables have: a code beside its label, things by id and by name. */
import type { CsvColumn } from '../format/csv.ts';
import type { Words } from '../language/language.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What stands in the row under this key, as it is. */
export const plain = <Key extends string>(
  name: Key,
  zh: string,
  en: string,
): CsvColumn<Readonly<Record<Key, string | number | boolean | null>>> => ({
  name,
  words: { zh, en },
  value: (row) => {
    const value: string | number | boolean | null = row[name];
    return typeof value === 'boolean' ? String(value) : value;
  },
});

/** A code, and beside it what it means. */
export const coded = <Key extends string>(
  name: Key,
  zh: string,
  en: string,
  labels: Readonly<Record<string, Words>>,
): CsvColumn<Readonly<Record<Key, string | null>>>[] => [
  { name, words: { zh: `${zh}代码`, en: `${en} code` }, value: (row) => row[name] },
  {
    name: `${name}-label`,
    words: { zh, en },
    value: (row) => {
      const code: string | null = row[name];
      const words = code === null ? undefined : labels[code];
      return words ? `${words.zh} ${words.en}` : code;
    },
  },
];

/** The queries ask for one more than this, to see whether there are more. */
const MOST = 100;

/** Things at the other end of a relationship: names in one column, ids in the next. */
export const things = <Key extends string>(
  name: Key,
  zh: string,
  en: string,
): CsvColumn<Readonly<Record<Key, readonly Named[]>>>[] => [
  { name, words: { zh, en }, value: (row) => joined(row[name], ({ name }) => name) },
  {
    name: `${name}-ids`,
    words: { zh: `${zh}编号`, en: `${en} ids` },
    value: (row) => joined(row[name], ({ id }) => id),
  },
];

export const joined = (all: readonly Named[], part: (thing: Named) => string): string =>
  [...all.slice(0, MOST).map(part), ...(all.length > MOST ? ['…'] : [])].join('；');

/** Ids in one cell. */
export const listed = <Key extends string>(
  name: Key,
  zh: string,
  en: string,
): CsvColumn<Readonly<Record<Key, readonly string[] | null>>> => ({
  name,
  words: { zh, en },
  value: (row) => {
    const all: readonly string[] | null = row[name];
    return all?.join('；');
  },
});
