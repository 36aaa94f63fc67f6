/** The words of sums and numbers: what they are a total of, where the money stands, why there is no average. */
import type { Words } from '../language/language.ts';

export const BASES: Readonly<Record<string, Words>> = {
  TOTAL: { zh: '所述期间的总额', en: 'total of the stated period' },
  CUMULATIVE: { zh: '累计', en: 'cumulative' },
  RATE: { zh: '标准（按单位计，不作相乘）', en: 'rate (per unit, never multiplied)' },
  AT_DATE: { zh: '时点数', en: 'as of a date' },
  IN_PERIOD: { zh: '期间数', en: 'within a period' },
};

export const NO_AVERAGE: Readonly<Record<string, Words>> = {
  NO_COUNT: { zh: '文中没有给出这笔钱对应的数量', en: 'no document gives the count for this money' },
  NO_VALUE: { zh: '文中没有给出金额', en: 'no document gives the sum' },
  RATE: { zh: '这是标准，本身已按单位计', en: 'a rate is already per something' },
  RANGE: { zh: '金额是一个区间', en: 'the sum is a range' },
};

/** 每人每月 / per 人, 月: units stay in the document's words. */
export const perWords = (per: readonly string[] | null | undefined): Words | undefined =>
  per && per.length > 0 ? { zh: `每${per.join('每')}`, en: `per ${per.join(', ')}` } : undefined;
