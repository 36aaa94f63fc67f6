import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { useThing } from '../part/use-thing.ts';
import { MODALITIES } from '../words/said-words.ts';
import { typeWords } from '../words/type-words.ts';
import { DocumentTitle } from './document-title.graphql.ts';
import type { Filters } from './filters.ts';

export interface SetFilter {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  /** The address without it. */
  readonly without: string;
}

/** The filters that are set, in words. */
export const useSetFilters = (filters: Filters): readonly SetFilter[] => {
  const { say, word } = useLanguage();
  const { changed } = useAddress();
  const { types, within, document, field, population, year, modality, unnamed } = filters;
  const place = useThing(within)?.name ?? within;
  const kind = useThing(field)?.name ?? field;
  const whom = useThing(population)?.name ?? population;
  const title = useAnswer(DocumentTitle, document ? { id: document } : undefined).answer?.documents[0]?.title;
  const one = (key: string, label: string, name: string | null): SetFilter[] =>
    name ? [{ key, label, name, without: changed({ [key]: null, after: null }) }] : [];
  return [
    ...types.map((type) => ({
      key: `type ${type}`,
      label: say('类型', 'Type'),
      name: word(typeWords(type)),
      without: changed({ type: types.filter((other) => other !== type), after: null }),
    })),
    ...one('within', say('地点', 'Place'), place),
    ...one('document', say('文档', 'Document'), document && (title ?? document)),
    ...one('year', say('年份', 'Year'), year === null ? null : String(year)),
    ...one('population', say('人群', 'Population'), whom),
    ...one('field', say('领域', 'Field'), kind),
    ...one('modality', say('是否已发生', 'Done or not'), modality && word(MODALITIES[modality])),
    ...one('unnamed', say('列出', 'Listed'), unnamed ? say('含未点名者', 'those not named too') : null),
  ];
};

/** What the search is narrowed to, each with the way out of it. */
export const SetFilters = ({ filters }: { readonly filters: Filters }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const set = useSetFilters(filters);
  if (set.length === 0) return null;
  return (
    <section class="row" aria-label={say('已设的筛选', 'Filters that are set')}>
      {set.map(({ key, label, name, without }) => (
        <span key={key} class="chip">
          <span class="soft small">{label}</span> {name}
          <a
            class="chip-remove no-print"
            href={without}
            aria-label={say(`去掉“${label}：${name}”`, `Remove “${label}: ${name}”`)}
          >
            ×
          </a>
        </span>
      ))}
      {set.length > 1 && (
        <a class="no-print" href={changed(NONE)}>
          {say('全部去掉', 'Clear all')}
        </a>
      )}
    </section>
  );
};

const NONE = Object.fromEntries(
  ['type', 'within', 'document', 'year', 'population', 'field', 'modality', 'unnamed', 'after'].map((name) => [
    name,
    null,
  ]),
);
