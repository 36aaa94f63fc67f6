/** ISSUED, IMPLEMENTS, AMENDS, GOVERNS and APPLIES_IN of the measures that a sentence names. */
import type { Found } from '../found.ts';
import { type Named, type Scene, spot, spotOf, wordsOf } from '../scene.ts';
import { governs } from './governs.ts';
import { type HeadingTitle, headingTitle } from './heading-title.ts';
import { amends, implementing } from './implements.ts';
import {
  actorBefore,
  agentBefore,
  asThing,
  evidenceOf,
  isNamed,
  isPlace,
  ofType,
  type Parties,
  partiesOf,
  subjectBefore,
} from './parties.ts';
import { BEFORE_TITLE, ISSUE_WORDS } from './policy-words.ts';
import { dateAt, isDenied, isQuestion, saidAt } from './said.ts';
import { listFrom, textOf, type Unit, unitsOf, type Word, wordsIn } from './sentence-parts.ts';
import { issuersOf, placeOfTitle } from './titles.ts';

export function policy(scene: Scene): Found[] {
  if (isQuestion(scene)) return [];
  const issued = [...byVerb(scene), ...byTitle(scene), ...byHeading(scene), ...beside(scene)];
  return [...issued, ...implementing(scene), ...amends(scene), ...governs(scene)];
}

const isPolicy = ofType('Policy');
const ISSUERS = ofType(
  'GovernmentBody',
  'SocialOrganization',
  'OtherOrganization',
  'Province',
  'City',
  'District',
  'Street',
);
const mayIssue = (named: Named): boolean => ISSUERS(named) && (isNamed(named) || named.thing.type === 'GovernmentBody');
const VERB = new RegExp(`(?:${[...ISSUE_WORDS].sort((a, b) => b.length - a.length).join('|')})`, 'gu');

/** 甲局印发《…》; 由甲局印发的《…》; 《…》由甲局印发. */
function byVerb(scene: Scene): Found[] {
  return wordsIn(scene, VERB).flatMap((verb) => {
    if (isDenied(scene, verb) || /(?:转|被|等)$/u.test(textOf(scene, { from: verb.from - 1, to: verb.from })))
      return [];
    const list = policiesOf(scene, verb);
    if (list.length === 0) return [];
    const issuers = issuersBefore(scene, verb);
    return issuers ? list.flatMap((one) => issued(scene, issuers, verb, one)) : [];
  });
}

/** The titles behind the verb, or before it in 《…》由…印发. */
function policiesOf(scene: Scene, verb: Word): readonly Unit[] {
  const units = unitsOf(scene);
  const index = units.findIndex(({ from, named }) => from >= verb.to && isPolicy(named));
  const first = units[index];
  if (first && BEFORE_TITLE.test(textOf(scene, { from: verb.to, to: first.from })))
    return listFrom(scene, index, isPolicy, true);
  const before = units.findLast(({ to, named }) => to <= verb.from && isPolicy(named));
  if (!before || !/^(?:是|系|已|正式)?由/u.test(textOf(scene, { from: before.to, to: verb.from }))) return [];
  return [before];
}

function issuersBefore(scene: Scene, verb: Word): Parties | null {
  const agent = agentBefore(scene, verb.from, mayIssue, /(?:由|以)$/u);
  const own = agent ?? subjectBefore(scene, verb.from, mayIssue);
  const isTitle = /关于$/u.test(textOf(scene, { from: verb.clause.from, to: verb.from }));
  return own ?? (isTitle ? null : actorBefore(scene, verb.from, mayIssue));
}

function issued(scene: Scene, issuers: Parties, verb: Word, title: Unit): Found[] {
  const { certainty, doubt } = issuers.doubt;
  const heads = issuersOf(title.named.thing.name);
  // A title that bears its issuers says it better than a sentence without a subject.
  if (heads.length > 0 && certainty !== undefined) return [];
  const place = certainty === undefined ? null : ownPlace(scene, title);
  const named = place && !issuers.named.some(({ thing }) => thing.name === place.thing.name) ? [place] : issuers.named;
  return named.map((issuer) => ({
    ...{ rule: 'policy/issued', kind: 'policy', predicate: 'ISSUED', ...saidAt(scene, verb.from) },
    ...dateAt(scene, verb.from),
    ...(certainty !== undefined ? { certainty, doubt } : {}),
    subject: asThing(issuer),
    objects: [asThing(title.named)],
    evidence: evidenceOf(scene, named === issuers.named ? [issuers] : [], [verb, title]),
  })) as Found[];
}

/** Of a sentence without a subject: the place whose measure it is by its title, rather than the one that the text is about. */
function ownPlace({ passage }: Scene, { named }: Unit): Named | null {
  const words = wordsOf(named);
  const start = words.startsWith('《') ? 1 : 0;
  const place = placeOfTitle(words.slice(start));
  return (
    place && { ...spot(passage, named.from + start + place.from, named.from + start + place.to), thing: place.thing }
  );
}

/** 《甲市民政局关于…的通知》 was issued by that body. */
function byTitle(scene: Scene): Found[] {
  return unitsOf(scene)
    .filter(({ named }) => isPolicy(named))
    .flatMap(({ named: title }) => {
      const words = wordsOf(title);
      const start = words.startsWith('《') ? 1 : 0;
      return issuersOf(words.slice(start), scene.context.place?.thing.within ?? []).map(
        ({ from, to, thing }): Found => ({
          ...{ rule: 'policy/title', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL' },
          subject: { ...thing, spot: spot(scene.passage, title.from + start + from, title.from + start + to) },
          objects: [asThing(title)],
          evidence: [title],
        }),
      );
    });
}

/** The document is a measure, and its heading bears who issued it. */
function byHeading(scene: Scene): Found[] {
  const heading = headingTitle(scene);
  return (heading?.issuers ?? []).map(
    (issuer): Found => ({
      ...{ rule: 'policy/heading', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL' },
      subject: asThing(issuer),
      objects: [asThing((heading as HeadingTitle).title)],
      evidence: [...(issuer.passage === scene.passage ? [] : [issuer]), spotOf(scene)],
    }),
  );
}

/** 市委、市政府“人才新政”: who stands right before a title, by which it is known whose it is. */
function beside(scene: Scene): Found[] {
  const units = unitsOf(scene);
  return units.flatMap((title, index) => {
    const before = units[index - 1];
    if (!isPolicy(title.named) || !before || isPlace(before.named) || !mayIssue(before.named)) return [];
    if (!/^(?:的|关于)?$/u.test(textOf(scene, { from: before.to, to: title.from }))) return [];
    const first = firstOfList(scene, units, index - 1);
    const issuers = partiesOf(scene, units.slice(first, index));
    return issuers.named.map(
      (issuer): Found => ({
        ...{ rule: 'policy/beside', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL' },
        ...{ certainty: 0.9, doubt: 'AMBIGUOUS', subject: asThing(issuer), objects: [asThing(title.named)] },
        evidence: evidenceOf(scene, [issuers], [title]),
      }),
    );
  });
}

function firstOfList(scene: Scene, units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0) {
    const list = listFrom(scene, first - 1, ({ thing }) => thing.type === 'GovernmentBody');
    if (!list.includes(units[last] as Unit) || units[first - 1]?.named.thing.type !== 'GovernmentBody') break;
    first -= 1;
  }
  return first;
}
