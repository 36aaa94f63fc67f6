/** JUSTIFIES: the text gives a measure or programme as the basis of a sum, a project or a facility. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import { type Scene, wordsOf } from '../scene.ts';
import { funding } from './funding.ts';
import { type Basis, basesIn, basisOf, tailOf } from './justification/basis.ts';
import { broughtInto } from './justification/brought-into.ts';
import { givesBasis } from './justification/gives-basis.ts';
import { type Justified, justifiedBehind, justifies } from './justification/justified.ts';
import { FOUNDED, FOUNDED_HERE, GOES_ON, MAKES, MAKES_OR_CARRIES_OUT, PAYS } from './justification/words.ts';
import { asThing, isActor, isProjectOrFacility } from './shared/parties.ts';
import { isDenied, isQuestion, saidAt } from './shared/said.ts';
import { textOf, unitsOf, wordsIn } from './shared/sentence-parts.ts';
import { topicAbove } from './shared/topic-above.ts';

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
    if (!basis || !sum.at || sum.partOf || isRule(scene, basis) || isOnlyKept(scene, basis)) return [];
    return justifies(scene, basis, [{ found: sum }], [sum.at], {
      modality: sum.modality ?? 'ACTUAL',
      ...(sum.speaker ? { speaker: sum.speaker } : {}),
    });
  });
}

/** 认真贯彻《…法》，募集10万元: it is kept, and no sum rests on it. */
const isOnlyKept = (scene: Scene, { range }: Basis): boolean =>
  /^(?:贯彻|落实|执行|遵循)/u.test(textOf(scene, range)) &&
  !/(?:为|为了|为深入|为认真|为进一步)(?:全面|深入|认真|切实|贯彻|进一步)*$/u.test(
    textOf(scene, { from: Math.max(scene.sentence.from, range.from - 10), to: range.from }),
  );

/** 按照《…》的规定 tells by which rules it is carried out. */
const isRule = (scene: Scene, { range }: Basis): boolean =>
  /^(?:遵照|遵循|执行)/u.test(textOf(scene, range)) ||
  (/^(?:中|等)?(?:的)?(?:有关|相关)?(?:规定|程序|标准|条件)/u.test(
    textOf(scene, { from: range.to, to: Math.min(scene.sentence.to, range.to + 8) }),
  ) &&
    !/^(?:根据|依据|落实|贯彻)/u.test(textOf(scene, range)));

/** 根据《…》，建成甲站9个、改造乙站5个; the objects of the first verb behind the basis and of those that go on with it. */
function doneBy(scene: Scene, basis: Basis): Found[] {
  if (IS_PURPOSE.test(textOf(scene, { from: basis.range.to, to: scene.sentence.to }))) return [];
  const made = wordsIn(scene, isRule(scene, basis) ? MAKES : MAKES_OR_CARRIES_OUT);
  const verbs = [...made, ...wordsIn(scene, PAYS)].sort((a, b) => a.from - b.from);
  const found: Justified[] = [];
  const ranges: Range[] = [];
  let at = 0;
  for (const verb of verbs.filter(({ from }) => from >= basis.range.to)) {
    const gap = { from: at || basis.range.to, to: verb.from };
    // 根据《甲》印发《乙》，建设…: what is built rests on 乙.
    // 按照《…》，每个区至少建成1个: what the measure demands it governs.
    if (DEMANDS.test(textOf(scene, { from: basis.range.to, to: verb.to }))) break;
    if (/；/u.test(textOf(scene, gap)) || isDenied(scene, verb) || hasMeasure(scene, gap)) break;
    if (at && !GOES_ON.test(textOf(scene, gap))) break;
    const done = justifiedBehind(scene, verb).filter(
      ({ thing }) =>
        !(thing.named === false && /^(?:资助|立项)$/u.test(verb.text)) &&
        !found.some((one) => one.thing.name === thing.name && one.thing.type === thing.type),
    );
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

const DEMANDS =
  /，(?:该|此|这)[^，。；]{0,40}(?:规定|明确|提出|要求)|至少|不少于|不低于|(?:[，、均都各]|每个[^，。]{1,10})[应须要](?!求)/u;

/** 为落实《…》，加快推进甲站建设，制定本方案: what is aimed at rests on nothing yet. */
const IS_PURPOSE = /[，、](?:特?制定(?:本|如下|以下)|提出(?:如下|以下))/u;

const hasMeasure = ({ things }: Scene, { from, to }: Range): boolean =>
  things.some((one) => one.thing.type === 'Policy' && one.from >= from && one.to <= to);

/** “暖巢”项目系甲局根据《…》设立; 该项目依据《…》设立, of the project that the text above names. */
function foundedBy(scene: Scene, { measures, range }: Basis): Found[] {
  const founded = FOUNDED.exec(tailOf(scene, range))?.[0];
  if (!founded && !LABEL.test(textOf(scene, range))) return [];
  // 按照《…》的规定组织实施: by which rules it is carried out.
  if (founded && /实施$|开展$|推进$|运营$/u.test(founded) && isRule(scene, { measures, range })) return [];
  const last = unitsOf(scene).findLast(({ to, named }) => to <= range.from && isProjectOrFacility(named));
  const isPointed = range.from > scene.sentence.from && FOUNDED_HERE.test(tailOf(scene, range));
  const isLabel = LABEL.test(textOf(scene, range));
  const topic = isLabel ? topicAbove(scene, range.from) : (last ?? (isPointed ? topicAbove(scene, range.from) : null));
  if (!topic || (last && !isLabel && !leadsTo(wordsBetween(scene, last, range)))) return [];
  const isHere = topic.named.passage === scene.passage && topic.from >= scene.sentence.from;
  const place = isHere ? topic : topic.named;
  return justifies(scene, { measures, range }, [asThing(topic.named)], [place], saidAt(scene, range.from));
}

/** 依据：《…》, in the description of a project; 这项工作的依据是《…》. */
const LABEL = /^依据(?:文件)?(?:(?:为|是|有)[：:]?|[：:])/u;

/** Between what rests on the measure and the basis stand only links, and who acts by it. */
const LEADS_TO_BASIS =
  /^(?:项目|建设|计划|行动|工程)?(?:是|系|均|都|于|便|正|就|也|，|由|甲|、|和|与|会同|联合|严格|主要|统一|[^，。；、]{0,4}由[^，。；]{2,16})*$/u;

/** Longer words hold more than that. */
const MOST_BETWEEN = 30;
const leadsTo = (words: string): boolean => words.length <= MOST_BETWEEN && LEADS_TO_BASIS.test(words);

function wordsBetween(scene: Scene, { to }: Range, { from }: Range): string {
  const inside = scene.things.filter((one) => isActor(one) && one.from >= to && one.to <= from);
  const dates = scene.dates.filter((one) => one.from >= to && one.to <= from);
  let words = textOf(scene, { from: to, to: from });
  for (const one of inside) words = words.replace(wordsOf(one), '甲');
  for (const { text } of dates) words = words.replace(text, '');
  return words;
}
