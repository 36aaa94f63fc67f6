/** Where words that a model copied stand: in the sentence that it names, clean or as printed, blanks aside. */
import type { Range } from '../../text/passages.ts';
import type { Scene, Spot } from '../scene.ts';
import { spot } from '../scene.ts';
import type { Piece } from './piece.ts';
import type { Proposal } from './proposal.ts';
import { Refused } from './refusal.ts';

/** Words of one sentence. */
export interface Quoted extends Spot {
  readonly scene: Scene;
}

/** The quotes of a proposal at their places; throws QUOTE_NOT_FOUND where one does not stand in its sentence. */
export function quotedIn({ sentences }: Piece, { quotes }: Proposal): Quoted[] {
  const found = quotes.map(({ sentence, words }) => {
    const scene = sentences.find(({ number }) => number === sentence)?.scene;
    const [range] = scene ? rangesIn(scene, words) : [];
    if (!scene || !range) throw new Refused('QUOTE_NOT_FOUND');
    return { scene, ...spot(scene.passage, range.from, range.to) };
  });
  if (found.length === 0) throw new Refused('QUOTE_NOT_FOUND');
  return found;
}

/** Every place of the words in the sentence, in the passage's offsets. */
export const rangesIn = ({ passage, sentence }: Scene, words: string): Range[] =>
  passage.clean.ranges(words).filter(({ from, to }) => from < to && sentence.from <= from && to <= sentence.to);

/** The first place of the words inside a quote, else in a quoted sentence; null where they stand in neither. */
export function placeIn(quoted: readonly Quoted[], words: string): Quoted | null {
  const all = quoted.flatMap((quote) =>
    rangesIn(quote.scene, words).map((range) => ({
      place: { scene: quote.scene, ...spot(quote.scene.passage, range.from, range.to) },
      isInside: quote.from <= range.from && range.to <= quote.to,
    })),
  );
  return (all.find(({ isInside }) => isInside) ?? all[0])?.place ?? null;
}
