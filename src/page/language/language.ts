import { useParameters } from '../address/address.ts';

/** As the API names it. */
export type Language = 'ZH' | 'EN';

/** One word or sentence in both languages. */
export type Words = { readonly zh: string; readonly en: string };

export interface Reading {
  /** For `inWords(language:)`. */
  readonly language: Language;
  /** Value of `lang` of an element that holds our own words. */
  readonly lang: 'zh-CN' | 'en';
  /** The words of the language that is read. */
  readonly say: (zh: string, en: string) => string;
  readonly word: (words: Words) => string;
}

/** The language stands in the address: `?lang=en`, else Chinese. */
export const useLanguage = (): Reading => readingOf(useParameters().get('lang') === 'en' ? 'EN' : 'ZH');

export const readingOf = (language: Language): Reading => READINGS[language];

const READINGS: Readonly<Record<Language, Reading>> = {
  ZH: { language: 'ZH', lang: 'zh-CN', say: (zh) => zh, word: ({ zh }) => zh },
  EN: { language: 'EN', lang: 'en', say: (_zh, en) => en, word: ({ en }) => en },
};
