/** The common shape of a line of place, and who a verb of place speaks of. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { asThing, evidenceOf, ofType, type Parties } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';

export const isSettled = ofType('Facility', 'SocialOrganization', 'OtherOrganization');
export const isProject = ofType('Project');

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

/** Of what stands or works in a place that the words before it give. */
export const lineOf = (scene: Scene, rule: string, { named, ...range }: Unit, where: Unit): Found =>
  located(
    scene,
    named.thing.type === 'Facility' ? 'LOCATED_IN' : 'OPERATES_IN',
    rule,
    named,
    where.named,
    [where, range],
    range.from,
  );

/** Of several subjects in as many places 分别 gives each its own. */
export function placesFor(
  scene: Scene,
  subjects: readonly Unit[],
  subject: Unit,
  places: readonly Unit[],
): readonly Unit[] {
  const from = Math.min(...subjects.map((one) => one.from));
  const to = Math.max(...places.map((one) => one.to));
  const isPaired = subjects.length === places.length && subjects.length > 1;
  if (!isPaired || !textOf(scene, { from, to }).includes('分别')) return places;
  const own = places[subjects.indexOf(subject)];
  return own ? [own] : places;
}

/** Of a verb: the units of its subject, also where it stands in an earlier clause. */
export function subjectUnits(scene: Scene, verb: Range, accepts: (named: Named) => boolean): Unit[] {
  const parties: Parties | null = subjectBefore(scene, verb.from, accepts);
  return parties ? unitsOf(scene).filter(({ named }) => parties.named.includes(named)) : [];
}
