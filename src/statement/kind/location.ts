/** LOCATED_IN of what stands in a place, OPERATES_IN of who or what is carried out there. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { byDeed } from './location/deed.ts';
import { byName } from './location/name.ts';
import { toldLocation } from './location/told.ts';
import { isQuestion } from './shared/said.ts';

/** What the words tell counts before what a deed implies, and that before what a name does; one house stands in one place. */
export function location(scene: Scene): Found[] {
  if (scene.things.length === 0 || isQuestion(scene)) return [];
  const told = toldLocation(scene);
  const standing = told.filter(({ predicate }) => predicate === 'LOCATED_IN');
  const [built, done] = byDeed(scene);
  const deeds = [...withoutPlaced(built, standing), ...withoutPlaced(done, told)];
  return [...told, ...deeds, ...withoutPlaced(byName(scene), [...told, ...deeds])];
}

function withoutPlaced(found: readonly Found[], before: readonly Found[]): Found[] {
  const placed = new Set(before.flatMap(({ subject }) => (subject ? [subject.name] : [])));
  return found.filter(({ subject }) => !placed.has(subject?.name ?? ''));
}
