/** What a row says beside its numbers: who runs its project or facility, where, for whom, in which class, in which list. */

import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../../vocabulary/entity.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Named, type Scene, type Spot, spotOf } from '../../scene.ts';
import { asThing } from '../shared/parties.ts';
import { placeOf } from '../shared/place-names.ts';
import type { Above } from './above.ts';
import type { Column } from './columns.ts';
import { thingsOf } from './thing.ts';
import type { RowThings } from './things.ts';

const RUNS =
  /实施|运营|承接|承办|执行|申报|项目单位|服务机构|实施机构|承担|举办|主体|中标|供应商|受助|受资助|单位|机构|组织/u;

export function rowFacts(scene: Scene, columns: readonly Column[], things: RowThings, above: Above): Found[] {
  const { project, facility, organization, place } = things;
  // A row of organizations tells where each works.
  const subject = project ?? facility ?? (place ? organization : null);
  // 甲街道 | 乙社区: two places are no line of what works in one.
  if (!subject || isPlaceType(subject.type)) return [];
  const fact = (found: Pick<Found, 'rule' | 'kind' | 'predicate' | 'subject' | 'objects'> & Partial<Found>): Found => ({
    modality: above.modality,
    evidence: [spotOf(scene)],
    ...found,
  });
  const found: Found[] = [];
  const column = columns.find(({ role }) => role === 'organization');
  if (organization && subject !== organization && column && RUNS.test(column.head))
    found.push(
      fact({ rule: 'row/runs', kind: 'operation', predicate: 'RUNS', subject: organization, objects: [subject] }),
    );
  if (place)
    found.push(
      fact({
        rule: 'row/place',
        kind: 'location',
        predicate: project || subject === organization ? 'OPERATES_IN' : 'LOCATED_IN',
        subject,
        objects: placesOf(scene, columns, place),
        ...(project ? {} : { modality: 'ACTUAL' as const }),
      }),
    );
  const named = project && !place ? placeOfName(scene, project) : null;
  if (project && named)
    found.push(
      fact({ rule: 'row/name', kind: 'location', predicate: 'OPERATES_IN', subject: project, objects: [named] }),
    );
  if (project && above.list) found.push(listed(project, above.list, scene));
  return [...found, ...served(scene, columns, subject, fact)];
}

/** 小寨路街道社工站运营: the street or community with which a project's name begins. */
function placeOfName({ things }: Scene, { name, spot: at }: FoundThing): FoundThing | null {
  if (!at) return null;
  const head = things.find(({ from }) => from === at.from);
  const own = (head?.thing.within ?? []).findLast((one) => name.startsWith(one));
  const isPlace = head && isPlaceType(head.thing.type) && head.thing.named !== false;
  const called = isPlace ? head.thing.name : (own ?? '');
  if (!head || !/(?:街道|镇|乡|社区|村)$/u.test(called) || called === name) return null;
  const within = isPlace
    ? (head.thing.within ?? [])
    : (head.thing.within ?? []).slice(0, (head.thing.within ?? []).indexOf(called));
  return { ...placeOf(called, within), spot: { passage: at.passage, from: at.from, to: at.from + called.length } };
}

/** 襄城区、樊城区: all that the cell lists; of 实施街道 and 实施地点 side by side the narrower column. */
function placesOf(scene: Scene, columns: readonly Column[], last: FoundThing): FoundThing[] {
  const cells = columns
    .filter(({ role }) => role === 'place')
    .map(({ cell }) =>
      scene.things.filter(
        ({ thing, from, to }) => isPlaceType(thing.type) && thing.named !== false && cell.from <= from && to <= cell.to,
      ),
    )
    .filter(({ length }) => length > 0);
  const narrowest = cells.toSorted((a, b) => levelOf(b) - levelOf(a))[0];
  if (!narrowest) return [last];
  const [from, to] = [narrowest[0]?.from ?? 0, narrowest.at(-1)?.to ?? 0];
  const isList = /[、，;；]/u.test(scene.passage.clean.text.slice(from, to));
  return (isList ? narrowest : narrowest.slice(-1)).map(asThing);
}

const levelOf = (cell: readonly Named[]): number => PLACE_TYPES.indexOf(cell.at(-1)?.thing.type as PlaceType);

const listed = (project: FoundThing, list: { thing: FoundThing; spot: Spot }, scene: Scene): Found => ({
  rule: 'row/listed',
  kind: 'operation',
  predicate: 'LISTED_IN',
  subject: project,
  objects: [{ ...list.thing, spot: list.spot }],
  modality: 'ACTUAL',
  evidence: [spotOf(scene), list.spot],
});

function served(
  scene: Scene,
  columns: readonly Column[],
  subject: FoundThing,
  fact: (found: Pick<Found, 'rule' | 'kind' | 'predicate' | 'subject' | 'objects'> & Partial<Found>) => Found,
): Found[] {
  return columns.flatMap((column) => {
    if (column.role === 'population') {
      const objects = thingsOf(scene, column, 'Population');
      return objects.length > 0
        ? [fact({ rule: 'row/serves', kind: 'service', predicate: 'SERVES', subject, objects })]
        : [];
    }
    if (column.role !== 'field') return [];
    const objects = thingsOf(scene, column, 'ServiceField').slice(0, 1);
    return objects.length > 0
      ? [fact({ rule: 'row/field', kind: 'operation', predicate: 'IN_FIELD', subject, objects, as: 'PRINTED_CLASS' })]
      : [];
  });
}
