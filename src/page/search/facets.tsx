import { useState } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { fullNumber } from '../format/number.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { MODALITIES, type Modality } from '../words/said-words.ts';
import { typeWords } from '../words/type-words.ts';
import { type FacetKind, SearchFacets, type SearchFacetsQuery } from './facets.graphql.ts';
import { type Filters, searchVariables } from './filters.ts';

interface FacetsProps {
  readonly filters: Filters;
  /** The results come first: only then is it counted how they divide. */
  readonly isAsked: boolean;
}

/** How the results divide, each part a link that narrows the search to it. */
export const Facets = ({ filters, isAsked }: FacetsProps) => {
  const { say } = useLanguage();
  const { answer, failure, isWaiting, again } = useAnswer(
    SearchFacets,
    isAsked ? { ...searchVariables(filters), only: FACETS.map(({ kind }) => kind), most: MOST } : undefined,
  );
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const facets = answer?.search.facets ?? [];
  return (
    <details class="search-facets no-print" open={isWide}>
      <summary>
        <h2>{say('筛选', 'Filters')}</h2>
      </summary>
      <div class={`stack${isWaiting ? ' is-stale' : ''}`} aria-busy={isWaiting}>
        {failure && (
          <p class="small">
            {say('分面暂时数不出来。', 'The counts could not be had. ')}
            <button type="button" class="plain" onClick={() => again()}>
              {say('再试一次', 'Try again')}
            </button>
          </p>
        )}
        {!answer && !failure && (
          <p class="small soft" role="status">
            {say('正在统计…', 'Counting …')}
          </p>
        )}
        {FACETS.map((facet) => {
          const values = facets.find((one) => one.facet === facet.kind)?.values ?? [];
          return <FacetList key={facet.kind} facet={facet} values={values} filters={filters} />;
        })}
      </div>
    </details>
  );
};

type Value = SearchFacetsQuery['search']['facets'][number]['values'][number];

interface FacetListProps {
  readonly facet: (typeof FACETS)[number];
  readonly values: readonly Value[];
  readonly filters: Filters;
}

const FacetList = ({ facet: { kind, parameter, words }, values, filters }: FacetListProps) => {
  const { word, say } = useLanguage();
  const { changed } = useAddress();
  const [isWhole, showWhole] = useState(false);
  const others = values.filter((value) => !isSet(kind, value, filters));
  if (others.length === 0) return null;
  const shown = isWhole ? others : others.slice(0, FEW);
  return (
    <section aria-label={word(words)}>
      <h3 class="small">{word(words)}</h3>
      <ul class="plain-list">
        {shown.map((value) => (
          <li key={value.id ?? value.value}>
            <a
              href={changed({ [parameter]: taken(kind, value, filters), after: null })}
              lang={kind === 'TYPE' || kind === 'MODALITY' ? undefined : 'zh-CN'}
            >
              {word(wordsOf(kind, value))}
            </a>
            <span class="soft number">{fullNumber(value.count)}</span>
          </li>
        ))}
      </ul>
      {others.length > FEW && (
        <button type="button" class="plain small" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole ? say('收起', 'Fewer') : say('更多', 'More')}
          <span class="hidden-words"> {word(words)}</span>
        </button>
      )}
    </section>
  );
};

/** So many values of each are asked for, and so many are shown at first. */
const MOST = 30;
const FEW = 8;

const FACETS = [
  { kind: 'TYPE', parameter: 'type', words: { zh: '类型', en: 'Type' } },
  { kind: 'PLACE', parameter: 'within', words: { zh: '地点（含其下各级）', en: 'Place (all within it)' } },
  { kind: 'YEAR', parameter: 'year', words: { zh: '年份', en: 'Year' } },
  { kind: 'DOCUMENT', parameter: 'document', words: { zh: '文档', en: 'Document' } },
  { kind: 'POPULATION', parameter: 'population', words: { zh: '服务或涉及的人群', en: 'Population' } },
  { kind: 'FIELD', parameter: 'field', words: { zh: '服务领域', en: 'Field of service' } },
  { kind: 'MODALITY', parameter: 'modality', words: { zh: '是否已发生', en: 'Done or not' } },
] as const satisfies readonly { kind: FacetKind; parameter: string; words: Words }[];

const argumentOf = ({ id, value }: Value): string => id ?? value;

/** Types add up; of all else one is set at a time. */
const taken = (kind: FacetKind, value: Value, { types }: Filters): string | readonly string[] =>
  kind === 'TYPE' ? [...types, value.value] : argumentOf(value);

const isSet = (kind: FacetKind, value: Value, filters: Filters): boolean => {
  const { types, within, year, document, population, field, modality } = filters;
  if (kind === 'TYPE') return (types as readonly string[]).includes(value.value);
  const set: Partial<Record<FacetKind, string | null>> = {
    ...{ PLACE: within, DOCUMENT: document, POPULATION: population, FIELD: field, MODALITY: modality },
    YEAR: year === null ? null : String(year),
  };
  return [value.id, value.value].includes(set[kind] ?? '');
};

const wordsOf = (kind: FacetKind, { value, name }: Value): Words => {
  if (kind === 'TYPE') return typeWords(value);
  if (kind === 'MODALITY') return MODALITIES[value as Modality];
  return { zh: name, en: name };
};
