/** A need told as a state of its place or group: 老人吃饭难, 居民对助餐的需求旺盛, 残疾人康复服务存在缺口. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Needs, needs, partsOf } from './lines.ts';
import { grouped, inPlace, isWho, leadingBefore, type Needing } from './who.ts';
import { BEFORE_WHO, HAS_WISH, STATES, VAGUE, WITHOUT } from './words.ts';

export function stated(scene: Scene): Needs[] {
  const own = unitsOf(scene).flatMap((unit, index, all) => {
    if (!isWho(unit) || touches(unit, all[index + 1])) return [];
    return stateBehind(scene, unit.to, () => who(scene, index));
  });
  return [
    ...own,
    ...clausesOf(scene).flatMap((clause, index, all) => {
      const before = all[index - 1];
      // 反映镇上还没有助餐点，吃饭难: one need.
      const told = before ? textOf(scene, before) : '';
      if (!before || (HAS_WISH.test(told) && !/(?:反映|表示|说|称|提出)$/u.test(told))) return [];
      return stateBehind(scene, clause.from, () => leadingBefore(scene, clause));
    }),
  ];
}

/** 甲街道留守老人较多，夜间照护无人承接: a clause of its own goes on about whom the clause before began with. */
function stateBehind(scene: Scene, at: number, needingOf: () => Needing | null): Needs[] {
  const { to } = clauseAt(scene, at);
  const behind = textOf(scene, { from: at, to });
  for (const pattern of STATES) {
    const match = pattern.exec(behind)?.groups?.what;
    const words = match?.replace(WITHOUT, '');
    if (!match || !words || words.length < 2 || VAGUE.test(words)) continue;
    const needing = needingOf();
    if (!needing) return [];
    const from = at + behind.indexOf(match) + match.length - words.length;
    const verb = { from: from + words.length, to };
    return [needs(scene, needing, partsOf(scene, { from, to: from + words.length }), verb)];
  }
  return [];
}

/** 甲街道居民: the group tells it, with its place. */
const touches = ({ to }: Range, next: Unit | undefined): boolean =>
  next !== undefined && isWho(next) && next.from - to <= 1;

/** Null where words before the group make it the object of what someone does: 着力解决老人吃饭难. */
function who(scene: Scene, index: number): Needing | null {
  const own = grouped(scene, index);
  const { from } = clauseAt(scene, own.range.from);
  return BEFORE_WHO.test(textOf(scene, { from, to: own.range.from })) ? inPlace(scene, own) : null;
}
