import type { PageName } from '../../src/api/page/page-list.ts';

export type { PageName } from '../../src/api/page/page-list.ts';

/** Each page with something on it, from the seed. */
export const VIEWS: Readonly<Record<PageName, string>> = {
  '/': '/',
  '/search': '/search?text=东莞',
  '/entity/:id': '/entity/district-e80a7323d45440e9',
  '/chain': '/chain?from=fund-ff72c2ea600e71b2',
  '/coverage':
    '/coverage?within=district-e80a7323d45440e9&population=population-older-people&place=district-e80a7323d45440e9',
  '/needs': '/needs?within=district-e80a7323d45440e9',
  '/compare': '/compare',
  '/explore': '/explore?from=city-e72eb3eb3c3a7155&to=fund-ff72c2ea600e71b2',
  '/timeline': '/timeline?within=东莞市',
  '/documents': '/documents',
  '/document/:id': '/document/dongguan-2018?at=2569-2602',
  '/review': '/review',
  '/downloads': '/downloads',
  '/about': '/about',
};

export const LANGUAGES = ['zh-CN', 'en'] as const;

/** The same view in a language. */
export const inLanguage = (path: string, language: (typeof LANGUAGES)[number]): string =>
  language === 'en' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path;
