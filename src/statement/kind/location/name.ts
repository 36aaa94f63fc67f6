/**
 * Where the name alone tells it. That an organization is called after a place says where it is registered, not where it stands or works.
 * Counted over the 45 documents of the development set: of 37 houses called after their street or community annotators put all but 5 there
 * (those in the wider place of a table's own column or where the text says they stand), of 8 such projects 7; of 147 organizations called
 * after a province, city or district they required it of 24, allowed it of 46 and put 77 nowhere or elsewhere.
 */
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Found } from '../../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { placesInName } from '../shared/place-names.ts';
import { textOf } from '../shared/sentence-parts.ts';
import { located } from './line.ts';

const isHouseOrProject = ofType('Facility', 'Project', 'SocialOrganization');

/** 甲街道养老服务中心, 乙社区文体活动: a house or project whose name begins with its street or community. */
export function byName(scene: Scene): Found[] {
  return scene.things.flatMap((named) => {
    const where = isNamed(named) && isHouseOrProject(named) ? placeInName(named) : null;
    if (!where || isPlacedByRow(scene, where.thing, named)) return [];
    const isProject = named.thing.type === 'Project';
    const found = located(
      scene,
      isProject ? 'OPERATES_IN' : 'LOCATED_IN',
      'location/name',
      named,
      where,
      [named],
      named.from,
    );
    return [isBuiltHere(scene, named) ? found : { ...found, modality: 'ACTUAL' as const }];
  });
}

/** The street or community that a name begins with. */
export function placeInName(named: Named): Named | null {
  const within = named.thing.within ?? [];
  const inside = placesInName(wordsOf(named), within).at(-1);
  if (!inside || inside.thing.name !== within.at(-1) || !/^(?:Street|Community)$/u.test(inside.thing.type)) return null;
  return { ...spot(named.passage, named.from + inside.from, named.from + inside.to), thing: inside.thing };
}

/** Whether a thing is called after its own street or community, by whatever words it is named here. */
export const standsByName = ({ name, type, within = [] }: Mention): boolean =>
  /^(?:Facility|Project)$/u.test(type) &&
  /(?:街道|镇|乡|社区|村|小区)$/u.test(within.at(-1) ?? '') &&
  name.startsWith(within.at(-1) ?? '○');

/** Only a house that is itself still to be built is a plan. */
const isBuiltHere = (scene: Scene, { from }: Named): boolean =>
  /(?:建设|新建|改建|扩建|设立|建成|成立|打造|筹建|开设|开办|建)了?$/u.test(
    textOf(scene, { from: Math.max(scene.sentence.from, from - 3), to: from }),
  );

/** A row that gives a place in a cell of its own says it there; of a cell that goes on the house is only a word. */
function isPlacedByRow({ passage, things }: Scene, place: Mention, { thing, from, to }: Named): boolean {
  if (passage.kind !== 'row') return false;
  const cell = passage.cells?.find((one) => one.from <= from && to <= one.to);
  if (cell && to < cell.to) return true;
  if (!things.some(isPlace)) return false;
  const isNarrower = things.some((one) => isPlace(one) && (one.thing.within ?? []).includes(place.name));
  return place.type === 'Community' || (thing.type === 'Facility' && isNarrower);
}
