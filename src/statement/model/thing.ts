/** The thing that a proposal names, as the rules read it where they know it; no name is taken that the document does not hold. */
import { findPersons } from '../../text/person.ts';
import { type ConceptType, type EntityType, isConceptType } from '../../vocabulary/entity.ts';
import type { FoundThing } from '../found.ts';
import { type Scene, wordsOf } from '../scene.ts';
import { placeIn, type Quoted, rangesIn } from './located.ts';
import type { ProposedThing } from './proposal.ts';
import { Refused } from './refusal.ts';

/** The document, as far as names go. */
export interface Names {
  scenes: readonly Scene[];
  /** The id of the concept that bears a label as a population or field. */
  concept(type: ConceptType, label: string): string | undefined;
  /** Of persons that the document names. */
  persons: readonly string[];
}

/** So many sentences before the quoted one may name who acts in it. */
const BEFORE = 3;

/** Throws PERSON or NAME_NOT_FOUND. */
export function readThing(thing: ProposedThing, quoted: readonly Quoted[], names: Names): FoundThing {
  const { type, named } = thing;
  const name = bare(thing.name);
  const words = bare(thing.printed ?? thing.name);
  for (const one of [name, words]) if (isPerson(one, names)) throw new Refused('PERSON');
  const place = placeIn(quoted, words) ?? placeBefore(quoted, words, names.scenes);
  if (!place) throw new Refused('NAME_NOT_FOUND');
  const { scene, from, to, passage } = place;
  const spot = { passage, from, to };
  const read = scene.things.find((one) => one.from <= from && to <= one.to && one.thing.type === type);
  const isSame = read && (read.thing.name === name || (name === words && read.from === from && read.to === to));
  if (isSame) return { ...read.thing, spot: { passage, from: read.from, to: read.to } };
  const printed = wordsOf(spot);
  const called = name === words ? printed : fullName(type, name, words, names);
  if (called === null) throw new Refused('NAME_NOT_FOUND');
  return {
    ...{ type, name: called },
    ...(called === printed ? {} : { printed }),
    ...(named === false ? { named: false } : {}),
    spot,
  };
}

/** Another name than the words here: a label of the concept that they mean, or words that stand elsewhere in the document, as they stand there. */
function fullName(type: EntityType, name: string, words: string, names: Names): string | null {
  if (isConceptType(type)) return isLabelOf(names, type, name, words) ? name : null;
  for (const scene of names.scenes) {
    const [range] = rangesIn(scene, name);
    if (range) return wordsOf({ passage: scene.passage, ...range });
  }
  return null;
}

/** A measure's name bears no marks. */
const bare = (name: string): string => name.trim().replace(/^《(.+)》$/u, '$1');

/** Whether it is or holds a name of a person. A name alone is known to be a person's by its shape before a verb of speech only. */
export function isPerson(name: string, { persons }: Names): boolean {
  if (name.includes('○') || persons.some((person) => name.includes(person))) return true;
  return findPersons(`${name}说，`).some(({ from, to }) => from === 0 && to >= name.length);
}

/** 老年人 for 老人 or 高龄老年人, but no other group's label. */
function isLabelOf(names: Names, type: ConceptType, name: string, words: string): boolean {
  const meant = names.concept(type, name);
  return meant !== undefined && (words.includes(name) || names.concept(type, words) === meant);
}

function placeBefore(quoted: readonly Quoted[], words: string, scenes: readonly Scene[]): Quoted | null {
  const [first] = quoted;
  if (!first) return null;
  const at = scenes.indexOf(first.scene);
  const near = [...scenes.slice(Math.max(0, at - BEFORE), at).reverse(), ...first.scene.context.headings.toReversed()];
  const whole = near.map((scene) => ({ scene, passage: scene.passage, ...scene.sentence }));
  return whole.flatMap((one) => placeIn([one], words) ?? [])[0] ?? null;
}
