import { addressOf, useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import type { CsvColumn } from '../format/csv.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { DocumentFilter } from './document-filter.tsx';
import { DocumentLines } from './document-lines.tsx';
import {
  type DocumentLineFragment,
  type DocumentListQueryVariables,
  DocumentList as DocumentListQuestion,
} from './documents.graphql.ts';

/** Documents on one page of the list. */
const PAGE = 50;
/** Without a date they cannot be sorted among the others: they stand on the first page, so many of them. */
const UNDATED = 100;

/** Documents by date, newest first, those without a date apart; found by year and by words of the title. */
export const DocumentList = () => {
  const { parameters } = useAddress();
  const page = Math.max(1, Number(parameters.get('page') ?? 1) || 1);
  const variables = variablesFor(parameters.get('year') ?? '', parameters.get('title') ?? '', page);
  const answering = useAnswer(DocumentListQuestion, variables);
  return (
    <>
      <DocumentFilter />
      <AnswerState of={answering} lines={16}>
        {({ dated, datedCount, undated, undatedCount }) => (
          <div class="stack">
            {datedCount.totalCount + undatedCount.totalCount === 0 && <None />}
            <Dated documents={dated} total={datedCount.totalCount} page={page} />
            <Undated documents={undated} total={undatedCount.totalCount} />
            <HandOver
              asked={DocumentListQuestion}
              variables={variables}
              table={{ name: 'documents', columns: COLUMNS, rows: [...dated, ...undated] }}
            />
          </div>
        )}
      </AnswerState>
    </>
  );
};

const None = () => {
  const { say } = useLanguage();
  return (
    <Empty title={say('没有这样的文档', 'No such document')}>
      <p>
        <a href={addressOf('/documents')}>{say('看全部文档', 'See all documents')}</a>
      </p>
    </Empty>
  );
};

interface PartProps {
  readonly documents: readonly DocumentLineFragment[];
  readonly total: number;
}

const Dated = ({ documents, total, page }: PartProps & { readonly page: number }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const pages = Math.ceil(total / PAGE);
  return (
    <>
      {documents.length > 0 && (
        <section class="stack tight" aria-labelledby="dated">
          <h2 id="dated">
            {say('有发布日期的', 'With a date of publication')} <Count of={total} />
          </h2>
          <DocumentLines documents={documents} />
        </section>
      )}
      {pages > 1 && (
        <nav class="row" aria-label={say('分页', 'Pages of the list')}>
          {page > 1 && <a href={changed({ page: page === 2 ? null : String(page - 1) })}>{say('上一页', 'Newer')}</a>}
          <span class="soft">{say(`第 ${page} / ${pages} 页`, `page ${page} of ${pages}`)}</span>
          {page < pages && <a href={changed({ page: String(page + 1) })}>{say('下一页', 'Older')}</a>}
        </nav>
      )}
    </>
  );
};

const Undated = ({ documents, total }: PartProps) => {
  const { say } = useLanguage();
  if (documents.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="undated">
      <h2 id="undated">
        {say('未载明发布日期的', 'Without a date of publication')} <Count of={total} />
      </h2>
      <DocumentLines documents={documents} />
      {total > documents.length && <p class="soft">{say('其余请按标题查找。', 'Find the others by their title.')}</p>}
    </section>
  );
};

const variablesFor = (year: string, title: string, page: number): DocumentListQueryVariables => {
  const named = title ? { title: { contains: title } } : {};
  const isYear = /^\d{4}$/u.test(year);
  return {
    dated: { ...named, ...(isYear ? { published: { startsWith: year } } : { NOT: { published: { eq: null } } }) },
    // Whoever asks for a year asks for a date.
    undated: { ...named, published: { eq: null }, ...(isYear ? { NOT: { published: { eq: null } } } : {}) },
    limit: PAGE,
    offset: (page - 1) * PAGE,
    undatedLimit: page === 1 ? UNDATED : 0,
  };
};

const Count = ({ of }: { readonly of: number }) => <span class="soft small">{fullNumber(of)}</span>;

const COLUMNS: readonly CsvColumn<DocumentLineFragment>[] = [
  { name: 'id', words: { zh: '编号', en: 'id' }, value: ({ id }) => id },
  { name: 'title', words: { zh: '标题', en: 'title' }, value: ({ title }) => title },
  { name: 'published', words: { zh: '发布日期', en: 'published' }, value: ({ published }) => published },
  { name: 'dateText', words: { zh: '文中时间', en: 'date in the text' }, value: ({ dateText }) => dateText },
  { name: 'host', words: { zh: '网站', en: 'host' }, value: ({ host }) => host },
  {
    name: 'source',
    words: { zh: '首发来源', en: 'first printed in' },
    value: ({ articles }) => articles.flatMap(({ source }) => (source ? [source] : [])).join('；'),
  },
  { name: 'statements', words: { zh: '陈述数', en: 'statements' }, value: ({ statementCount }) => statementCount },
  { name: 'things', words: { zh: '事物数', en: 'things' }, value: ({ entityCount }) => entityCount },
  { name: 'length', words: { zh: '字符数', en: 'characters' }, value: ({ length }) => length },
  { name: 'family', words: { zh: '同文族', en: 'family' }, value: ({ family }) => family },
];
