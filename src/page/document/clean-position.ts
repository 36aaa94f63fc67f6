import type { Span } from './spans.ts';

/** From `at` on, each clean code point stands for the next one of the original from `start` on. */
export interface Run {
  readonly at: number;
  readonly start: number;
}

/** Where in a clean paragraph of `length` code points the characters of an original span stand; null where none is left of it. */
export const cleanSpan = (runs: readonly Run[], length: number, { start, end }: Span): Span | null => {
  const from = firstAt(runs, length, start);
  const to = firstAt(runs, length, end);
  return from < to ? { start: from, end: to } : null;
};

/** The first clean code point that stands at or behind an original one. */
const firstAt = (runs: readonly Run[], length: number, original: number): number => {
  const index = lastBefore(runs, original);
  const run = runs[index];
  if (!run) return 0;
  const next = runs[index + 1]?.at ?? length;
  return Math.min(next, run.at + original - run.start);
};

/** The last run that begins at or before an original position; -1 where none does. */
const lastBefore = (runs: readonly Run[], original: number): number => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= original) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
