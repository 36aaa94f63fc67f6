/** What is compared, as the address says it. */
import { type Address, addressOf } from '../address/address.ts';
import type { ComparePageQueryVariables } from './compare-page.graphql.ts';

export interface Choice {
  /** Ids or names. */
  readonly places: readonly string[];
  readonly isMoney: boolean;
  readonly indicator: string | null;
  /** A kind of money in words; empty for all money. */
  readonly funding: string;
}

/** As many as the API takes. */
export const MOST_PLACES = 10;

export const readChoice = ({ parameters }: Address): Choice => {
  const places = [...new Set(parameters.getAll('places').map((place) => place.trim()))].filter(Boolean);
  const funding = parameters.get('funding')?.trim() ?? '';
  const isMoney = funding !== '' || parameters.get('about') === 'money';
  return { places, isMoney, funding, indicator: isMoney ? null : parameters.get('indicator') };
};

/** Undefined while something is still to be chosen. */
export const askedBy = (
  choice: Choice,
  language: ComparePageQueryVariables['language'],
): ComparePageQueryVariables | undefined => {
  const { places, isMoney, indicator, funding } = choice;
  if (places.length < 2 || (!isMoney && !indicator)) return undefined;
  return { places, indicator, funding: funding || null, language };
};

export const compareAddress = (places: readonly string[], indicator: string): string =>
  addressOf('/compare', { places, indicator });
