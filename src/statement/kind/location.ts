/** LOCATED_IN of what stands in a place, OPERATES_IN of who or what is carried out there. */
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Named, type Scene, type Spot, spot, wordsOf } from '../scene.ts';
import { located as line } from './location/line.ts';
import { isSettled, toldLocation } from './location/told.ts';
import { established } from './operation/established.ts';
import { partners } from './operation/partners.ts';
import { runs } from './operation/runs.ts';
import { isNamed, isPlace } from './shared/parties.ts';
import { placesInName } from './shared/place-names.ts';
import { isQuestion } from './shared/said.ts';
import { textOf } from './shared/sentence-parts.ts';

export function location(scene: Scene): Found[] {
  if (scene.things.length === 0 || isQuestion(scene)) return [];
  const told = toldLocation(scene);
  const placed = namesOf(told);
  const standing = namesOf(told.filter(({ predicate }) => predicate === 'LOCATED_IN'));
  const founded = byFounding(scene).filter(({ subject }) => !standing.has(subject?.name ?? ''));
  const implied = [...byName(scene), ...byRunner(scene), ...broughtIn(scene)];
  return [...told, ...founded, ...implied.filter(({ subject }) => !placed.has(subject?.name ?? ''))];
}

const namesOf = (found: readonly Found[]): Set<string> =>
  new Set(found.flatMap(({ subject }) => (subject ? [subject.name] : [])));

/** A name that begins with a place: 甲街道养老服务中心, 乙市慈善总会. */
function byName(scene: Scene): Found[] {
  const acting = namesOf(runs(scene));
  return scene.things.flatMap(housed).flatMap((named) => {
    if (!isNamed(named) || !(isSettled(named) || named.thing.type === 'Project')) return [];
    const within = named.thing.within ?? [];
    const inside = placesInName(wordsOf(named), within).at(-1);
    if (!inside || inside.thing.name !== within.at(-1)) return [];
    if (isPlacedByRow(scene, inside.thing, named) || !tellsPlace(scene, named, acting)) return [];
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

const BRANCH_OF =
  /^(.{4,}(?:协会|中心|基金会|联合会|商会|学会|促进会|服务社|研究院|公司|学校|医院))(?:联合)?(?:党支部|党总支|党委)$/u;

/** 甲协会党支部 tells of 甲协会 as well. */
function housed(named: Named): Named[] {
  const words = wordsOf(named);
  const [, name] = (named.thing.type === 'GovernmentBody' && BRANCH_OF.exec(words)) || [];
  if (!name) return [named];
  const { printed: _, ...thing } = named.thing;
  const type = /(?:研究院|公司|学校|医院)$/u.test(name) ? 'OtherOrganization' : 'SocialOrganization';
  const full = thing.name.slice(0, thing.name.length - (words.length - name.length));
  const called = { ...thing, type, name: full, ...(full === name ? {} : { printed: name }) } as const;
  return [{ ...named, to: named.from + name.length, thing: called }];
}

/** The name of whoever runs something or speaks for itself tells where it is at work; of a donor or a guest it only tells where it is registered. */
const tellsPlace = ({ passage }: Scene, { thing, to }: Named, acting: ReadonlySet<string>): boolean =>
  !/Organization$/u.test(thing.type) ||
  passage.kind === 'row' ||
  acting.has(thing.name) ||
  SPEAKS.test(passage.clean.text.slice(to, to + 8));

const SPEAKS =
  /^(?:的?(?:相关)?(?:负责人|理事长|会长|秘书长|总干事|主任|院长|站长)|(?:常务)?副[\u4e00-\u9fff]{0,2}长|党(?:支部|总支|委))/u;

/** A row that gives a place in a cell of its own says it there. */
function isPlacedByRow({ passage, things }: Scene, place: Mention, { thing }: Named): boolean {
  if (passage.kind !== 'row' || !things.some(isPlace)) return false;
  const isNarrower = things.some((one) => isPlace(one) && (one.thing.within ?? []).includes(place.name));
  if (place.type === 'Community' || (thing.type === 'Facility' && isNarrower)) return true;
  return thing.type === 'SocialOrganization' && (passage.table?.head ?? []).some((head) => /^所在/u.test(head));
}

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
    ({ one, subject, object }) =>
      object.type === 'Facility' &&
      one.modality === 'ACTUAL' &&
      subject.named !== false &&
      (isOwnHouse(subject, object) ||
        (saysOne(one, /建成|建有|设有|建起|率先建立|启用/u) &&
          (object.named !== false || isCounted(scene, object.spot)))),
  );

/** What a street or community sets up by a name of its own stands there, whatever the verb. */
const isOwnHouse = (subject: FoundThing, object: FoundThing): boolean =>
  /^(?:Street|Community)$/u.test(subject.type) && object.named !== false;

/** 建成服务站9个, 建成9个服务站. */
const isCounted = (scene: Scene, stands: Spot | undefined): boolean =>
  stands !== undefined &&
  (/^[共约近]?[\d一二三四五六七八九十百]+[余多]?[个家处所]/u.test(
    textOf(scene, { from: stands.to, to: scene.sentence.to }),
  ) ||
    /\d[余多]?[个家处所]$/u.test(textOf(scene, { from: scene.sentence.from, to: stands.from })));

/** What a street or community carries out, or has set up under a name, operates there. */
const byRunner = (scene: Scene): Found[] =>
  turned(
    [...runs(scene), ...established(scene).filter(({ objects = [] }) => objects.some(isOwnProject))],
    'location/runner',
    'OPERATES_IN',
    ({ subject, object }) => object.type === 'Project' && /^(?:Street|Community)$/u.test(subject.type),
  );

const isOwnProject = (thing: NonNullable<Found['objects']>[number]): boolean =>
  !('found' in thing) && thing.type === 'Project' && thing.named !== false && thing.scale !== 'PROGRAMME';

/** 甲社区引进乙协会: it works there. */
const broughtIn = (scene: Scene): Found[] =>
  turned(
    partners(scene),
    'location/brought',
    'OPERATES_IN',
    ({ one, object }) => object.named !== false && saysOne(one, /引[进入]/u),
  );
