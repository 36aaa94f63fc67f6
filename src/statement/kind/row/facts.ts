/** What a row says beside its numbers: who runs its project or facility, where, for whom, in which class, in which list. */

import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Scene, type Spot, spotOf } from '../../scene.ts';
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
  if (!subject) return [];
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
  // 所在街道 is where whoever holds the row stands: the organization too.
  const isOfHolder = columns.some(({ role, head }) => role === 'place' && /^(?:所在|所属)/u.test(head));
  if (place && project && organization && isOfHolder && organization.type === 'SocialOrganization')
    found.push(
      fact({
        ...{ rule: 'row/holder', kind: 'location', predicate: 'OPERATES_IN', modality: 'ACTUAL' },
        subject: organization,
        objects: [place],
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

/** 襄城区、樊城区: all that the cell lists. */
function placesOf(scene: Scene, columns: readonly Column[], last: FoundThing): FoundThing[] {
  const cell = columns.find(({ role }) => role === 'place')?.cell;
  const words = cell ? scene.passage.clean.text.slice(cell.from, cell.to) : '';
  if (!cell || !/[、，;；]/u.test(words)) return [last];
  const all = scene.things.filter(
    (one) => isPlaceType(one.thing.type) && one.thing.named !== false && cell.from <= one.from && one.to <= cell.to,
  );
  return all.length > 1 ? all.map(asThing) : [last];
}

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
