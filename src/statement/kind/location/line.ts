/** The common shape of a line of place, and who a verb of place speaks of. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { asThing, evidenceOf, type Parties, subjectBefore } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { type Unit, unitsOf } from '../shared/sentence-parts.ts';

/** A line of where something stands or works. */
export function located(
  scene: Scene,
  predicate: 'LOCATED_IN' | 'OPERATES_IN',
  rule: string,
  subject: Named,
  where: Named,
  ranges: readonly Range[],
  at: number,
): Found {
  return {
    ...{ rule, kind: 'location', predicate, ...saidAt(scene, at) },
    subject: asThing(subject),
    objects: [asThing(where)],
    evidence: evidenceOf(scene, [], ranges),
  };
}

/** Of a verb: the units of its subject, also where it stands in an earlier clause. */
export function subjectUnits(scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit[] {
  const parties: Parties | null = subjectBefore(scene, verb.from, accepts);
  return parties ? unitsOf(scene).filter(({ named }) => parties.named.includes(named)) : [];
}

/** The nearest before a verb, as a list of none or one. */
export const nearestUnits = (scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit[] =>
  unitsOf(scene)
    .filter(({ to, named }) => to <= verb.from && accepts(named))
    .slice(-1);
