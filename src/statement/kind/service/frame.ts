/** The shapes in which a sentence says that a group is served: 为…提供, 服务…, 服务对象为…, …在甲站用餐, 面向…的“甲”. */
import type { Scene } from '../../scene.ts';
import { isPlace, ofType } from '../shared/parties.ts';
import { listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Around, aroundOf, type By, lastMatch, type Served } from './around.ts';
import { granted } from './granted.ts';
import { attributed, called, using } from './named.ts';
import {
  AID,
  AMONG,
  ASKED,
  ATTRIBUTE,
  COMES_TO,
  CONTROL,
  COUNTED,
  DIRECTLY,
  DOES_FOR,
  ENJOYING,
  FOR,
  FOSTERED,
  HELPERS,
  INTO_HANDS,
  IS,
  IS_FAVOURED,
  IS_ONE,
  KIN,
  LED,
  LED_TO,
  MADE_TO,
  NOT_FOR,
  NOT_SERVED,
  OF_GROUP,
  ORDERED,
  PAIRED,
  PLACE_OF,
  SENT,
  SERVING,
  SPECIAL,
  SPECIAL_WORK,
  STILL_DOES,
  TAKEN_ALONG,
  TO_WORK,
  TOWARDS,
  TRAINED,
  UNTO,
  USED_FOR,
  WHO_COME,
  WITH,
} from './words.ts';

const isPopulation = ofType('Population');

/** Every list of groups that the sentence says to be served. */
export function servedIn(scene: Scene): Served[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPopulation(unit.named) || followsInList(scene, index) || isOfOthers(scene, index)) return [];
    const at = aroundOf(scene, groupsFrom(scene, index));
    if (at.list.every(isBeside) || KIN.test(at.behind) || ORDERED.test(at.ahead) || IS_ONE.test(at.ahead)) return [];
    return (
      granted(scene, at) ??
      called(scene, at) ??
      using(scene, at) ??
      attributed(scene, at) ??
      facing(scene, at) ??
      purposed(scene, at) ??
      acted(scene, at) ??
      favoured(scene, at) ??
      housed(scene, at) ??
      given(scene, at) ??
      among(scene, at) ??
      []
    );
  });
}

/** 与一户邻居结对, 给邻居绣个荷包: they are no group of ours. */
const isBeside = ({ named: { thing } }: Unit): boolean => /^(?:邻居|近邻)$/u.test(thing.printed ?? thing.name);

/** 父母服刑的困境儿童: not the parents; 有残疾人的家庭 and 低保家庭中的老人: those behind. */
function isOfOthers(scene: Scene, index: number): boolean {
  const last = index + groupsFrom(scene, index).length - 1;
  const [unit, next] = unitsOf(scene).slice(last, last + 2);
  if (!unit || !next || !isPopulation(next.named)) return false;
  const gap = textOf(scene, { from: unit.to, to: next.from });
  const lead = textOf(scene, { from: scene.sentence.from, to: (unitsOf(scene)[index] as Unit).from });
  if (/^(?:家庭|群体|人群)?(?:中|里|当中|之中)的?$/u.test(gap)) return true;
  if (/(?<![具没所享只])有$/u.test(lead) && gap === '的') return true;
  return /^(?:父母|双亲|家长|子女)$/u.test(unit.named.thing.printed ?? unit.named.thing.name) && OF_OTHERS.test(gap);
}

/** Past members that nobody has read: 高龄、重残、失独老人. */
function groupsFrom(scene: Scene, index: number): Unit[] {
  const list = listFrom(scene, index, isPopulation);
  const last = list.at(-1) as Unit;
  const next = unitsOf(scene)[index + list.length];
  const isGoingOn =
    next !== undefined &&
    isPopulation(next.named) &&
    UNREAD_MEMBER.test(textOf(scene, { from: last.to, to: next.from }));
  return isGoingOn ? [...list, ...groupsFrom(scene, index + list.length)] : list;
}

const UNREAD_MEMBER = /^、(?:[〇㐀-鿿𠀀-𲎯]{1,6}(?:、|和|与|及|以及|等))+$/u;

/** A member that its list already tells. */
function followsInList(scene: Scene, index: number): boolean {
  const before = unitsOf(scene)[index - 1];
  return before !== undefined && isPopulation(before.named) && groupsFrom(scene, index - 1).length > 1;
}

/** 为老人提供…, 面向老人开展…, 让老人吃上…. */
function purposed(scene: Scene, around: Around): Served[] | null {
  const { list, first, last, ahead, behind, from } = around;
  // 对社会组织开展检查 is control, 为老人提供安全检查 a service.
  const isAsked = ASKED.test(behind) || (CONTROL.test(behind) && lastMatch(FOR, ahead) === null);
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
  if (LED_TO.test(behind)) {
    const at = lastMatch(LED, ahead);
    if (at !== null) return at;
  }
  if (SPECIAL_WORK.test(behind)) {
    const at = lastMatch(SPECIAL, ahead);
    if (at !== null) return at;
  }
  if (TO_WORK.test(behind)) {
    const at = lastMatch(TAKEN_ALONG, ahead);
    if (at !== null) return at;
  }
  return SERVING.test(behind) || ENJOYING.test(behind) ? lastMatch(UNTO, ahead) : null;
}

/** 对行动不便的老人，食堂还安排志愿者送餐. */
function facing(scene: Scene, { list, last, ahead, from, next }: Around): Served[] | null {
  if (!next || !isServerType(next.named)) return null;
  if (!FRONTED.test(textOf(scene, { from: last.to, to: next.from }))) return null;
  const towards = lastMatch(TOWARDS, ahead);
  const at = lastMatch(FOR, ahead) ?? towards ?? lastMatch(UNTO, ahead);
  if (at === null || NOT_SERVED.test(ahead.slice(at))) return null;
  const does = (towards === null ? STILL_DOES : DOES_FOR).exec(textOf(scene, { from: next.to, to: scene.sentence.to }));
  return does ? [{ list, range: { from: from + at, to: next.to + does[0].length }, server: next }] : null;
}

/** 针对老人出行难的情况，. */
const FRONTED = /^(?:们)?(?:群体)?(?:[^，。；]{0,14}(?:情况|问题|难题|需求|特点|实际|困难|现状))?，$/u;

const isServerType = ofType('Project', 'Facility', 'SocialOrganization');

/** 服务老人, 惠及居民. */
function acted(scene: Scene, { list, first, last, ahead, behind, from, next }: Around): Served[] | null {
  const at = lastMatch(DIRECTLY, ahead);
  if (at === null || ATTRIBUTE.test(behind)) return null;
  const words = ahead.slice(at);
  // 担任辅导老师: one noun.
  if (
    /^(?:辅导|护理|照护)$/u.test(words) &&
    /老师|教师|人员/u.test(first.named.thing.printed ?? first.named.thing.name)
  )
    return null;
  if (next && next.from === last.to && isAttributed(next)) return null;
  if (isMadeTo(list, behind) || NOT_SERVED.test(words) || isHatched(words, list) || isParted(scene, from + at, first))
    return null;
  return [{ list, range: { from: from + at, to: last.to }, by: byOf(words), inClause: /^的/u.test(behind) }];
}

/** 资助居民微项目. */
const isAttributed = ({ named }: Unit): boolean => /^(?:Project|SocialOrganization)$/u.test(named.thing.type);

function byOf(words: string): By {
  if (/^受益/u.test(words)) return 'benefit';
  return TRAINED.test(words) ? 'project' : FOSTERED.test(words) ? 'thing' : 'anyone';
}

/** 基金用于居民遭遇火灾时的救助; 把药品送到受灾群众手中. */
function given(scene: Scene, { list, first, last, ahead, behind, from }: Around): Served[] | null {
  const used = AID.test(behind) ? lastMatch(USED_FOR, ahead) : null;
  const at = used ?? (INTO_HANDS.test(behind) ? lastMatch(SENT, ahead) : null);
  // 商会捐来棉衣，送到老人手中: a gift.
  const lead = textOf(scene, { from: Math.max(scene.sentence.from, from - 30), to: first.from });
  if (at === null || /捐/u.test(lead) || /购买|采购/u.test(ahead.slice(at)) || NOT_SERVED.test(ahead.slice(at)))
    return null;
  if (isParted(scene, from + at, first)) return null;
  return [{ list, range: { from: from + at, to: last.to }, by: used === null ? 'anyone' : 'thing' }];
}

/** 参加的孩子有62名，其中随迁子女25名. */
function among(scene: Scene, { list, last, ahead, behind, from }: Around): Served[] | null {
  const at = COUNTED.test(behind) ? lastMatch(AMONG, ahead) : null;
  if (at === null || !WHO_COME.test(textOf(scene, { from: scene.sentence.from, to: from + at }))) return null;
  return [{ list, range: { from: from + at, to: last.to }, by: 'named' }];
}

/** 白天是残疾人做手工的作坊. */
function housed(_scene: Scene, { list, last, ahead, behind, from }: Around): Served[] | null {
  const words = PLACE_OF.exec(behind)?.[0];
  const at = words ? lastMatch(IS, ahead) : null;
  if (!words || at === null || NOT_SERVED.test(ahead.slice(at))) return null;
  return [{ list, range: { from: from + at, to: last.to + words.length }, by: 'named' }];
}

const isMadeTo = (list: readonly Unit[], behind: string): boolean => MADE_TO.test(behind) && list.every(isOrganized);
const isOrganized = ({ named }: Unit): boolean => /组织|企业|机构|志愿者/u.test(named.thing.name);

/** 孵化社会组织57家: how many an incubator keeps, not whom it serves. */
const isHatched = (words: string, list: readonly Unit[]): boolean =>
  /^(?:孵化|培育|吸纳|引进)/u.test(words) && list.every(isOrganized);

/** 甲食堂，八十岁以上老人用餐半价. */
function favoured(scene: Scene, { list, first, last, behind, from }: Around): Served[] | null {
  const comes = list.some(({ named }) => HELPERS.test(named.thing.name)) ? undefined : COMES_TO.exec(behind)?.[0];
  const words = IS_FAVOURED.exec(behind)?.[0] ?? comes;
  if (!words || NOT_SERVED.test(words)) return null;
  const former = unitsOf(scene).findLast((unit) => unit.to <= first.from);
  const start = Math.max(former?.to ?? from, from);
  const lead = textOf(scene, { from: start, to: first.from });
  if (NOT_SERVED.test(lead) || lead.length > 20) return null;
  return [{ list, range: { from: start, to: last.to + words.length }, by: 'named' }];
}

/** Another thing stands between the verb and the group. */
const isParted = (scene: Scene, at: number, first: Unit): boolean =>
  unitsOf(scene).some(
    (unit) => unit.from >= at && unit.to <= first.from && !isPlace(unit.named) && !isTheirs(scene, unit, first),
  );

/** 双职工家庭的小学生. */
const isTheirs = (scene: Scene, { to, named }: Unit, { from }: Unit): boolean =>
  isPopulation(named) &&
  (textOf(scene, { from: to, to: from }) === '的' ||
    OF_OTHERS.test(textOf(scene, { from: to, to: from })) ||
    // 为低保、特困家庭中的失能老人: every member of the list before 中的.
    /^(?:[^，。；]{0,12}?)(?:家庭|群体|人群)?(?:中|里|当中|之中)的?$/u.test(textOf(scene, { from: to, to: from })));

/** 父母服刑、失联的困境儿童: what has happened to theirs. */
const OF_OTHERS = /^(?!们?的)[^，。；、的]{1,4}(?:、[^，。；、的]{1,4})?的$/u;
