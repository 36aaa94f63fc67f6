import { ask } from '../ask/ask.ts';
import type { Asked } from '../ask/asked.ts';
import { type CsvColumn, csvFile } from '../format/csv.ts';
import type { Language, Words } from '../language/language.ts';

/** A table that can be taken away, asked page by page. */
export interface Table {
  readonly name: string;
  readonly words: Words;
  /** The first page's question, for "this as GraphQL". */
  readonly asked: Asked<unknown, unknown>;
  readonly variables: (language: Language) => Readonly<Record<string, unknown>>;
  /** Rows that one request brings. */
  readonly pageSize: number;
  /** The whole table as a CSV file; stops where the signal says so. `onRows` is told how many rows are there. */
  readonly read: (language: Language, onRows: (rows: number) => void, signal: AbortSignal) => Promise<string>;
}

type Titled = Pick<Table, 'name' | 'words'>;

/** Rows of a generated list, by offset. */
const LIST_PAGE = 200;

/** A table of a generated list: `limit` and `offset`. Its columns come in a second call, when the row is known. */
export const listTable =
  <Answer, Row>(
    titled: Titled,
    asked: Asked<Answer, { limit: number; offset: number }>,
    rowsOf: (answer: Answer) => readonly Row[],
  ) =>
  (columns: readonly CsvColumn<Row>[]): Table => ({
    ...{ ...titled, asked, pageSize: LIST_PAGE },
    variables: () => ({ limit: LIST_PAGE, offset: 0 }),
    read: async (language, onRows, signal) => {
      const all: Row[] = [];
      for (let isLast = false; !isLast; ) {
        const page = rowsOf(await ask(asked, { limit: LIST_PAGE, offset: all.length }, { signal }));
        all.push(...page);
        onRows(all.length);
        isLast = page.length < LIST_PAGE;
      }
      return csvFile(columns, all, language);
    },
  });

/** Rows of a question's answer, by cursor. */
const ANSWER_PAGE = 100;

/** A table of a question's answer: `first` and `after`. */
export const answerTable =
  <Answer, Row>(
    titled: Titled,
    asked: Asked<Answer, { first: number; after?: string | null | undefined; language: Language }>,
    rowsOf: (answer: Answer) => readonly Row[],
    cursorOf: (answer: Answer) => string | null,
  ) =>
  (columns: readonly CsvColumn<Row>[]): Table => ({
    ...{ ...titled, asked, pageSize: ANSWER_PAGE },
    variables: (language) => ({ first: ANSWER_PAGE, language }),
    read: async (language, onRows, signal) => {
      const all: Row[] = [];
      for (let after: string | null = null, isLast = false; !isLast; ) {
        const answer: Answer = await ask(asked, { first: ANSWER_PAGE, after, language }, { signal });
        const page = rowsOf(answer);
        all.push(...page);
        onRows(all.length);
        after = cursorOf(answer);
        isLast = page.length < ANSWER_PAGE || after === null;
      }
      return csvFile(columns, all, language);
    },
  });
