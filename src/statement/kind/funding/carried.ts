/** Who receives a rate that leaves it unsaid: those of the rate before it, or the class that 上述机构 means. */
import type { Found, FoundThing } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { type Around, sceneBefore, wordsIn } from '../shared/around.ts';
import type { Party } from '../shared/party.ts';

/** The sums of a sentence before. */
export type SumsOf = (scene: Scene) => readonly Found[];

const BUDGET_NOUN = /(?<noun>[〇㐀-鿿𠀀-𲎯]{2}(?:经费|资金|补贴|补助|费用))(?:共|约|为|达|按|合计|标准|[：:])*$/u;

/** 社工站运营经费按每站50万元核定，由三级财政分担。2021年共安排运营经费1600万元: money of one name in one paragraph has one payer and one receiver. */
export function sameBudget({ scene, clause, range }: Around, sumsOf: SumsOf): Found | null {
  const noun = BUDGET_NOUN.exec(wordsIn(scene, { from: clause.from, to: range.from }))?.groups?.noun;
  if (!noun) return null;
  for (const before of scene.context.before) {
    if (before.passage !== scene.passage) return null;
    const found = sumsOf(before).find(
      ({ at, subject }) => at && subject && before.text.slice(0, at.from - before.sentence.from).includes(noun),
    );
    if (found) return found;
  }
  return null;
}

/** 街道另配套, 其余由…补足: to the same receiver as the sum before. */
const MORE = /另(?!一)|其余|余下|剩余|配套|补足|补齐|分担|(?:财政|承担|负担)[^，。；]{0,6}$|财政补助/u;
/** 每站12万元，市里拿4万元: who bears how much of the rate. */
const SHARE = /^[^，。；]{2,14}?(?:每年)?(?:拿出?|出|掏|承担|负担|解决|拨|分担)$/u;
const SHORTHAND = /^[，；。]?(?:[^。]{0,30}[每再另单]|[^。]{0,40}(?:一次性|给予|补助|奖励))/u;

/** 收住失能老人的，每床每月再补300元: the receivers of the rate before it in the sentence. */
export function carriedOver(
  { scene, clause, segment, range }: Around,
  earlier: readonly Found[],
  sumsOf: SumsOf,
): Party[] {
  const last = earlier.at(-1);
  const parts = /^(?:按[^，]{1,8}分|其中)/u.test(scene.text) ? sceneBefore(scene) : null;
  if (parts && !last) return receiversOf(sumsOf(parts)[0] ?? { predicate: 'FUNDS' });
  // 另外5万元留作活动费
  if (/^(?:留作|用于|用作|作为)/u.test(wordsIn(scene, { from: range.to, to: clause.to }))) return [];
  const isMore =
    MORE.test(wordsIn(scene, { from: clause.from, to: range.from })) ||
    (last !== undefined &&
      isUnpaid(last) &&
      (last.basis !== 'RATE' || SHARE.test(wordsIn(scene, { from: clause.from, to: range.from }))));
  if (last?.at && isMore && last.at.from >= segment.from) return receiversOf(last);
  // 甲下达我县120万元，乙捐赠80万元: to the same.
  const isGift = /捐|赞助|另外?支持|配套/u.test(wordsIn(scene, { from: clause.from, to: range.from }));
  if (last?.at && isGift && last.at.from >= segment.from && last.basis !== 'RATE')
    return receiversOf(last).filter(({ thing }) => thing.named !== false && thing.type !== 'Population');
  // 对运营方奖补1元；新建食堂，给予20万元: another matter begins behind ；.
  const isNew = scene.things.some(
    ({ thing, from, to }) => /^Facility$|Organization$/u.test(thing.type) && from >= segment.from && to <= range.from,
  );
  if (last?.at && last.at.from < segment.from && isNew) return [];
  if (/单[个项]/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return [];
  const before =
    last?.basis === 'RATE' && SHORTHAND.test(wordsIn(scene, { from: last.at?.to ?? range.from, to: range.from }))
      ? last
      : priorClass(scene, sumsOf);
  return before ? receiversOf(before) : [];
}

/** 上述机构: the class of the rate in the paragraph before. */
function priorClass(scene: Scene, sumsOf: SumsOf): Found | null {
  if (!/^(?:上述|以上|该类|此类)(?:养老)?(?:机构|中心|设施|站点|组织|单位|人员|对象)/u.test(scene.text)) return null;
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < 6; steps += 1) {
    const rate = sumsOf(one).findLast(({ basis }) => basis === 'RATE');
    if (rate) return rate;
    one = sceneBefore(one);
  }
  return null;
}

/** Said of who or what gets it, and of no payer: 项目经费合计40万元. */
export const isUnpaid = ({ predicate, subject, for: purposes = [] }: Found): boolean =>
  predicate === 'RECEIVES' || (!subject && purposes.some(({ type }) => type === 'Project'));

/** Also the projects that it is for, where it names no party. */
export function receiversOf({
  predicate,
  subject,
  objects = [],
  for: purposes = [],
}: Pick<Found, 'predicate' | 'subject' | 'objects' | 'for'>): Party[] {
  if (predicate === 'RECEIVES' && subject) return [asParty(subject)];
  const parties = objects.flatMap((thing) => ('found' in thing ? [] : [asParty(thing)]));
  return parties.length > 0
    ? parties
    : purposes.filter(({ type }) => type === 'Project').map((thing) => asParty(thing));
}

export const asParty = (thing: FoundThing): Party => ({ thing, spots: thing.spot ? [thing.spot] : [] });
