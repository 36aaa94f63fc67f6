/** RUNS where a name only owns a project: 更合镇社工站“乡村晚托”项目, 甲中心的“乙”计划. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { isNamed, ofType, partiesOf } from '../shared/parties.ts';
import { textOf, unitsOf } from '../shared/sentence-parts.ts';

const isOwner = ofType('SocialOrganization', 'OtherOrganization', 'Facility');

export function runsOwn(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const owner = all[index - 1];
    if (!owner || unit.named.thing.type !== 'Project' || !isNamed(unit.named)) return [];
    if (!isOwner(owner.named) || !isNamed(owner.named)) return [];
    if (!/^(?:的|开展的|实施的)?$/u.test(textOf(scene, { from: owner.to, to: unit.from }))) return [];
    const by = partiesOf(scene, [owner]);
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/own', by, to: [unit], verb: unit });
  });
}
