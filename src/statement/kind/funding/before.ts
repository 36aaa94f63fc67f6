/** How a sum stands to the sum before it: the same matter in detail, its total, an instalment of it, or raised from it. */
import type { Found } from '../../found.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import type { Party, SumParties } from '../shared/party.ts';
import { headOf } from './actor.ts';
import { asParty, isUnpaid, receiversOf } from './carried.ts';

/** The parties of a sum that only goes on about the one before it; null where it is a matter of its own. `own`: whom its own words name. */
export function goneOn(around: Around, earlier: readonly Found[], { payer, objects }: SumParties): SumParties | null {
  const before = earlier.at(-1);
  if (!before) return null;
  const same = sameAs(earlier);
  // 最高不超过20万元，其中农村助餐点每处3万元: of the same payer.
  const isAmong = /^其中/u.test(wordsIn(around.scene, around.clause));
  if (objects.length > 0 && !payer && isNear(around, before) && isAmong) return { payer: same.payer, objects };
  if (objects.length === 0 && isTotalOf(around, before)) return { payer: payer ?? same.payer, objects: same.objects };
  return !payer || isDetail(around, before) ? sameMatter(around, earlier, before, objects) : null;
}

/** Who paid the sum before and pays this one. */
export function paidOn(around: Around, earlier: readonly Found[]): Party | null {
  const before = earlier.at(-1);
  return before && goesOnPaying(around, before) ? sameAs(earlier).payer : null;
}

/** 由每人每月705元提高到738元, 2020年减至8万元. */
export const isRaised = (around: Around): boolean =>
  /^(?:分别|又|再|进一步)?(?:提高|增加|上调|调整|增|提升|上涨|调|升|涨|减少|减|降低|降|下调|缩减|压缩)(?:到|至|为)$/u.test(
    wordsIn(around.scene, {
      from: headOf(around.scene, { from: lastSumEnd(around), to: around.range.from }),
      to: around.range.from,
    }),
  );

export const sameAs = (earlier: readonly Found[]): SumParties => {
  const last = earlier.at(-1);
  const payer = last?.predicate === 'FUNDS' && last.subject ? asParty(last.subject) : null;
  return { payer, objects: last ? receiversOf(last) : [] };
};

/** A sum that only details or continues the one before it, with that one's parties. */
function sameMatter(around: Around, earlier: readonly Found[], before: Found, objects: Party[]): SumParties | null {
  if (isInstalment(around)) return sameAs(earlier);
  if (isDetail(around, before)) {
    const payers = new Set(earlier.filter((one) => isNear(around, one)).map(({ subject }) => subject?.name));
    const same = payers.size > 1 ? { ...sameAs(earlier), payer: null } : sameAs(earlier);
    return objects.length > 0 ? { payer: same.payer, objects } : same;
  }
  // 项目总资金70万元，已拨付首期款40万元: the topic goes on.
  const goesOn = isUnpaid(before) && before.basis !== 'RATE' && objects.length === 0 && goesOnAbout(around, before);
  return goesOn ? { payer: null, objects: receiversOf(before) } : null;
}

const isNear = ({ segment }: Around, { at }: Found): boolean => at !== undefined && at.from >= segment.from;

/** 项目总资金70万元，已拨付首期款40万元: still of the same, unless something is laid out for else. */
const goesOnAbout = (around: Around, before: Found): boolean =>
  isNear(around, before) &&
  !/投入|支出|花|用于|购买|建设/u.test(wordsIn(around.scene, { from: around.clause.from, to: around.range.from }));

/** 发放助学金37.2万元，每人2000元: how much of it each gets. */
const isDetail = (around: Around, before: Found): boolean =>
  isNear(around, before) &&
  (EACH_OF.test(wordsIn(around.scene, { from: around.clause.from, to: around.range.from })) || isInstalment(around));

const EACH_OF =
  /^(?:平均)?(?:每(?:[人户名位家]|个?(?:项目|家庭|儿童|老人|孩子|学生|单位|社区|站|村))|人均|户均|单个)[^，。；给补奖]{0,8}$|^平均每年$/u;

/** 承诺捐赠80万元，今年首笔45万元已汇入 */
const isInstalment = ({ scene, clause, range }: Around): boolean =>
  /^(?:今年|去年|目前|其中|现)?(?:首笔|首批|首期|第一[笔期批]|尾款|二期|余款|首付款?)(?:善款|资金|捐款|款项|款)?(?:为|共)?$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  );

/** 每个项目资助3万元；今年14个项目入围，资助总额52万元，已拨付首款31万元: the scheme that was just told is paid by whom it is. */
function goesOnPaying({ scene, clause, range }: Around, { at, subject }: Found): boolean {
  if (at?.passage !== scene.passage) return false;
  const words = wordsIn(scene, { from: clause.from, to: range.from });
  // 60岁以上的老人付13元，80岁以上的付7元
  if (subject?.type === 'Population') return /^\d[^，。；]{0,14}?(?:付|交|缴|自付)$/u.test(words);
  return PAYS_ON.test(words);
}
const PAYS_ON =
  /^(?:已|共计?|合计|总计|累计|实际|目前|总)*(?:$|配比|配捐|配套|兑付|支付|支出|资助|补助|奖励|补贴|拨付|下拨|发放|兑现|到位)(?:总额|金额|资金|总计|共计|首款|首期款?|尾款|到位)*$/u;

/** 每人500元，共计24万元: what the rate comes to. */
const isTotalOf = (around: Around, before: Found): boolean =>
  isNear(around, before) &&
  before.basis === 'RATE' &&
  around.scene.money.filter(({ from, to }) => from >= around.segment.from && to <= around.range.from).length === 1 &&
  /^(?:\d{4}年|全年|今年|去年|当年|年度)?(?:一)?(?:共|共计|合计|总计|累计|总额)(?:发放|支出|拨付|补助|补贴|奖励|资助)?(?:资金|金额)?(?:达|约|近)?$/u.test(
    wordsIn(around.scene, { from: around.clause.from, to: around.range.from }),
  );
