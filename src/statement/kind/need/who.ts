/** Who needs something: the groups and places right before the words of wishing, those of the clause before, or for whom an office speaks. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene, Spot } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { clauseAt, clausesOf, listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { ofOffice, ofSegment, ofSpeakerBehind } from './place.ts';
import { topicPlaces } from './topic.ts';
import { BETWEEN, HAS_WISH, LEADING_WHO, NEAR, NO_SUBJECT, SOME, WORKERS } from './words.ts';

/** Who needs: the places, and the groups that it concerns. */
export interface Needing {
  readonly places: readonly Named[];
  readonly groups: readonly Unit[];
  /** In this sentence. */
  readonly range: Range;
  /** Where the place stands, if in a sentence before. */
  readonly away?: Spot;
}

export const isPopulation = ofType('Population');
const canNeed = ({ named }: Unit): boolean => isPopulation(named) || isPlace(named);

/** Who stands right before the verb, else with whom the clause before began, where the verb's own clause has no subject. */
export function needingBefore(scene: Scene, verb: Range): Needing | null {
  const units = unitsOf(scene);
  const index = units.findLastIndex(({ to }) => to <= verb.from);
  const last = units[index];
  const clause = clauseAt(scene, verb.from);
  const gap = last ? textOf(scene, { from: last.to, to: verb.from }) : '';
  // Of parties without a name only what stands in the same clause: 部分街道尚无专职社工.
  const isNear = last && last.from >= clause.from - 24 && canNeed(last) && isBeside(last, gap);
  if (isNear) return inPlace(scene, grouped(scene, index));
  if (!NO_SUBJECT.test(textOf(scene, { from: clause.from, to: verb.from }))) return null;
  // 老人多次提出，山里没有理发店，看病也远，盼望…: whoever tells it all.
  return (
    teller(scene, clause) ??
    leadingBefore(scene, clause, PLAIN_WISH.test(scene.passage.clean.text.slice(verb.from, verb.to)) ? 4 : 2)
  );
}

/** 家长反映，放学后孩子没人管，站点六点就关门，希望…: of the part up to ；. */
function teller(scene: Scene, clause: Range): Needing | null {
  const before = clausesOf(scene)
    .filter(({ to }) => to <= clause.from)
    .toReversed()
    .slice(0, 5);
  let edge = clause.from;
  for (const one of before) {
    if (textOf(scene, { from: one.to, to: edge }).includes('；')) return null;
    edge = one.from;
    if (TELLS_ALL.test(textOf(scene, one))) {
      const found = leading(scene, one);
      // 村小的老师反映，…: of others.
      return found?.groups.some(({ named: { thing } }) => WORKERS.test(thing.name)) ? null : found;
    }
  }
  return null;
}

const TELLS_ALL = /(?:反映|提出|表示|说|称|坦言)$/u;
const PLAIN_WISH = /盼|望|想/u;

/** Of parties without a name only 部分街道: 两个镇没有 repeats whom the text has named. 甲社区的妈妈们 are no group of ours, but the place's. */
function isBeside(unit: Unit, gap: string): boolean {
  if (!isWho(unit)) return SOME.test(unit.named.thing.name) && NEAR.test(gap);
  if (BETWEEN.test(gap) || NEAR.test(gap)) return true;
  return isPlace(unit.named) && UNREAD_GROUP.test(gap) && BETWEEN.test(gap.replace(UNREAD_GROUP, ''));
}

const UNREAD_GROUP =
  /^的(?![^，。；]*(?:志愿者|社工|人员|书记|主任|干部|组织|机构|团队|员工|党员|站长|委员))[〇㐀-鿿𠀀-𲎯]{1,8}(?:们|者|户|民|工|长|友|人|妈|爸|队|院|组|小区|司机|师傅|大爷|大妈|奶奶|爷爷|阿姨)/u;

/** Of the nearest of the two clauses before that begins with a place or group; 甲街道老人多，夜间照护无人承接. */
export function leadingBefore(scene: Scene, clause: Range, farthest = 2): Needing | null {
  const before = clausesOf(scene)
    .filter(({ to }) => to <= clause.from)
    .toReversed()
    .slice(0, farthest);
  let edge = clause.from;
  for (const one of before) {
    if (/[；：]/u.test(textOf(scene, { from: one.to, to: edge }))) return null;
    edge = one.from;
    const found = leading(scene, one);
    if (found) return found;
  }
  return null;
}

/** The places and groups with which a clause begins. */
function leading(scene: Scene, clause: Range): Needing | null {
  // 甲街道社工站：乙社区居民…: the head of the line is not who it tells of.
  const start = clause.from + textOf(scene, clause).lastIndexOf('：') + 1;
  const own = unitsOf(scene).filter(({ from, to }) => from >= start && to <= clause.to);
  let last: Unit | null = null;
  for (const unit of own) {
    const gap = textOf(scene, { from: last?.to ?? start, to: unit.from });
    if (!isWho(unit) || !LEADING_WHO.test(gap)) break;
    last = unit;
  }
  last ??= labelled(scene, clause.from, start);
  if (!last || (isPlace(last.named) && !/^(?:Street|Community|District)$/u.test(last.named.thing.type))) return null;
  return inPlace(scene, grouped(scene, unitsOf(scene).indexOf(last)));
}

/** 独居老人代表：助餐点太远，盼望送餐: who is said to speak. */
const labelled = (scene: Scene, from: number, to: number): Unit | null =>
  unitsOf(scene).find(
    (unit) =>
      unit.from >= from &&
      unit.to < to &&
      isWho(unit) &&
      /^(?:们|家庭|居民)?代表[：:]$/u.test(textOf(scene, { from: unit.to, to })),
  ) ?? null;

const TIE =
  /^(?:的|里的|内的|，)?(?:不少|一些|部分|许多|很多|多数|广大|大部分|有的|众多|持证|在册|常住|山区|牧区|农村|老旧小区|辖区|(?:[\d,.]+[余多]?|[几一两三四五六七八九十]+)[名位户支个家所])?(?:的)?$/u;

/** The groups of the list that ends at `index`, and the places that they are tied to. */
export function grouped(scene: Scene, index: number): Needing {
  const units = unitsOf(scene);
  const last = units[index] as Unit;
  const first = firstOf(scene, index, isPopulation);
  const groups = isPopulation(last.named) ? units.slice(first, index + 1) : [];
  const edge = groups.length > 0 ? first : index + 1;
  const place = units[edge - 1];
  const isTied =
    place !== undefined &&
    isPlace(place.named) &&
    (groups.length === 0 || TIE.test(textOf(scene, { from: place.to, to: (units[edge] as Unit).from })));
  const start = isTied ? firstOf(scene, edge - 1, isPlace) : edge;
  const places = isTied ? units.slice(start, edge) : [];
  return {
    places: places.map(({ named: one }) => one),
    groups,
    range: { from: (places[0] ?? groups[0] ?? last).from, to: last.to },
  };
}

/** Where the list that ends at `index` begins. */
function firstOf(scene: Scene, index: number, accepts: (named: Named) => boolean): number {
  const units = unitsOf(scene);
  let first = index;
  for (;;) {
    const [before, own] = [units[first - 1], units[first]];
    if (!before || !own || !accepts(before.named)) return first;
    // Only the next one: a list is followed back member by member.
    if (listFrom(scene, first - 1, (named) => named === own.named).length < 2) return first;
    first -= 1;
  }
}

/** 库区乡镇: places that the text does not name one by one. */
function unreadPlace(scene: Scene, group: Unit): Named | null {
  const { from } = clauseAt(scene, group.from);
  const name = UNREAD_PLACE.exec(textOf(scene, { from, to: group.from }))?.groups?.name;
  if (!name) return null;
  const at = group.from - 1 - name.length;
  const type = /社区|村$/u.test(name) ? 'Community' : 'Street';
  return { passage: scene.passage, from: at, to: at + name.length, thing: { type, name, named: false } };
}

const UNREAD_PLACE =
  /^(?:但|而|其中|目前|一些|不少)?(?<name>(?!各|全|本|这|该|所在|[两三四五六几\d]+[个家])[〇㐀-鿿𠀀-𲎯]{2,5}(?:乡镇|村|社区|街道))的$/u;

/** 甲街道流动家庭多，家长们希望…: the group of a place that the text has made plain. What people need for their work is their own need. */
export function inPlace(scene: Scene, needing: Needing): Needing {
  const [group] = needing.groups;
  if (needing.places.some(({ thing }) => thing.named === false && SEVERAL.test(thing.name)))
    return ofSeveral(scene, needing);
  // 甲镇的社会组织缺少会计 is told of the town, 甲区一些社工说 only of themselves.
  if (group && WORKERS.test(group.named.thing.name))
    return {
      ...needing,
      places: needing.places.filter((one) => isLocal(one) || ORGANIZED.test(group.named.thing.name)),
    };
  if (!group || needing.places.length > 0) return needing;
  // 库区乡镇的留守老人: they are of a place that nobody has read.
  const unread = unreadPlace(scene, group);
  if (unread) return { ...needing, places: [unread], range: { from: unread.from, to: needing.range.to } };
  const own = ofSegment(scene, group);
  // Whoever wishes in a clause before has told already whom the place means.
  const isOfHere = /当地|辖区|这[里些]/u.test(
    textOf(scene, { from: clauseAt(scene, group.from).from, to: group.from }),
  );
  const place =
    own && !isOfHere && own.things.length > 1 && hasWished(scene, own.to, group.from)
      ? null
      : (own ?? ofOffice(scene, group));
  const speaker = own || place ? null : ofSpeakerBehind(scene);
  if (speaker) return { ...needing, places: [speaker], away: speaker };
  if (!place) return own ? needing : inTopic(scene, needing);
  const range = { from: Math.min(place.from, needing.range.from), to: needing.range.to };
  return { ...needing, places: place.things, range };
}

/** 甲村、乙村听说了，两个村的老人都盼着…: the places that the sentence has named. */
function ofSeveral(scene: Scene, needing: Needing): Needing {
  const own = ofSegment(scene, needing.range);
  return { ...needing, places: own?.things.filter(isNamed) ?? [] };
}

const isLocal = ({ thing }: Named): boolean => thing.type === 'Street' || thing.type === 'Community';
const ORGANIZED = /组织$/u;
const SEVERAL = /^(?:[两三四五六七八九十\d]+[个家]|这[些几]|上述|各)/u;

/** 甲社区有老人百名。老人们盼着…: the place of the sentence before. */
function inTopic(scene: Scene, needing: Needing): Needing {
  const whole = wholeBehind(scene, needing.range.to);
  const places = whole ? [whole] : topicPlaces(scene, needing.range.from);
  return places[0] ? { ...needing, places, away: places[0] } : needing;
}

/** 患者家属对喘息服务的呼声很高，目前全市仅有3个站点. */
function wholeBehind(scene: Scene, at: number): Named | null {
  const whole = unitsOf(scene).find(({ from, named }) => from >= at && isPlace(named) && isNamed(named));
  return whole && /^(?:全|[村镇乡院]里|[村镇]上)/u.test(whole.named.thing.printed ?? '') ? whole.named : null;
}

function hasWished(scene: Scene, from: number, to: number): boolean {
  const isTold = unitsOf(scene).some((unit) => unit.from >= from && unit.to <= to && isPopulation(unit.named));
  // 居民反映，患者没有去处，希望…: the residents only tell it.
  return (
    isTold &&
    HAS_WISH.test(textOf(scene, { from, to }).replace(/(?:反映|提出|表示)，|没有(?:得到)?[^，。；]{0,4}解决/gu, '，'))
  );
}

/** Whether a unit may stand for who needs something. */
export const isWho = (unit: Unit): boolean => isPopulation(unit.named) || (isPlace(unit.named) && isNamed(unit.named));
