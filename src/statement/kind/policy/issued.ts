/** ISSUED: who puts a measure out, by a verb, by standing right before the title, or by the title itself. */
import type { Found } from '../../found.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { basesIn, isInNote } from '../justification/basis.ts';
import { asThing, evidenceOf, isPlace, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { once, onceAnArticle, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { lines } from './issue-line.ts';
import { active, firstOfList, levelIssuer, mayIssue, nearestBefore, passive } from './issuers.ts';
import { withOthers } from './other-issuers.ts';
import { pointedAt } from './pointed-at.ts';
import { bodyAtHead, issuersOf, placeOfTitle } from './titles.ts';
import { BEFORE_TITLE, GOES_ON_AS_OTHER, ISSUE } from './words.ts';

/** What a sentence only implies holds where the text says it nowhere. */
export const issued = (scene: Scene): readonly Found[] =>
  readIssued(scene).filter((one) => one.doubt !== 'PLACE_FROM_CONTEXT' || !saidPlainly(scene).has(titleIn(one)));

const readIssued = once((scene: Scene): readonly Found[] => [
  ...byVerb(scene),
  ...pointedAt(scene),
  ...forwarded(scene),
  ...byTitle(scene),
  ...beside(scene),
]);

const titleIn = ({ objects: [title] = [] }: Found): string => (title && 'name' in title ? title.name : '');

/** The titles of which the article names the issuer. */
const saidPlainly = onceAnArticle(
  ({ context: { sentences } }): ReadonlySet<string> =>
    new Set(
      sentences
        .flatMap((one) => readIssued(one))
        .filter(({ doubt }) => doubt !== 'PLACE_FROM_CONTEXT')
        .map(titleIn),
    ),
);

const isPolicy = ofType('Policy');

/** 甲局印发《…》; 由甲局印发的《…》; 《…》由甲局印发; 《…》…，现印发给你们. */
function byVerb(scene: Scene): Found[] {
  return wordsIn(scene, ISSUE).flatMap((verb) => {
    if (isDenied(scene, verb) || /(?:转|被|起草|代)$/u.test(textOf(scene, { from: verb.from - 2, to: verb.from })))
      return [];
    // 推动出台《…》: whoever works for it does not issue it.
    if (/(?:推动|推进|促成|提请|争取|建议|协助|参与)$/u.test(textOf(scene, { from: verb.from - 2, to: verb.from })))
      return [];
    const behind = titlesBehind(scene, verb);
    const [topic] = behind.length > 0 ? [] : topicsOf(scene, verb);
    const [title] = behind;
    const issuers = topic
      ? (passive(scene, verb, topic) ?? afterwards(scene, verb, topic))
      : title
        ? (levelIssuer(scene, verb, title.named) ?? active(scene, verb))
        : null;
    const list = topic ? topicsOf(scene, verb) : behind;
    if (!issuers) return [];
    return list.flatMap((title, index) =>
      index > 0 && isElsewhere(title, issuers) ? [] : lines(scene, issuers, verb, title),
    );
  });
}

/** 《…》，2019年7月甲局发布。 */
function afterwards(scene: Scene, verb: Word, topic: Unit): Parties | null {
  const isLast = verb.clause.to - verb.to <= 1 && topic.to <= verb.clause.from;
  return isLast && verb.clause.from - topic.named.to <= 8 ? nearestBefore(scene, verb) : null;
}

/** 市政府办公厅转发市民政局《…》: what a government sends on from one of its own bodies binds as its own. */
function forwarded(scene: Scene): Found[] {
  return wordsIn(scene, /(?:批转|转发)了?/gu).flatMap((verb) => {
    const units = unitsOf(scene);
    const index = units.findIndex(({ from }) => from >= verb.to);
    const [body, title] = [units[index], units[index + 1]];
    const issuers = nearestBefore(scene, verb);
    if (!body || !title || !issuers || !isPolicy(title.named) || body.from > verb.to) return [];
    const places = (named: Named): string => (named.thing.within ?? []).join('/');
    const isOwn = issuers.named.every(
      (one) => places(one) === places(body.named) && /(?:政府|委|国务院)(?:办公[厅室]|办)?$/u.test(one.thing.name),
    );
    const gap = textOf(scene, { from: body.to, to: title.from });
    return isOwn && body.named.thing.type === 'GovernmentBody' && /^(?:等[\d]*个?部门)?(?:的|关于)?$/u.test(gap)
      ? lines(scene, issuers, verb, title)
      : [];
  });
}

function titlesBehind(scene: Scene, verb: Word): readonly Unit[] {
  const units = unitsOf(scene);
  const index = units.findIndex(({ from, named }) => from >= verb.to && isPolicy(named));
  const first = units[index];
  if (!first || !BEFORE_TITLE.test(textOf(scene, { from: verb.to, to: first.from }))) return [];
  return titleList(scene, index).filter(
    ({ to }) => !GOES_ON_AS_OTHER.test(textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) })),
  );
}

/** Of a list the further title that bears another place or body than all who issue: 省民政厅印发的《…》、《甲市…》. */
function isElsewhere({ named }: Unit, issuers: Parties): boolean {
  const words = wordsOf(named);
  const head = issuersOf(words)[0]?.thing.name ?? placeOfTitle(words)?.thing.name ?? bodyAtHead(words);
  return (
    head !== null &&
    issuers.named.every(({ thing }) => ![thing.name, ...(thing.within ?? [])].some((name) => name.includes(head)))
  );
}

const BESIDE_TITLE =
  /^[》”]?(?:\([^()]{1,40}\)|\d+[余多]?[份个项部件]，?)?(?:、|和|与|及|以及|并|，以及|，?并?(?:配套|同步)?(?:印发|出台|制定)了?)*$/u;

/** Titles side by side: 《甲》《乙》、《丙》和《丁》. */
function titleList(scene: Scene, index: number): Unit[] {
  const units = unitsOf(scene);
  const list = [units[index] as Unit];
  for (let at = index + 1; at < units.length; at += 1) {
    const next = units[at] as Unit;
    const last = list.at(-1) as Unit;
    if (isInNote(scene, last, next)) continue;
    const gap = textOf(scene, { from: last.named.to, to: next.from });
    if (!isPolicy(next.named) || !BESIDE_TITLE.test(gap)) break;
    list.push(next);
  }
  return list;
}

/** The titles that stand before the verb with nothing else put out between. */
function topicsOf(scene: Scene, verb: Word): readonly Unit[] {
  const units = unitsOf(scene);
  const last = units.findLastIndex(({ to, named }) => to <= verb.from && isPolicy(named));
  if (last < 0) return [];
  let first = last;
  while (first > 0 && titleList(scene, first - 1).includes(units[last] as Unit)) first -= 1;
  // 根据《…》，现将资金下达给你们: what is sent rests on the measure.
  const isBasis = ({ from, to }: Unit): boolean =>
    basesIn(scene).some(({ range }) => range.from <= from && to <= range.to + 1);
  return units.slice(first, last + 1).filter((unit) => isPolicy(unit.named) && !isBasis(unit));
}

/** 《甲市民政局关于…的通知》 was issued by that body. */
function byTitle(scene: Scene): Found[] {
  return scene.things.filter(isPolicy).flatMap((title) => {
    const words = wordsOf(title);
    const heads = issuersOf(words, scene.context.place?.thing.within ?? []).map(
      ({ from, to, thing }): Named => ({ passage: scene.passage, from: title.from + from, to: title.from + to, thing }),
    );
    const last = heads.at(-1);
    const others = last ? withOthers(scene, last.to, heads) : [];
    return [...heads, ...others].map(
      (issuer): Found => ({
        ...{ rule: 'policy/title', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL' },
        subject: asThing(issuer),
        objects: [asThing(title)],
        evidence: [title],
      }),
    );
  });
}

/** 市委、市政府“人才新政”, 省民政厅的通知: who stands right before a title, by which it is known whose it is. */
function beside(scene: Scene): Found[] {
  const units = unitsOf(scene);
  return units.flatMap((title, index) => {
    const before = units[index - 1];
    if (!isPolicy(title.named) || !before || isPlace(before.named) || !mayIssue(before.named)) return [];
    const gap = textOf(scene, { from: before.to, to: title.from });
    if (!/^(?:等[\d一二三四五六七八九十]*个?部门)?(?:的|关于|最新|有关|相关|被称为)?$/u.test(gap)) return [];
    const issuers = partiesOf(scene, units.slice(firstOfList(scene, units, index - 1), index));
    return [...issuers.named, ...withOthers(scene, before.to, issuers.named)].map(
      (issuer): Found => ({
        ...{ rule: 'policy/beside', kind: 'policy', predicate: 'ISSUED', modality: 'ACTUAL' },
        ...{ certainty: 0.9, doubt: 'AMBIGUOUS', subject: asThing(issuer), objects: [asThing(title.named)] },
        evidence: evidenceOf(scene, [issuers], [title]),
      }),
    );
  });
}
