/** Whom a number is about: the clause's subject, the place in front of it, or what the text is about. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { headOf } from '../funding/actor.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { isOwnVoice } from '../shared/own-voice.ts';
import { type Party, partyOf, purseAt, withinOf } from '../shared/party.ts';
import type { Counted } from './noun.ts';
import { MEMBER } from './noun-words.ts';

const IS_ABOUT = /^(?:Project|Facility|Event|Fund|Policy)$|Organization$|^GovernmentBody$/u;

/** Of what is counted itself nothing is said. */
export function subjectOfNumber(scene: Scene, range: Range, counted: Counted): Party | null {
  const { clauses, index } = aroundOf(scene, range);
  const member = memberBefore(scene, range);
  if (member) return member;
  const made = madeBefore(scene, clauses, index);
  if (made) return made;
  for (let at = index; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    // 老人用餐…，甲基金会捐赠设备价值6万元，日均就餐130人次: whoever only paid in between is not meant.
    if (at < index && scene.money.some(({ from, to }) => from >= clause.from && to <= clause.to)) continue;
    const reach = at === index ? { from: clause.from, to: range.from } : clause;
    const subject = headSubject(scene, reach, counted) ?? placeInFront(scene, reach);
    if (subject) return subject;
  }
  return fromContext(scene);
}

/** 甲区702人、乙县只有41人: the place right before the number, behind another number. */
function memberBefore(scene: Scene, range: Range): Party | null {
  const start = Math.max(
    scene.sentence.from,
    ...scene.quantities.filter(({ to }) => to <= range.from).map(({ to }) => to),
  );
  if (start === scene.sentence.from) return null;
  const place = scene.things.findLast(
    (one) => one.from >= start && one.to <= range.from && isPlaceType(one.thing.type) && one.thing.named !== false,
  );
  if (!place) return unknownMember(scene, { from: start, to: range.from });
  if (!/^[、，]$/u.test(wordsIn(scene, { from: start, to: place.from }))) return null;
  return /^(?:只有|只|仅有|仅|有|达|约)*$/u.test(wordsIn(scene, { from: place.to, to: range.from }))
    ? partyOf(place)
    : null;
}

/** A place that no list knows: 顺河区386个 between two numbers. */
function unknownMember(scene: Scene, reach: Range): Party | null {
  const name = MEMBER.exec(wordsIn(scene, reach))?.[1];
  if (!name) return null;
  const at = spot(scene.passage, reach.from + 1, reach.from + 1 + name.length);
  const type = /(?:镇|乡|街道)$/u.test(name) ? 'Street' : 'District';
  return { thing: { type, name, ...withinOf(scene), spot: at }, spots: [at] };
}

/** What is told of a house: its size, what it holds. */
const OF_A_HOUSE =
  /^(?:目前|现|已|内|可|共|同时|总|其中|，)*(?:(?:建筑|使用|营业|室内|服务|办公)*面积|占地|(?:设|有|开设|提供|配置)(?:养老|护理|托养|日托)?床位|床位|设有|内设|入驻|容纳|配备|配有|藏书)/u;
/** What may stand between: where it is, who runs it, what it cost. */
const OF_IT = /^(?:位于|坐落|地处|设在|选址|由[^，。；]{2,30}(?:运营|管理|托管|承接|负责)|总?投资)/u;
const MADE = /(?:成立|建成|设立|建立|打造|建设|新建|改建|建起|启用|开办|创办|建了)(?:了|起)?[“《]?$/u;

/** 甲街道建成乙康养中心，建筑面积…，设床位…: the house that the clause before brings forth. */
function madeBefore(scene: Scene, clauses: readonly Range[], index: number): Party | null {
  for (let at = index; at > 0; at -= 1) {
    const clause = clauses[at] as Range;
    const words = wordsIn(scene, { from: headOf(scene, clause), to: clause.to });
    if (!OF_A_HOUSE.test(words) && (at === index || !OF_IT.test(words))) return null;
    const before = clauses[at - 1] as Range;
    const house = scene.things.findLast(({ from, to }) => from >= before.from && to <= before.to);
    const isMade =
      house?.thing.type === 'Facility' &&
      mayBeAbout(house.thing) &&
      /^[”》]?$/u.test(wordsIn(scene, { from: house.to, to: before.to })) &&
      MADE.test(wordsIn(scene, { from: before.from, to: house.from }));
    if (isMade) return partyOf(house);
  }
  return null;
}

function headSubject(scene: Scene, reach: Range, counted: Counted): Party | null {
  const head = headOf(scene, reach);
  const named = scene.things.find((one) => one.from >= head && one.from <= head + 1 && one.to <= reach.to);
  if (named && mayBeAbout(named.thing) && named !== counted.thing && !isSpeaker(scene, named)) return partyOf(named);
  const short = shortFor(scene, head);
  if (short) return short;
  const purse = purseAt(scene, head);
  return purse && isPlaceType(purse.thing.type as string) ? purse : null;
}

/** 区民政局局长说: who speaks of it is not whom it is about. */
const isSpeaker = (scene: Scene, { to }: Named): boolean =>
  /^(?:党委|党支部|党总支)?(?:的)?(?:相关|有关|主要)?(?:负责人|负责同志|书记|主任|局长|副|会长|理事长|秘书长|干部|工作人员|站长|院长|处长|科长|所长|社工[，说])/u.test(
    wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 8) }),
  );

const SHORT =
  /^(?:该|本)?(中心|服务站|社工站|站点|基地|协会|机构|团队|服务队|项目|平台|食堂|驿站|孵化园|社区)(?=现|已|共|累计|目前|全年|有|设|每|年|，|今|开|服|配|自|成立|通过|\d)/u;

/** 中心现有社工6名: the one of that kind that was named last. */
function shortFor(scene: Scene, head: number): Party | null {
  const match = SHORT.exec(wordsIn(scene, { from: head, to: Math.min(scene.sentence.to, head + 8) }));
  const word = match?.[1];
  if (!match || !word) return null;
  const fits = ({ thing }: Named): boolean =>
    mayBeAbout(thing) && (thing.name.endsWith(word) || (word === '项目' && thing.type === 'Project'));
  const named =
    scene.things.find((one) => fits(one) && one.to <= head) ??
    scene.context.before.map(({ things }) => things.find(fits)).find((one) => one !== undefined);
  if (!named) return null;
  const at = spot(scene.passage, head, head + match[0].length);
  return { thing: { ...named.thing, printed: match[0], spot: at }, spots: [at, named] };
}

const mayBeAbout = ({ type, named }: Mention): boolean => (isPlaceType(type) || IS_ABOUT.test(type)) && named !== false;

/** 在黉门街社区, 位于…, or a place that owns the counted: 该市的. */
function placeInFront(scene: Scene, reach: Range): Party | null {
  const place = scene.things.find((one) => {
    if (one.from < reach.from || one.to > reach.to || !isPlaceType(one.thing.type) || one.thing.named === false)
      return false;
    const before = wordsIn(scene, { from: Math.max(scene.sentence.from, one.from - 1), to: one.from });
    const behind = wordsIn(scene, { from: one.to, to: Math.min(reach.to, one.to + 1) });
    return /在/u.test(before) && (behind === '' || /[，的]/u.test(behind));
  });
  if (place) return partyOf(place);
  const whole = /(?:全|我|本|该)[省市区县镇乡州]/u.exec(wordsIn(scene, reach));
  const purse = whole ? purseAt(scene, reach.from + whole.index) : null;
  return purse && isPlaceType(purse.thing.type as string) ? purse : null;
}

/** 在区委、区政府的领导下: who leads is not whom it is about. */
const isAbove = ({ passage, to }: Named): boolean =>
  /^[^，。；]{0,20}(?:领导|指导|支持|关心|重视|统筹|部署|推动)下/u.test(passage.clean.text.slice(to, to + 30));

/** The actor of this passage before, else the place of the article. */
function fromContext(scene: Scene): Party | null {
  const { passage } = scene;
  const { actor, place } = scene.context;
  const isActor = actor && actor.passage === passage && mayBeAbout(actor.thing) && !isAbove(actor);
  const near: Named | null = isActor ? actor : place;
  // A place that only a row of a table names is not what the text is about.
  if (near === place && (isOwnVoice(scene) || (place?.passage.kind === 'row' && passage.kind !== 'row'))) return null;
  return near ? { ...partyOf(near), isImplied: near === place } : null;
}
