/** A need told as a state of its place or group: 老人吃饭难, 居民对助餐的需求旺盛, 残疾人康复服务存在缺口. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Needs, needs, ofGroup, partsOf } from './lines.ts';
import {
  IS_UNMET,
  LACKABLE,
  MAY_STATE,
  OF_ORGANIZATION,
  SHARE_FIRST,
  STATES,
  SURVEYED,
  VAGUE,
  WITHOUT,
} from './states.ts';
import { surveyedPlace } from './topic.ts';
import { grouped, inPlace, isWho, leadingBefore, type Needing } from './who.ts';
import { ofWhole } from './whole.ts';
import { BEFORE_WHO, HAS_WISH, SUPPOSED, WORKERS } from './words.ts';

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
      const isShare = SHARE_FIRST.test(textOf(scene, clause)) || SURVEYED.test(textOf(scene, clause));
      const isTold =
        HAS_WISH.test(told.replace(/没有(?=子女|儿女|孩子|亲人|家人|老伴|工作|收入|劳动)/u, '')) &&
        !/(?:反映|表示|说|称|提出)$/u.test(told);
      if (!before || (isTold && !isShare)) return [];
      const lead = ORDINAL.exec(textOf(scene, clause))?.[0].length ?? 0;
      return stateBehind(scene, clause.from + lead, () =>
        peopleBefore(scene, clause, SHARE_FIRST.test(textOf(scene, clause)) ? 5 : 2),
      );
    }),
  ];
}

/** 选择助餐的占四成: of the street or community that the text is about. */
function surveyed(scene: Scene): Needing | null {
  const { place: about } = scene.context;
  const isLocal = about !== null && /^(?:Street|Community|District)$/u.test(about.thing.type);
  const place = surveyedPlace(scene) ?? (isLocal ? about : null);
  const { from } = scene.sentence;
  return place ? { places: [place], groups: [], range: { from, to: from }, away: place } : null;
}

/** 二是护理人员缺口大. */
const ORDINAL = /^(?:[一二三四五六七八]是|第[一二三四五六七八]，?)/u;

/** 社工流失率高，本土督导缺乏: whoever works in the field lacks nothing by that. */
function peopleBefore(scene: Scene, clause: Range, farthest: number): Needing | null {
  const found = leadingBefore(scene, clause, farthest);
  const isOfWork = found?.groups.some(({ named: { thing } }) => WORKERS.test(thing.name)) ?? false;
  return isOfWork ? null : found;
}

/** 甲街道留守老人较多，夜间照护无人承接: a clause of its own goes on about whom the clause before began with. */
function stateBehind(scene: Scene, at: number, needingOf: () => Needing | null): Needs[] {
  const { to } = clauseAt(scene, at);
  const behind = textOf(scene, { from: at, to });
  if (!MAY_STATE.test(behind)) return [];
  // 家属盼着有人助浴，“老人一个冬天洗不上一回澡”: the quotation only repeats the wish before it.
  const lead = textOf(scene, { from: scene.sentence.from, to: clauseAt(scene, at).from });
  if (/^“/u.test(textOf(scene, clauseAt(scene, at))) && HAS_WISH.test(lead.slice(-30))) return [];
  if (SUPPOSED.test(textOf(scene, { from: clauseAt(scene, at).from, to: at }))) return [];
  for (const pattern of STATES) {
    const match = pattern.exec(behind)?.groups?.what;
    const words = match?.replace(WITHOUT, '');
    // 居民缺少日间照料场所，场地至今没有着落: the same need.
    if (IS_UNMET.test(behind) && HAS_WISH.test(lead)) continue;
    if (!match || !words || words.length < 2 || VAGUE.test(words) || /^.不.$/u.test(words)) continue;
    const needing =
      needingOf() ?? (SURVEYED.test(behind) ? surveyed(scene) : LACKABLE.test(words) ? ofWhole(scene, at) : null);
    // 全区专业机构只有4家，人手不够: an organization lacks it.
    const isOfWork = needing?.groups.every(({ named: { thing } }) => WORKERS.test(thing.name)) ?? false;
    if (!needing || (isOfWork && OF_ORGANIZATION.test(words))) return [];
    const from = at + behind.indexOf(match) + match.length - words.length;
    const verb = { from: from + words.length, to };
    return partsOf(scene, { from, to: from + words.length }).map((part) => ofOwnGroup(scene, needing, part, verb));
  }
  return [];
}

/** 失智老人防走失、听障儿童康复呼声很高: each part of its own group, where no place has them all. */
function ofOwnGroup(scene: Scene, needing: Needing, part: Range, verb: Range): Needs {
  const group = needing.places.length === 0 ? ofGroup(scene, part) : null;
  return group
    ? needs(scene, { ...needing, groups: [group.group] }, [group.words], verb)
    : needs(scene, needing, [part], verb);
}

/** 甲街道居民: the group tells it, with its place. */
const touches = ({ to }: Range, next: Unit | undefined): boolean =>
  next !== undefined && isWho(next) && next.from - to <= 1;

/** Null where words before the group make it the object of what someone does: 着力解决老人吃饭难. */
function who(scene: Scene, index: number): Needing | null {
  const own = grouped(scene, index);
  const { from } = clauseAt(scene, own.range.from);
  const lead = textOf(scene, { from, to: own.range.from });
  // 针对甲街道、乙街道康复资源不足的问题: the place's own lack.
  const isOfPlace = /^针对$/u.test(lead) && own.places.length > 0;
  return isOfPlace || BEFORE_WHO.test(lead) ? inPlace(scene, own) : null;
}
