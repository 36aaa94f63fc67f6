import type { Language } from '../language/language.ts';
import { fullNumber } from './number.ts';

/** A formula as the API writes it, with its long numbers grouped: 15530900 ÷ 93 (93个) is 15,530,900 ÷ 93（93个）. */
export const formulaInWords = (formula: string, language: Language): string => {
  const grouped = formula.replaceAll(/\d{5,}(?:\.\d+)?/gu, fullNumber);
  return language === 'EN' ? grouped : grouped.replaceAll(/ ?\(([^()]*)\)/gu, '（$1）');
};
