import type { Language, Words } from '../language/language.ts';

export interface CsvColumn<Row> {
  readonly name: string;
  /** Heading in both languages; the code stands under `name`. */
  readonly words: Words;
  readonly value: (row: Row) => string | number | null | undefined;
}

/** Makes columns of a table whose rows are of one kind, the words as Chinese and English. */
export const columnOf =
  <Row>() =>
  (name: string, zh: string, en: string, value: CsvColumn<Row>['value']): CsvColumn<Row> => ({
    name,
    words: { zh, en },
    value,
  });

/**
 * A table as RFC 4180 wants it, with a byte order mark, without which spreadsheets read Chinese as Latin.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe: it may come from a document.
 */
export const csvFile = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], language: Language): string => {
  const lines = [
    columns.map(({ words }) => (language === 'EN' ? words.en : words.zh)),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
};

const cell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
