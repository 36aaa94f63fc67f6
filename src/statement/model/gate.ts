/** A proposal that the text bears out becomes what a rule would have found; every other is refused with the reason. */
import { PREDICATES_OF_KIND } from '../../vocabulary/predicate.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Spot, spot, wordsOf } from '../scene.ts';
import { isJoined } from './ends.ts';
import { placeIn, type Quoted, quotedIn } from './located.ts';
import type { Piece } from './piece.ts';
import type { Proposal } from './proposal.ts';
import { Refused } from './refusal.ts';
import { isPerson, type Names, readThing } from './thing.ts';
import { readValue } from './value.ts';

export interface Known extends Names {
  isIndicator(label: string): boolean;
}

/** Throws Refused. What it gives must pass the gate of all statements yet. */
export function foundOf(proposal: Proposal, piece: Piece, known: Known): Found {
  const { kind, predicate, subject, objects } = proposal;
  const isOfKind = (PREDICATES_OF_KIND[kind] as readonly string[]).includes(predicate);
  const types = objects.map(({ type }) => type);
  if (!isOfKind || !isJoined(predicate, subject?.type ?? null, types)) throw new Refused('TYPES_MISPLACED');
  const quoted = quotedIn(piece, proposal);
  const said = saidOf(proposal, quoted, known);
  const ends = [...(subject ? [subject] : []), ...objects].map((thing) => readThing(thing, quoted, known));
  const [first, ...others] = subject ? ends : [null, ...ends];
  return {
    ...{ rule: 'model', kind, predicate, modality: proposal.modality },
    ...wordsBeside(proposal, quoted),
    ...datesOf(proposal, quoted),
    ...said,
    ...(first ? { subject: first } : {}),
    ...(others.length > 0 ? { objects: others as FoundThing[] } : {}),
    evidence: [...quoted.map(plain), ...(said.at ? [said.at] : []), ...beside(ends, quoted)],
  };
}

const plain = ({ passage, from, to }: Spot): Spot => spot(passage, from, to);

/** Where a thing's words stand outside the quotes, they are quoted as well. */
const beside = (ends: readonly FoundThing[], quoted: readonly Quoted[]): Spot[] =>
  ends.flatMap(({ spot: at }) => {
    const isInside = quoted.some(({ passage, from, to }) => passage === at?.passage && from <= at.from && at.to <= to);
    return at && !isInside ? [at] : [];
  });

/** What is printed and counts: a sum, a number, another name, a property. */
function saidOf(proposal: Proposal, quoted: readonly Quoted[], known: Known): Partial<Found> {
  const { kind, predicate, text, property, basis, indicator } = proposal;
  if (kind === 'funding') return { ...(basis ? { basis } : {}), ...readValue(proposal, quoted) };
  if (kind === 'observation') {
    const counted = indicatorOf(indicator ?? '', quoted, known);
    return { ...(basis ? { basis } : {}), indicator: counted, ...readValue(proposal, quoted) };
  }
  if (predicate === 'ALSO_KNOWN_AS' || predicate === 'HAS_PROPERTY') {
    const at = text ? placeIn(quoted, text) : null;
    if (!text || !at || (predicate === 'HAS_PROPERTY' && !property)) throw new Refused('WORDS_NOT_FOUND');
    if (isPerson(text, known)) throw new Refused('PERSON');
    return { text: wordsOf(at), at: plain(at), ...(property ? { property } : {}) };
  }
  if (predicate === 'JUSTIFIES') return { strength: 'STATED' };
  return predicate === 'IN_FIELD' ? { as: 'CONTENT' } : {};
}

/** A label of the scheme, or the printed noun with 数, 人数 and the like. */
function indicatorOf(indicator: string, quoted: readonly Quoted[], known: Known): string {
  if (known.isIndicator(indicator)) return indicator;
  const [suffix = ''] = /(?:人数|户数|人次|面积|里程|数)$/u.exec(indicator) ?? [];
  const noun = indicator.slice(0, indicator.length - suffix.length);
  const place = noun.length >= 2 ? placeIn(quoted, noun) : null;
  if (!place) throw new Refused('WORDS_NOT_FOUND');
  return wordsOf(place) + suffix;
}

/** Words that only stand beside must be the text's own; they are kept as they stand there, without what nobody sees in the model's. */
function wordsBeside({ purpose, condition }: Proposal, quoted: readonly Quoted[]): Partial<Found> {
  const own = (words: string | null): string | null => {
    if (!words) return null;
    if (words.includes('○')) throw new Refused('PERSON');
    const place = placeIn(quoted, words);
    if (!place) throw new Refused('WORDS_NOT_FOUND');
    return wordsOf(place);
  };
  const [said, qualified] = [own(purpose), own(condition)];
  return { ...(said ? { purpose: said } : {}), ...(qualified ? { condition: qualified } : {}) };
}

/** The time as our own reader of dates understands the words. */
function datesOf({ kind, basis, dateText: words }: Proposal, quoted: readonly Quoted[]): Partial<Found> {
  if (!words) return {};
  const place = placeIn(quoted, words);
  const date = place?.scene.dates.find(({ from, to }) => from < place.to && place.from < to);
  if (!date) throw new Refused('DATE_NOT_READ');
  if (date.edtf === null) return { dateText: date.text };
  const isAt = kind === 'observation' && basis === 'AT_DATE';
  const field = isAt ? 'asOf' : kind === 'observation' || kind === 'funding' ? 'period' : 'date';
  return { [field]: date.edtf, dateText: date.text };
}
