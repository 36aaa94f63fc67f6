/** RUNS told place by place of the project that the sentence before names: 其中甲区由乙中心承接，丙县由丁中心承接. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { agentBefore, isNamed, isOrganization, isPlace, isProjectOrFacility, ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

const CARRIES_OUT = /(?:具体|负责|组织|分别)?(?:承接|承办|实施|执行|运营|落地)(?=[，。；]|$)/gu;
const isProject = ofType('Project');

export function runsEachPlace(scene: Scene): Found[] {
  if (!scene.text.includes('由') || unitsOf(scene).some(({ named }) => isProjectOrFacility(named))) return [];
  return wordsIn(scene, CARRIES_OUT).flatMap((verb) => {
    const by = isDenied(scene, verb) ? null : agentBefore(scene, verb.from, isOrganization, /由$/u);
    if (!by?.range || by.range.to !== verb.from || !isOfPlace(scene, verb, by.range.from)) return [];
    const project = projectBefore(scene);
    return project
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/each-place', by, to: [project], verb })
      : [];
  });
}

/** Before 由 the clause holds a place and nothing else. */
const isOfPlace = (scene: Scene, { clause }: Word, at: number): boolean =>
  unitsOf(scene).some(
    ({ from, to, named }) =>
      isPlace(named) &&
      /^(?:其中|其中，)?$/u.test(textOf(scene, { from: clause.from, to: from })) &&
      textOf(scene, { from: to, to: at }) === '由',
  );

/** The only one that the sentence before in the paragraph names. */
function projectBefore({ passage, context }: Scene): Unit | null {
  const last = context.before[0];
  if (!last || last.passage !== passage) return null;
  const [only, second] = unitsOf(last).filter(({ named }) => isProject(named) && isNamed(named));
  return only && !second ? only : null;
}
