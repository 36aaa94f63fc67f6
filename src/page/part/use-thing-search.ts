import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../ask/use-answer.ts';
import { ThingSearch, type ThingSearchQuery, type ThingSearchQueryVariables } from './thing-search.graphql.ts';

export type ThingFound = ThingSearchQuery['search']['edges'][number]['node'];

export interface ThingsFound {
  readonly options: readonly ThingFound[];
  /** How many there are in all. */
  readonly total: number;
  /** FOUND only where `options` are those of the text as it stands now. */
  readonly state: 'NOTHING_ASKED' | 'WAITING' | 'FOUND' | 'FAILED';
}

const MOST = 10;
/** In milliseconds: nobody wants an answer for each key. */
const PAUSE = 180;

/** Things whose names bear a text that is still being typed. */
export const useThingSearch = (typed: string, types: ThingSearchQueryVariables['types'] = null): ThingsFound => {
  const text = typed.trim();
  const asked = useDelayed(text, PAUSE);
  const { answer, failure, isWaiting } = useAnswer(
    ThingSearch,
    text && asked ? { text: asked, types: types ?? null, first: MOST } : undefined,
  );
  if (text === '') return { options: [], total: 0, state: 'NOTHING_ASKED' };
  if (failure) return { options: [], total: 0, state: 'FAILED' };
  const options = answer?.search.edges.map(({ node }) => node) ?? [];
  const total = answer?.search.totalCount ?? 0;
  return { options, total, state: isWaiting || asked !== text ? 'WAITING' : 'FOUND' };
};

/** A value that has stood for so many milliseconds. */
const useDelayed = (value: string, milliseconds: number): string => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), value ? milliseconds : 0);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
