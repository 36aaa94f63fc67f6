import type { Language } from '../language/language.ts';
import { FILTERS } from './need-words.ts';
import type { NeedAnswer, NeedsPageQueryVariables } from './needs.graphql.ts';

/** Which needs are asked for, as it stands in the address. */
export interface NeedScope {
  readonly within: string | null;
  readonly population: string | null;
  /** One need only. */
  readonly need: string | null;
  /** Also those who fit only the people or only the field. */
  readonly partial: boolean;
  /** Also parties that no document names. */
  readonly unnamed: boolean;
  readonly answered: readonly NeedAnswer[];
  readonly after: string | null;
}

const KNOWN = new Set(FILTERS.flatMap(({ answered }) => answered));

export const needScopeOf = (parameters: URLSearchParams): NeedScope => ({
  within: parameters.get('within') || null,
  population: parameters.get('population') || null,
  need: parameters.get('need') || null,
  partial: parameters.get('partial') === 'yes',
  unnamed: parameters.get('unnamed') === 'yes',
  answered: [...KNOWN].filter((one) => parameters.getAll('answered').includes(one)),
  after: parameters.get('after') || null,
});

/** An empty list asks for nothing; none asks for all. */
export const needVariables = ({ answered, ...scope }: NeedScope, language: Language): NeedsPageQueryVariables => ({
  ...scope,
  answered: answered.length > 0 ? answered : null,
  language,
});
