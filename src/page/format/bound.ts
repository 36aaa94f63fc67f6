import type { Language } from '../language/language.ts';
import { BOUNDS } from '../words/money-words.ts';

/** A number with its bound said: 超过 3.4 亿元, never a bare 3.4 亿元 for it. */
export const withBound = (number: string, bound: string | null | undefined, language: Language): string => {
  const words = bound === 'EXACT' ? undefined : BOUNDS[bound ?? ''];
  return words ? `${language === 'EN' ? words.en : words.zh} ${number}` : number;
};
