/** Who may act, who acts by name of a marker (由甲中心), and what says so. Subjects are in `subject.ts`, implied actors in `actor.ts`. */
import type { Range } from '../../../text/passages.ts';
import { isOrganizationType, isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Found, FoundThing } from '../../found.ts';
import type { Named, Scene, Spot } from '../../scene.ts';
import { spot } from '../../scene.ts';
import { clauseAt, joined, listFrom, textOf, type Unit, unitsOf } from './sentence-parts.ts';

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

const AGENT = /(?:由|交由|交给|委托|引入|引进|聘请|邀请|授权|依托|通过|让|组织|经|受)$/u;

/** The list of those who do it by name of a marker: 由甲中心运营, 委托乙机构运营. Nearest before `at` in its clause. */
export function agentBefore(scene: Scene, at: number, accepts: Accepts, marker: RegExp = AGENT): Parties | null {
  const { from } = clauseAt(scene, at);
  const units = unitsOf(scene);
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index] as Unit;
    if (unit.to > at || !accepts(unit.named)) continue;
    if (unit.from < from) return null;
    // 由村里的互助队管理: the place only says whose team it is.
    if (isPlaceType(unit.named.thing.type) && /^[^，、；]{0,6}的/u.test(textOf(scene, { from: unit.to, to: at })))
      continue;
    // 由甲集团所属的便民公司运营: of a company that nobody has read.
    if (/^(?:所属|下属|旗下|派驻|主管|组建|牵头)的/u.test(textOf(scene, { from: unit.to, to: at }))) continue;
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

/** At most so many characters that stand before it in its sentence. */
export const before = (scene: Scene, { from }: Range, length: number): string =>
  textOf(scene, { from: Math.max(scene.sentence.from, from - length), to: from });

/** The list that begins with the unit of this index and ends before `at`. */
export const listUpTo = (scene: Scene, index: number, at: number, accepts: Accepts): Unit[] =>
  listFrom(scene, index, accepts).filter(({ to }) => to <= at);
