/** A document as a model is sent it: numbered clean sentences of the masked text, in pieces that one request holds. */
import type { Scene } from '../scene.ts';

export interface Piece {
  /** The headings above its first sentence, widest first. */
  headings: string[];
  sentences: NumberedSentence[];
}

export interface NumberedSentence {
  /** From 1, over the whole document. */
  number: number;
  scene: Scene;
}

/** Cut between sentences. One that alone is longer than a piece is left out: no published sentence is. */
export function piecesOf(scenes: readonly Scene[], mostCharacters: number): Piece[] {
  const pieces: Piece[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [index, scene] of scenes.entries()) {
    const { length } = scene.text;
    if (length > mostCharacters || !/[\p{L}\p{N}]/u.test(scene.text)) continue;
    if (size + length > mostCharacters) {
      pieces.push({ headings: scene.context.headings.map(({ text }) => text), sentences: [] });
      size = 0;
    }
    pieces.at(-1)?.sentences.push({ number: index + 1, scene });
    size += length;
  }
  return pieces;
}
