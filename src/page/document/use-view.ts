import type { View } from './reader-manner.ts';

const VIEWS: readonly string[] = ['clean', 'original', 'both'] satisfies View[];

/** Both side by side where there is room, unless the address says otherwise. */
export const useView = (asked: string | null, isNarrow: boolean): View =>
  asked && VIEWS.includes(asked) ? (asked as View) : isNarrow ? 'clean' : 'both';
