/** The administrative divisions of the country, province to street, by full and by short name: `seed/divisions/2023.tsv`, of which its README tells. */
import { readFileSync } from 'node:fs';
import type { PlaceType } from './entity.ts';
import { fullNames, namesWithoutPeople } from './short-place-name.ts';

export interface GazetteerPlace {
  readonly type: Extract<PlaceType, 'Province' | 'City' | 'District' | 'Street'>;
  readonly name: string;
  /** The names of the places it stands in, widest first. */
  readonly within: readonly string[];
  /** Six digits for province, city and district, nine for a street. */
  readonly code: string;
}

const TABLE = new URL('../../seed/divisions/2023.tsv', import.meta.url);
const WIDTHS: readonly GazetteerPlace['type'][] = ['Province', 'City', 'District', 'Street'];
/** On which lines of the table a name stands; most stand on one. */
type Index = Map<string, number | number[]>;
let ours: Gazetteer | undefined;

/** The table that comes with the product; read when it is first asked for, and kept. */
export function readGazetteer(): Gazetteer {
  ours ??= new Gazetteer(readFileSync(TABLE, 'utf8'));
  return ours;
}

/** Holds the lines as they are, and on which of them each name stands: 42,000 places are not made before one is asked for. */
export class Gazetteer {
  /** The day for which the divisions are told: a place renamed before it is known by its new name only. */
  readonly vintage: string;
  private readonly lines: readonly string[];
  private readonly byName: Index = new Map();
  /** Only what cannot be told by adding an ending. */
  private readonly byShortName: Index = new Map();
  private readonly namesByCode = new Map<string, string>();
  /** One bit for the first two characters of each name: what most words of a text are told by to be no place. */
  private readonly beginnings = new Uint8Array(1 << 18);
  /** The places of names that were asked for. */
  private readonly made = new Map<string, GazetteerPlace[]>();

  constructor(table: string) {
    const [header = '', ...lines] = table.split('\n').filter(Boolean);
    this.vintage = /vintage (\d{4}-\d{2}-\d{2})/u.exec(header)?.[1] ?? '';
    this.lines = lines;
    for (const [at, line] of lines.entries()) {
      const [code = '', name = '', streets = ''] = line.split('\t');
      this.namesByCode.set(code, name);
      this.add(name, at);
      for (const short of namesWithoutPeople(name)) add(this.byShortName, short, at);
      for (const street of streetNames(streets)) this.add(street, at);
    }
  }

  private add(name: string, at: number): void {
    add(this.byName, name, at);
    this.beginnings[beginningOf(name)] = 1;
  }

  /**
   * All places of this name, widest first, then by code. A short name (合肥, 广西) is tried where no full name fits; it means
   * provinces and cities where there are any, since a document that means a town of like name says so.
   */
  lookup(name: string): readonly GazetteerPlace[] {
    if (this.beginnings[beginningOf(name)] === 0) return [];
    const full = this.places(name);
    if (full.length > 0) return full;
    const short = [this.byShortName.get(name) ?? []].flat().flatMap((at) => this.placesOn(at).slice(0, 1));
    const all = [...short, ...fullNames(name).flatMap((one) => this.places(one))];
    const wide = all.filter(({ type }) => type === 'Province' || type === 'City');
    return widestFirst(wide.length > 0 ? wide : all);
  }

  /** Whether any place bears this full name. */
  has(name: string): boolean {
    return this.beginnings[beginningOf(name)] === 1 && this.byName.has(name);
  }

  /** All places of this full name, widest first. */
  exactly(name: string): readonly GazetteerPlace[] {
    return this.places(name);
  }

  /** The full names of all provinces and cities. */
  provincesAndCities(): string[] {
    return [...this.namesByCode].flatMap(([code, name]) => (code.length <= 4 ? [name] : []));
  }

  private places(name: string): GazetteerPlace[] {
    const known = this.made.get(name);
    if (known) return known;
    const lines = this.byName.get(name);
    if (lines === undefined) return [];
    const found = [...new Set([lines].flat())].flatMap((at) => this.placesOn(at));
    const places = widestFirst(found.filter((place) => place.name === name));
    this.made.set(name, places);
    return places;
  }

  /** The place of a line, then its streets. */
  private placesOn(at: number): GazetteerPlace[] {
    const [digits = '', name = '', streets] = (this.lines[at] ?? '').split('\t');
    const above = [digits.slice(0, 2), digits.slice(0, 4)].filter((code) => code !== digits);
    const within = above.flatMap((code) => this.namesByCode.get(code) ?? []);
    const code = digits.padEnd(6, '0');
    const below = (streets?.split(' ') ?? []).map(
      (street): GazetteerPlace => ({
        type: 'Street',
        name: street.slice(3),
        within: [...within, name],
        code: code + street.slice(0, 3),
      }),
    );
    return [{ type: WIDTHS[digits.length / 2 - 1] ?? 'District', name, within, code }, ...below];
  }
}

/** Without `split`, which would make each of them twice. */
function* streetNames(streets: string): Generator<string> {
  for (let start = 0; start < streets.length; ) {
    const blank = streets.indexOf(' ', start);
    const end = blank < 0 ? streets.length : blank;
    yield streets.slice(start + 3, end);
    start = end + 1;
  }
}

const widestFirst = (places: readonly GazetteerPlace[]): GazetteerPlace[] =>
  places.toSorted((a, b) => WIDTHS.indexOf(a.type) - WIDTHS.indexOf(b.type) || (a.code < b.code ? -1 : 1));

/** Whether `a` stands in `b`; no place stands in itself. */
export function isWithin(a: GazetteerPlace, b: GazetteerPlace): boolean {
  return a.code !== b.code && a.code.startsWith(significant(b.code));
}

/** Of places that stand in each other the innermost; null where two of them stand apart, or none is given. */
export function narrowest(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [inner] = places.toSorted((a, b) => significant(b.code).length - significant(a.code).length);
  if (!inner) return null;
  return places.every((place) => place.code === inner.code || isWithin(inner, place)) ? inner : null;
}

/** 340000 is 34, 340100 is 3401, 340104 and 340104003 are whole: what the codes of the places within begin with. */
function significant(code: string): string {
  return code.length > 6 ? code : code.replace(/(?:00){1,2}$/u, '');
}

/** Short names begin as the full ones do. Of a name of one character NaN becomes 0. */
const beginningOf = (name: string): number => ((name.charCodeAt(0) * 977) ^ name.charCodeAt(1)) & 0x3ffff;

function add(index: Index, name: string, line: number): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, line);
  else if (typeof known === 'number') index.set(name, [known, line]);
  else known.push(line);
}
