import type { ComponentChildren } from 'preact';
import { useLanguage, type Words } from '../language/language.ts';

export interface TableColumn<Row> {
  readonly name: string;
  readonly words: Words;
  readonly show: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
}

interface TableProps<Row> {
  /** What the table holds; read out first. */
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly classOf?: (row: Row) => string | undefined;
}

/** A table that says what a picture shows, or stands for itself. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, classOf }: TableProps<Row>) => {
  const { word } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll-x" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, words, isNumber }) => (
              <th key={name} scope="col" class={isNumber ? 'number' : undefined}>
                {word(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} class={classOf?.(row)}>
              {columns.map(({ name, show, isNumber }) => (
                <td key={name} class={isNumber ? 'number' : undefined}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
