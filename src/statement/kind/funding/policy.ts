/** The stated basis of a sum: 根据《…》, 按照《…》. */
import type { FoundThing } from '../../found.ts';
import { type Spot, spot } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import { asFound } from '../shared/party.ts';

const BASIS = /(?:根据|按照|依据|依照)[^，。；《]{0,12}$/u;

/** A policy that the sum's sentence gives as its basis before the sum; not one that only governs how it is spent. */
export function policyOf({ scene, range }: Around): { thing: FoundThing; spot: Spot } | null {
  const found = scene.things.findLast(({ thing, from, to }) => {
    if (thing.type !== 'Policy' || to > range.from) return false;
    const before = wordsIn(scene, { from: scene.sentence.from, to: from }).replace(/《$/u, '');
    return BASIS.test(before);
  });
  if (!found) return null;
  const { spot: _, ...thing } = asFound(found);
  return { thing, spot: spot(scene.passage, found.from, found.to) };
}
