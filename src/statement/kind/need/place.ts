/** The place of a group that needs something: with which its part of the sentence begins, or for which an office speaks. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { placeOf } from '../shared/place-names.ts';
import { clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { SAID, SPEAKS } from './words.ts';

/** A place, and its words in this sentence. */
export interface PlaceHere extends Range {
  readonly thing: Named;
}

/** What stands before `at` decides. */
export const placeFor = (scene: Scene, at: Range): PlaceHere | null => ofSegment(scene, at) ?? ofOffice(scene, at);

/** 在甲街道，…; 甲区山多坡陡，…: what the part up to ；begins with. */
export function ofSegment(scene: Scene, at: Range): PlaceHere | null {
  const start = segmentAt(scene, at.from);
  const place = unitsOf(scene).find(
    ({ from, to, named }) => from >= start && to <= at.from && isPlace(named) && isNamed(named),
  );
  return place && place.from - start <= 4 ? { from: place.from, to: place.to, thing: place.named } : null;
}

function segmentAt(scene: Scene, at: number): number {
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
  return { from: office.from, to: office.to, thing: { ...office.named, thing: place } };
}

const speaks = (scene: Scene, { to }: Unit, at: Range): boolean =>
  SPEAKS.test(textOf(scene, { from: to, to: at.from }));

/** “就盼着能加装电梯。”甲社区居民告诉记者: whoever the sentence behind says has spoken. */
export function ofSpeakerBehind(scene: Scene): Named | null {
  const { sentences } = scene.context;
  const next = scene.text.startsWith('“') ? sentences[sentences.indexOf(scene) + 1] : undefined;
  const first = next ? unitsOf(next)[0] : undefined;
  if (
    !next ||
    !first ||
    first.from - next.sentence.from > 2 ||
    !SAID.test(textOf(next, { from: first.to, to: next.sentence.to }))
  )
    return null;
  if (/^(?:Street|Community)$/u.test(first.named.thing.type) && isNamed(first.named)) return first.named;
  const within = first.named.thing.within ?? [];
  const place = placeOf(within.at(-1) ?? '', within.slice(0, -1));
  const isOffice = first.named.thing.type === 'GovernmentBody' && /^(?:Street|Community)$/u.test(place.type);
  return isOffice ? { ...first.named, thing: place } : null;
}

/** 社区 where the article names one community. */
export function onlyOne({ context }: Scene, type: 'Street' | 'Community'): Named | null {
  const all = context.sentences.flatMap(({ things }) =>
    things.filter(({ thing }) => thing.type === type && thing.named !== false),
  );
  return all.every(({ thing }) => thing.name === all[0]?.thing.name) ? (all[0] ?? null) : null;
}
