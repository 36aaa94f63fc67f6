import type { RefObject } from 'preact';
import { useAddress } from '../address/address.ts';
import type { CsvColumn } from '../format/csv.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { typeWords } from '../words/type-words.ts';
import { type Filters, isNothing } from './filters.ts';
import { NothingFound } from './nothing-found.tsx';
import { Result, type ResultRow } from './result.tsx';
import { SearchPage, type SearchPageQuery, type SearchPageQueryVariables } from './search.graphql.ts';
import { Unnamed } from './unnamed.tsx';

interface ResultsProps {
  readonly search: SearchPageQuery['search'];
  readonly filters: Filters;
  readonly variables: SearchPageQueryVariables;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One page of results, best first. */
export const Results = ({ search, filters, variables, heading }: ResultsProps) => {
  const { say, language } = useLanguage();
  const { changed, parameters } = useAddress();
  const { totalCount, pageInfo, edges, missing } = search;
  const rows = edges.map(({ node }) => node);
  if (totalCount === 0) return <NothingFound filters={filters} missing={missing} heading={heading} />;
  const count = fullNumber(totalCount);
  const isNear = rows.some(({ match }) => match === 'NEAR');
  return (
    <section class="stack" aria-label={say('检索结果', 'Results')}>
      <div class="row">
        <h2 ref={heading} tabIndex={-1} onKeyDown={moveThroughLinks}>
          {say(`${count} 项结果`, totalCount === 1 ? '1 result' : `${count} results`)}
        </h2>
        {parameters.has('after') && <span class="soft">{say('（续页）', '(further page)')}</span>}
      </div>
      {isNear && (
        <p class="search-near">
          {say(
            '没有名称与所输入的完全相同；以下是差一个字或同音的名称。',
            'No name is exactly what was typed; these differ by one character, or sound the same.',
          )}
        </p>
      )}
      <ol class="plain-list search-results" onKeyDown={moveThroughLinks}>
        {rows.map((row) => (
          <Result key={`${row.kind} ${row.entity?.id ?? row.name}`} row={row} isWordless={filters.text === ''} />
        ))}
      </ol>
      <nav class="row no-print" aria-label={say('翻页', 'Pages of results')}>
        {parameters.has('after') && (
          <a class="button" href={changed({ after: null })}>
            {say('回到第一页', 'First page')}
          </a>
        )}
        {pageInfo.hasNextPage && (
          <a class="button" rel="next" href={changed({ after: pageInfo.endCursor })}>
            {say('下一页', 'Next page')}
          </a>
        )}
      </nav>
      {!isNothing(filters) && filters.text === '' && !filters.unnamed && <Unnamed missing={missing} />}
      <HandOver
        asked={SearchPage}
        variables={variables}
        table={{ name: say('检索结果', 'search-results'), columns: columnsFor(language === 'EN'), rows }}
      />
    </section>
  );
};

/** Up and down go from result to result; the heading stands above the first. */
const moveThroughLinks = (event: KeyboardEvent): void => {
  if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const section = (event.currentTarget as HTMLElement).closest('section');
  const stops = [...(section?.querySelectorAll<HTMLElement>('h2, .search-results > li h3 a') ?? [])];
  const own = document.activeElement?.closest('.search-results > li')?.querySelector<HTMLElement>('h3 a');
  const at = stops.indexOf(own ?? (document.activeElement as HTMLElement));
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
};

const columnsFor = (isEnglish: boolean): readonly CsvColumn<ResultRow>[] => [
  { name: 'type', words: { zh: '类型代码', en: 'type code' }, value: ({ type }) => type },
  {
    name: 'typeWords',
    words: { zh: '类型', en: 'type' },
    value: ({ type }) => (isEnglish ? typeWords(type).en : typeWords(type).zh),
  },
  { name: 'id', words: { zh: '编号', en: 'id' }, value: ({ entity, document }) => entity?.id ?? document?.id },
  { name: 'name', words: { zh: '名称', en: 'name' }, value: ({ name }) => name },
  { name: 'match', words: { zh: '如何相合', en: 'match' }, value: ({ match }) => match },
  {
    name: 'words',
    words: { zh: '相合的名称', en: 'matching names' },
    value: ({ matchedWords }) => matchedWords.join('、'),
  },
  {
    name: 'places',
    words: { zh: '地点', en: 'places' },
    value: ({ places }) => places.map(({ name }) => name).join('、'),
  },
  { name: 'modality', words: { zh: '是否已发生', en: 'modality' }, value: ({ modality }) => modality },
  { name: 'certainty', words: { zh: '确定程度', en: 'certainty' }, value: ({ certainty }) => certainty },
  { name: 'inWords', words: { zh: '说明', en: 'in words' }, value: ({ inWords }) => inWords },
  { name: 'note', words: { zh: '须知', en: 'note' }, value: ({ note }) => note },
];
