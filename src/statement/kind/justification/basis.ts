/** What a sentence gives as the basis of what it tells: 根据《…》, 按照甲局《…》和《…》, and 据此 for the measure named before. */
import type { Range } from '../../../text/passages.ts';
import { type Named, type Scene } from '../../scene.ts';
import { ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { once, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

export interface Basis {
  readonly measures: readonly Named[];
  /** The words from 根据 to the last title; of 据此 only these. */
  readonly range: Range;
}

/** A quote holds 200 characters at most, what rests on the measure included. */
const LONGEST = 100;

/** What says that this measure is the basis: all words, or of a long list the first and the measure. */
export function sayingOf({ range }: Basis, measure: Named): Range[] {
  if (range.to - range.from <= LONGEST) return [range];
  const own = { from: measure.from, to: measure.to };
  return measure.passage.clean.text.charAt(range.from) === '《'
    ? [own]
    : [{ from: range.from, to: range.from + 2 }, own];
}

const isPolicy = ofType('Policy');
const BY =
  /(?:根据|依据|按照|依照|遵照|遵循|落实|贯彻|执行|依托|循(?=该|此[方办意规通细]|这)|(?<![家数票单收占证根依])据(?=该|此[方办意规通细]|这)|按(?=该|此[方办意规通细]|这|《))/gu;
const THEREBY = /(?:据此|依此|循此|按此|由此)(?!方案|办法|意见|规划|通知|细则)/gu;
/** Between 根据 and the measure. */
const BEFORE_FIRST =
  /^(?:了|好|国家|中央|上级|全国|[省市区县][里级]?|我[省市区县]|有关|相关|最新|新|修订后?|的|是|政策|文件|法规|法律|关于|共青团|中共)*$/u;
/** Between two measures, or behind who issued one: marks and words of a list. */
const LINK =
  /^[》”]?(?:、|和|与|及|以及|，以及|暨|等|的|有关|相关|最新|新|关于|文件|精神|于?(?:联合|共同)?(?:印发|出台|制定|发布|下发)(?:实施)?的|共青团|中共|[\d一二三四五六七八九十]+个?部门|\([^()]{1,30}\)| )*$/u;

/** All of a sentence, in order. */
export const basesIn: (scene: Scene) => readonly Basis[] = once(readBases);

function readBases(scene: Scene): Basis[] {
  const stated = wordsIn(scene, BY).flatMap((verb) => {
    const list = measuresBehind(scene, verb);
    const last = list.at(-1);
    return last && !isDenied(scene, verb)
      ? [{ measures: list.map(({ named }) => named), range: { from: verb.from, to: last.to } }]
      : [];
  });
  return [...stated, ...therebyIn(scene)].sort((a, b) => a.range.from - b.range.from);
}

/** The measures right behind the verb, with those who issued them between: 按照民政部《甲》和省政府《乙》. */
export function measuresBehind(scene: Scene, verb: Word): Unit[] {
  const list: Unit[] = [];
  let end = verb.to;
  for (const unit of unitsOf(scene)) {
    if (unit.from < verb.to) continue;
    const last = list.at(-1);
    if (last && isInNote(scene, last, unit)) continue;
    const gap = withoutDates(scene, { from: last && end === last.to ? last.named.to : end, to: unit.from });
    if (!(end === verb.to ? BEFORE_FIRST : LINK).test(gap)) break;
    if (isPolicy(unit.named)) list.push(unit);
    else if (!isIssuer(unit.named)) break;
    end = unit.to;
  }
  return list;
}

/** What stands in the note behind a title is no member of a list: (中办发〔2016〕46号). */
export function isInNote(scene: Scene, title: Unit, { from }: Range): boolean {
  const before = textOf(scene, { from: title.named.to, to: from });
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The words without the dates that stand whole in them. */
export function withoutDates(scene: Scene, range: Range): string {
  const inside = scene.dates.filter(({ from, to }) => from >= range.from && to <= range.to);
  return inside.reduce((words, { text }) => words.replace(text, ''), textOf(scene, range));
}

const isIssuer = ofType('GovernmentBody', 'Province', 'City', 'District', 'Street', 'SocialOrganization');

/** The measure that this sentence or the one before in the paragraph named last. */
function therebyIn(scene: Scene): Basis[] {
  return wordsIn(scene, THEREBY).flatMap((verb) => {
    const here = scene.things.filter((one) => one.to <= verb.from && isPolicy(one));
    const before = scene.context.before.find(({ passage }) => passage === scene.passage);
    const measure = here.at(-1) ?? before?.things.filter(isPolicy).at(-1);
    return measure ? [{ measures: [measure], range: verb }] : [];
  });
}

/** The measures that a sentence gives as basis for the words at `range`: 根据《…》，…给予10万元; …依据《…》列支. */
export function basisOf(scene: Scene, range: Range): Basis | null {
  const found = basesIn(scene);
  const before = found.findLast((one) => one.range.to <= range.from);
  if (before) {
    const gap = { from: before.range.to, to: range.from };
    // 根据《甲》制定《乙》，…补贴10万元: the sum rests on 乙.
    const isOfOther = scene.things.some((one) => isPolicy(one) && one.from >= gap.from && one.to <= gap.to);
    if (!isOfOther && !/[；。]|^[^，]{0,6}(?:制定|而定|出台|印发)/u.test(textOf(scene, gap))) return before;
  }
  const behind = found.find((one) => one.range.from >= range.to);
  // …分别给予10万元、6万元，合计16万元；奖励资金依据《…》列支: of several sums the last.
  const isLast = !scene.money.some((one) => one.from >= range.to && one.to <= (behind?.range.from ?? 0));
  if (!behind || !isLast) return null;
  const tail = textOf(scene, { from: behind.range.to, to: Math.min(scene.sentence.to, behind.range.to + 6) });
  return /^(?:的规定|规定)?(?:列支|执行|支出|安排|发放|拨付|核定)/u.test(tail) ? behind : null;
}
