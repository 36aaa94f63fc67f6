/** The shapes that name the server behind the group, or call the group the one that is served. */
import type { Scene } from '../../scene.ts';
import { isNamed, isProjectOrFacility } from '../shared/parties.ts';
import { clauseAt, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Around, lastMatch, type Served } from './around.ts';
import {
  BENEFICIARY,
  CALLED,
  DIRECTLY,
  FOR,
  GOES_TO,
  IS_SERVED_BY,
  NOT_SERVED,
  TAKEN_AS,
  TOWARDS,
  USES,
} from './words.ts';

/** 服务对象为老人; 服务对象以老人为主; 以老人为服务对象; 老人是“甲”项目的受益者. */
export function called(scene: Scene, { list, first, last, ahead, behind, from, next }: Around): Served[] | null {
  const taken = /[以把将]$/u.test(ahead) ? TAKEN_AS.exec(behind)?.[0] : undefined;
  if (taken) {
    const to = last.to + taken.length;
    return [{ list, range: { from: first.from - 1, to }, ...ofNext(scene, to, next) }];
  }
  const words = /^(?:等)?为主/u.test(behind) ? ahead.replace(/以$/u, '') : ahead;
  const at = lastMatch(CALLED, words);
  if (at !== null && !NOT_SERVED.test(words.slice(at)))
    return [{ list, range: { from: from + at, to: last.to }, ...ofAttribute(scene, from + at) }];
  return next && isProjectOrFacility(next.named) ? benefiting(scene, list, next) : null;
}

/** 老人是“甲”项目的受益者. */
function benefiting(scene: Scene, list: readonly Unit[], next: Unit): Served[] | null {
  const first = list[0] as Unit;
  const last = list.at(-1) as Unit;
  const words = BENEFICIARY.exec(textOf(scene, { from: next.to, to: scene.sentence.to }))?.[0];
  if (!words || !IS_SERVED_BY.test(textOf(scene, { from: last.to, to: next.from }))) return null;
  return [{ list, range: { from: first.from, to: next.to + words.length }, server: next }];
}

/** “甲”项目服务对象扩大到留守儿童: whose they are stands right before. */
function ofAttribute(scene: Scene, at: number): { server?: Unit } {
  const unit = unitsOf(scene).find(({ to }) => to === at || to === at - 1);
  const isIt =
    unit !== undefined && isProjectOrFacility(unit.named) && /^的?$/u.test(textOf(scene, { from: unit.to, to: at }));
  return isIt ? { server: unit } : {};
}

/** 以未成年人为主体的“甲”: what follows 的 is for them. */
function ofNext(scene: Scene, at: number, next: Unit | undefined): { server?: Unit } {
  const isIt =
    next !== undefined && isProjectOrFacility(next.named) && textOf(scene, { from: at, to: next.from }) === '的';
  return isIt ? { server: next } : {};
}

/** 老人在甲食堂用餐. */
export function using(scene: Scene, { list, first, last, from, next }: Around): Served[] | null {
  if (next?.named.thing.type !== 'Facility' || !GOES_TO.test(textOf(scene, { from: last.to, to: next.from })))
    return null;
  const use = USES.exec(textOf(scene, { from: next.to, to: clauseAt(scene, next.from).to }));
  if (!use) return null;
  return [{ list, range: { from: Math.min(from, first.from), to: next.to + use[0].length }, server: next }];
}

/** 面向老人的“甲”食堂, 专门服务残疾人的“甲”项目. */
export function attributed(scene: Scene, { list, last, ahead, from, next }: Around): Served[] | null {
  if (!next || !isProjectOrFacility(next.named) || !isNamed(next.named)) return null;
  const gap = textOf(scene, { from: last.to, to: next.from });
  if (!/^(?:们|等)?(?:群体|人群)?(?:(?:提供|设立|开设|打造|建设|量身|定制|开展)[^，。；的]{0,14})?的$/u.test(gap))
    return null;
  const at = lastMatch(TOWARDS, ahead) ?? lastMatch(FOR, ahead) ?? lastMatch(DIRECTLY, ahead);
  if (at === null || NOT_SERVED.test(ahead.slice(at))) return null;
  return [{ list, range: { from: from + at, to: next.to }, server: next }];
}
