/** Why there is no average of a sum. */
import type { Words } from '../language/language.ts';

export const NO_AVERAGE: Readonly<Record<string, Words>> = {
  NO_COUNT: { zh: '文中没有给出这笔钱对应的数量', en: 'no document gives the count for this money' },
  NO_VALUE: { zh: '文中没有给出金额', en: 'no document gives the sum' },
  RATE: { zh: '这是标准，本身已按单位计', en: 'a rate is already per something' },
  RANGE: { zh: '金额是一个区间', en: 'the sum is a range' },
};
