/** OPERATES_IN of who is made up of the people of a place: 乙队由甲社区的妇女组成, 甲社区居民组成的乙队; and of who keeps people there: 在甲社区常驻4名社工. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { clauseAt, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { located, subjectUnits } from './line.ts';
import { teamBefore } from './topic.ts';

export const byMembers = (scene: Scene): Found[] => [...madeUp(scene), ...kept(scene)];

const isTeam = ofType('SocialOrganization');
const isNarrow = ({ thing }: Named): boolean => /^(?:Street|Community)$/u.test(thing.type) && thing.named !== false;

const MADE_UP =
  /^(?:辖区)?(?:内)?的?[^，。；]{0,14}?(?:组成|组建|自发|发起|自愿|牵头成立|成立|构成)(?!了)(?:[^，。；]{0,4}$|[^，。；]{0,4}[，。；])?/u;

/** 队伍2018年由甲社区的妇女自发组成 */
function madeUp(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((where) => {
    if (!isNarrow(where.named)) return [];
    const before = textOf(scene, { from: scene.sentence.from, to: where.from });
    const clause = clauseAt(scene, where.from);
    const behind = textOf(scene, { from: where.to, to: clause.to });
    if (!/由(?:来自)?$/u.test(before) || !MADE_UP.test(behind)) return [];
    return linesOf(scene, where, where.from);
  });
}

/** 甲中心在乙社区常驻4名社工, 派驻乙社区3人 is read elsewhere. */
function kept(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((where) => {
    if (!isPlace(where.named) || !isNamed(where.named)) return [];
    const before = textOf(scene, { from: scene.sentence.from, to: where.from });
    const behind = textOf(scene, { from: where.to, to: clauseAt(scene, where.from).to });
    if (
      !/在$/u.test(before) ||
      !/^(?:长期|常年|固定|已|目前|共|现)*(?:常驻|驻扎|驻点|派驻|派出|安排|配备)/u.test(behind)
    )
      return [];
    return linesOf(scene, where, where.from);
  });
}

function linesOf(scene: Scene, where: Unit, at: number): Found[] {
  const subjects = subjectUnits(scene, { from: at, to: at }, isTeam).filter(({ named }) => isNamed(named));
  if (subjects.length > 0)
    return subjects.map((unit) =>
      located(scene, 'OPERATES_IN', 'location/members', unit.named, where.named, [unit, where], at),
    );
  const topic = teamBefore(scene, at);
  if (!topic) return [];
  const found = located(scene, 'OPERATES_IN', 'location/members', topic, where.named, [where], at);
  return [{ ...found, evidence: [topic, ...found.evidence] }];
}
