/** What came of asking a model, in numbers: no word of the document or of an answer. */
import { modelSilent } from '../../error.ts';
import type { Refusal } from './refusal.ts';
import type { NoAnswer } from './server.ts';

export interface ModelReport {
  model: string;
  /** Of the document, and those that were answered. */
  pieces: number;
  answered: number;
  proposed: number;
  kept: number;
  /** Proposals that the rules, or an earlier proposal, had already. */
  same: number;
  refused: Map<Refusal, number>;
  /** Why pieces were not answered, and how many. */
  silent: Map<NoAnswer, number>;
}

export const emptyReport = (model: string, pieces: number): ModelReport => ({
  ...{ model, pieces, answered: 0, proposed: 0, kept: 0, same: 0 },
  ...{ refused: new Map(), silent: new Map() },
});

export const count = <T>(counts: Map<T, number>, one: T, times = 1): void => {
  if (times > 0) counts.set(one, (counts.get(one) ?? 0) + times);
};

/** One line, and a warning where the model said nothing to some pieces. */
export function modelLines({ model, pieces, answered, proposed, kept, same, refused, silent }: ModelReport): string[] {
  const all = [...refused.values()].reduce((sum, one) => sum + one, 0);
  const line = `  model ${model}: ${answered} of ${pieces} pieces answered; ${proposed} proposed, ${kept} kept, ${same} known already, ${all} refused${told(refused)}`;
  if (silent.size === 0) return [line];
  const { code, message } = modelSilent(model, pieces - answered, pieces, told(silent).trim());
  return [line, `  warning ${code}: ${message}`];
}

const told = (counts: ReadonlyMap<string, number>): string =>
  counts.size === 0
    ? ''
    : ` (${[...counts]
        .sort()
        .map(([why, times]) => `${why} ${times}`)
        .join(', ')})`;
