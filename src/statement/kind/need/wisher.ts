/** Who wishes where no one stands right before the verb: whoever wished before, an office and its place, those whom a quotation or the text means. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { clausesOf, textOf, unitsOf, type Word } from '../shared/sentence-parts.ts';
import { ofOffice, ofSegment, ofSpeakerBehind, onlyOne } from './place.ts';
import { topicPlaces } from './topic.ts';
import { grouped, inPlace, isWho, type Needing, needingBefore } from './who.ts';
import { HERE, NO_SUBJECT } from './words.ts';

/** A wish and whose it is. */
export interface Wish {
  readonly needing: Needing;
  readonly verb: Word;
}

/** `last`: the wish before in the sentence. */
export const wisherOf = (scene: Scene, last: Wish | null, verb: Word): Needing | null =>
  atHome(scene, verb, needingBefore(scene, verb)) ??
  goingOn(scene, last, verb) ??
  spokenFor(scene, verb) ??
  ofHere(scene, verb) ??
  following(scene, verb) ??
  quoted(scene, verb) ??
  ofTopic(scene, verb);

/** 他们希望得到心理慰藉，也盼着有人陪护: whoever wished before. */
function goingOn(scene: Scene, last: Wish | null, verb: Word): Needing | null {
  if (!last || /；/u.test(textOf(scene, { from: last.verb.to, to: verb.from }))) return null;
  return NO_SUBJECT.test(textOf(scene, { from: verb.clause.from, to: verb.from })) ? last.needing : null;
}

/** 乙社区书记说：“眼下最缺的是…”: the place for which the office speaks. */
function spokenFor(scene: Scene, verb: Word): Needing | null {
  const office =
    NO_SUBJECT.test(spokenLead(scene, verb)) && /缺|盼|愁|急|需|难/u.test(verb.text) ? ofOffice(scene, verb) : null;
  return office ? { places: office.things, groups: [], range: office } : null;
}

/** A short quotation is no clause of its own: what stands before the verb behind its last mark. */
function spokenLead(scene: Scene, verb: Word): string {
  const lead = textOf(scene, { from: verb.clause.from, to: verb.from });
  return lead.slice(Math.max(...['“', '：', '，'].map((mark) => lead.lastIndexOf(mark))) + 1);
}

/** 老人说，社区缺一个活动的地方: what they say of their community. */
function atHome(scene: Scene, verb: Word, needing: Needing | null): Needing | null {
  if (!needing || needing.places.length > 0) return needing;
  const words = textOf(scene, { from: needing.range.to, to: verb.from });
  const level = /[，：“](?<level>社区|街道|镇上|村里|院里|小区)里?[^，。；]{0,4}$/u.exec(words)?.groups?.level;
  const type = level && /街道|镇/u.test(level) ? 'Street' : 'Community';
  const place = level ? (lastBefore(scene, verb, type) ?? onlyOne(scene, type)) : null;
  return place ? { ...needing, places: [place], away: place } : needing;
}

/** 可社区至今没有喘息服务: the only community that the text names. */
function ofHere(scene: Scene, verb: Word): Needing | null {
  const level = HERE.exec(textOf(scene, { from: verb.clause.from, to: verb.from }))?.groups?.level;
  const own = level ? ofSegment(scene, verb) : null;
  if (own) return { places: own.things, groups: [], range: own };
  const type = /社区|村|院|小区|楼/u.test(level ?? '') ? 'Community' : 'Street';
  const place = level
    ? (lastBefore(scene, verb, type) ?? onlyOne(scene, type) ?? topicPlaces(scene, verb.from)[0])
    : null;
  return place ? { places: [place], groups: [], range: { from: verb.clause.from, to: verb.from }, away: place } : null;
}

/** 由于缺少托管场所，双职工家庭…: who stands behind. */
function following(scene: Scene, verb: Word): Needing | null {
  if (!/^(?:由于|因为?|苦于|鉴于)$/u.test(textOf(scene, { from: verb.clause.from, to: verb.from }))) return null;
  const next = clausesOf(scene).find(({ from }) => from > verb.clause.to);
  const index = unitsOf(scene).findIndex(
    (unit) => next !== undefined && unit.from - next.from <= 4 && unit.from >= next.from,
  );
  const unit = unitsOf(scene)[index];
  return unit && isWho(unit) ? inPlace(scene, grouped(scene, index)) : null;
}

/** 甲社区老人多，社区缺少…: the one that this sentence has named. */
const lastBefore = (scene: Scene, { from }: Range, type: 'Street' | 'Community'): Named | null =>
  [
    ...(scene.context.before[0] ? unitsOf(scene.context.before[0]) : []),
    ...unitsOf(scene).filter(({ to }) => to <= from),
  ].findLast(({ named: one }) => one.thing.type === type && isNamed(one))?.named ?? null;

/** “楼里没电梯，就盼着能加装电梯。”甲社区居民告诉记者. */
function quoted(scene: Scene, verb: Word): Needing | null {
  const place = NO_SUBJECT.test(spokenLead(scene, verb)) ? ofSpeakerBehind(scene) : null;
  return place ? { places: [place], groups: [], range: { from: verb.clause.from, to: verb.from }, away: place } : null;
}

/** No 需要, 缺 or 没有, which may be said of anything. */
const WISHES_PLAINLY = /最|盼|望|渴|想|的，?(?:就|还|也)?是/u;

/** 甲社区在老城。最难的是洗澡，大家盼着有个浴室: the place that the sentences before are about. */
function ofTopic(scene: Scene, verb: Word): Needing | null {
  const places =
    WISHES_PLAINLY.test(verb.text) && NO_SUBJECT.test(spokenLead(scene, verb)) ? topicPlaces(scene, verb.from) : [];
  return places[0] ? { places, groups: [], range: { from: verb.clause.from, to: verb.from }, away: places[0] } : null;
}
