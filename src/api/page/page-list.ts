/** Every page: its address, as the pages' own router knows it, and the module that shows it; a test holds both against `src/page/app.tsx`. */
export const PAGE_MODULES = {
  '/': 'home/home.tsx',
  '/search': 'search/search.tsx',
  '/entity/:id': 'entity/entity.tsx',
  '/chain': 'chain/chain.tsx',
  '/coverage': 'coverage/coverage.tsx',
  '/needs': 'needs/needs.tsx',
  '/compare': 'compare/compare.tsx',
  '/explore': 'explore/explore.tsx',
  '/timeline': 'timeline/timeline.tsx',
  '/documents': 'document/documents.tsx',
  '/document/:id': 'document/reader.tsx',
  '/review': 'review/review.tsx',
  '/downloads': 'download/downloads.tsx',
  '/about': 'about/about.tsx',
} as const;

export type PageName = keyof typeof PAGE_MODULES;

/** The addresses of all pages. */
export const PAGES = Object.keys(PAGE_MODULES) as PageName[];
