/** HELD_IN, ORGANISED_BY, ATTENDED_BY of fairs, calls, forums and meetings, and the series that an edition belongs to. */
import type { Found } from '../found.ts';
import { type Scene, spot, wordsOf } from '../scene.ts';
import { lines } from './shared/act.ts';
import { impliedActor } from './shared/actor.ts';
import {
  agentBefore,
  asThing,
  evidenceOf,
  isActor,
  isPlace,
  ofType,
  type Parties,
  partiesOf,
} from './shared/parties.ts';
import { dateAt, isDenied, isQuestion, saidAt } from './shared/said.ts';
import {
  clauseAt,
  listBehind,
  listFrom,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from './shared/sentence-parts.ts';
import { subjectBefore } from './shared/subject.ts';

const isEvent = ofType('Event');
const HOLDS = /主办|承办|协办|联合举办|举办|召开|举行|开展|组织|发起|启动|开幕|办/gu;

export function event(scene: Scene): Found[] {
  if (isQuestion(scene) || !scene.things.some(isEvent)) return [];
  return [...organised(scene), ...heldIn(scene), ...attended(scene), ...editions(scene)];
}

/** 甲局举办乙会; 乙会由甲局主办; the events of one list each. */
function organised(scene: Scene): Found[] {
  return wordsIn(scene, HOLDS).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const behind = listBehind(scene, verb.to, isEvent, { gap: 8 });
    const marked = agentBefore(scene, verb.from, isActor, /由$/u);
    const to = behind.length > 0 ? behind : marked ? eventBefore(scene, verb) : [];
    if (to.length === 0) return [];
    const by: Parties | null = marked ?? subjectBefore(scene, verb.from, isActor) ?? impliedActor(scene);
    if (!by) return [];
    return turned(lines(scene, { kind: 'event', predicate: 'ORGANISED_BY', rule: 'event/organised', by, to, verb }));
  });
}

/** The event is the subject of its lines. */
const turned = (found: readonly Found[]): Found[] =>
  found.map(
    (one) =>
      ({
        ...one,
        subject: one.objects?.[0] as Found['subject'] & object,
        objects: one.subject ? [one.subject] : [],
      }) as Found,
  );

const eventBefore = (scene: Scene, verb: Word): Unit[] =>
  unitsOf(scene)
    .filter(({ to, named }) => to <= verb.from && isEvent(named))
    .slice(-1);

/** 在甲区举行, with the event before or behind. */
function heldIn(scene: Scene): Found[] {
  return wordsIn(scene, /举行|举办|召开|开幕|开展|启动/gu).flatMap((verb) => {
    const place = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && verb.from - to <= 6 && isPlace(named));
    if (
      !place ||
      isDenied(scene, verb) ||
      !/[在于]$/u.test(textOf(scene, { from: scene.sentence.from, to: place.from }))
    )
      return [];
    const [held] = [...listBehind(scene, verb.to, isEvent, { gap: 8 }), ...eventBefore(scene, verb)];
    if (!held) return [];
    return [
      {
        ...{
          rule: 'event/held',
          kind: 'event',
          predicate: 'HELD_IN',
          ...saidAt(scene, verb.from),
          ...dateAt(scene, verb.from),
        },
        subject: asThing(held.named),
        objects: [asThing(place.named)],
        evidence: evidenceOf(scene, [], [held, place, verb]),
      },
    ] as Found[];
  });
}

/** 甲、乙参加丙会; 丙会，甲到场. Invited is not attended. */
function attended(scene: Scene): Found[] {
  return wordsIn(scene, /参加|出席|到场|参与|亮相|参展|应邀前来/gu).flatMap((verb) => {
    const clause = clauseAt(scene, verb.from);
    const index = guestsBefore(scene, verb);
    const [held] = [...listBehind(scene, verb.to, isEvent, { gap: 10 }), ...eventBefore(scene, verb)];
    if (
      index < 0 ||
      !held ||
      isDenied(scene, verb) ||
      /邀请/u.test(textOf(scene, { from: clause.from, to: verb.from }))
    )
      return [];
    const list = listFrom(scene, index, isActor).filter(({ to }) => to <= verb.from);
    const guests = partiesOf(scene, list);
    if (/[^，。]{9}/u.test(textOf(scene, { from: guests.range?.to ?? verb.from, to: verb.from }))) return [];
    return [
      {
        ...{
          rule: 'event/attended',
          kind: 'event',
          predicate: 'ATTENDED_BY',
          ...saidAt(scene, verb.from),
          ...dateAt(scene, verb.from),
        },
        subject: asThing(held.named),
        objects: guests.named.map(asThing),
        evidence: evidenceOf(scene, [guests], [held, verb]),
      },
    ] as Found[];
  });
}

/** Where the list begins that ends nearest before the verb; 全市 in 来自全市的 is no guest. */
function guestsBefore(scene: Scene, { from: end, clause }: Word): number {
  const units = unitsOf(scene);
  const isGuest = ({ from, to, named }: Unit): boolean => from >= clause.from && to <= end && isActor(named);
  let index = units.findLastIndex(isGuest);
  while (index > 0 && isGuest(units[index - 1] as Unit) && listFrom(scene, index - 1, isActor).length > 1) index -= 1;
  return index;
}

/** 第三届甲会 is PART_OF the series 甲会. */
function editions(scene: Scene): Found[] {
  return scene.things.filter(isEvent).flatMap((edition) => {
    const words = wordsOf(edition);
    const number = /^(?:20\d\d年)?第[\d一二三四五六七八九十]+届/u.exec(words)?.[0];
    const name = number ? words.slice(number.length) : '';
    if (!number || name.length < 3) return [];
    const { within } = edition.thing;
    const series = { type: 'Event' as const, name, ...(within ? { within } : {}) };
    return [
      {
        ...{
          rule: 'event/edition',
          kind: 'operation',
          predicate: 'PART_OF',
          modality: 'ACTUAL',
          subject: asThing(edition),
        },
        objects: [{ ...series, spot: spot(edition.passage, edition.from + number.length, edition.to) }],
        evidence: [edition],
      },
    ] as Found[];
  });
}
