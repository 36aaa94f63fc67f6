/** The places that a sentence names, by the gazetteer and by their endings, each with those that stand right before it. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../../vocabulary/entity.ts';
import { isWithin } from '../../../vocabulary/gazetteer.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Known } from '../proposal.ts';
import { unknownPlace } from './by-ending.ts';
import { listedTokens } from './list.ts';
import {
  endOfShortName,
  fullNameBefore,
  type GazetteerPlace,
  isAmbiguous,
  placesCalled,
  placesNamed,
} from './table.ts';
import type { Token } from './token.ts';
import { GENERIC_NAMES, GOES_ON, SHORT_GOES_ON } from './words.ts';

/** Words that name one place; of a chain (合肥市庐阳区) all its words. */
export interface PlaceSpan extends Range {
  readonly thing: Mention & { type: PlaceType };
  /** The places of the chain, widest first, the thing itself last. */
  readonly chain: readonly (Mention & { type: PlaceType })[];
  /** Where each of the chain ends. */
  readonly ends: readonly number[];
  /** False where the last place of the chain stands by its short name: 成都. */
  readonly isFull: boolean;
}

export function placeSpans(text: string, known: Known, cuts: Uint8Array): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  /** The one street that the sentence has named so far; null where it has named several. */
  let street: Mention | null | undefined;
  for (const chain of chains(withListed(tokens(text, known, cuts), listedTokens(text, known)))) {
    const span = spanOf(chain, known, street ?? null);
    spans.push(span);
    for (const one of span.chain)
      if (one.type === 'Street') street = street === undefined || street?.name === one.name ? one : null;
  }
  return spans;
}

/** A list that shares an ending tells more than its last member alone. */
function withListed(found: readonly Token[], listed: readonly Token[]): Token[] {
  if (listed.length === 0) return [...found];
  const apart = found.filter(({ from, to }) => !listed.some((one) => one.from < to && from < one.to));
  return [...apart, ...listed].sort((a, b) => a.from - b.from);
}

const ENDING = /省|自治区|特别行政区|[市县区州盟旗]|地区|街道|[镇乡村]|苏木|社区|小区/gu;

/** In order, not overlapping. */
function tokens(text: string, known: Known, cuts: Uint8Array): Token[] {
  const found: Token[] = [];
  let reached = 0;
  for (const { 0: ending, index } of matches(text, ENDING)) {
    const end = index + ending.length;
    if (end <= reached) continue;
    const full = fullToken(text, reached, end);
    // 铁路东村街道: another ending right behind belongs to the same name.
    if (!full && ENDING_BEHIND.test(text.slice(end, end + 2))) continue;
    if (full && goesOnAsName(text, reached, full)) continue;
    if (!full && isInsideName(text, reached, end)) continue;
    for (const short of shortTokens(text, reached, full?.from ?? index, known, cuts)) {
      found.push(short);
      reached = short.to;
    }
    const token = full ?? zone(text, end, found) ?? unknownPlace(text, reached, end, found.at(-1) ?? null, known, cuts);
    if (!token || isGenericAlone(token, found.at(-1))) continue;
    found.push(token);
    reached = token.to;
  }
  found.push(...shortTokens(text, reached, text.length, known, cuts));
  return found;
}

const ZONE =
  /(?:高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|工业园区|新区|开发区|示范区|度假区)$/u;

/** 合肥高新区: a zone right behind its city is a district of it. */
function zone(text: string, end: number, found: Token[]): Token | null {
  const [name] = ZONE.exec(text.slice(Math.max(0, end - 9), end)) ?? [];
  const city = found.at(-1);
  if (!name || city?.to !== end - name.length || width(city.type) > width('City')) return null;
  if (city.isFull) return { from: city.to, to: end, type: 'District', name, candidates: [], isFull: true };
  found.pop();
  return { from: city.from, to: end, type: 'District', name: text.slice(city.from, end), candidates: [], isFull: true };
}

const ENDING_BEHIND = /^(?:街道|社区|小区|镇|乡|村(?!民|委|支|两委|“两委”))/u;

/** 铁路东村 is no village where 铁路东村街道 stands. */
function goesOnAsName(text: string, lowest: number, { from, to }: Token): boolean {
  const [behind] = ENDING_BEHIND.exec(text.slice(to, to + 3)) ?? [];
  if (!behind) return false;
  const name = fullNameBefore(text, lowest, to + behind.length);
  return name !== null && to + behind.length - name.length <= from;
}

/** 革镇 is no town where 革镇堡街道 stands: a longer name of the table goes over this ending. */
function isInsideName(text: string, lowest: number, end: number): boolean {
  for (const { 0: ending, index } of matches(text.slice(end, end + 6), ENDING)) {
    const name = fullNameBefore(text, lowest, end + index + ending.length);
    if (name && name.length > index + ending.length) return true;
  }
  return false;
}

const isGenericAlone = ({ name, from }: Token, before: Token | undefined): boolean =>
  GENERIC_NAMES.has(name) && (before?.to !== from || name.endsWith('城区'));

function fullToken(text: string, lowest: number, end: number): Token | null {
  const name = fullNameBefore(text, lowest, end);
  if (!name || GOES_ON[name.slice(-1)]?.test(text.slice(end, end + 3))) return null;
  const candidates = placesNamed(name);
  const type = candidates[0]?.type;
  return type ? { from: end - name.length, to: end, type, name, candidates, isFull: true } : null;
}

const BEFORE_SHORT = /(?:^|[^\p{Script=Han}]|[年月日省市区])$/u;

/** Short names (成都, 武侯) between two offsets. */
function shortTokens(text: string, from: number, to: number, known: Known, cuts: Uint8Array): Token[] {
  const found: Token[] = [];
  for (let at = from; at < to - 1; at += 1) {
    const end = endOfShortName(text, at);
    if (end < 0 || end > to) continue;
    const isOpen = cuts[at] === 1 || BEFORE_SHORT.test(text.slice(Math.max(0, at - 1), at)) || found.at(-1)?.to === at;
    const name = text.slice(at, end);
    const candidates = placesCalled(name);
    const [first] = candidates;
    if (!isOpen || !first || SHORT_GOES_ON.test(text.slice(end, end + 3))) continue;
    if (isAmbiguous(name) && !candidates.some((one) => known.places.has(one.name))) continue;
    found.push({ from: at, to: end, type: first.type, name: first.name, candidates: [first], isFull: false });
    at = end - 1;
  }
  return found;
}

const width = (type: PlaceType): number => PLACE_TYPES.indexOf(type);

/** Names that stand next to each other, the wider first. */
function chains(found: readonly Token[]): Token[][] {
  const joined: Token[][] = [];
  for (const token of found) {
    const last = joined.at(-1)?.at(-1);
    if (last && last.to === token.from && nests(token, last)) joined.at(-1)?.push(token);
    else joined.push([token]);
  }
  return joined;
}

function nests(inner: Token, outer: Token): boolean {
  if (width(inner.type) < width(outer.type)) return false;
  if (width(inner.type) === width(outer.type)) return inner.type === 'Community';
  if (inner.candidates.length === 0 || outer.candidates.length === 0) return true;
  const fits = inner.candidates.some((one) => outer.candidates.some((other) => isWithin(one, other)));
  return fits || inner.type === 'Street';
}

function spanOf(chain: readonly Token[], known: Known, here: Mention | null): PlaceSpan {
  const first = chain[0] as Token;
  const last = chain.at(-1) as Token;
  const outer = outerNest(chain, known, here);
  const names = chain.map(({ name }) => name);
  const mentions = chain.map(({ type, name }, index) => mentionOf(type, name, [...outer, ...names.slice(0, index)]));
  const thing = mentions.at(-1) as Mention & { type: PlaceType };
  const ends = chain.map(({ to }) => to);
  return { from: first.from, to: last.to, thing, chain: mentions, ends, isFull: last.isFull };
}

export const mentionOf = (type: PlaceType, name: string, within: readonly string[]): Mention & { type: PlaceType } => {
  const around = within.filter((one) => one !== name);
  return around.length > 0 ? { type, name, within: around } : { type, name };
};

/** The places around the first of a chain, as far as the document gives them. */
function outerNest(chain: readonly Token[], known: Known, here: Mention | null): string[] {
  const [first] = chain;
  if (!first) return [];
  const before = known.places.get(first.name);
  if (before && before.type === first.type && (before.within ?? []).length > 0) return before.within ?? [];
  const table = nestByTable(chain, known);
  if (table) return table;
  if (first.candidates.length > 0) return [];
  const { article, street, near = {} } = known;
  const around = [here, near.Street, street, near.District, article].find(
    (one) => one && isPlaceType(one.type) && width(one.type) < width(first.type),
  );
  return around ? nameNest(around) : [];
}

const nameNest = ({ name, within = [] }: Mention): string[] => [...within, name];

/** By the gazetteer: of the places of this name the one that fits what else the document names. Null where the table does not know it. */
function nestByTable(chain: readonly Token[], { places }: Known): string[] | null {
  const [first, ...rest] = chain;
  if (!first || first.candidates.length === 0) return null;
  const fit = first.candidates.filter((one) =>
    rest.every(({ candidates }) => candidates.length === 0 || candidates.some((inner) => isWithin(inner, one))),
  );
  const named = (one: GazetteerPlace): string[] => one.within.filter((name) => places.has(name));
  const [best, second] = (fit.length > 0 ? fit : first.candidates).map(named).sort((a, b) => b.length - a.length);
  const isSure = !second || (best?.length ?? 0) > second.length;
  return isSure ? (best ?? []) : [];
}
