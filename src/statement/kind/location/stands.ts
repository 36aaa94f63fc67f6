/** LOCATED_IN where the text says where a house or organization stands: 位于, 住所：, also before the thing: 位于甲社区的乙食堂. */
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { listBehind, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { isProject, isSettled, located } from './line.ts';
import { placeInName, standsByName } from './name.ts';
import { hasUnreadSubject, subjectsOf, topicOf } from './standing.ts';
import { ADDRESS, ADDRESS_TAIL, STANDS } from './words.ts';

const VERB = new RegExp(`${ADDRESS}|${STANDS}`, 'gu');
const TO_HOUSE = new RegExp(`^(?:境内|辖区内?|内|${ADDRESS_TAIL}{1,3})?的`, 'u');

export const stands = (scene: Scene): Found[] => [...byVerb(scene), ...isIn(scene)];

/** A project is carried out where it is said to be, and does not stand. */
const predicateOf = (named: Named): 'LOCATED_IN' | 'OPERATES_IN' => (isProject(named) ? 'OPERATES_IN' : 'LOCATED_IN');

function byVerb(scene: Scene): Found[] {
  return wordsIn(scene, VERB).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const where = placeBehind(scene, verb.to);
    if (!where) return [];
    const to = TO_HOUSE.exec(textOf(scene, { from: where.to, to: scene.sentence.to }))?.[0].length ?? 0;
    const ahead = to > 0 ? listBehind(scene, where.to + to, isSettled, { gap: 8 }).slice(0, 1) : [];
    const subjects = (ahead.length > 0 ? ahead : subjectsOf(scene, verb)).filter(
      ({ named }) => !standsElsewhere(named.thing, where.named.thing),
    );
    const topic = subjects.length === 0 && !hasUnreadSubject(scene, verb) ? topicOf(scene, verb) : null;
    const range = [verb, where];
    if (topic) {
      const found = located(scene, predicateOf(topic), 'location/stands', topic, where.named, range, verb.from);
      return [{ ...found, evidence: [topic, ...found.evidence] }];
    }
    // A class of houses may stand in several: 分别位于甲街道、乙街道.
    const all = listBehind(scene, verb.to, isPlace, { gap: 3 });
    return subjects.flatMap((subject) =>
      ((isNamed(subject.named) && !isProject(subject.named)) || all.length < 2 ? [where] : all).map((one) =>
        located(
          scene,
          predicateOf(subject.named),
          'location/stands',
          subject.named,
          one.named,
          [subject, verb, one],
          verb.from,
        ),
      ),
    );
  });
}

/** A house that is called after one street does not stand in another. */
function standsElsewhere(thing: Mention, where: Mention): boolean {
  const street = (where.within ?? []).find((name) => /(?:街道|镇|乡)$/u.test(name));
  const own = (thing.within ?? []).find((name) => /(?:街道|镇|乡)$/u.test(name));
  return standsByName(thing) && street !== undefined && own !== undefined && street !== own;
}

/** A place, or a house that bears the name of one: 设在甲社区党群服务中心旁. */
function placeBehind(scene: Scene, at: number): Unit | null {
  const [where] = listBehind(scene, at, (named) => isPlace(named) || placeInName(named) !== null, { gap: 3 });
  const inside = where && !isPlace(where.named) ? placeInName(where.named) : null;
  return where ? (inside ? { ...where, named: inside, chain: [inside] } : where) : null;
}

/** 甲食堂在乙社区一楼，… */
function isIn(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const next = all[index + 1];
    if (!next || unit.named.thing.type !== 'Facility' || unit.named.thing.named === false) return [];
    const where = isPlace(next.named) ? next.named : placeInName(next.named);
    if (!where) return [];
    const behind = textOf(scene, { from: next.to, to: scene.sentence.to });
    if (
      !/^，?(?:也|就|正)?在$/u.test(textOf(scene, { from: unit.to, to: next.from })) ||
      !/^(?:内|境内|辖区内?|旁|附近|[东西南北]侧|[一二三四五六\d]+[楼层号]|的[^，。；]{1,10}[上里内旁边])?[，。；]/u.test(
        behind,
      )
    )
      return [];
    return [located(scene, 'LOCATED_IN', 'location/is', unit.named, where, [unit, next], next.from)];
  });
}
