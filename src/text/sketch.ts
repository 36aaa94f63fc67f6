/**
 * A sketch of a text, a few hundred numbers whatever its length, by which a reprint is known without laying the texts side by side:
 * MinHash over runs of five letters, and beside it the figures and places that the text names. A form that two cities filled in has
 * nearly all its runs in common, but neither its figures nor its places.
 */
import { readGazetteer } from '../vocabulary/gazetteer.ts';
import { matches } from './matches.ts';

export interface Sketch {
  /** Of each of 64 orders of all possible runs, the first that the text holds; 32 bits. */
  readonly minima: readonly number[];
  /** Hashes of the numbers of two digits and more with the character behind them, ascending; at most 64, the smallest. */
  readonly figures: readonly number[];
  /** The same of provinces, cities, districts and streets by full name. */
  readonly places: readonly number[];
}

const RUN = 5;
const ORDERS = 64;
const MOST_MARKS = 64;
/** From here on two texts are one: of their runs, and of the figures and places of the one that names fewer. */
const ALIKE = 0.7;
/** With so few letters a text is rather a form than an article: nothing tells a reprint of it. */
const FEWEST_LETTERS = 100;
/** Two texts of which 0.7 of the runs are common agree in one of 16 bands with a chance of 0.99, two of which 0.2 are with one of 0.03. */
const BAND = 4;

/** Of a clean text, persons' names masked; null where it is too short to be known again. Cost: linear. */
export function sketchOf(text: string): Sketch | null {
  const letters = text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < FEWEST_LETTERS) return null;
  return { minima: minimaOf(letters), figures: smallest(figuresIn(text)), places: smallest(placesIn(letters)) };
}

/** Whether two texts are one, printed by two hosts: other titles, furniture and small cuts aside. */
export function isReprint(a: Sketch, b: Sketch): boolean {
  const equal = a.minima.filter((minimum, order) => minimum === b.minima[order]).length;
  return equal >= ALIKE * ORDERS && agree(a.figures, b.figures) && agree(a.places, b.places);
}

/** Words for an index: two texts that are one share at least one of them. */
export function bandsOf({ minima }: Sketch): string[] {
  return Array.from({ length: ORDERS / BAND }, (_, band) => {
    const part = minima.slice(band * BAND, (band + 1) * BAND).join();
    return `b${band}x${hashOf(part).toString(36)}`;
  });
}

/** As one line, which `readSketch` reads. */
export const sketchLine = ({ minima, figures, places }: Sketch): string =>
  [minima, figures, places].map((numbers) => numbers.map((one) => one.toString(36)).join(' ')).join('|');

export function readSketch(line: string): Sketch {
  const [minima = [], figures = [], places = []] = line
    .split('|')
    .map((part) => (part === '' ? [] : part.split(' ').map((word) => Number.parseInt(word, 36))));
  return { minima, figures, places };
}

function minimaOf(letters: string): number[] {
  const minima = new Uint32Array(ORDERS).fill(0xffffffff);
  for (let from = 0; from + RUN <= letters.length; from += 1) {
    const run = hashOf(letters, from, from + RUN);
    for (let order = 0; order < ORDERS; order += 1) {
      const place = (Math.imul(run, FACTORS[order] as number) + (SUMMANDS[order] as number)) >>> 0;
      if (place < (minima[order] as number)) minima[order] = place;
    }
  }
  return [...minima];
}

/** One digit counts chapters and items, which every form has. */
const figuresIn = (text: string): string[] =>
  matches(text, /\d[\d,.]*\d.?/gu).map(([figure]) => figure.replaceAll(',', ''));

const LONGEST_NAME = 8;
const PLACE_ENDING = /[省市县区州盟旗镇乡道]/gu;

function placesIn(letters: string): string[] {
  const gazetteer = readGazetteer();
  return matches(letters, PLACE_ENDING).flatMap(({ index }) => {
    for (let from = Math.max(0, index + 1 - LONGEST_NAME); from < index; from += 1) {
      const name = letters.slice(from, index + 1);
      if (gazetteer.has(name)) return name;
    }
    return [];
  });
}

const smallest = (words: readonly string[]): number[] =>
  [...new Set(words.map((word) => hashOf(word)))].sort((a, b) => a - b).slice(0, MOST_MARKS);

/** A cut leaves the shorter text with fewer; one that names none says nothing against the other. Where a list was cut off, only what both would have kept is compared. */
function agree(a: readonly number[], b: readonly number[]): boolean {
  const end = Math.min(
    ...[a, b].map((list) => (list.length < MOST_MARKS ? Number.POSITIVE_INFINITY : (list.at(-1) ?? 0))),
  );
  const [left, right] = [a, b].map((list) => new Set(list.filter((mark) => mark <= end))) as [Set<number>, Set<number>];
  const shared = [...left].filter((mark) => right.has(mark)).length;
  return shared >= ALIKE * Math.min(left.size, right.size);
}

/** FNV-1a with a last stir, so that all 32 bits depend on all characters. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const FACTORS = Array.from({ length: ORDERS }, (_, order) => hashOf(`factor ${order}`) | 1);
const SUMMANDS = Array.from({ length: ORDERS }, (_, order) => hashOf(`summand ${order}`));
