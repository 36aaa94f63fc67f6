import type { Language } from '../language/language.ts';

/** A number in 万 or 亿 (thousand, million, billion in English) with at most two decimals that are there. */
export const shortNumber = (value: number | string, language: Language): string => {
  const number = Number(value);
  const [unit, name] = UNITS[language].find(([size]) => Math.abs(number) >= size) ?? [1, ''];
  return `${plain(number / unit, 2)}${name && `${language === 'EN' ? ' ' : ''}${name}`}`;
};

/** Every digit, grouped: 12,345,678.9. */
export const fullNumber = (value: number | string): string => plain(Number(value), 4);

const UNITS: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  ZH: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  EN: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
};

const plain = (number: number, decimals: 2 | 4): string => FORMATS[decimals].format(number);

/** Made once: a page prints thousands of numbers. */
const FORMATS = {
  2: new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }),
  4: new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }),
};
