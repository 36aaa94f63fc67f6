/** What all sentences of a document say of its places, before it is read: each place with the fullest nest that is stated anywhere, and the full names of bodies. */
import { isPlaceType, type PlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import type { PlaceSpan } from './place/spans.ts';
import { placesNamed } from './place/table.ts';
import { NOTHING_KNOWN, type Proposal } from './proposal.ts';
import { nestOf, placesIn, sentenceOf } from './sentence.ts';
import { readSentence, SURVEY } from './things.ts';

export type Place = Mention & { type: PlaceType };

/** The places of all sentences, each with the fullest nest that is stated for it, and the fullest names of bodies. */
export function surveyOf(sentences: readonly string[]): { places: Map<string, Place>; bodies: Map<string, string> } {
  const places = new Map<string, Place>();
  const bodies = new Map<string, string>();
  const read = sentences
    .filter((text) => !isStamp(text))
    .map((text) => sentenceOf(text, NOTHING_KNOWN))
    .filter(({ places: spans }) => spans.length > 0)
    .map((sentence) => readSentence(sentence, SURVEY));
  // A second time, now that the table's nests can be tried against what the document names.
  for (const known of [NOTHING_KNOWN, { ...NOTHING_KNOWN, places }]) {
    for (const { text, things, places: spans } of read) {
      const heads = new Set(spans.filter((span) => !isOnlyOffice(span, things)).map(({ from }) => from));
      if (heads.size === 0) continue;
      const all = known.places.size === 0 ? spans : placesIn(text, known);
      for (const { from, chain } of all) if (heads.has(from)) for (const place of chain) keepFuller(places, place);
      for (const place of givenBy(text, all)) keepFuller(places, place);
    }
  }
  for (const [name, place] of places) places.set(name, nested(place, places));
  for (const { things } of read) {
    for (const { thing } of things) {
      if (thing.type !== 'GovernmentBody' || (thing.within ?? []).length < 2) continue;
      const inner = thing.within?.at(-1) ?? '';
      const at = thing.name.indexOf(inner);
      if (at > 0) bodies.set(thing.name.slice(at), thing.name);
    }
  }
  return { places, bodies };
}

/** 甲街道的乙社区、丙社区: each stands in the street whose they are. */
function givenBy(text: string, spans: readonly PlaceSpan[]): Place[] {
  let street: Place | null = null;
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    const gap = before ? text.slice(before.to, span.from) : '';
    if (gap === '的' && before?.thing.type === 'Street') street = before.thing;
    else if (!/^(?:、|和|与|及|以及)$/u.test(gap)) street = null;
    const isOf = street !== null && span.chain.length === 1 && span.thing.type === 'Community';
    return isOf ? [{ ...span.thing, within: nestOf(street as Place) }] : [];
  });
}

/** 浙江省民政厅 names an office; that the city of the text stands in that province it does not say. */
export const isOnlyOffice = ({ from, chain }: PlaceSpan, things: readonly Proposal[]): boolean =>
  chain.length === 1 &&
  chain[0]?.type === 'Province' &&
  !chain[0].name.endsWith('市') &&
  things.some((one) => one.from === from && one.thing.type === 'GovernmentBody');

export function keepFuller(places: Map<string, Place>, place: Place): void {
  const before = places.get(place.name);
  if (!before || (place.within ?? []).length > (before.within ?? []).length) places.set(place.name, place);
}

/** 庐阳区 in 合肥市, and 合肥市 elsewhere in 安徽省: the nest of the outer place is the inner one's too. */
function nested(place: Place, places: ReadonlyMap<string, Place>): Place {
  const [widest] = place.within ?? [];
  const around = widest ? places.get(widest)?.within : undefined;
  return around && isPlaceType(place.type) ? { ...place, within: [...around, ...(place.within ?? [])] } : place;
}

/** A place that only heads the name of whoever writes: 甲市慈善总会 says 我市. */
export function placeOfTable(name: string, within: readonly string[]): Place[] {
  const [type, ...more] = new Set(placesNamed(name).map((one) => one.type));
  return type && more.length === 0 ? [{ type, name, ...(within.length > 0 ? { within: [...within] } : {}) }] : [];
}

/** 甲社工2023-09-01 09:00发表于江苏 tells where someone sat who wrote, not what the text is about. */
const STAMP = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}|发表于/u;
export const isStamp = (text: string): boolean => text.length < 80 && STAMP.test(text);
