import type { Parameters } from '../address/address.ts';
import type { CoveragePageQueryVariables, CoverageState, PlaceLevel } from './coverage.graphql.ts';
import { LEVEL_ORDER, STATE_ORDER } from './state-words.ts';

/** What the matrix is asked for, as it stands in the address. */
export interface Scope {
  readonly within: string | null;
  readonly level: PlaceLevel | null;
  readonly populations: readonly string[];
  readonly states: readonly CoverageState[];
  readonly period: string | null;
}

/** The cell that is open: a population at a place. */
export interface CellKey {
  readonly population: string;
  readonly place: string;
}

export const scopeOf = (parameters: URLSearchParams): Scope => ({
  within: parameters.get('within') || null,
  level: LEVEL_ORDER.find((level) => level === parameters.get('level')) ?? null,
  populations: parameters.getAll('populations').filter(Boolean),
  states: STATE_ORDER.filter((state) => parameters.getAll('states').includes(state)),
  period: parameters.get('period')?.trim() || null,
});

/** An empty list asks for nothing; none asks for all. */
export const variablesOf = ({ within, level, populations, states, period }: Scope): CoveragePageQueryVariables => ({
  ...{ within, level, period },
  populations: populations.length > 0 ? populations : null,
  states: states.length > 0 ? states : null,
});

export const openCellOf = (parameters: URLSearchParams): CellKey | undefined => {
  const [population, place] = [parameters.get('population'), parameters.get('place')];
  return population && place ? { population, place } : undefined;
};

export const cellParameters = (cell: CellKey | undefined): Parameters => ({
  population: cell?.population,
  place: cell?.place,
});

/** The level of a place; its id begins with its type (`city-…`). */
export const levelOf = (placeId: string): PlaceLevel | null =>
  LEVEL_ORDER.find((level) => placeId.startsWith(`${level.toLowerCase()}-`)) ?? null;
