import type { Words } from '../language/language.ts';

/** What a sum of money or a number holds for. */
export const BASES: Readonly<Record<string, Words>> = {
  TOTAL: { zh: '期间总额', en: 'total of the period' },
  CUMULATIVE: { zh: '累计', en: 'cumulative' },
  RATE: { zh: '标准（单价）', en: 'rate' },
  AT_DATE: { zh: '时点数', en: 'as of a date' },
  IN_PERIOD: { zh: '期间数', en: 'within a period' },
};

export const STAGES: Readonly<Record<string, Words>> = {
  BUDGET: { zh: '预算', en: 'budget' },
  AWARDED: { zh: '已确定拨付', en: 'awarded' },
  PAID: { zh: '已支付', en: 'paid' },
};

export const NATURES: Readonly<Record<string, Words>> = {
  MONEY: { zh: '资金', en: 'money' },
  RESOURCES: { zh: '资源（不一定是资金）', en: 'resources, which may not be money' },
};

/** How a number bounds the truth, as a word of its own. */
export const BOUNDS: Readonly<Record<string, Words>> = {
  EXACT: { zh: '正好', en: 'exact' },
  OVER: { zh: '超过', en: 'over' },
  AT_LEAST: { zh: '至少', en: 'at least' },
  ABOUT: { zh: '约', en: 'about' },
  NEARLY: { zh: '近', en: 'nearly' },
  LESS_THAN: { zh: '不足', en: 'less than' },
  AT_MOST: { zh: '至多', en: 'at most' },
};

/** 每人每月 / per 人, 月: units stay in the document's words. */
export const perWords = (per: readonly string[] | null | undefined): Words | undefined =>
  per && per.length > 0 ? { zh: `每${per.join('每')}`, en: `per ${per.join(', ')}` } : undefined;
