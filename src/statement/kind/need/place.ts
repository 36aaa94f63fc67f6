/** The place of a group that needs something: with which its part of the sentence begins, or for which an office speaks. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { placeOf } from '../shared/place-names.ts';
import { clausesOf, listFrom, onceAnArticle, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { FROM_PLACE, HAS_WISH, REPORTING, SAID, SEGMENT_LEAD, SOME, SPEAKS, TELLS } from './words.ts';

/** One place or several, and their words in this sentence. */
export interface PlaceHere extends Range {
  readonly things: readonly Named[];
}

/** What stands before `at` decides. */
export const placeFor = (scene: Scene, at: Range): PlaceHere | null => ofSegment(scene, at) ?? ofOffice(scene, at);

/** 在甲街道，…; 甲区、乙区山多坡陡，…: what the part up to ；begins with; 全区 and 部分社区反映 wherever they stand in it. */
export function ofSegment(scene: Scene, at: Range): PlaceHere | null {
  const start = segmentAt(scene, at.from);
  const index = unitsOf(scene).findIndex(
    (unit) => unit.from >= start && unit.to <= at.from && isPlace(unit.named) && opens(scene, start, unit),
  );
  if (index < 0) return onlyHere(scene, at);
  const list = listFrom(scene, narrowest(scene, index), isPlace).filter(({ to }) => to <= at.from);
  const [first, last] = [list[0] as Unit, list.at(-1) as Unit];
  return { from: first.from, to: last.to, things: list.map(({ named }) => named) };
}

/** 甲市南部山区的乙镇、丙镇: the places in it. */
function narrowest(scene: Scene, index: number): number {
  const [own, next] = unitsOf(scene).slice(index, index + 2);
  const isIn =
    own && next && isPlace(next.named) && /^[^，。；、]{0,6}的$/u.test(textOf(scene, { from: own.to, to: next.from }));
  return isIn ? index + 1 : index;
}

/** 源于甲街道乙社区加装电梯难，居民盼着…: the only community or street, or 全县, that the sentence has named before. */
function onlyHere(scene: Scene, at: Range): PlaceHere | null {
  const start = segmentAt(scene, at.from);
  const all = unitsOf(scene).filter(({ to, named }) => to <= at.from && isPlace(named) && isNamed(named));
  const own = all.filter(({ from }) => from >= start);
  // ；不少家长反映: of nobody's place that another part has named.
  const isTold = HAS_WISH.test(textOf(scene, { from: scene.sentence.from, to: start }));
  const before = own.length > 0 ? own : isTold ? all.filter(({ named }) => isWhole(named.thing)) : all;
  const local = before.filter(({ named: { thing } }) => /^(?:Street|Community)$/u.test(thing.type) || isWhole(thing));
  // 甲镇乙村: the village.
  const near = local.filter(
    ({ named: { thing } }) => !local.some(({ named }) => named.thing.within?.includes(thing.name)),
  );
  const [first] = near;
  return first && near.every(({ named }) => named.thing.name === first.named.thing.name)
    ? { from: first.from, to: first.to, things: [first.named] }
    : null;
}

const isWhole = ({ printed }: Named['thing']): boolean => /^[全本我]/u.test(printed ?? '');

function opens(scene: Scene, start: number, { from, to, named }: Unit): boolean {
  if (!isNamed(named))
    return SOME.test(named.thing.name) && TELLS.test(textOf(scene, { from: to, to: scene.sentence.to }));
  const lead = textOf(scene, { from: start, to: from });
  if (REPORTING.test(textOf(scene, { from: to, to: scene.sentence.to }))) return true;
  return lead.length <= 4 || SEGMENT_LEAD.test(lead) || isWhole(named.thing);
}

/** Where the part of the sentence between two ；begins. */
export function segmentAt(scene: Scene, at: number): number {
  const parted = clausesOf(scene).findLast(
    ({ from }) => from <= at && textOf(scene, { from: from - 1, to: from }) === '；',
  );
  return parted?.from ?? scene.sentence.from;
}

/** 甲社区党委书记说，…: the place for which the office speaks. */
export function ofOffice(scene: Scene, at: Range): PlaceHere | null {
  const office = unitsOf(scene).find(
    (unit) =>
      unit.to <= at.from && /^(?:GovernmentBody|Facility)$/u.test(unit.named.thing.type) && speaks(scene, unit, at),
  );
  const within = office?.named.thing.within ?? [];
  const place = placeOf(within.at(-1) ?? '', within.slice(0, -1));
  if (!office || !/^(?:District|Street|Community)$/u.test(place.type)) return null;
  return { from: office.from, to: office.to, things: [{ ...office.named, thing: place }] };
}

const speaks = (scene: Scene, { to }: Unit, at: Range): boolean =>
  SPEAKS.test(textOf(scene, { from: to, to: at.from }));

/** “就盼着能加装电梯。”甲社区居民告诉记者; “…，”甲社区居民说: whoever the words behind the quotation say has spoken. */
export function ofSpeakerBehind(scene: Scene): Named | null {
  if (!scene.text.startsWith('“')) return null;
  const close = scene.text.lastIndexOf('”');
  const isWhole = /^[。！]?$/u.test(scene.text.slice(close + 1));
  const { sentences } = scene.context;
  const next = isWhole ? sentences[sentences.indexOf(scene) + 1] : scene;
  if (!next) return null;
  const from = isWhole ? next.sentence.from : scene.sentence.from + close + 1;
  const first = unitsOf(next).find((unit) => unit.from >= from);
  return first && isSpeaker(next, from, first) ? placeOfSpeaker(first) : null;
}

function isSpeaker(scene: Scene, start: number, first: Unit): boolean {
  const lead = textOf(scene, { from: start, to: first.from });
  if (FROM_PLACE.test(lead)) return true;
  return lead.length <= 2 && SAID.test(textOf(scene, { from: first.to, to: scene.sentence.to }));
}

function placeOfSpeaker({ named }: Unit): Named | null {
  if (/^(?:Street|Community)$/u.test(named.thing.type) && isNamed(named)) return named;
  const within = named.thing.within ?? [];
  const place = placeOf(within.at(-1) ?? '', within.slice(0, -1));
  const isOffice =
    /^(?:GovernmentBody|Facility)$/u.test(named.thing.type) && /^(?:Street|Community)$/u.test(place.type);
  return isOffice ? { ...named, thing: place } : null;
}

/** 社区 where the article names one community, or is about one. */
export function onlyOne(scene: Scene, type: 'Street' | 'Community'): Named | null {
  const { place } = scene.context;
  if (place?.thing.type === type) return place;
  const [first, second] = placesIn(scene)[type];
  return first && !second ? first : null;
}

/** Each name once. */
const placesIn = onceAnArticle(
  ({ context: { sentences } }): Readonly<Record<'Street' | 'Community', readonly Named[]>> => {
    const found = { Street: new Map<string, Named>(), Community: new Map<string, Named>() };
    for (const { things } of sentences)
      for (const one of things) {
        const { type, name } = one.thing;
        if ((type === 'Street' || type === 'Community') && isNamed(one) && !found[type].has(name))
          found[type].set(name, one);
      }
    return { Street: [...found.Street.values()], Community: [...found.Community.values()] };
  },
);
