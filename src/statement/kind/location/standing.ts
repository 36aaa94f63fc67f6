/** What a verb of standing or an address speaks of. */
import type { Named, Scene } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { clausesOf, textOf, type Unit, unitsOf, type Word } from '../shared/sentence-parts.ts';
import { isProject, isSettled, subjectUnits } from './line.ts';
import { topicBefore, topicUnits } from './topic.ts';
import { BUILDS } from './words.ts';

/** 比如甲街道社工站，建在乙社区: what is given as an example goes on as the subject. */
function exampleBefore(scene: Scene, verb: Word): Unit | null {
  const last = unitsOf(scene).findLast(({ to }) => to <= verb.from);
  if (!last || !isSettled(last.named) || !/^，?(?:就|也)?$/u.test(textOf(scene, { from: last.to, to: verb.from })))
    return null;
  return /(?:比如|例如|譬如|诸如|像|如)$/u.test(textOf(scene, { from: scene.sentence.from, to: last.from }))
    ? last
    : null;
}

/** 供应商地址：甲社区 is that of the organization named before; otherwise the subject. */
export function subjectsOf(scene: Scene, verb: Word): Unit[] {
  const isForm = /[：:]$/u.test(verb.text);
  if (!isForm) {
    const built = builtBefore(scene, verb);
    if (built) return [built];
    if (hasUnreadSubject(scene, verb)) return [];
    const settled = subjectUnits(scene, verb, isSettled).filter((unit) => !isAgent(scene, unit));
    if (settled.length > 0) return settled;
    const example = exampleBefore(scene, verb);
    if (example) return [example];
    // 落户 of a project is read as coming to the place.
    return /落户/u.test(verb.text) ? [] : topicUnits(scene, verb, (named) => isProject(named) && isNamed(named));
  }
  return unitsOf(scene)
    .filter(({ to, named }) => to <= verb.from && isSettled(named) && isNamed(named))
    .slice(-1);
}

/** What the sentence before is about; of an address also the one organization that it names. */
export function topicOf(scene: Scene, verb: Word): Named | null {
  const topic = topicBefore(scene, verb.from);
  const [before] = scene.context.before;
  if (topic || before?.passage !== scene.passage || !/址|所|地点/u.test(verb.text)) return topic;
  const [organization, ...more] = before.things.filter(
    (named) => isNamed(named) && /Organization$/u.test(named.thing.type),
  );
  return organization && more.length === 0 ? organization : null;
}

/** 该园位于…: words before the verb that name its subject, though nobody has read whom. */
export function hasUnreadSubject(scene: Scene, { from, clause }: Word): boolean {
  if (unitsOf(scene).some((unit) => unit.from >= clause.from && unit.to <= from)) return false;
  const dates = scene.dates.filter((one) => one.from >= clause.from && one.to <= from).map(({ text }) => text);
  const words = dates.reduce((rest, text) => rest.replace(text, ''), textOf(scene, { from: clause.from, to: from }));
  return words.replace(ADVERB, '').length >= 2;
}

const ADVERB =
  /^[，；、。：]|目前|现在|如今|起初|最初|后来|分别|主要|均|都|也|现|已|其中|其|并|且|则|还|正|就|总部?|常年|一直|统一|(?:面积|投资|占地)[^，]*|答[：:]|(?:试点|实施|活动|项目|服务)(?:点|地点|社区)?$/gu;

/** 由甲中心执行，地点在…: whoever does it is not what stands there. */
const isAgent = (scene: Scene, { from }: Unit): boolean =>
  /(?:由|委托|交由|交给|聘请)$/u.test(textOf(scene, { from: scene.sentence.from, to: from }));

/** 甲会建成“乙书房”，设在…: the house that the clause before has set up, where the verb's own names no subject. */
function builtBefore(scene: Scene, verb: Word): Unit | null {
  if (unitsOf(scene).some(({ from, to }) => from >= verb.clause.from && to <= verb.from)) return null;
  const clauses = clausesOf(scene)
    .filter(({ to }) => to <= verb.clause.from)
    .slice(-2)
    .toReversed();
  for (const before of clauses) {
    const inside = unitsOf(scene).filter(({ from, to }) => from >= before.from && to <= before.to + 1);
    const [house, ...more] = inside.filter(({ named }) => named.thing.type === 'Facility');
    if (house && more.length === 0 && SETS_UP.test(textOf(scene, { from: before.from, to: house.from }))) return house;
    if (inside.length > 0) return null;
  }
  return null;
}

const SETS_UP = new RegExp(`(?:${BUILDS})[^，。；]{0,16}$`, 'u');
