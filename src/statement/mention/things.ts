/** The things that a sentence names: each recogniser proposes, the longest proposal at a place holds. */
import { isPlaceType } from '../../vocabulary/entity.ts';
import { event } from './event.ts';
import { facility } from './facility/facility.ts';
import { quotedHouse } from './facility/quoted-house.ts';
import { fund } from './fund.ts';
import { again } from './name/again.ts';
import { learnedName } from './name/learned.ts';
import { listed } from './name/listed.ts';
import { pointedAt, shortName, shortNameNotes } from './name/shorter.ts';
import { branch } from './organization/branch.ts';
import { governmentBody } from './organization/government-body.ts';
import { otherOrganization } from './organization/other-organization.ts';
import { insideStation, ownBody } from './organization/own-body.ts';
import { socialOrganization } from './organization/social-organization.ts';
import { station } from './organization/station.ts';
import { unnamedParty } from './organization/unnamed-party.ts';
import { place } from './place/place.ts';
import type { PlaceSpan } from './place/spans.ts';
import { policy } from './policy/policy.ts';
import { population } from './population/population.ts';
import { headed } from './project/headed.ts';
import { programme } from './project/programme.ts';
import { project } from './project/project.ts';
import { unnamedProject } from './project/unnamed.ts';
import type { Known, Proposal } from './proposal.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { serviceField } from './service-field.ts';

export type Recogniser = (sentence: Sentence) => Proposal[];

/** Those that say which places a document names; the others need not be asked for that. */
export const SURVEY: readonly Recogniser[] = [
  place,
  governmentBody,
  socialOrganization,
  station,
  otherOrganization,
  branch,
  fund,
  policy,
  project,
  facility,
  quotedHouse,
];

const RECOGNISERS: readonly Recogniser[] = [
  ...SURVEY,
  population,
  serviceField,
  event,
  listed,
  programme,
  headed,
  unnamedParty,
  unnamedProject,
  shortName,
  again,
  ownBody,
  learnedName,
];

/** Not overlapping, in the order of the text. */
export const thingsIn = (text: string, known: Known): Proposal[] => readThings(text, known).things;

export interface Reading {
  /** With quotation marks that open and close. */
  text: string;
  things: Proposal[];
  places: PlaceSpan[];
}

/** The things, and the places that stand for themselves or at the head of a body's or a facility's name. */
export const readThings = (text: string, known: Known, recognisers = RECOGNISERS): Reading =>
  readSentence(sentenceOf(text, known), recognisers);

export function readSentence(sentence: Sentence, recognisers: readonly Recogniser[]): Reading {
  const notes = shortNameNotes(sentence.text);
  const proposals = recognisers
    .flatMap((recognise) => recognise(sentence))
    .filter((one) => !notes.some(({ from, to }) => from <= one.from && one.to <= to));
  const things = pointed(sentence.text, apart(sentence.text.length, proposals));
  const heads = new Set(
    things.flatMap(({ from, thing }) =>
      isPlaceType(thing.type) || thing.type === 'GovernmentBody' || thing.type === 'Facility' ? [from] : [],
    ),
  );
  return { text: sentence.text, things, places: sentence.places.filter(({ from }) => heads.has(from)) };
}

/** 该站 and 站里 mean the station that the sentence itself has named, before any that was named earlier. */
function pointed(text: string, things: Proposal[]): Proposal[] {
  if (!/[该这]|站[里内]/u.test(text)) return things;
  const named = things.filter(({ thing }) => thing.named !== false && !thing.printed?.match(/^[该这]|^站[里内]/u));
  const recent = named.map(({ thing }) => thing).reverse();
  const found = [...pointedAt(text, recent), ...insideStation(text, recent)].filter(({ from, thing }) =>
    named.some((one) => one.to <= from && one.thing.name === thing.name),
  );
  return found.length > 0 ? apart(text.length, [...things, ...found.map((one) => ({ ...one, weight: 4 }))]) : things;
}

/** The longest proposal at a place holds; of two that are as long the one of more weight. */
function apart(length: number, proposals: Proposal[]): Proposal[] {
  const taken = new Uint8Array(length);
  return proposals
    .sort((a, b) => b.to - b.from - (a.to - a.from) || (b.weight ?? 0) - (a.weight ?? 0) || a.from - b.from)
    .filter(({ from, to }) => {
      if (from >= to || taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}
