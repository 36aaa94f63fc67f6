/** Counts that only say how many a sum is for: 资助项目48个，金额143.5万元; 补贴65人、35.5万元. They are no observation of their own. */
import type { MoneyExpression } from '../../../text/money.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Count } from '../../../vocabulary/statement.ts';
import { type Scene, type Spot, spot } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { once } from '../shared/sentence-parts.ts';

export interface SumCount {
  readonly role: 'items' | 'recipients';
  readonly count: Count;
  readonly quantity: Quantity;
  readonly spot: Spot;
}

const ITEM_BEHIND = /^[^，。；、\d]{0,18}?(?:项目|课题|协议|合同|服务|订单|活动)/u;
const ITEM_BEFORE = /(?:项目|课题|协议|合同|订单)(?:共计|合计|共|达|总计|近|约)?$/u;
const ITEM_VERB = /资助|实施|支持|涉及|购买|扶持|签订|签约|将|立项|补助|奖励|配套|落地|采购|开展|投向|用于|覆盖项目/u;
const GIVEN =
  /(?:资助|补贴|补助|奖励|奖补|扶持|救助|慰问|给予|发放|惠及|支持|帮扶|表彰|受益|向|为|与)(?:[^，。；\d]{0,14})$/u;
const GETTING = /^[^，。；\d]{0,14}(?:获得|获|享受|领取|得到|受益|受助)/u;
const NOT_OF_THE_SUM = /服务(?:累计)?惠及|培训|参与|参加|就餐|入驻|注册|登记|常住/u;
const PERSONS = /^(?:人|人次|名|位|户|户次|家|家次|户家庭)$/u;

/** The counts of each sum of a scene; found once. */
export const countsOf = once((scene): Map<MoneyExpression, SumCount[]> => {
  const counts = new Map<MoneyExpression, SumCount[]>();
  for (const quantity of scene.quantities) {
    if (quantity.weak || quantity.vague || quantity.value === null || quantity.unit === '%') continue;
    const sum = nearestSum(scene, quantity);
    const role = sum ? roleOf(scene, quantity, sum) : null;
    if (!sum || !role) continue;
    const list = counts.get(sum) ?? [];
    if (!list.some((one) => one.role === role)) list.push(sumCount(scene, quantity, role));
    counts.set(sum, list);
  }
  return counts;
});

/** Also where the sentence repeats such a count: 梳理为139项政务服务…将139项政务服务交由社会组织承接. */
export const isCountOfSum = (scene: Scene, { value, unit }: Quantity): boolean =>
  [...countsOf(scene).values()].some((list) =>
    list.some(({ quantity }) => quantity.value === value && quantity.unit === unit),
  );

function sumCount(scene: Scene, quantity: Quantity, role: SumCount['role']): SumCount {
  const { value, bound, unit, text, from, to } = quantity;
  const count: Count = { value: value ?? 0, bound, text, ...(unit ? { unit } : {}) };
  return { role, count, quantity, spot: spot(scene.passage, from, to) };
}

/** In its own clause, else the neighbour within ；; a sum between two others' numbers belongs to the nearer one. */
function nearestSum(scene: Scene, quantity: Quantity): MoneyExpression | null {
  const { clause, clauses, index, segment } = aroundOf(scene, quantity);
  const reach = {
    from: Math.max(segment.from, clauses[index - 1]?.from ?? clause.from),
    to: Math.min(segment.to, clauses[index + 1]?.to ?? clause.to),
  };
  const sums = scene.money.filter(({ from, to }) => reach.from <= from && to <= reach.to);
  const own = sums.filter(({ from, to }) => clause.from <= from && to <= clause.to);
  const distance = ({ from, to }: MoneyExpression): number => Math.max(quantity.from - to, from - quantity.to);
  return [...(own.length > 0 ? own : sums)].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function roleOf(scene: Scene, quantity: Quantity, sum: MoneyExpression): SumCount['role'] | null {
  const { clause } = aroundOf(scene, quantity);
  const before = wordsIn(scene, { from: clause.from, to: quantity.from });
  const behind = wordsIn(scene, { from: quantity.to, to: clause.to });
  const unit = quantity.unit ?? '';
  if (NOT_OF_THE_SUM.test(before)) return null;
  const isOwnClause = sum.from >= clause.from && sum.to <= clause.to;
  // 获得3.6万元资助后，为1027名老人…: who is served in another clause is not paid.
  if (!isOwnClause && /(?:为|向|与|对)$/u.test(before)) return null;
  // 募得善款263万元，资助微项目37个: what came in was not that which was given.
  if (!isOwnClause && /募|筹|接受|收入|收到/u.test(wordsIn(scene, aroundOf(scene, sum).clause))) return null;
  // 投入2360万元，受益老人1.9万人: whom the work reaches is not paid.
  if (
    !isOwnClause &&
    sum.to <= quantity.from &&
    /受益(?:老年?人|群众|人数|人口|居民|儿童|学生|对象)[^，。；\d]{0,4}$/u.test(before)
  )
    return null;
  // 助老类17个，资助112万元: the kind's share of those a sum is for.
  if (
    /^[个项]$/u.test(unit) &&
    behind === '' &&
    /类(?:项目)?(?:共|有)?$/u.test(before) &&
    /^，(?:共|合计|获)?(?:资助|补助|扶持|支持)[^，。；]{0,6}$/u.test(
      wordsIn(scene, { from: quantity.to, to: Math.max(quantity.to, sum.from) }),
    )
  )
    return 'items';
  const isPlace = /^(?:社区|街道|镇|村|机构|组织|站|中心)/u.test(behind);
  if (/^(?:个|项|件|份|单|期|批)$/u.test(unit) && !isPlace) {
    const isItem = ITEM_BEHIND.test(behind) || ITEM_BEFORE.test(before);
    if (
      isItem &&
      (ITEM_VERB.test(before) ||
        /获得|获|可得|每个|给予(?:资助|补助|奖励)|项目(?:共计|合计|总计|共)?(?:资助|投入|补助)/u.test(behind) ||
        /项目/u.test(before)) &&
      !isSignedBehind(scene, quantity, before)
    )
      return 'items';
  }
  const isParty = PERSONS.test(unit) || isPlace;
  return isParty && (GIVEN.test(before) || GETTING.test(behind)) ? 'recipients' : null;
}

/** 发布资源2600万元，现场签订782个意向项目: what is signed behind a sum is a number of its own. */
const isSignedBehind = (scene: Scene, { from }: Quantity, before: string): boolean =>
  /签订|签约/u.test(before) && !scene.money.some((sum) => sum.from > from);
