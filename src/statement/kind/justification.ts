/** JUSTIFIES: the text gives a measure as the basis of a sum, a project or a facility. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import { type Named, type Scene, spot } from '../scene.ts';
import { funding } from './funding.ts';
import { asThing, evidenceOf, isProjectOrFacility, ofType } from './parties.ts';
import { isDenied, isQuestion, saidAt } from './said.ts';
import { isHead, listBehind, listFrom, textOf, type Unit, unitsOf, type Word, wordsIn } from './sentence-parts.ts';

export function justification(scene: Scene): Found[] {
  if (isQuestion(scene)) return [];
  return [...doneBy(scene), ...ofSums(scene), ...broughtInto(scene), ...givesBasis(scene)];
}

export interface Basis {
  readonly measures: readonly Named[];
  /** The words from 根据 to the last title. */
  readonly range: Range;
}

const isBasis = ofType('Policy', 'Project');
const BY = /(?:根据|依据|按照|依照|遵照|落实|贯彻)/gu;

/** The measures that a sentence gives as basis for the words at `range`: 根据《…》，…给予10万元; …依据《…》列支. */
export function basisOf(scene: Scene, range: Range): Basis | null {
  const found = basesIn(scene);
  const before = found.findLast((one) => one.range.to <= range.from);
  if (before && !/[；。]/u.test(textOf(scene, { from: before.range.to, to: range.from }))) return before;
  const behind = found.find((one) => one.range.from >= range.to);
  if (!behind) return null;
  const tail = textOf(scene, { from: behind.range.to, to: Math.min(scene.sentence.to, behind.range.to + 6) });
  return /^(?:的规定|规定)?(?:列支|执行|支出|安排|发放|拨付|核定)/u.test(tail) ? behind : null;
}

/** The sums of the sentence that rest on a measure. The funding rules find them again here; two equal ones are one statement. */
function ofSums(scene: Scene): Found[] {
  if (scene.money.length === 0 || basesIn(scene).length === 0) return [];
  return funding(scene).flatMap((sum) => {
    if (sum.kind !== 'funding') return [];
    const basis = sum.at ? basisOf(scene, sum.at) : null;
    if (!basis || !sum.at) return [];
    return basis.measures.map((measure) => line(scene, measure, [{ found: sum }], [basis.range, sum.at as Range], sum));
  });
}

function basesIn(scene: Scene): Basis[] {
  return wordsIn(scene, BY).flatMap((verb) => {
    const list = listBehind(scene, verb.to, ofType('Policy'), { gap: 14, isLoose: true });
    const last = list.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    return [{ measures: list.map(({ named }) => named), range: { from: verb.from, to: last.to } }];
  });
}

const DONE =
  /建成|建设|建立|设立|成立|新建|改建|购买|实施|启动|开展|推进|打造|开办|创办|安排|更名|改造|布局|推行|试点|举办|组织|举行/gu;

/** 根据《…》，建成甲站9个; the object of the first verb behind the basis, in its sentence. */
function doneBy(scene: Scene): Found[] {
  const verbs = wordsIn(scene, DONE);
  return basesIn(scene).flatMap((basis) => {
    for (const verb of verbs.filter(({ from }) => from >= basis.range.to)) {
      if (/；/u.test(textOf(scene, { from: basis.range.to, to: verb.from })) || isDenied(scene, verb)) break;
      const done = listBehind(scene, verb.to, isProjectOrFacility, { gap: 12 });
      const [first] = done.filter((unit) => isHead(scene, unit));
      if (first)
        return basis.measures.map((one) =>
          line(
            scene,
            one,
            done.map(({ named }) => asThing(named)),
            [basis.range, verb, ...done],
            null,
            verb,
          ),
        );
    }
    return [];
  });
}

/** 将甲计划纳入《乙》, 列入乙实事. */
function broughtInto(scene: Scene): Found[] {
  return wordsIn(scene, /纳入|列入|写入/gu).flatMap((verb) => {
    const index = unitsOf(scene).findIndex(({ from, named }) => from >= verb.to && isBasis(named));
    const basis = unitsOf(scene)[index];
    if (!basis || basis.from - verb.to > 8 || isDenied(scene, verb)) return [];
    const brought = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProjectOrFacility(named));
    if (!brought || verb.from - brought.to > 4 || basis.named.thing.type !== 'Policy') return [];
    return [line(scene, basis.named, [asThing(brought.named)], [brought, verb, basis], null, verb)];
  });
}

/** 《…》…，为甲项目提供了依据. */
function givesBasis(scene: Scene): Found[] {
  return wordsIn(scene, /提供了?(?:政策|制度|重要|有力)*(?:依据|遵循|支撑)/gu).flatMap((verb) => {
    const object = unitsOf(scene).findLast(
      ({ to, named }) => to <= verb.from && verb.from - to <= 2 && isProjectOrFacility(named),
    );
    if (!object || !/为$/u.test(textOf(scene, { from: scene.sentence.from, to: object.from }))) return [];
    return titlesBefore(scene, object).map((title) =>
      line(scene, title.named, [asThing(object.named)], [title, object, verb], null, verb),
    );
  });
}

function titlesBefore(scene: Scene, { from }: Range): readonly Unit[] {
  const index = unitsOf(scene).findIndex((unit) => unit.to <= from && unit.named.thing.type === 'Policy');
  return index < 0 ? [] : listFrom(scene, index, ofType('Policy'), true).filter(({ to }) => to <= from);
}

function line(
  scene: Scene,
  measure: Named,
  objects: NonNullable<Found['objects']>,
  ranges: readonly Range[],
  sum: Found | null,
  verb?: Word,
): Found {
  const said = sum
    ? { modality: sum.modality ?? 'ACTUAL', ...(sum.speaker ? { speaker: sum.speaker } : {}) }
    : saidAt(scene, verb?.from ?? measure.from);
  return {
    ...{ rule: sum ? 'justification/sum' : 'justification/done', kind: 'justification', predicate: 'JUSTIFIES' },
    ...{ ...said, strength: 'STATED' },
    subject: asThing(measure),
    objects,
    evidence:
      sum?.at && sum.at.passage !== scene.passage
        ? [sum.at]
        : evidenceOf(scene, [], ranges).map((one) => spot(one.passage, one.from, one.to)),
  };
}
