/** LOCATED_IN of what stands in a place, OPERATES_IN of who or what is carried out there. */
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Named, type Scene, type Spot, spot, wordsOf } from '../scene.ts';
import { established } from './established.ts';
import { isSettled, located as line, toldLocation } from './location-told.ts';
import { isNamed, isPlace } from './parties.ts';
import { partners } from './partners.ts';
import { placesInName } from './place-names.ts';
import { runs } from './runs.ts';
import { isQuestion } from './said.ts';
import { textOf } from './sentence-parts.ts';

export function location(scene: Scene): Found[] {
  if (scene.things.length === 0 || isQuestion(scene)) return [];
  const told = toldLocation(scene);
  const located = new Set(told.flatMap(({ subject }) => (subject ? [subject.name] : [])));
  const implied = [...byName(scene), ...byFounding(scene), ...byRunner(scene), ...broughtIn(scene)];
  return [...told, ...implied.filter(({ subject }) => !located.has(subject?.name ?? ''))];
}

/** A name that begins with a place: 甲街道养老服务中心, 乙市慈善总会. */
function byName(scene: Scene): Found[] {
  return scene.things.flatMap((named) => {
    if (!isNamed(named) || !(isSettled(named) || named.thing.type === 'Project')) return [];
    const within = named.thing.within ?? [];
    const inside = placesInName(wordsOf(named), within).at(-1);
    if (!inside || inside.thing.name !== within.at(-1)) return [];
    if (inside.thing.type === 'Community' && isPlacedByRow(scene)) return [];
    // 贵州省甲中心 bears the province that registered it, which is no place where it stands.
    if (inside.thing.type === 'Province' && !inside.thing.name.endsWith('市')) return [];
    const where: Named = {
      ...spot(named.passage, named.from + inside.from, named.from + inside.to),
      thing: inside.thing,
    };
    const isProject = named.thing.type === 'Project';
    if (isProject && !/^(?:Street|Community)$/u.test(inside.thing.type)) return [];
    const predicate = isProject ? 'OPERATES_IN' : 'LOCATED_IN';
    const found = line(scene, predicate, 'location/name', named, where, [named], named.from);
    return [named.thing.type === 'Facility' ? found : { ...found, modality: 'ACTUAL' as const }];
  });
}

/** A row that gives a place in a cell of its own says it there. */
const isPlacedByRow = (scene: Scene): boolean => scene.passage.kind === 'row' && scene.things.some(isPlace);

/** A line about what a place does as a line about where that is. */
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

interface Turn {
  readonly one: Found;
  readonly subject: FoundThing;
  readonly object: FoundThing;
}

const saysOne = ({ evidence }: Found, pattern: RegExp): boolean =>
  evidence.some((stands) => pattern.test(wordsOf(stands)));

/** What a place has set up by number stands in it; of a named one its name or 在 tells where. */
const byFounding = (scene: Scene): Found[] =>
  turned(
    established(scene),
    'location/founded',
    'LOCATED_IN',
    ({ one, object }) =>
      object.type === 'Facility' &&
      one.modality === 'ACTUAL' &&
      saysOne(one, /建成|建有|设有|建起/u) &&
      isCounted(scene, object.spot),
  );

/** 建成服务站9个, 建成9个服务站. */
const isCounted = (scene: Scene, stands: Spot | undefined): boolean =>
  stands !== undefined &&
  (/^[共约近]?[\d一二三四五六七八九十百]+[余多]?[个家处所]/u.test(
    textOf(scene, { from: stands.to, to: scene.sentence.to }),
  ) ||
    /\d[余多]?[个家处所]$/u.test(textOf(scene, { from: scene.sentence.from, to: stands.from })));

/** What a street or community carries out operates there. */
const byRunner = (scene: Scene): Found[] =>
  turned(
    runs(scene),
    'location/runner',
    'OPERATES_IN',
    ({ subject, object }) => object.type === 'Project' && /^(?:Street|Community)$/u.test(subject.type),
  );

/** 甲社区引进乙协会: it works there. */
const broughtIn = (scene: Scene): Found[] =>
  turned(
    partners(scene),
    'location/brought',
    'OPERATES_IN',
    ({ one, object }) => object.named !== false && saysOne(one, /引[进入]/u),
  );
