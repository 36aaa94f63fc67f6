/** MET_BY: by which project or facility the text says that a need is met. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { asThing, evidenceOf, isNamed, isProjectOrFacility } from '../shared/parties.ts';
import { isDenied, saidAt } from '../shared/said.ts';
import { clauseAt, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import type { Needs } from './lines.ts';

const MET =
  /(?:针对|回应|满足|为(?:了)?解决|围绕)了?(?:上述|这一|这些|该|此类?|居民的?这一?)(?:项|种)?(?<what>[^，。；]{0,6}?)(?:需求|诉求|问题|难题|愿望|期盼)|(?<=^|，)为此(?=，)|列入/gu;

/** 针对这一需求，…实施甲项目; “甲”项目回应了上述需求: the needs of this sentence, else of the one before in its paragraph. */
export function metBy(scene: Scene, here: readonly Needs[], before: readonly Needs[]): Found[] {
  return wordsIn(scene, MET).flatMap((verb) => {
    if (isDenied(scene, verb) || (verb.text === '列入' && here.length === 0)) return [];
    const project = thingBehind(scene, verb.to) ?? (/^[回满]/u.test(verb.text) ? thingBefore(scene, verb) : undefined);
    const needed = here.length > 0 ? here : before;
    return project ? lines(scene, alike(needed, verb.groups.what ?? ''), verb, project) : [];
  });
}

/** Of 上述探访需求 only those that speak of 探访. */
const alike = (needed: readonly Needs[], what: string): Needs[] =>
  needed.map((one) => ({ ...one, things: one.things.filter(({ name }) => name.includes(what)) }));

/** 针对残疾人就业的愿望，甲街道办起“乙工坊”. */
export function metByAim(scene: Scene, aimed: readonly Needs[]): Found[] {
  return aimed.flatMap((one) => {
    const [stands] = one.things.flatMap(({ spot }) => spot ?? []);
    const end = stands ? clauseAt(scene, stands.from).to : null;
    const project = end === null ? undefined : thingBehind(scene, end);
    return end !== null && project ? lines(scene, [one], { from: end, to: project.to }, project) : [];
  });
}

const isThing = ({ named }: Unit): boolean => isProjectOrFacility(named) && isNamed(named);

function thingBehind(scene: Scene, at: number): Unit | undefined {
  const thing = unitsOf(scene).find((unit) => unit.from >= at && isThing(unit));
  return thing && thing.from - at <= 40 && !/[；]/u.test(textOf(scene, { from: at, to: thing.from }))
    ? thing
    : undefined;
}

const thingBefore = (scene: Scene, verb: Range): Unit | undefined =>
  unitsOf(scene).findLast((unit) => unit.to <= verb.from && isThing(unit));

function lines(scene: Scene, needed: readonly Needs[], verb: Range, project: Unit): Found[] {
  return needed.flatMap(({ things }) =>
    things.map(
      (thing): Found => ({
        ...{ rule: 'need/met', kind: 'need', predicate: 'MET_BY', ...saidAt(scene, verb.from), strength: 'STATED' },
        subject: thing,
        objects: [asThing(project.named)],
        evidence: [...(thing.spot ? [thing.spot] : []), ...evidenceOf(scene, [], [verb, project])],
      }),
    ),
  );
}
