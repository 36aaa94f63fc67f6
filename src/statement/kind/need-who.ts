/** Who needs something: the places and groups right before the words of wishing, or for whom an office speaks. */
import type { Range } from '../../text/passages.ts';
import type { Named, Scene } from '../scene.ts';
import { BETWEEN } from './need-words.ts';
import { isPlace, ofType } from './parties.ts';
import { placeOf } from './place-names.ts';
import { clausesOf, listFrom, textOf, type Unit, unitsOf, type Word } from './sentence-parts.ts';

/** Who needs: the places, and the groups that it concerns. */
export interface Needing {
  readonly places: readonly Named[];
  readonly groups: readonly Unit[];
  readonly range: Range;
}

export const isPopulation = ofType('Population');

/** Places and groups right before the verb; else the place of the clause before, as in 在甲街道，…. */
export function needingBefore(scene: Scene, verb: Word): Needing | null {
  const units = unitsOf(scene);
  const index = units.findLastIndex(({ to }) => to <= verb.from);
  const last = units[index];
  if (!last || last.from < verb.clause.from - 24 || !(isPlace(last.named) || isPopulation(last.named))) return null;
  const gap = textOf(scene, { from: last.to, to: verb.from });
  return BETWEEN.test(gap) ? grouped(scene, index) : (placeBefore(scene, verb) ?? groupBefore(scene, verb));
}

/** 甲社区居民老龄化程度高，急需上门服务: a clause without its own subject goes on about the place of the one before. */
function placeBefore(scene: Scene, verb: Word): Needing | null {
  if (!/[急亟缺]/u.test(verb.text) || !BETWEEN.test(textOf(scene, { from: verb.clause.from, to: verb.from })))
    return null;
  const clause = clausesOf(scene).findLast(({ to }) => to <= verb.clause.from);
  const place = unitsOf(scene).find(({ from, named }) => clause !== undefined && from >= clause.from && isPlace(named));
  if (!clause || !place || place.from - clause.from > 2 || place.to > verb.from) return null;
  return /^(?:Street|Community)$/u.test(place.named.thing.type)
    ? { places: [place.named], groups: [], range: place }
    : null;
}

/** 独居老人最担心的是突发疾病，希望安装呼叫设备: the group with which the clause before begins. */
function groupBefore(scene: Scene, verb: Word): Needing | null {
  if (!BETWEEN.test(textOf(scene, { from: verb.clause.from, to: verb.from }))) return null;
  const clause = clausesOf(scene).findLast(({ to }) => to <= verb.clause.from);
  const index = unitsOf(scene).findIndex(({ from }) => clause !== undefined && from >= clause.from);
  const group = unitsOf(scene)[index];
  if (!clause || !group || !isPopulation(group.named) || group.from - clause.from > 2) return null;
  return grouped(scene, index);
}

/** 乙社区书记说：“眼下最缺的是…”: the place for which the office speaks. */
export function spokenFor(scene: Scene, verb: Word): Needing | null {
  const said = textOf(scene, { from: verb.clause.from, to: verb.from });
  const words = said.slice(Math.max(said.lastIndexOf('“'), said.lastIndexOf('：')) + 1);
  const quote = textOf(scene, { from: scene.sentence.from, to: verb.from }).lastIndexOf('“');
  if (quote < 0 || !BETWEEN.test(words) || !/缺/u.test(verb.text)) return null;
  const office = unitsOf(scene).find(({ to, named: one }) => to <= verb.from && one.thing.type === 'GovernmentBody');
  const within = office?.named.thing.within ?? [];
  const place = placeOf(within.at(-1) ?? '', within.slice(0, -1));
  if (!office || !/^(?:Street|Community)$/u.test(place.type)) return null;
  return { places: [{ ...office.named, thing: place }], groups: [], range: office };
}

const TIE = /^(?:的|里的|内的|，)?(?:不少|一些|部分|许多|很多|多数|广大|大部分|有的|众多)?$/u;

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
  let first = index;
  while (first > 0 && accepts((unitsOf(scene)[first - 1] as Unit).named)) {
    const list = listFrom(scene, first - 1, accepts);
    if (list.length < 2) break;
    first -= 1;
  }
  return first;
}
