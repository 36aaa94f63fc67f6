/** What the address of a search says, and what it asks of the API. */
import { MODALITIES, type Modality } from '../words/said-words.ts';
import { TYPES } from '../words/type-words.ts';
import type { EntityType, SearchFacetsQueryVariables } from './facets.graphql.ts';

export interface Filters {
  readonly text: string;
  readonly types: readonly EntityType[];
  /** Ids; a name given by hand works too. */
  readonly within: string;
  readonly document: string;
  readonly field: string;
  readonly population: string;
  readonly year: number | null;
  readonly modality: Modality | null;
  /** Whether parties that no document names are listed too. */
  readonly unnamed: boolean;
}

/** What cannot be read is left out: an address may come from anywhere. */
export const filtersOf = (parameters: URLSearchParams): Filters => {
  const one = (name: string): string => parameters.get(name)?.trim() ?? '';
  const [year, modality] = [one('year'), one('modality')];
  return {
    ...{ text: one('text'), types: [...new Set(parameters.getAll('type'))].filter(isType) },
    ...{ within: one('within'), document: one('document'), field: one('field'), population: one('population') },
    year: /^\d{4}$/u.test(year) ? Number(year) : null,
    modality: isModality(modality) ? modality : null,
    unnamed: one('unnamed') === '1',
  };
};

/** Nothing is asked for yet. */
export const isNothing = ({ text, types, within, document, field, population, year, modality }: Filters): boolean =>
  ![text, within, document, field, population, year, modality].some(Boolean) && types.length === 0;

/** The arguments of `search`; what is not asked for is not sent. */
export const searchVariables = (filters: Filters): Omit<SearchFacetsQueryVariables, 'only' | 'most'> => {
  const { text, types, within, document, field, population, year, modality, unnamed } = filters;
  return {
    ...(text && { text }),
    ...(types.length > 0 && { types }),
    ...(within && { within }),
    ...(document && { document }),
    ...(field && { field }),
    ...(population && { population }),
    ...(year !== null && { year }),
    ...(modality && { modality }),
    ...(unnamed && { unnamed }),
  };
};

const isType = (type: string): type is EntityType => type in TYPES && type !== 'Statement';

const isModality = (modality: string): modality is Modality => modality in MODALITIES;
