import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Asked } from '../ask/asked.ts';
import { type CsvColumn, csvFile } from '../format/csv.ts';
import { useLanguage } from '../language/language.ts';
import { saveFile } from './save-file.ts';

export interface HandOverProps<Row> {
  /** The question behind the view, and what it was asked with. */
  readonly asked?: Asked<unknown, unknown> | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** The table behind the view. */
  readonly table?:
    | { readonly name: string; readonly columns: readonly CsvColumn<Row>[]; readonly rows: readonly Row[] }
    | undefined;
  /** Gives the picture as SVG text. */
  readonly svg?: { readonly name: string; readonly draw: () => string | undefined } | undefined;
  /** Further buttons of the page's own. */
  readonly children?: ComponentChildren;
}

/** Takes a view away: as GraphQL, as a table, as a picture, as a permanent link, on paper. */
export const HandOver = <Row,>({ asked, variables, table, svg, children }: HandOverProps<Row>) => {
  const { say, language } = useLanguage();
  return (
    <section class="hand-over no-print" aria-label={say('带走这个视图', 'Take this view away')}>
      {asked && (
        <a class="button" href={playgroundAddress(asked, variables)}>
          {say('以 GraphQL 查看', 'This as GraphQL')}
        </a>
      )}
      {table && (
        <button
          type="button"
          onClick={() =>
            saveFile(`${table.name}.csv`, csvFile(table.columns, table.rows, language), 'text/csv;charset=utf-8')
          }
        >
          {say('下载 CSV', 'Download CSV')}
        </button>
      )}
      {svg && (
        <button
          type="button"
          onClick={() => {
            const text = svg.draw();
            if (text) saveFile(`${svg.name}.svg`, text, 'image/svg+xml');
          }}
        >
          {say('下载 SVG', 'Download SVG')}
        </button>
      )}
      {children}
      <CopyLink />
      <button type="button" onClick={() => print()}>
        {say('打印', 'Print')}
      </button>
    </section>
  );
};

/** The playground, opened on a query; behind the hash, so that nothing is asked before a person wants it. */
export const playgroundAddress = (
  { text }: Asked<unknown, unknown>,
  variables: Readonly<Record<string, unknown>> = {},
): string => `/graphql#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`;

const CopyLink = () => {
  const { say } = useLanguage();
  const [isCopied, copied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    copied(true);
    setTimeout(copied, 2_500, false);
  };
  return (
    <button type="button" onClick={() => copy().catch(() => copied(false))}>
      <span aria-live="polite">{isCopied ? say('链接已复制', 'Link copied') : say('复制链接', 'Copy link')}</span>
    </button>
  );
};
