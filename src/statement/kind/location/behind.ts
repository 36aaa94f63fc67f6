/** 在甲街道，…“乙”孵化园; 走进甲社区，…: a part of the sentence that opens with its place speaks of what is there. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { listBehind, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { lineOf } from './line.ts';
import { standsByName } from './name.ts';

/** Each place that opens a part, and what that part names. */
export function behindPlace(scene: Scene): Found[] {
  const units = unitsOf(scene).filter(({ named }) => isNamed(named));
  return units.flatMap((where, index) => {
    const behind = textOf(scene, { from: where.to, to: Math.min(scene.sentence.to, where.to + 10) });
    if (!isNarrow(where.named) || !INSIDE.test(behind)) return [];
    const start = where.to + behind.indexOf('，') + 1;
    const before = textOf(scene, { from: scene.sentence.from, to: fromOf(scene, units, index) });
    const part = partOf(scene, units, start);
    if (OPENS_BARE.test(before))
      return onlyHouse(units, part).map((unit) => lineOf(scene, 'location/behind', unit, where));
    if (!OPENS.test(before)) return inside(scene, where, start);
    return thingsThere(scene, units, part, where).map((unit) => lineOf(scene, 'location/behind', unit, where));
  });
}

/** 在甲社区学府花园，…: an estate or hall of it may stand between. */
const INSIDE =
  /^(?:内|里|采访|[〇㐀-鿿𠀀-𲎯]{2,6}(?:花园|小区|[苑里院园楼]|公寓|新村|广场|大院|门口|一楼|二楼|楼下))?，/u;

const isNarrow = ({ thing }: Named): boolean => /^(?:Street|Community)$/u.test(thing.type) && thing.named !== false;
const OPENS = /(?:^|[，；])(?:而?在|走进|来到|步入|走入)(?:[\u4e00-\u9fff]{2,7})?$/u;
/** 甲街道的乙社区，一栋小楼…: the place alone opens the sentence. */
const OPENS_BARE = /^(?:[\d一二三四五六七八九十]+[.、])?$/u;

/** 甲街道的乙社区 is one place: it begins with the wider one. */
function fromOf(scene: Scene, units: readonly Unit[], index: number): number {
  const where = units[index] as Unit;
  const wide = units[index - 1];
  const isOne = wide && isPlace(wide.named) && textOf(scene, { from: wide.to, to: where.from }) === '的';
  return isOne ? wide.from : where.from;
}

/** Up to ； or the next place that opens a part. */
function partOf(scene: Scene, units: readonly Unit[], start: number): Range {
  const words = textOf(scene, { from: start, to: scene.sentence.to });
  const end = words.indexOf('；');
  const to = end < 0 ? scene.sentence.to : start + end;
  const next = units.find(
    (unit) =>
      unit.from > start &&
      isPlace(unit.named) &&
      OPENS.test(textOf(scene, { from: scene.sentence.from, to: unit.from })),
  );
  return { from: start, to: Math.min(to, next?.from ?? to) };
}

/** The organizations with which it goes on, and its only house or project; else its one team of its own name. */
function thingsThere(scene: Scene, units: readonly Unit[], part: Range, where: Unit): readonly Unit[] {
  const all = units.filter(({ from, to }) => from >= part.from && to <= part.to);
  const teams = listBehind(scene, part.from, isTeam, { gap: 0 }).filter(({ named }) => isNamed(named));
  const things = all.filter(({ named }) => /^(?:Facility|Project)$/u.test(named.thing.type));
  const [thing] = things;
  const isOnly =
    thing !== undefined &&
    !standsByName(thing.named.thing) &&
    things.every(({ named }) => named.thing.name === thing.named.thing.name) &&
    !all.some(({ named, from }) => isPlace(named) && from < thing.from && named.thing.name !== where.named.thing.name);
  const [first] = things.filter(({ from, named }) => from - part.from <= 1 && !standsByName(named.thing));
  if (first) return [first];
  if (isOnly) return [...teams, thing];
  const quoted = all.filter(({ named }) => isTeam(named) && named.thing.name.startsWith('“'));
  return teams.length > 0 || quoted.length !== 1 || all.some(({ named }) => isPlace(named)) ? teams : quoted;
}

/** The only house that a part names, where it names no other place. */
function onlyHouse(units: readonly Unit[], { from, to }: Range): readonly Unit[] {
  const all = units.filter((unit) => unit.from >= from && unit.to <= to);
  const houses = all.filter(({ named }) => named.thing.type === 'Facility');
  const [house] = houses;
  const isOnly = house && houses.every(({ named }) => named.thing.name === house.named.thing.name);
  return isOnly && !standsByName(house.named.thing) && !all.some(({ named }) => isPlace(named)) ? [house] : [];
}

const isTeam = ({ thing }: Named): boolean => thing.type === 'SocialOrganization';

/** 甲社区，“乙小院”里笑声阵阵 */
function inside(scene: Scene, where: Unit, at: number): Found[] {
  const [house] = listBehind(scene, at, ({ thing }) => thing.type === 'Facility' && thing.named !== false, { gap: 0 });
  const isIn =
    house &&
    /^”?(?:里|内|门口|门前|前)(?!部|容|外)/u.test(textOf(scene, { from: house.named.to, to: house.named.to + 3 }));
  return isIn ? [lineOf(scene, 'location/inside', house, where)] : [];
}
