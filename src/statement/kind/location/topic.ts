/** What a verb of place speaks of: the project or house of its clause, of a clause before, or of the sentence before where that is about one thing. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Accepts, isNamed, isOrganization, isPlace, ofType } from '../shared/parties.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';

const isProject = ofType('Project');
const isHouse = ofType('Facility');

/** The nearest one before a verb that no other subject parts from it. */
export function topicUnits(scene: Scene, verb: Range, accepts: Accepts): Unit[] {
  const own = clauseAt(scene, verb.from);
  const topic = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && accepts(named));
  if (!topic || isAppliedFor(scene, topic)) return [];
  if (topic.from >= own.from) return [topic];
  const between = unitsOf(scene).filter(({ from, to }) => from >= topic.to && to <= verb.from);
  const isParted = between.some(
    (unit) =>
      (isOrganization(unit.named) || isPlace(unit.named)) &&
      !/(?:由|委托|引入|引进|交给|交由|联合|与|和|、|在|于|给|自|为|对|向|经)$/u.test(
        textOf(scene, { from: scene.sentence.from, to: unit.from }),
      ) &&
      unit.from >= own.from,
  );
  return isParted ? [] : [topic];
}

/** 甲坊申请“乙”项目，把点拓展到…: what is only hoped for is carried nowhere. */
const isAppliedFor = (scene: Scene, { from }: Unit): boolean =>
  /(?:申请|申报|争取|报名|参评|竞标)[^，。；]{0,14}$/u.test(textOf(scene, { from: scene.sentence.from, to: from }));

const isTopic = (named: Named): boolean => isNamed(named) && ofType('Project', 'Facility')(named);

/** Of a clause without a subject: the one project or house of the sentence before in the same paragraph. */
export function topicBefore(scene: Scene, at: number): Named | null {
  const [before] = scene.context.before;
  if (before?.passage !== scene.passage) return null;
  const topics = before.things.filter(isTopic);
  const [topic] = topics;
  if (!topic || topics.some(({ thing }) => thing.name !== topic.thing.name)) return null;
  return hasOtherSubject(scene, at, topic) ? null : topic;
}

/** Of a clause without a subject: the one team of the sentence before in the same paragraph. */
export function teamBefore(scene: Scene, at: number): Named | null {
  const [before] = scene.context.before;
  if (before?.passage !== scene.passage) return null;
  const teams = before.things.filter((named) => isNamed(named) && named.thing.type === 'SocialOrganization');
  const [team] = teams;
  if (!team || teams.some(({ thing }) => thing.name !== team.thing.name)) return null;
  return hasOtherSubject(scene, at, team) ? null : team;
}

/** Any other organization, place, project or house that the sentence names before; who only says it is none, and 食堂 may be the 邻里食堂. */
function hasOtherSubject(scene: Scene, at: number, topic: Named): boolean {
  const spoken = clausesOf(scene).filter((clause) => SAYS.test(textOf(scene, clause)));
  return unitsOf(scene).some(
    ({ named, from, to }) =>
      to <= at &&
      (isOrganization(named) || isProject(named) || isHouse(named) || isPlace(named)) &&
      !topic.thing.name.endsWith(named.thing.name) &&
      !spoken.some((clause) => clause.from <= from && to <= clause.to) &&
      !/(?:在|于|至|到|覆盖|面向|由|委托|交由|经)$/u.test(textOf(scene, { from: scene.sentence.from, to: from })),
  );
}

const SAYS = /(?:说|表示|介绍|透露|告诉[^，]{0,6})(?:道)?，?$/u;
