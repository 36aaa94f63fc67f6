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
  readonly table?: HandedTable<Row> | undefined;
  /** Gives the picture as SVG text. */
  readonly svg?: { readonly name: string; readonly draw: () => string | undefined } | undefined;
  /** Further buttons of the page's own. */
  readonly children?: ComponentChildren;
}

interface HandedTable<Row> {
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  /** Or how to ask for them, where the file holds more than the view. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>);
}

/** Takes a view away: as GraphQL, as a table, as a picture, as a permanent link, on paper. */
export const HandOver = <Row,>({ asked, variables, table, svg, children }: HandOverProps<Row>) => {
  const { say } = useLanguage();
  return (
    <section class="hand-over no-print" aria-label={say('带走这个视图', 'Take this view away')}>
      {asked && (
        <a class="button" href={playgroundAddress(asked, variables)}>
          {say('以 GraphQL 查看', 'This as GraphQL')}
        </a>
      )}
      {table && <SaveTable table={table} />}
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

const SaveTable = <Row,>({ table: { name, columns, rows } }: { readonly table: HandedTable<Row> }) => {
  const { say, language } = useLanguage();
  const [state, become] = useState<'READY' | 'READING' | 'FAILED'>('READY');
  const save = async () => {
    become('READING');
    const all = typeof rows === 'function' ? await rows() : rows;
    saveFile(`${name}.csv`, csvFile(columns, all, language), 'text/csv;charset=utf-8');
    become('READY');
  };
  const words = {
    READY: say('下载 CSV', 'Download CSV'),
    READING: say('正在准备 CSV…', 'Preparing the CSV…'),
    FAILED: say('下载失败，请重试', 'The download failed; try again'),
  };
  return (
    <button type="button" disabled={state === 'READING'} onClick={() => save().catch(() => become('FAILED'))}>
      <span aria-live="polite">{words[state]}</span>
    </button>
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
