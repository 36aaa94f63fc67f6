/** What a place does as a line about where that is: a house that it has set up stands in it, what it carries out operates there. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Scene, wordsOf } from '../../scene.ts';
import { established } from '../operation/established.ts';
import { partners } from '../operation/partners.ts';
import { runs } from '../operation/runs.ts';
import { standsByName } from './name.ts';

/** What stands in the place, and what is done there. */
export const byDeed = (scene: Scene): [Found[], Found[]] => [
  founded(scene),
  [...teams(scene), ...carriedOut(scene), ...broughtIn(scene)],
];

interface Turn {
  readonly one: Found;
  readonly subject: FoundThing;
  readonly object: FoundThing;
}

function turned(
  found: readonly Found[],
  rule: string,
  to: 'LOCATED_IN' | 'OPERATES_IN',
  holds: (turn: Turn) => boolean,
): Found[] {
  return found.flatMap((one) => {
    const [object] = one.objects ?? [];
    const { subject } = one;
    if (!subject || !object || 'found' in object || !isPlaceType(subject.type) || !holds({ one, subject, object }))
      return [];
    return [{ ...one, rule, kind: 'location', predicate: to, subject: object, objects: [subject] } as Found];
  });
}

const isNarrow = ({ type, named }: FoundThing): boolean => /^(?:Street|Community)$/u.test(type) && named !== false;
const saysOne = ({ evidence }: Found, pattern: RegExp): boolean =>
  evidence.some((stands) => pattern.test(wordsOf(stands)));

/**
 * What a street or community sets up by a name of its own stands there, whatever the verb.
 * Of a city or district only what is built and standing. That it has built so many of a class says how many, not where: annotators of the
 * documents never required that (3 times none, 14 times optional).
 */
const founded = (scene: Scene): Found[] =>
  turned(
    established(scene),
    'location/founded',
    'LOCATED_IN',
    ({ one, subject, object }) =>
      object.type === 'Facility' &&
      object.named !== false &&
      // 甲区建成乙村照料中心: its own name says it more narrowly.
      !standsByName(object) &&
      (isNarrow(subject) ||
        (one.modality === 'ACTUAL' && subject.named !== false && saysOne(one, /建成|建有|设有|建起|率先建立|启用/u))),
  );

/** A team that a street or community has set up works there. */
const teams = (scene: Scene): Found[] =>
  turned(
    established(scene),
    'location/team',
    'OPERATES_IN',
    ({ subject, object }) => object.type === 'SocialOrganization' && isNarrow(subject) && object.named !== false,
  );

/** What a street or community carries out, or has set up under a name. */
const carriedOut = (scene: Scene): Found[] =>
  turned(
    [...runs(scene), ...established(scene).filter(({ objects = [] }) => objects.some(isOwnProject))],
    'location/runner',
    'OPERATES_IN',
    ({ subject, object }) => object.type === 'Project' && isNarrow(subject) && !CALL.test(object.name),
  );

/** A call is for the whole place, and no project in it. */
const CALL = /创投|大赛|评选|征集|第[一二三四五六七八九十\d]+[届期批]/u;

const isOwnProject = (thing: NonNullable<Found['objects']>[number]): boolean =>
  !('found' in thing) && thing.type === 'Project' && thing.named !== false && thing.scale !== 'PROGRAMME';

/** 甲社区引进乙协会: it works there. */
const broughtIn = (scene: Scene): Found[] =>
  turned(
    partners(scene),
    'location/brought',
    'OPERATES_IN',
    ({ one, object }) => object.named !== false && one.certainty === undefined && saysOne(one, /引[进入]/u),
  );
