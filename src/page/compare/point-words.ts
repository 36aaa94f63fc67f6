/** A compared value in words: what is counted, when, how much, how it belongs to the place. */
import { withBound } from '../format/bound.ts';
import { dateInWords } from '../format/date.ts';
import { fullAmount, shortAmount } from '../format/money.ts';
import { fullNumber, shortNumber } from '../format/number.ts';
import type { Language, Words } from '../language/language.ts';
import type { ComparedPointFragment, ComparisonReason, ComparisonRole } from './compare-page.graphql.ts';

/** Own values lead; the others stand under them. */
export const ROLES: Readonly<Record<ComparisonRole, Words>> = {
  STATED: { zh: '文中直接说明', en: 'stated' },
  DERIVED: { zh: '推算', en: 'derived' },
  NARROWER: { zh: '下位指标', en: 'narrower indicator' },
  PART: { zh: '整体的一部分', en: 'part of a whole' },
  WITHIN: { zh: '属其内的主体', en: 'of something inside the place' },
};

export const isOwn = ({ role }: ComparedPointFragment): boolean => role === 'STATED' || role === 'DERIVED';

/** Why two values may not stand on one axis. */
export const REASONS: Readonly<Record<ComparisonReason, Words>> = {
  DEFINITION: { zh: '口径不同或未说明', en: 'defined differently, or one does not say' },
  BASIS: {
    zh: '时点、期间、累计或标准不同',
    en: 'one is at a date, of a period, cumulative or a rate and the other is not',
  },
  PERIOD: { zh: '时间不同', en: 'of different times' },
  PERIOD_NOT_STATED: { zh: '时间未明确', en: 'a time is not stated' },
  PURPOSE: { zh: '用途不同', en: 'for different purposes' },
  PAYER: { zh: '出资方不同', en: 'paid by different kinds of payer' },
  UNIT: { zh: '单位不同', en: 'in different units' },
  NATURE: { zh: '一为资金一为资源', en: 'one is money, the other resources' },
  MODALITY: { zh: '计划与实际不同', en: 'one has happened, the other is planned or announced' },
  NO_VALUE: { zh: '原文无数值', en: 'no number is stated' },
};

export const isMoney = ({ indicator }: ComparedPointFragment): boolean => indicator === null;

/** What is counted, or paid for, in the words of the document. */
export const whatOf = (point: ComparedPointFragment, language: Language): string => {
  const none = language === 'EN' ? 'purpose not stated' : '用途未述';
  if (isMoney(point))
    return [point.purpose || none, point.definition].filter(Boolean).join(language === 'EN' ? '; ' : '；');
  return point.definition ?? point.indicator?.name ?? '';
};

/** As precise as the source: 截至2018年10月, 近年, 时间未述. */
export const whenOf = ({ date, dateText, basis }: ComparedPointFragment, language: Language): string => {
  const english = language === 'EN';
  if (!date) return dateText ?? (english ? 'time not stated' : '时间未述');
  const words = dateInWords(date, language);
  if (basis !== 'AT_DATE' || date.includes('/')) return words;
  return english ? `as of ${words}` : `截至${words}`;
};

/** With every digit and its bound said. */
export const fullValue = (point: ComparedPointFragment, language: Language): string =>
  valueIn(point, language, fullNumber, fullAmount);

/** In 万 and 亿, with its bound said. */
export const shortValue = (point: ComparedPointFragment, language: Language): string =>
  valueIn(point, language, shortNumber, shortAmount);

const valueIn = (
  point: ComparedPointFragment,
  language: Language,
  print: (number: string, language: Language) => string,
  amount: typeof fullAmount,
): string => {
  if (point.value === null) return point.text ?? (language === 'EN' ? 'no number given' : '未给出数字');
  const per = point.per.length > 0 ? ` / ${point.per.join(' / ')}` : '';
  if (isMoney(point)) return `${amount(point, language)}${per}`;
  const number = [point.value, point.valueTo]
    .filter((value) => value !== null)
    .map((value) => print(value, language))
    .join(language === 'EN' ? '–' : '至');
  return `${withBound(`${number} ${point.unit ?? ''}`.trim(), point.bound, language)}${per}`;
};
