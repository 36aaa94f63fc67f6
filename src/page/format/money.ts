import type { Language } from '../language/language.ts';
import { withBound } from './bound.ts';
import { fullNumber, shortNumber } from './number.ts';

/** A sum as the API gives it: yuan as decimal text, null where the document gives no number. */
export interface Amount {
  readonly value: string | null;
  readonly valueTo?: string | null;
  readonly bound?: string | null;
  /** As printed. */
  readonly text?: string | null;
}

/** 超过 3.4 亿元 / over 340 million yuan; the printed words where there is no number. */
export const shortAmount = (amount: Amount, language: Language): string => amountIn(amount, language, shortNumber);

/** The same with every digit: 超过 340,000,000 元. The bound stays. */
export const fullAmount = (amount: Amount, language: Language): string => amountIn(amount, language, fullNumber);

const amountIn = (
  { value, valueTo, bound, text }: Amount,
  language: Language,
  print: (number: string, language: Language) => string,
): string => {
  if (value === null) return text ?? (language === 'EN' ? 'no number given' : '未给出数字');
  const numbers = [value, ...(valueTo ? [valueTo] : [])].map((number) => print(number, language));
  const [joined, unit] = language === 'EN' ? [numbers.join('–'), ' yuan'] : [numbers.join('至'), '元'];
  return withBound(`${joined}${unit}`, bound, language);
};
