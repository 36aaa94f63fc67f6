/** Who does what a verb says: the subject of its clause, of a clause before it, or whoever the text before has made plain. */
import type { Range } from '../../../text/passages.ts';
import { isOrganizationType, isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Found, FoundThing } from '../../found.ts';
import type { Named, Scene, Spot } from '../../scene.ts';
import { spot } from '../../scene.ts';
import { clauseAt, clausesOf, joined, listFrom, textOf, type Unit, unitsOf } from './sentence-parts.ts';

/** One or several who act together. */
export interface Parties {
  readonly named: readonly Named[];
  /** In the passage of the scene; null where they stand further away, and then `spots` tell where. */
  readonly range: Range | null;
  readonly spots: readonly Spot[];
  /** Below 1 where the text only implies them. */
  readonly doubt: Pick<Found, 'certainty' | 'doubt'>;
}

export type Accepts = (named: Named) => boolean;

export const ofType =
  (...types: readonly Mention['type'][]): Accepts =>
  ({ thing }) =>
    types.includes(thing.type);

export const isOrganization: Accepts = ({ thing }) => isOrganizationType(thing.type);
export const isPlace: Accepts = ({ thing }) => isPlaceType(thing.type);
/** Whoever may act: an organization, a body, a place, a payer. */
export const isActor: Accepts = (named) => isOrganization(named) || isPlace(named) || named.thing.type === 'Funder';
/** Projects that are only counted say what is run or paid for, and nothing else. */
export const isProjectOrFacility: Accepts = (named) =>
  named.thing.type === 'Facility' || (named.thing.type === 'Project' && isNamed(named));
export const isNamed: Accepts = ({ thing }) => thing.named !== false;

/** A thing in a role, with the place of its words. */
export const asThing = (named: Named): FoundThing => ({
  ...named.thing,
  spot: { passage: named.passage, from: named.from, to: named.to },
});

const PREPOSITION =
  /(?:在|于|对|向|为|给|把|将|被|按照|依照|根据|依据|依托|通过|针对|面向|围绕|从|至|到|受|以|自|距|让|使|请|邀请|委托|引进|引入|引导|支持|鼓励|组织|指导|督促|要求|关于|包括|含|如|比|联合|会同|与|和|同|跟|及|落户|走进|深入|覆盖|位于|隶属|服务)$/u;
const AGENT = /(?:由|交由|交给|委托|引入|引进|聘请|邀请|授权|依托|通过|让|组织|经|受)$/u;

/** The list of those who do it by name of a marker: 由甲中心运营, 委托乙机构运营. Nearest before `at` in its clause. */
export function agentBefore(scene: Scene, at: number, accepts: Accepts, marker: RegExp = AGENT): Parties | null {
  const { from } = clauseAt(scene, at);
  const units = unitsOf(scene);
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index] as Unit;
    if (unit.to > at || !accepts(unit.named)) continue;
    if (unit.from < from) return null;
    if (marker.test(withoutKind(scene, index))) return partiesOf(scene, listUpTo(scene, index, at, accepts));
  }
  return null;
}

/** What stands before a unit, without a word for its kind: 交由社区社会组织“甲会”. */
function withoutKind(scene: Scene, index: number): string {
  const unit = unitsOf(scene)[index] as Unit;
  const kind = unitsOf(scene)[index - 1];
  const isKind = kind?.to === unit.from && (kind.named.thing.type === 'Population' || !isNamed(kind.named));
  return before(scene, isKind ? kind : unit, 24)
    .replace(/[^由，。；、]{0,10}(?:成立|组建|组成|登记|注册|招募)的$/u, '')
    .replace(/(?:本土|本地|当地|专业|民办|第三方)*(?:社会组织|社工机构|公益组织|机构|组织|团队|企业|公司)$/u, '');
}

/** The subject of the clause of `at`, else of a clause before it in the sentence. */
export function subjectBefore(scene: Scene, at: number, accepts: Accepts): Parties | null {
  const clause = clauseAt(scene, at);
  const clauses = clausesOf(scene).filter(({ from }) => from <= clause.from);
  for (const one of clauses.toReversed()) {
    const end = one.from === clause.from ? at : one.to;
    const index = unitsOf(scene).findIndex(
      (unit) => unit.from >= one.from && unit.to <= end && accepts(unit.named) && isSubject(scene, unit),
    );
    if (index >= 0) return partiesOf(scene, listUpTo(scene, index, end, accepts));
  }
  return null;
}

/** As `subjectBefore`, else who acts in this paragraph, else the place that the text is about, which is only implied. */
export function actorBefore(scene: Scene, at: number, accepts: Accepts = isActor): Parties | null {
  return (
    subjectBefore(scene, at, accepts) ??
    (lacksSubject(scene, at) && !hasUnreadSubject(scene, at) ? impliedActor(scene, accepts) : null)
  );
}

/** 甲康园中心去年引进乙中心，合作开展…: the sentence begins with a house or organization that nobody has read as one who acts. */
const UNREAD =
  /^[\p{Script=Han}“”·]{2,28}?(?:中心|协会|机构|公司|[^部军]队|联合会|基金会|学校|医院|工作站|服务站|社工站|驿站|商会|促进会|合作社|工坊)(?=去年|今年|近年来|先后|积极|主动|充分|成立|引进|引入|依托|通过|是|在|与|联合|自|以|针对|围绕|负责)/u;

function hasUnreadSubject(scene: Scene, at: number): boolean {
  const first = clausesOf(scene)[0];
  if (!first || clauseAt(scene, at).from === first.from) return false;
  const words = UNREAD.exec(textOf(scene, first))?.[0];
  const end = first.from + (words?.length ?? 0);
  return words !== undefined && !unitsOf(scene).some(({ to, named }) => to === end && isActor(named));
}

/** Adverbs and phrases of time, place, means and purpose that stand before a verb without a subject. */
const ADVERBIAL =
  /(?:[^，]{0,8}?(?:近日|日前|同时|此外|另外|目前|截至目前|近年来|先后|累计|全面|率先|已|还|并|共|也|均|都|计划|拟|将|力争|争取|成功|积极|大力|深入|扎实|持续|进一步|不断|加快|统筹|牵头|首先|其次|一是|二是|三是|四是|五是|年内|年底前|今年|去年|全年|主动|继续|重点|正式|共同|联合|通过|新|再|又|先行|就近|逐步|着力|常态化|定期|陆续|同步)|在[^，]{2,20}|以[^，]{2,20}|从[^，]{2,20}|按照?[^，]{2,30}|根据[^，]{2,30}|为[^，]{2,16}|对[^，]{2,16}|针对[^，]{2,16}|由)$/u;
/** We, our bureau, this body: a subject, though the sentence does not say whose name it bears. */
const PRONOUN = /(?:我们|我[局厅委办中会]|本[局厅委办会]|他们|她们|他|她|其|该[局中会基项组][^，]{0,4}|谁)/u;

/** Whether no words stand before the verb in its clause that could be an unread subject. */
export function lacksSubject(scene: Scene, at: number): boolean {
  const { from } = clauseAt(scene, at);
  // (一)建设养老设施。 is a heading within the line.
  if (scene.text.length < 18 && /^[(（]?[一二三四五六七八九十\d]+[)）、.．]/u.test(scene.text)) return false;
  const dates = scene.dates.filter((one) => one.from >= from && one.to <= at);
  let words = textOf(scene, { from, to: at });
  for (const { text } of dates) words = words.replace(text, '');
  words = words.replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．]|^[^。：:]{0,20}[。：:]/u, '');
  return !PRONOUN.test(words) && (words.length <= 2 || ADVERBIAL.test(words));
}

/** Who the text before has made plain; always in doubt. */
export function impliedActor(scene: Scene, accepts: Accepts = isActor): Parties | null {
  const { place } = scene.context;
  const implied = [actorOfParagraph(scene), place].find((one) => one !== null && accepts(one)) ?? null;
  if (!implied) return null;
  const doubt = { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' } as const;
  return { named: [implied], range: null, spots: [implied], doubt };
}

/** Who acts in a sentence before in the same paragraph: its first word is a subject and no attribute. */
function actorOfParagraph({ passage, context }: Scene): Named | null {
  const { actor } = context;
  const before = context.before.find((one) => one.passage === passage && actor !== null && one.things.includes(actor));
  if (!actor || !before) return null;
  const index = unitsOf(before).findIndex(({ named }) => named === actor);
  const list = listFrom(before, index, isActor);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || !isSubject(before, last)) return null;
  return /^[^，]{0,12}的/u.test(textOf(before, { from: last.to, to: before.sentence.to })) ? null : first.named;
}

/** What says the fact: the parties, and the ranges of this passage, joined where they lie close. */
export function evidenceOf(scene: Scene, parties: readonly Parties[], ranges: readonly Range[]): Spot[] {
  const own = parties.flatMap(({ range }) => (range ? [range] : []));
  const away = parties.flatMap(({ range, spots }) => (range ? [] : spots));
  return [...away, ...joined([...own, ...ranges]).map(({ from, to }) => spot(scene.passage, from, to))];
}

/** Units of a list as parties. */
export function partiesOf(scene: Scene, list: readonly Unit[]): Parties {
  const range = { from: Math.min(...list.map(({ from }) => from)), to: Math.max(...list.map(({ to }) => to)) };
  return {
    named: list.map(({ named }) => named),
    range,
    spots: [spot(scene.passage, range.from, range.to)],
    doubt: {},
  };
}

const before = (scene: Scene, { from }: Range, length: number): string =>
  textOf(scene, { from: Math.max(scene.sentence.from, from - length), to: from });

/** No preposition before it or the list it stands in, and no 的 or further noun right behind it. */
function isSubject(scene: Scene, unit: Unit): boolean {
  const former = unitsOf(scene)[unitsOf(scene).indexOf(unit) - 1];
  if (
    former &&
    /^(?:、|和|与|及|以及)$/u.test(textOf(scene, { from: former.to, to: unit.from })) &&
    !isSubject(scene, former)
  )
    return false;
  if (
    /(?:选取|选择|选定|确定|遴选|挑选|支持|鼓励|引导|盼望|希望|动员|发动|申请|引进|引入|培育|扶持|吸引|发展|培养|孵化|组织|联系|联合|会同|携手|联动)了?(?:辖区|本地|当地|周边|附近|驻区|多)?(?:\d+|[一二两三四五六七八九十]+|若干)?[个家]?$/u.test(
      before(scene, unit, 8),
    )
  )
    return false;
  if (PREPOSITION.test(before(scene, unit, 3)) && !/(?:由|经)$/u.test(before(scene, unit, 1))) return false;
  const behind = textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 2) });
  // 由甲会资助的乙项目: whoever pays for it is no subject of what follows.
  if (/由$/u.test(before(scene, unit, 1)) && OWNED.test(textOf(scene, { from: unit.to, to: scene.sentence.to })))
    return false;
  const touches = unitsOf(scene).some(({ from }) => from === unit.to);
  return !/^(?:的|内|里|等地|配合|协助)/u.test(behind) && !touches;
}

const OWNED = /^[\u4e00-\u9fff]{2,8}的(?=[“\u4e00-\u9fff])/u;

const listUpTo = (scene: Scene, index: number, at: number, accepts: Accepts): Unit[] =>
  listFrom(scene, index, accepts).filter(({ to }) => to <= at);
