/** The shapes in which a sentence says that a group is served: 为…提供, 服务…, 服务对象为…, …在甲站用餐, 面向…的“甲”. */
import type { Scene } from '../../scene.ts';
import { isPlace, ofType } from '../shared/parties.ts';
import { listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Around, aroundOf, type By, lastMatch, type Served } from './around.ts';
import { attributed, called, using } from './named.ts';
import {
  ASKED,
  ATTRIBUTE,
  CONTROL,
  DIRECTLY,
  ENJOYING,
  FOR,
  FOSTERED,
  IS_FAVOURED,
  IS_ONE,
  KIN,
  NOT_FOR,
  NOT_SERVED,
  OF_GROUP,
  ORDERED,
  PAIRED,
  SERVING,
  TOWARDS,
  TRAINED,
  UNTO,
  WITH,
} from './words.ts';

export const isPopulation = ofType('Population');

/** Every list of groups that the sentence says to be served. */
export function servedIn(scene: Scene): Served[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPopulation(unit.named) || followsInList(scene, index)) return [];
    const at = aroundOf(scene, listFrom(scene, index, isPopulation));
    if (KIN.test(at.behind) || ORDERED.test(at.ahead) || IS_ONE.test(at.ahead)) return [];
    return (
      called(scene, at) ??
      using(scene, at) ??
      attributed(scene, at) ??
      purposed(scene, at) ??
      acted(scene, at) ??
      favoured(scene, at) ??
      []
    );
  });
}

/** A member that its list already tells. */
function followsInList(scene: Scene, index: number): boolean {
  const before = unitsOf(scene)[index - 1];
  return before !== undefined && isPopulation(before.named) && listFrom(scene, index - 1, isPopulation).length > 1;
}

/** 为老人提供…, 面向老人开展…, 让老人吃上…. */
function purposed(scene: Scene, around: Around): Served[] | null {
  const { list, first, last, ahead, behind, from } = around;
  const isAsked = ASKED.test(behind) || CONTROL.test(behind);
  const at = isAsked ? null : purposeAt(ahead, behind);
  if (at === null || NOT_SERVED.test(ahead.slice(at)) || isParted(scene, from + at, first)) return null;
  return [{ list, range: { from: from + at, to: last.to } }];
}

function purposeAt(ahead: string, behind: string): number | null {
  if (PAIRED.test(behind)) return lastMatch(WITH, ahead);
  if (!NOT_FOR.test(behind)) {
    const at = lastMatch(FOR, ahead);
    if (at !== null) return at;
  }
  const towards = lastMatch(TOWARDS, ahead);
  if (towards !== null && !OF_GROUP.test(behind)) return towards;
  return SERVING.test(behind) || ENJOYING.test(behind) ? lastMatch(UNTO, ahead) : null;
}

/** 服务老人, 惠及居民. */
function acted(scene: Scene, { list, first, last, ahead, behind, from }: Around): Served[] | null {
  const at = lastMatch(DIRECTLY, ahead);
  if (at === null || ATTRIBUTE.test(behind)) return null;
  const words = ahead.slice(at);
  if (NOT_SERVED.test(words) || isParted(scene, from + at, first)) return null;
  return [{ list, range: { from: from + at, to: last.to }, by: byOf(words), inClause: /^的/u.test(behind) }];
}

const byOf = (words: string): By => (TRAINED.test(words) ? 'project' : FOSTERED.test(words) ? 'thing' : 'anyone');

/** 甲食堂，八十岁以上老人用餐半价. */
function favoured(scene: Scene, { list, first, last, behind, from }: Around): Served[] | null {
  const words = IS_FAVOURED.exec(behind)?.[0];
  if (!words || NOT_SERVED.test(words)) return null;
  const former = unitsOf(scene).findLast((unit) => unit.to <= first.from);
  const start = Math.max(former?.to ?? from, from);
  const lead = textOf(scene, { from: start, to: first.from });
  if (NOT_SERVED.test(lead) || lead.length > 20) return null;
  return [{ list, range: { from: start, to: last.to + words.length }, by: 'named' }];
}

/** Another thing stands between the verb and the group. */
const isParted = (scene: Scene, at: number, first: Unit): boolean =>
  unitsOf(scene).some((unit) => unit.from >= at && unit.to <= first.from && !isPlace(unit.named));
