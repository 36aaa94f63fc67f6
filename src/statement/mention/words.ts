/** Word lists as text: blanks and line breaks part the words. */

export const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const byLength = (list: readonly string[]): string[] => [...new Set(list)].sort((a, b) => b.length - a.length);

/** The words as alternatives of a regular expression, the longest first. */
export const anyOf = (list: readonly string[]): string =>
  byLength(list)
    .map((word) => word.replaceAll(/[()]/gu, '\\$&'))
    .join('|');
