/** The lines of one measure put out by one verb: an issuer each, with what the sentence says of the time and of who else took part. */
import type { Found } from '../../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../../scene.ts';
import { asThing, evidenceOf, isPlace, type Parties } from '../shared/parties.ts';
import { dateAt, saidAt } from '../shared/said.ts';
import { textOf, type Unit, type Word } from '../shared/sentence-parts.ts';
import { writerOf } from '../shared/writer.ts';
import { withOthers } from './other-issuers.ts';
import { ownMeasure } from './own-measure.ts';
import { signatureOf } from './signature.ts';
import { issuersOf, placeOfTitle } from './titles.ts';

export function lines(scene: Scene, issuers: Parties, verb: Word, title: Unit): Found[] {
  const { certainty, doubt } = issuers.doubt;
  // A title that bears its issuers says it better than a sentence without a subject, or with a place as its subject.
  if ((certainty !== undefined || issuers.named.every(isPlace)) && issuersOf(wordsOf(title.named)).length > 0)
    return [];
  const place = certainty === undefined || writerOf(scene) ? null : ownPlace(scene, title);
  const named = place && !issuers.named.some(({ thing }) => thing.name === place.thing.name) ? [place] : issuers.named;
  const others = issuers.range ? withOthers(scene, issuers.range.to, named) : [];
  return [...named, ...others].map((issuer) => ({
    ...{ rule: 'policy/issued', kind: 'policy', predicate: 'ISSUED', ...saidOf(scene, verb) },
    ...whenOf(scene, verb, issuers),
    ...(certainty !== undefined ? { certainty, doubt } : {}),
    subject: asThing(issuer),
    objects: [asThing(title.named)],
    evidence: [
      ...(isAway(scene, title) ? [title.named] : []),
      ...evidenceOf(scene, named === issuers.named ? [issuers] : [], [verb, title]),
    ],
  })) as Found[];
}

/** Pointed at from another sentence. */
const isAway = ({ passage, sentence }: Scene, { named }: Unit): boolean =>
  named.passage !== passage || named.from < sentence.from;

/** 印发的《…》 and 日前出台 have happened, in a plan too. */
function saidOf(scene: Scene, verb: Word): ReturnType<typeof saidAt> {
  const said = saidAt(scene, verb.from);
  const before = textOf(scene, { from: verb.clause.from, to: verb.from });
  const isPast =
    !/将|拟|计划|应|要/u.test(before) &&
    (textOf(scene, { from: verb.to, to: verb.to + 1 }) === '的' || /日前|近日|已|先后|陆续|率先|现$/u.test(before));
  return isPast ? { ...said, modality: 'ACTUAL' } : said;
}

/** Of 现印发给你们 the date of the signature. */
function whenOf(scene: Scene, verb: Word, { range, doubt }: Parties): Partial<Found> {
  const isSigned = range === null && doubt.certainty === undefined;
  const signed = isSigned ? (ownMeasure(scene)?.signature ?? signatureOf(scene.context.sentences))?.date : undefined;
  return signed?.edtf ? { date: signed.edtf, dateText: signed.text } : dateAt(scene, verb.from);
}

/** Of a sentence without a subject: the place whose measure it is by its title, rather than the one that the text is about. */
function ownPlace({ passage }: Scene, { named }: Unit): Named | null {
  const place = placeOfTitle(wordsOf(named));
  return place && { ...spot(passage, named.from + place.from, named.from + place.to), thing: place.thing };
}
