/** Projects and facilities that rest on a measure, and the line that says so. */
import type { Range } from '../../../text/passages.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Scene, type Spot, spot } from '../../scene.ts';
import { asThing, evidenceOf, isProjectOrFacility } from '../shared/parties.ts';
import { isHead, listBehind, textOf, type Unit, type Word } from '../shared/sentence-parts.ts';
import { type Basis, sayingOf } from './basis.ts';
import { ASSESSMENT } from './words.ts';

/** What rests on a measure, and where it stands. */
export interface Justified {
  readonly thing: FoundThing;
  readonly range: Range;
}

/** Projects and facilities behind the verb; 社工站建设 is a project, 服务项目137个 one that has no name. */
export function justifiedBehind(scene: Scene, verb: Word): Justified[] {
  const units = listBehind(scene, verb.to, isProjectOrFacility, { gap: 12 });
  const [first] = units;
  if (first && isHead(scene, first))
    return units.map((unit) => builtOf(scene, unit)).filter(({ thing }) => !ASSESSMENT.test(thing.name));
  if (first) return [];
  const behind = textOf(scene, { from: verb.to, to: Math.min(scene.sentence.to, verb.to + 24) });
  const counted =
    /^(?:了)?(?<name>[\u4e00-\u9fff]{0,8}(?:项目|工程))(?=\d+余?[个项])|^(?:了)?\d+余?[个项](?<later>[\u4e00-\u9fff]{0,8}(?:项目|工程))(?=$|[，。；、])/u.exec(
      behind,
    );
  const name = counted?.groups?.name ?? counted?.groups?.later;
  if (!counted || !name) return [];
  const from = verb.to + counted[0].length - name.length;
  const range = { from, to: from + name.length };
  return [{ thing: { type: 'Project', name, named: false, spot: spot(scene.passage, range.from, range.to) }, range }];
}

const builtOf = (scene: Scene, unit: Unit): Justified => {
  const { thing } = unit.named;
  const isBuilding =
    thing.type === 'Facility' &&
    textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 2) }) === '建设';
  if (!isBuilding) return { thing: asThing(unit.named), range: unit };
  const name = `${textOf(scene, unit)}建设`;
  const { within } = thing;
  const range = { from: unit.from, to: unit.to + 2 };
  return {
    thing: {
      ...{ type: 'Project', name, ...(within ? { within } : {}) },
      spot: spot(scene.passage, range.from, range.to),
    },
    range,
  };
};

/** One line a measure; a measure that only 据此 points at is quoted where it stands. */
export function justifies(
  scene: Scene,
  basis: Basis,
  objects: NonNullable<Found['objects']>,
  ranges: readonly (Range | Spot)[],
  said: Partial<Found>,
): Found[] {
  const { measures, range } = basis;
  return measures.map((measure): Found => {
    const isNear = measure.passage === scene.passage && measure.from >= range.from && measure.to <= range.to + 1;
    const away: Spot[] = isNear ? [] : [spot(measure.passage, measure.from, measure.to)];
    const saying = isNear ? sayingOf(basis, measure) : [range];
    const elsewhere = ranges.filter((one): one is Spot => 'passage' in one && one.passage !== scene.passage);
    const here = ranges.filter((one) => !('passage' in one) || one.passage === scene.passage);
    return {
      ...{ rule: 'justification/basis', kind: 'justification', predicate: 'JUSTIFIES', strength: 'STATED' },
      ...said,
      subject: asThing(measure),
      objects,
      evidence: [...away, ...elsewhere, ...evidenceOf(scene, [], [...saying, ...here])],
    } as Found;
  });
}
