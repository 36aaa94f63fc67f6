/** Which level a place name is of, and where the places of a name stand in it. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../../vocabulary/entity.ts';
import { type GazetteerPlace, readGazetteer } from '../../../vocabulary/gazetteer.ts';
import type { Mention } from '../../../vocabulary/statement.ts';

const ENDINGS: readonly (readonly [RegExp, PlaceType])[] = [
  [/(?:社区|村|嘎查|小区|屯|苑|花园)$/u, 'Community'],
  [/(?:街道|镇|乡|苏木)$/u, 'Street'],
  [/(?:区|县|旗)$/u, 'District'],
  [/(?:省|自治区)$/u, 'Province'],
  [/(?:市|州|盟|地区)$/u, 'City'],
];

/** A place that stands in these, widest first. A city inside a city is a district. */
export function placeOf(name: string, within: readonly string[]): Mention {
  return { type: typeOf(name, within), name, ...(within.length > 0 ? { within: [...within] } : {}) };
}

function typeOf(name: string, within: readonly string[]): PlaceType {
  const known = readGazetteer()
    .lookup(name)
    .filter((place) => fits(place, within));
  if (known[0]) return known[0].type;
  const type = ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'City';
  return type === 'City' && within.some((one) => /[市州盟]$/u.test(one)) ? 'District' : type;
}

/** No container that is said contradicts the table. */
const fits = (place: GazetteerPlace, within: readonly string[]): boolean => {
  const last = within.at(-1);
  return last === undefined || place.within.includes(last);
};

/**
 * Whether the table knows the narrow name inside the wide one (true), only elsewhere (false), or cannot tell (null):
 * it does not know both, or the narrow name is borne by so many places that one more is no surprise.
 */
export function isKnownWithin(narrow: string, wide: string): boolean | null {
  const around = readGazetteer().lookup(wide);
  if (around.length === 0) return null;
  const wides = new Set(around.map(({ name }) => name));
  const stands = (name: string): boolean =>
    readGazetteer()
      .lookup(name)
      .some(({ within }) => within.some((one) => wides.has(one)));
  if (variantsOf(narrow).some(stands)) return true;
  const elsewhere = readGazetteer().lookup(narrow).length;
  return elsewhere === 0 || elsewhere > COMMON ? null : false;
}

const COMMON = 2;

/** A town becomes a 街道, and 新华街街道 is said 新华街道. */
function variantsOf(name: string): string[] {
  const core = /^(?<core>.{1,6}?)(?:[街路]?街道|镇|乡)$/u.exec(name)?.groups?.core;
  return core ? [name, ...['街道', '街街道', '路街道', '镇', '乡'].map((ending) => core + ending)] : [name];
}

const levelOf = (type: string): number => PLACE_TYPES.indexOf(type as PlaceType);

/** Whether a place of the first type may stand in one of the second; a 小区 stands in a 社区. */
export const isBelow = (narrow: Mention, wide: Mention): boolean =>
  isPlaceType(narrow.type) &&
  isPlaceType(wide.type) &&
  narrow.name !== wide.name &&
  (levelOf(narrow.type) > levelOf(wide.type) || (narrow.type === 'Community' && wide.type === 'Community'));

export interface PlaceInName extends Range {
  readonly thing: Mention;
}

/** The places of `within` whose names begin the words, each right behind the one before: 昆明市五华区民政局, 成都武侯区. Offsets in the words. */
export function placesInName(words: string, within: readonly string[]): PlaceInName[] {
  const found: PlaceInName[] = [];
  let from = 0;
  within.forEach((name, index) => {
    const isWhole = words.startsWith(name, from);
    // 长沙县 is not 长沙市 by its short name.
    const isShort = SHORTENED.test(name) && name.length > 2 && words.startsWith(name.slice(0, -1), from);
    const later = within.slice(index + 1).some((one) => words.startsWith(one, from));
    if (!isWhole && (!isShort || later)) return;
    const printed = isWhole ? name : name.slice(0, -1);
    found.push({ from, to: from + printed.length, thing: placeOf(name, within.slice(0, index)) });
    from += printed.length;
  });
  return found;
}

/** Only these stand without their ending inside a name. */
const SHORTENED = /[省市]$/u;
