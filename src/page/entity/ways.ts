import { addressOf } from '../address/address.ts';
import type { Words } from '../language/language.ts';
import { PLACE_TYPES } from '../words/type-words.ts';

/** A way on from a thing. */
export interface Way {
  readonly address: string;
  readonly words: Words;
}

/** Where a reader may go on from a thing of this type; `indicator` is the id of what a number measures. */
export const waysFrom = (id: string, type: string, indicator?: string): readonly Way[] => [
  ...(CHAINED.includes(type) || PLACES.includes(type) ? [CHAIN(id)] : []),
  ...(OWN[type]?.(id) ?? []),
  ...(PLACES.includes(type) ? ofPlace(id) : []),
  ...(indicator ? compared(indicator) : []),
  {
    address: addressOf('/explore', { from: id }),
    words: { zh: '在关系图中展开', en: 'Open in the graph explorer' },
  },
];

const PLACES: readonly string[] = [...PLACE_TYPES, 'Place'];

const CHAINED = [
  ...['Policy', 'Funding', 'Fund', 'Funder', 'Project', 'Facility', 'Population'],
  ...['SocialOrganization', 'GovernmentBody', 'OtherOrganization', 'Organization'],
];

const CHAIN = (id: string): Way => ({
  address: addressOf('/chain', { from: id }),
  words: { zh: '看资金链：依据、出资、项目、人群', en: 'Funding chain: basis, payer, project, people' },
});

const compared = (indicator: string): readonly Way[] => [
  {
    address: addressOf('/compare', { indicator }),
    words: { zh: '按此指标比较各地', en: 'Compare places by this indicator' },
  },
];

const OWN: Readonly<Record<string, (id: string) => readonly Way[]>> = {
  Population: (id) => [
    {
      address: addressOf('/coverage', { populations: [id] }),
      words: { zh: '谁在哪里服务他们', en: 'Who serves them, and where' },
    },
    {
      address: addressOf('/needs', { population: id }),
      words: { zh: '他们的需求与回应者', en: 'Their needs and who could answer' },
    },
  ],
  Indicator: compared,
};

const ofPlace = (id: string): readonly Way[] => [
  { address: addressOf('/timeline', { within: id }), words: { zh: '此地的时间线', en: 'Timeline of this place' } },
  {
    address: addressOf('/needs', { within: id }),
    words: { zh: '此地的需求与回应者', en: 'Needs here and who could answer' },
  },
  {
    address: addressOf('/coverage', { within: id }),
    words: { zh: '此地服务了哪些人群', en: 'Which groups are served here' },
  },
  {
    address: addressOf('/compare', { places: [id] }),
    words: { zh: '与其他地方比较', en: 'Compare with other places' },
  },
];
