import type { Language } from '../language/language.ts';

export type Bound = 'EXACT' | 'OVER' | 'AT_LEAST' | 'ABOUT' | 'NEARLY' | 'LESS_THAN' | 'AT_MOST';

/** A number with its bound said: 超过 3.4 亿元, never a bare 3.4 亿元 for it. */
export const withBound = (number: string, bound: string | null | undefined, language: Language): string => {
  const [zh, en] = BOUNDS[bound as Bound] ?? ['', ''];
  const words = language === 'EN' ? en : zh;
  return words ? `${words} ${number}` : number;
};

const BOUNDS: Readonly<Record<Bound, readonly [string, string]>> = {
  EXACT: ['', ''],
  OVER: ['超过', 'over'],
  AT_LEAST: ['至少', 'at least'],
  ABOUT: ['约', 'about'],
  NEARLY: ['近', 'nearly'],
  LESS_THAN: ['不足', 'less than'],
  AT_MOST: ['至多', 'at most'],
};
