import { dateInWords } from '../format/date.ts';
import type { Language, Words } from '../language/language.ts';
import type { TimelineLineFragment, TimelineType } from './timeline-page.graphql.ts';

export const TIMELINE_TYPES: Readonly<Record<TimelineType, Words>> = {
  POLICY_ISSUED: { zh: '政策出台', en: 'policies issued' },
  FUNDING: { zh: '资金', en: 'money' },
  EVENT: { zh: '活动', en: 'events' },
  ESTABLISHMENT: { zh: '设立', en: 'things established' },
  OBSERVATION: { zh: '数字', en: 'numbers' },
};

/** The colour class of a type (`style/tokens.css`). */
export const TIMELINE_HUES: Readonly<Record<TimelineType, string>> = {
  POLICY_ISSUED: 'policy',
  FUNDING: 'money',
  EVENT: 'population',
  ESTABLISHMENT: 'project',
  OBSERVATION: 'place',
};

export const isTimelineType = (text: string): text is TimelineType => Object.hasOwn(TIMELINE_TYPES, text);

/** As precise as the source, and what it means: 2018年11月, 截至2018年10月, 2011年起. */
export const entryDate = ({ date, dateMeaning, dateText }: TimelineLineFragment, language: Language): string => {
  if (!date) return dateText ?? '';
  const words = dateInWords(date, language);
  if (dateMeaning !== 'AS_OF' || date.includes('/')) return words;
  return language === 'EN' ? `as of ${words}` : `截至${words}`;
};

/** The year under which an entry stands: that of its beginning; of its end where no document says when it began. */
export const yearOf = ({ date }: TimelineLineFragment): string => /\d{4}/u.exec(date ?? '')?.[0] ?? '';

/** Whether it goes on for a time. */
export const isSpan = ({ date }: TimelineLineFragment): boolean => date?.includes('/') ?? false;
