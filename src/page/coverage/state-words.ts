/** The words of the coverage matrix: its states, what a reason rests on, the levels of places. */
import type { Words } from '../language/language.ts';
import type { CoverageState, PlaceLevel } from './coverage.graphql.ts';
import type { CoverageBasis, PlacedBy, PlaceRelation } from './one-cell.graphql.ts';

/** A state never looks like another without its colour: each has a sign, a pattern (`coverage.css`) and words. */
export interface StateLook {
  readonly sign: string;
  readonly words: Words;
  readonly meaning: Words;
}

export const STATES: Readonly<Record<CoverageState, StateLook>> = {
  SERVED: {
    sign: '●',
    words: { zh: '有服务', en: 'served' },
    meaning: {
      zh: '有文档说，在该地（或其下级地点）已有服务。',
      en: 'A document says that they are served there, or in a place inside it.',
    },
  },
  ONLY_PLANNED: {
    sign: '◐',
    words: { zh: '仅计划', en: 'planned' },
    meaning: {
      zh: '文档只说到计划、公布或意向，没有说已经实现。',
      en: 'Only planned, announced or intended; no document says it is done.',
    },
  },
  NEED_WITHOUT_SERVICE: {
    sign: '△',
    words: { zh: '有需求', en: 'need only' },
    meaning: {
      zh: '有文档说当地有需求，没有文档说当地有服务。',
      en: 'A document states a need there, and none a service.',
    },
  },
  WIDER_PLACE_ONLY: {
    sign: '↑',
    words: { zh: '仅上级', en: 'wider' },
    meaning: {
      zh: '文档只就包含该地的更大范围有说明；是否到达该地，没有说。',
      en: 'Stated only for a wider place around it; whether it reaches this one is not said.',
    },
  },
  NOT_STATED: {
    sign: '–',
    words: { zh: '未说明', en: 'not stated' },
    meaning: {
      zh: '没有文档说到。这不等于没有服务：文档没提到的，这里不作判断。',
      en: 'No document says. That is no proof that there is no service: what documents leave out stays open.',
    },
  },
};

export const STATE_ORDER = Object.keys(STATES) as readonly CoverageState[];

export const LEVELS: Readonly<Record<PlaceLevel, Words>> = {
  PROVINCE: { zh: '省级', en: 'provinces' },
  CITY: { zh: '城市', en: 'cities' },
  DISTRICT: { zh: '区县', en: 'districts' },
  STREET: { zh: '街道乡镇', en: 'streets' },
  COMMUNITY: { zh: '社区村居', en: 'communities' },
};

export const LEVEL_ORDER = ['PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const satisfies PlaceLevel[];

export const BASES: Readonly<Record<CoverageBasis, Words>> = {
  SERVES: { zh: '服务', en: 'service' },
  IN_FIELD: { zh: '服务领域', en: 'kind of service' },
  MONEY: { zh: '资金', en: 'money' },
  MET_BY: { zh: '回应需求', en: 'answers a need' },
  HAS_NEED: { zh: '需求', en: 'need' },
};

export const RELATIONS: Readonly<Record<PlaceRelation, Words>> = {
  HERE: { zh: '即该地', en: 'this place' },
  INSIDE: { zh: '其下级地点', en: 'inside it' },
  WIDER: { zh: '更大范围', en: 'a wider place' },
};

export const PLACED_BY: Readonly<Record<PlacedBy, Words>> = {
  STATEMENT: { zh: '地点由原文给出', en: 'the place as the text gives it' },
  PROVIDER: { zh: '地点取自服务方所在地', en: 'the place is where the provider is' },
};
