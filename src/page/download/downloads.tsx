import { useRef, useState } from 'preact/hooks';
import { Failure } from '../ask/failure.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { playgroundAddress } from '../part/hand-over.tsx';
import { saveFile } from '../part/save-file.ts';
import { Page } from '../part/shell.tsx';
import { AnswerState } from '../part/state.tsx';
import { failureWords } from '../words/failure-words.ts';
import { DownloadCounts, type DownloadCountsQuery } from './download-counts.graphql.ts';
import './downloads.css';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** Every table of the graph as a file, asked page by page from the same API that programs ask. */
export const Downloads = () => {
  const { say } = useLanguage();
  const answering = useAnswer(DownloadCounts, {});
  return (
    <Page
      title={say('下载', 'Downloads')}
      lead={say(
        '每张表都是 CSV（UTF-8，带字节顺序标记，表格软件可直接打开），代码旁边附有文字。内容只含已接受的陈述，与 GraphQL 接口的答案相同。',
        'Each table is CSV (UTF-8 with a byte order mark, so that spreadsheets open it), with labels beside the codes. It holds accepted statements only, the same as the GraphQL API answers.',
      )}
    >
      <AnswerState of={answering} lines={36}>
        {(counts) => (
          <div class="stack">
            <p class="soft">
              {say('数据版本 ', 'Data version ')}
              <code>{counts.graph.version}</code>
            </p>
            <ul class="plain-list">
              {TABLES.map((table) => (
                <TableRow
                  key={table.name}
                  table={table}
                  total={totalOf(table, counts)}
                  version={counts.graph.version ?? ''}
                />
              ))}
            </ul>
          </div>
        )}
      </AnswerState>
      <Others />
    </Page>
  );
};

/** The tables list what documents name; of things of one type the graph itself knows how many. */
const totalOf = ({ name }: Table, { graph, needs }: DownloadCountsQuery): number => {
  if (name === 'statements' || name === 'documents') return graph[name];
  if (name === 'needs') return needs.totalCount;
  const types = TYPES_OF[name] ?? [];
  return graph.counts.reduce((sum, { type, named }) => sum + (types.includes(type) ? named : 0), 0);
};

/** The types of the things that a table lists. */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  policies: ['Policy'],
  fundings: ['Funding'],
  funds: ['Fund'],
  organizations: ['SocialOrganization', 'GovernmentBody', 'OtherOrganization'],
  projects: ['Project'],
  facilities: ['Facility'],
  places: ['Province', 'City', 'District', 'Street', 'Community'],
  populations: ['Population'],
  observations: ['Observation'],
};

interface TableRowProps {
  readonly table: Table;
  readonly total: number;
  readonly version: string;
}

const TableRow = ({ table, total, version }: TableRowProps) => {
  const { say, word, language } = useLanguage();
  const [rows, count] = useState<number | undefined>();
  const [failure, fail] = useState<Failure | undefined>();
  const stop = useRef<AbortController | null>(null);
  const requests = Math.max(1, Math.ceil(total / table.pageSize));

  const download = async () => {
    const control = new AbortController();
    stop.current = control;
    fail(undefined);
    count(0);
    try {
      const text = await table.read(language, count, control.signal);
      saveFile(`sanshe-${table.name}-${version}.csv`, text, 'text/csv;charset=utf-8');
    } catch (cause) {
      if (!control.signal.aborted) fail(cause instanceof Failure ? cause : new Failure('INTERNAL'));
    } finally {
      stop.current = null;
      count(undefined);
    }
  };

  return (
    <li class="card download-row">
      <h2>{word(table.words)}</h2>
      <span class="soft small">
        {say(`${fullNumber(total)} 行，需 ${requests} 次查询`, `${fullNumber(total)} rows, ${requests} requests`)}
      </span>
      <span class="row">
        {rows === undefined ? (
          <button type="button" data-table={table.name} onClick={download}>
            {say('下载 CSV', 'Download CSV')}
          </button>
        ) : (
          <>
            <progress max={Math.max(total, 1)} value={rows} aria-label={word(table.words)} />
            <span class="small" role="status">
              {fullNumber(rows)} / {fullNumber(total)}
            </span>
            <button type="button" onClick={() => stop.current?.abort()}>
              {say('停止', 'Stop')}
            </button>
          </>
        )}
        <a href={playgroundAddress(table.asked, table.variables(language))}>
          {say('以 GraphQL 查看', 'This as GraphQL')}
        </a>
      </span>
      {failure && (
        <p class="missing" role="alert">
          {failureWords(failure, language).title}：{failureWords(failure, language).next}
        </p>
      )}
    </li>
  );
};

const Others = () => {
  const { say } = useLanguage();
  return (
    <section class="stack tight">
      <h2>{say('其他取法', 'Other ways')}</h2>
      <ul>
        <li>
          {say(
            '每个页面上的表都可单独下载，并可“以 GraphQL 查看”。',
            'The table of each page can be downloaded there, and opened as GraphQL.',
          )}
        </li>
        <li>
          {say('程序可直接查询 ', 'Programs ask ')}
          <a href="/graphql">
            <code>/graphql</code>
          </a>
          {say('。', '.')}
        </li>
        <li>
          {say('运行服务的人可用 ', 'Whoever runs the server prints every statement in the interchange format with ')}
          <code>npm run --silent export -- statements</code>
          {say(' 按交换格式导出全部陈述。', '.')}
        </li>
      </ul>
    </section>
  );
};
