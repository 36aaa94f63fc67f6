/** Names that readers taught: where a document writes one, it means the thing that it was taught for. */
import { simplify } from '../../../text/clean.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { LearnedName } from '../../learned.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';
import { holdsEverywhere } from './core.ts';
import { shortNameNotes } from './shorter.ts';

/** What a document is to those names. */
export interface Reader {
  id: string;
  /** All of its sentences. */
  sentences: readonly string[];
  /** The places that it names. */
  places: ReadonlyMap<string, Mention>;
}

/**
 * Those that hold in this document: they stand in it, their thing's place is named in it, and it gives them to nothing itself.
 * Where two things are meant by one name, neither is. What this document has taught is left to its own words: read again, it must
 * read as it did when it was judged.
 */
export function namesFor(names: readonly LearnedName[], { id, sentences, places }: Reader): Map<string, Mention> {
  const here = new Set([...places.values()].flatMap(nestOf));
  const whole = names.length === 0 ? '' : sentences.join('\n');
  const own = new Set(names.flatMap(({ words, document }) => (document === id ? [words] : [])));
  const meant = new Map<string, Mention[]>();
  for (const { words, thing } of names) {
    // Of many names few stand in one document: this is asked first.
    if (words === thing.name || own.has(words) || !whole.includes(words)) continue;
    if (!holdsEverywhere(words, thing) || !isNear(thing, here)) continue;
    if (sentences.some((text) => text.includes(words) && givesItself(text, words))) continue;
    const others = (meant.get(words) ?? []).filter((one) => !isSame(one, thing));
    meant.set(words, [...others, thing]);
  }
  return new Map(
    [...meant].flatMap(([words, [thing, ...more]]) => (thing && more.length === 0 ? [[words, thing]] : [])),
  );
}

/** Equal names in different places are different things; a province holds too many of them to tell them apart. */
function isNear({ within = [] }: Mention, here: ReadonlySet<string>): boolean {
  const narrow = within.filter((name) => !/(?:省|自治区)$/u.test(name));
  return (narrow.length > 0 ? narrow : within).some((name) => here.has(name)) || within.length === 0;
}

/** By 以下简称 and the like, which holds in this document whatever else was taught. */
const givesItself = (text: string, words: string): boolean =>
  shortNameNotes(text).some(({ from, to }) => text.slice(from, to).includes(words));

const isSame = (one: Mention, other: Mention): boolean =>
  one.type === other.type && simplify(one.name) === simplify(other.name) && String(one.within) === String(other.within);

/** Between the names that a recogniser reads (2 at most) and those that the document itself gives (3). */
const WEIGHT = 2.5;

export function learnedName(sentence: Sentence): Proposal[] {
  return [...(sentence.known.learned ?? [])].flatMap(([words, thing]) =>
    isPlaceType(thing.type) ? asPlace(sentence, words, thing) : asName(sentence, words, thing),
  );
}

function asName({ text, places }: Sentence, words: string, thing: Mention): Proposal[] {
  const found: Proposal[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const to = at + words.length;
    const before = places.find((place) => place.to === at);
    if (before && !isIn(thing, before.thing)) continue;
    const from = before?.from ?? at;
    found.push({ from, to, thing: { ...thing, printed: text.slice(from, to) }, weight: WEIGHT });
  }
  return found;
}

function asPlace({ text, places }: Sentence, words: string, thing: Mention): Proposal[] {
  return places
    .filter(({ thing: { name, type } }) => name === words && type === thing.type)
    .filter(({ chain }) => chain.slice(-2, -1).every((around) => isIn(thing, around)))
    .map(({ from, to }) => ({ from, to, thing: { ...thing, printed: text.slice(from, to) }, weight: WEIGHT }));
}

/** Another place right before the words makes them the name of another thing. */
const isIn = ({ within = [] }: Mention, place: Mention): boolean => within.includes(place.name);
