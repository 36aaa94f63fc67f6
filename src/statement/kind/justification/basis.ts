/** What a sentence gives as the basis of what it tells: 根据《…》, 按照甲局《…》和《…》, and 据此 for the measure named before. */
import type { Range } from '../../../text/passages.ts';
import { kindOf } from '../../mention/policy/title.ts';
import { type Named, type Scene } from '../../scene.ts';
import { ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { once, textOf, type Unit, unitsOf, type Word, withoutDates, wordsIn } from '../shared/sentence-parts.ts';
import { FOUNDED_HERE } from './words.ts';

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
  /(?:根据|依据|按照|依照|遵照|遵循|落实|贯彻|执行|依托|循(?=该|此[方办意规通细]|这)|依(?=该|此[方办意规通细]|这|《)|(?<![家数票单收占证根依])据(?=该|此[方办意规通细]|这)|按(?=该|此[方办意规通细]|这|《))/gu;
const THEREBY = /(?:据此|依此|循此|按此|由此)(?!方案|办法|意见|规划|通知|细则)/gu;
/** 按照方案要求, 根据该办法规定: the latest measure of that kind. */
const BY_KIND =
  /(?:根据|按照?|依据?|依照|落实|贯彻|遵照|循|(?<![根依])据)(?:上述|该|此|这一|这份|这个|新|“)?(?<kind>实施方案|实施意见|实施细则|管理办法|行动计划|方案|办法|意见|通知|规划|细则|计划|标准|条例|政策|文件|决定|措施)”?(?:(?:的)?(?:有关|相关)?(?:要求|规定|精神|部署|安排|明确的)|(?=，))/gu;
/** 以《…》为依据 */
const AS_BASIS =
  /^[》”]?(?:\([^()]{1,40}\))?(?:等[^，。；]{0,8})?为(?:[^，。；、]{0,4})?(?:依据|遵循|指引|指导|蓝本|统领)/u;
/** Between 根据 and the measure. */
const BEFORE_FIRST =
  /^(?:：|(?:文件|为|是)?：?|了|好|国家|中央|上级|全国|[省市区县][里级]?|我[省市区县]|有关|相关|最新|新|修订后?|的|是|政策|文件|法规|法律|关于|共青团|中共)*$/u;
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
  return [...stated, ...asBasis(scene), ...therebyIn(scene)].sort((a, b) => a.range.from - b.range.from);
}

/** 以《…》为依据，建成…. */
function asBasis(scene: Scene): Basis[] {
  if (!scene.text.includes('以')) return [];
  return wordsIn(scene, /以/gu).flatMap((verb) => {
    const list = measuresBehind(scene, verb);
    const last = list.at(-1);
    const behind = last ? AS_BASIS.exec(textOf(scene, { from: last.named.to, to: scene.sentence.to }))?.[0] : undefined;
    return last && behind
      ? [{ measures: list.map(({ named }) => named), range: { from: verb.from, to: last.named.to + behind.length } }]
      : [];
  });
}

/** The measures right behind the verb, with those who issued them between: 按照民政部《甲》和省政府《乙》. */
function measuresBehind(scene: Scene, verb: Word): Unit[] {
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

/** What stands right behind the basis, without dates. */
export const tailOf = (scene: Scene, { to }: Range): string =>
  withoutDates(scene, { from: to, to: Math.min(scene.sentence.to, to + 24) });

const isIssuer = ofType('GovernmentBody', 'Province', 'City', 'District', 'Street', 'SocialOrganization');

/** The measure that this sentence or those before named last: 据此, 按照方案要求. */
function therebyIn(scene: Scene): Basis[] {
  return [...wordsIn(scene, THEREBY), ...wordsIn(scene, BY_KIND)].flatMap((verb) => {
    const kind = verb.groups.kind ?? '';
    const fits = (one: Named): boolean =>
      isPolicy(one) && (/^(?:政策|文件)?$/u.test(kind) || kindOf(one.thing.name).endsWith(kind));
    const here = scene.things.filter((one) => one.to <= verb.from && fits(one));
    // 据此 reaches the sentence before, 按照方案要求 as far as the paragraph and the one before it.
    const before = scene.context.before.filter(({ passage }) => passage === scene.passage || kind !== '');
    const away = (kind === '' ? before.slice(0, 1) : before).map(({ things }) => things.filter(fits).at(-1));
    const measure = here.at(-1) ?? away.find((one) => one !== undefined);
    return measure ? [{ measures: [measure], range: verb }] : [];
  });
}

/** What ends the reach of a basis: a further sentence, a measure that is made by it, or a deed of its own in its clause (按照《…》和章程开展工作，…). */
const ENDS_BASIS =
  /[；。]|，(?:该|此|这)[^。；]{0,50}(?:规定|明确|提出|要求)|^[^，]{0,6}(?:制定|而定|出台|印发)|^[^，]{0,20}(?:开展|做好|推进|抓好|组织|完成|规范|加强)[^，]{0,10}(?:工作|管理|活动|监督|建设)，/u;

/** The measures that a sentence gives as basis for the words at `range`: 根据《…》，…给予10万元; …依据《…》列支. */
export function basisOf(scene: Scene, range: Range): Basis | null {
  const found = basesIn(scene);
  const before = found.findLast((one) => one.range.to <= range.from);
  if (before) {
    const gap = { from: before.range.to, to: range.from };
    // 根据《甲》制定《乙》，…补贴10万元: the sum rests on 乙.
    const isOfOther = scene.things.some((one) => isPolicy(one) && one.from >= gap.from && one.to <= gap.to);
    if (!isOfOther && !ENDS_BASIS.test(textOf(scene, gap)) && !FOUNDED_HERE.test(tailOf(scene, before.range)))
      return before;
  }
  const behind = found.find((one) => one.range.from >= range.to);
  // …分别给予10万元、6万元，合计16万元；奖励资金依据《…》列支: of several sums the last.
  const isLast = !scene.money.some((one) => one.from >= range.to && one.to <= (behind?.range.from ?? 0));
  if (!behind || !isLast) return null;
  const tail = textOf(scene, { from: behind.range.to, to: Math.min(scene.sentence.to, behind.range.to + 6) });
  return /^(?:的规定|规定)?(?:列支|执行|支出|安排|发放|拨付|核定)/u.test(tail) ? behind : null;
}
