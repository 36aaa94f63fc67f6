/** The words of needs and of those who could answer them. */
import type { Words } from '../language/language.ts';
import type { MatchFit, Nearness, NeedAnswer } from './needs.graphql.ts';

export const ANSWERS: Readonly<Record<NeedAnswer, Words>> = {
  NOBODY: {
    zh: '没有文档说明有谁回应，也没有查到相符的一方',
    en: 'No document says who answers it, and nobody was found who fits',
  },
  COULD_ANSWER: {
    zh: '没有文档说明有谁回应；下列各方相符，可能回应',
    en: 'No document says who answers it; these fit and could',
  },
  ONLY_PLANNED: { zh: '回应仅为计划、公布或意向', en: 'An answer is only planned, announced or intended' },
  SAME_PASSAGE: {
    zh: '原文未明言回应，同一文档中有同名项目',
    en: 'The text names no answer; a project in the same document bears its name',
  },
  STATED: { zh: '原文说明已有回应', en: 'The text says what answers it' },
};

/** What one may ask for: all, those that nobody is said to answer, and so on. */
export interface AnswerFilter {
  readonly words: Words;
  /** None: all needs. */
  readonly answered: readonly NeedAnswer[];
}

export const FILTERS: readonly AnswerFilter[] = [
  { words: { zh: '全部需求', en: 'All needs' }, answered: [] },
  {
    words: { zh: '没有文档说明有谁回应', en: 'Nobody is said to answer' },
    answered: ['NOBODY', 'COULD_ANSWER'],
  },
  { words: { zh: '其中连相符的一方也没有', en: 'And nobody fits either' }, answered: ['NOBODY'] },
  { words: { zh: '回应仅见计划', en: 'Answer only planned' }, answered: ['ONLY_PLANNED'] },
  { words: { zh: '仅有同名项目', en: 'Only a project of its name' }, answered: ['SAME_PASSAGE'] },
  { words: { zh: '原文说明已有回应', en: 'Stated answer' }, answered: ['STATED'] },
];

export const NEARNESS: Readonly<Record<Nearness, Words>> = {
  SAME_COMMUNITY: { zh: '同一社区', en: 'same community' },
  SAME_STREET: { zh: '同一街道', en: 'same street' },
  SAME_DISTRICT: { zh: '同一区县', en: 'same district' },
  SAME_CITY: { zh: '同一城市', en: 'same city' },
  SAME_PROVINCE: { zh: '同一省级', en: 'same province' },
  ELSEWHERE: { zh: '没有共同的地点', en: 'elsewhere' },
  PLACE_NOT_STATED: { zh: '地点未说明', en: 'place not stated' },
};

export const FITS: Readonly<Record<MatchFit, Words>> = {
  FULL: { zh: '人群与领域均相符', en: 'fits people and field' },
  POPULATION_ONLY: { zh: '仅人群相符', en: 'fits the people only' },
  FIELD_ONLY: { zh: '仅领域相符', en: 'fits the field only' },
};
