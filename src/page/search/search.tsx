import { useEffect, useRef } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { SearchBox } from '../part/search-box.tsx';
import { Page } from '../part/shell.tsx';
import { AnswerState } from '../part/state.tsx';
import { Facets } from './facets.tsx';
import { type Filters, filtersOf, isNothing, searchVariables } from './filters.ts';
import { Overview } from './overview.tsx';
import { Results } from './results.tsx';
import { SearchPage } from './search.graphql.ts';
import { SetFilters } from './set-filters.tsx';
import { UnclearName } from './unclear-name.tsx';
import './search.css';

export const Search = () => {
  const { say } = useLanguage();
  const { parameters } = useAddress();
  const filters = filtersOf(parameters);
  const hasSearched = useRef(false);
  return (
    <Page
      title={filters.text ? say(`检索：${filters.text}`, `Search: ${filters.text}`) : say('检索', 'Search')}
      lead={say(
        '名称、别名、金额或数字；简体、繁体、拼音都行，错一个字也找得到。',
        'Names, other names, sums or numbers; simplified, traditional or pinyin, even with one character wrong.',
      )}
    >
      <SearchBox
        isLarge
        keep={keptOf(parameters)}
        onSearch={() => {
          hasSearched.current = true;
        }}
      />
      {isNothing(filters) ? <Overview /> : <Found filters={filters} hasSearched={hasSearched} />}
    </Page>
  );
};

/** Other words are searched for with the same filters. */
const keptOf = (parameters: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set(parameters.keys())]
      .filter((name) => name !== 'text' && name !== 'after')
      .map((name) => [name, parameters.getAll(name)]),
  );

interface FoundProps {
  readonly filters: Filters;
  /** Whether the reader has just searched from this page's own field. */
  readonly hasSearched: { current: boolean };
}

const Found = ({ filters, hasSearched }: FoundProps) => {
  const { language } = useLanguage();
  const { parameters } = useAddress();
  const after = parameters.get('after');
  const variables = { ...searchVariables(filters), ...(after && { after }), language };
  const answering = useAnswer(SearchPage, variables);
  const { answer, failure, isWaiting } = answering;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(after);

  // From the field to the results by the keys alone: they are read out, and the arrow keys go on from there.
  useEffect(() => {
    if (isWaiting || !answer) return;
    const isTurned = shown.current !== after;
    shown.current = after;
    const hasCome = document.activeElement?.matches('main h1');
    if (!hasSearched.current && !isTurned && !hasCome) return;
    hasSearched.current = false;
    heading.current?.focus({ preventScroll: !isTurned });
  }, [isWaiting, answer]);

  return (
    <div class="search-found">
      <SetFilters filters={filters} />
      {failure && failure.candidates.length > 0 ? (
        <UnclearName failure={failure} />
      ) : (
        <div class="search-columns">
          <Facets filters={filters} isAsked={answer !== undefined && !isWaiting} />
          <AnswerState of={answering} lines={20}>
            {({ search }) => <Results search={search} filters={filters} variables={variables} heading={heading} />}
          </AnswerState>
        </div>
      )}
    </div>
  );
};
