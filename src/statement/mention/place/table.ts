/** The gazetteer as the recogniser of places asks it: by the words that stand in a text. */
import { WordList } from '../../../text/word-list.ts';
import { type GazetteerPlace, readGazetteer } from '../../../vocabulary/gazetteer.ts';
import { namesWithoutPeople } from '../../../vocabulary/short-place-name.ts';
import { AMBIGUOUS_SHORT_NAMES, SHORTENED } from './words.ts';

export type { GazetteerPlace };

const LONGEST_NAME = 15;
let ours: { words: WordList } | undefined;

/** The places of this full name. */
export const placesNamed = (name: string): readonly GazetteerPlace[] => readGazetteer().exactly(name);

/** 峨山县 for 峨山彝族自治县, where the whole country has one of them. */
export function countyOfPeople(short: string): readonly GazetteerPlace[] {
  const found = readGazetteer()
    .lookup(short.slice(0, -1))
    .filter(({ type, name }) => type === 'District' && name.endsWith('自治县'));
  return found.length === 1 ? found : [];
}

/** The provinces and cities that a short name may mean. */
export const placesCalled = (short: string): readonly GazetteerPlace[] =>
  readGazetteer()
    .lookup(short)
    .filter(({ type }) => type === 'Province' || type === 'City');

/** The full name that ends at `end` with the most characters, from `lowest` on; null where none does. */
export function fullNameBefore(text: string, lowest: number, end: number): string | null {
  const gazetteer = readGazetteer();
  for (let from = Math.max(lowest, end - LONGEST_NAME); from <= end - 2; from += 1) {
    const name = text.slice(from, end);
    if (gazetteer.has(name)) return name;
  }
  return null;
}

/** Where the short name of a province or city that begins at `start` ends; -1 where none does. */
export function endOfShortName(text: string, start: number): number {
  ours ??= { words: new WordList(shortNames()) };
  return ours.words.endOfLongest(text, start);
}

export const isAmbiguous = (short: string): boolean => AMBIGUOUS_SHORT_NAMES.has(short);

/** 合肥 of 合肥市, 广西 of 广西壮族自治区. */
function shortNames(): string[] {
  const wide = readGazetteer().provincesAndCities().flatMap(shortOf);
  return wide.filter((short) => placesCalled(short).length > 0);
}

function shortOf(name: string): string[] {
  const people = namesWithoutPeople(name);
  if (people.length > 0) return people;
  const short = name.replace(/(?:地区|特别行政区|自治区)$/u, '').replace(SHORTENED, '');
  return short.length >= 2 && short !== name ? [short] : [];
}
