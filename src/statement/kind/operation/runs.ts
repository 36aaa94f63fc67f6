/** RUNS: who operates a facility or carries out a project; where the article tells who runs what another only began, the other does not. */

import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { ofType } from '../shared/parties.ts';
import { once, onceAnArticle, textOf, unitsOf } from '../shared/sentence-parts.ts';
import { runsApplied } from './runs-applied.ts';
import { runsEachPlace } from './runs-each-place.ts';
import { runsListed } from './runs-listed.ts';
import { runsByNoun } from './runs-noun.ts';
import { OPENED, runsOpened } from './runs-opened.ts';
import { runsOwn } from './runs-own.ts';
import { BEGUN, runsProjects } from './runs-project.ts';
import { runsByVerb } from './runs-verb.ts';

const isRun = ofType('Project', 'Facility');

export const runs: (scene: Scene) => readonly Found[] = once((scene) =>
  readRuns(scene).flatMap((one) => {
    if (isGivenAway(scene, one)) return [];
    if (!EARLY.has(one.rule) || !hasOther(scene, one)) return [one];
    return one.rule === BEGUN ? [{ ...one, predicate: 'ESTABLISHED' as const, rule: 'established/begun' }] : [];
  }),
);

/** What tells who began it, and only by that who runs it. */
const EARLY: ReadonlySet<string> = new Set([BEGUN, OPENED]);

const readRuns = once((scene: Scene): readonly Found[] =>
  scene.things.length === 0
    ? []
    : [runsByVerb, runsProjects, runsByNoun, runsOwn, runsOpened, runsListed, runsApplied, runsEachPlace].flatMap(
        (part) => part(scene),
      ),
);

/** 甲基金会启动“乙”项目，…由丙中心执行: whether the article names someone else who carries it out. */
function hasOther(scene: Scene, { subject, objects = [] }: Found): boolean {
  const [project] = objects;
  const all = project && 'name' in project ? operatorsOf(scene).get(project.name) : undefined;
  return all !== undefined && !all.has(subject?.name ?? '');
}

/** 实施“乙”等项目。其中“乙”项目由丙执行: what the place does only by silence is done by someone whom nobody has read. */
function isGivenAway(scene: Scene, { doubt, subject, objects: [object] = [] }: Found): boolean {
  if (doubt !== 'PLACE_FROM_CONTEXT' || !subject || !isPlaceType(subject.type)) return false;
  return object !== undefined && 'name' in object && givenAway(scene).has(bare(object.name));
}

const bare = (name: string): string => name.replaceAll(/[“”]|(?:服务)?项目$/gu, '');
const GIVEN =
  /^(?:则|均|都|也|目前|现|，)*(?:由|委托|交由|交给)(?![^，。；]{2,24}(?:监督|监管|评估|评审|验收|资助|出资|拨付|列支|承担(?:经费|费用)))/u;
const givenAway = onceAnArticle(
  ({ context: { sentences } }): ReadonlySet<string> =>
    new Set(
      sentences.flatMap((scene) =>
        unitsOf(scene)
          .filter(({ named, to }) => isRun(named) && GIVEN.test(textOf(scene, { from: to, to: scene.sentence.to })))
          .map(({ named }) => bare(named.thing.name)),
      ),
    ),
);

/** By the name of what is run. */
const operatorsOf = onceAnArticle(({ context: { sentences } }): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { rule, subject, objects = [] } of sentences.flatMap((one) => readRuns(one)))
    for (const object of objects)
      if (!EARLY.has(rule) && subject && 'name' in object)
        found.set(object.name, (found.get(object.name) ?? new Set()).add(subject.name));
  return found;
});
