/** The names of places in a sentence, before they are joined: by the table of divisions, by its short names, and by their endings. */
import { matches } from '../../../text/matches.ts';
import type { Known } from '../proposal.ts';
import { unknownPlace } from './by-ending.ts';
import { shortStreet } from './short-street.ts';
import { endOfShortName, fullNameBefore, isAmbiguous, placesCalled, placesNamed } from './table.ts';
import type { Token } from './token.ts';
import { GENERIC_NAMES, GOES_ON, SHORT_GOES_ON } from './words.ts';
import { countyToken, hasStreetBehind, zone, zoneOfStreet } from './zone.ts';

const ENDING = /省|自治区|特别行政区|[市县区州盟旗]|地区|街道|[镇乡村]|苏木|嘎查|社区|小区|街(?!道)|办事处/gu;

/** In order, not overlapping. */
export function tokens(text: string, known: Known, cuts: Uint8Array): Token[] {
  const found: Token[] = [];
  let reached = 0;
  for (const { 0: ending, index } of matches(text, ENDING)) {
    const end = index + ending.length;
    if (end <= reached) continue;
    const whole = fullToken(text, reached, end);
    const full = whole && isTail(text, reached, whole, found.at(-1)) ? null : whole;
    // 铁路东村街道: another ending right behind belongs to the same name.
    if (!full && ENDING_BEHIND.test(text.slice(end, end + 2))) continue;
    if (full && goesOnAsName(text, reached, full)) continue;
    if (!full && isInsideName(text, reached, end)) continue;
    for (const short of shortTokens(text, reached, full?.from ?? index, known, cuts)) {
      found.push(short);
      reached = short.to;
    }
    const token = full ?? untabled(text, { reached, end, ending }, found, known, cuts);
    if (!token || (isGenericAlone(token, found.at(-1)) && !hasStreetBehind(text, token.to))) continue;
    found.push(token);
    reached = token.to;
  }
  found.push(...shortTokens(text, reached, text.length, known, cuts));
  return found;
}

/** A name with this ending that the table does not hold. */
const untabled = (
  text: string,
  { reached, end, ending }: { reached: number; end: number; ending: string },
  found: Token[],
  known: Known,
  cuts: Uint8Array,
): Token | null =>
  (ending === '县' ? countyToken(text, reached, end, cuts) : null) ??
  zone(text, end, found) ??
  zoneOfStreet(text, end, cuts) ??
  shortStreet(text, reached, end, found.at(-1) ?? null, cuts) ??
  unknownPlace(text, reached, end, found.at(-1) ?? null, known, cuts);

/** 甲区联西街道 is no 西街道: right behind a place the name begins there. */
const isTail = (text: string, reached: number, { name, from }: Token, before: Token | undefined): boolean =>
  name.length <= 3 &&
  name.endsWith('街道') &&
  before?.to === reached &&
  /^[〇㐀-鿿𠀀-𲎯]{1,2}$/u.test(text.slice(reached, from)) &&
  !/[的和与及在下等有是]/u.test(text.slice(reached, from));

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

const BEFORE_SHORT = /(?:^|[^〇㐀-鿿𠀀-𲎯]|[年月日省市区])$/u;

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
