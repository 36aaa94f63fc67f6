/** JUSTIFIES: the text gives a measure or programme as the basis of a sum, a project or a facility. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { funding } from './funding.ts';
import { type Basis, basesIn, basisOf, withoutDates } from './justification/basis.ts';
import { broughtInto } from './justification/brought-into.ts';
import { givesBasis } from './justification/gives-basis.ts';
import { type Justified, justifiedBehind, justifies } from './justification/justified.ts';
import { FOUNDED, GOES_ON, MAKES, MAKES_OR_CARRIES_OUT } from './justification/words.ts';
import { asThing, isProjectOrFacility } from './shared/parties.ts';
import { isDenied, isQuestion, saidAt } from './shared/said.ts';
import { textOf, unitsOf, wordsIn } from './shared/sentence-parts.ts';

export function justification(scene: Scene): Found[] {
  if (isQuestion(scene)) return [];
  const bases = basesIn(scene);
  return [
    ...bases.flatMap((basis) => [...doneBy(scene, basis), ...foundedBy(scene, basis)]),
    ...ofSums(scene, bases),
    ...broughtInto(scene),
    ...givesBasis(scene),
  ];
}

/** The sums of the sentence that rest on a measure; a scene's sums are read once, whoever asks. */
function ofSums(scene: Scene, bases: readonly Basis[]): Found[] {
  if (scene.money.length === 0 || bases.length === 0) return [];
  return funding(scene).flatMap((sum) => {
    const basis = sum.kind === 'funding' && sum.at ? basisOf(scene, sum.at) : null;
    if (!basis || !sum.at || sum.partOf || isRule(scene, basis)) return [];
    return justifies(scene, basis, [{ found: sum }], [sum.at], {
      modality: sum.modality ?? 'ACTUAL',
      ...(sum.speaker ? { speaker: sum.speaker } : {}),
    });
  });
}

/** 按照《…》的规定 tells by which rules it is carried out. */
const isRule = (scene: Scene, { range }: Basis): boolean =>
  /^(?:遵照|遵循|执行)/u.test(textOf(scene, range)) ||
  (/^(?:中|等)?(?:的)?(?:有关|相关)?(?:规定|程序|标准|条件)/u.test(
    textOf(scene, { from: range.to, to: Math.min(scene.sentence.to, range.to + 8) }),
  ) &&
    !/^(?:根据|依据|落实|贯彻)/u.test(textOf(scene, range)));

/** 根据《…》，建成甲站9个、改造乙站5个; the objects of the first verb behind the basis and of those that go on with it. */
function doneBy(scene: Scene, basis: Basis): Found[] {
  const verbs = wordsIn(scene, isRule(scene, basis) ? MAKES : MAKES_OR_CARRIES_OUT);
  const found: Justified[] = [];
  const ranges: Range[] = [];
  let at = 0;
  for (const verb of verbs.filter(({ from }) => from >= basis.range.to)) {
    const gap = { from: at || basis.range.to, to: verb.from };
    // 根据《甲》印发《乙》，建设…: what is built rests on 乙.
    if (/；/u.test(textOf(scene, gap)) || isDenied(scene, verb) || hasMeasure(scene, gap)) break;
    if (at && !GOES_ON.test(textOf(scene, gap))) break;
    const done = justifiedBehind(scene, verb);
    if (done.length === 0) continue;
    found.push(...done);
    ranges.push(verb, ...done.map(({ range }) => range));
    at = Math.max(...done.map(({ range }) => range.to));
  }
  const [first] = ranges;
  if (!first) return [];
  const objects = found.map(({ thing }) => thing);
  return justifies(scene, basis, objects, ranges, saidAt(scene, first.from));
}

const hasMeasure = ({ things }: Scene, { from, to }: Range): boolean =>
  things.some((one) => one.thing.type === 'Policy' && one.from >= from && one.to <= to);

/** “暖巢”项目系根据《…》设立. */
function foundedBy(scene: Scene, { measures, range }: Basis): Found[] {
  const tail = withoutDates(scene, { from: range.to, to: Math.min(scene.sentence.to, range.to + 24) });
  if (!FOUNDED.test(tail)) return [];
  const units = unitsOf(scene);
  const last = units.findLast(({ to, named }) => to <= range.from && isProjectOrFacility(named));
  if (
    !last ||
    !/^(?:项目)?(?:是|系|均|都|于|便|正|就|，|由[^，。；]{2,16})*$/u.test(
      textOf(scene, { from: last.to, to: range.from }),
    )
  )
    return [];
  return justifies(scene, { measures, range }, [asThing(last.named)], [last], saidAt(scene, range.from));
}
