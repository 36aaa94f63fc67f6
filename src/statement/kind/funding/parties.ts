/** The payer and the receivers of a sum, from all that its sentence and the text before it say. */
import type { Found } from '../../found.ts';
import { type Around, lastSumEnd, once, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { type Account, accountOf } from './account.ts';
import { headOf } from './actor.ts';
import { agentBehind } from './agent.ts';
import { asParty, carriedOver, isUnpaid, receiversOf, type SumsOf, sameBudget } from './carried.ts';
import { contractOf } from './contract.ts';
import { handedOutBy, impliedPayer } from './implied.ts';
import { statedPayer } from './payer.ts';
import { getterOf, holderOf, isDrawn, payerBehind, society } from './receive.ts';
import { recipientsOf } from './recipient.ts';
import { besideOthers } from './shared.ts';
import { clauseSubject } from './subject.ts';

export interface Parties {
  payer: Party | null;
  objects: Party[];
}

/** `earlier`: the sums of the sentence before this one. */
export function partiesOf(around: Around, earlier: readonly Found[], sumsOf: SumsOf): Parties {
  if (isEstimate(around)) return { payer: null, objects: [] };
  const beside = besideOthers(around, earlier);
  if (beside) return beside;
  if (isCost(around)) return { payer: agentBehind(around), objects: [] };
  const account = accountOf(around, earlier);
  if (account) return ofAccount(around, account);
  const contract = contractOf(around);
  if (contract) return contract;
  const spender = expenseOf(around);
  if (spender) return { payer: null, objects: [spender] };
  if (isDrawn(around)) return { payer: society(around), objects: [] };
  const holder = holderOf(around);
  if (holder) return { payer: null, objects: [holder] };
  if (isRaised(around) && earlier.length > 0) return sameAs(earlier);
  const getter = getterOf(around);
  if (getter) return { payer: payerBehind(around, getter), objects: [getter] };
  const stated = statedPayer(around);
  const received = recipientsOf(around, stated);
  const objects = received ?? [];
  const isSelf = ({ thing }: Party): boolean => objects.some((one) => one.thing.spot?.from === thing.spot?.from);
  const payer = stated && !isSelf(stated) ? stated : null;
  const before = earlier.at(-1);
  const same = before && (!payer || isDetail(around, before)) ? sameMatter(around, earlier, before, objects) : null;
  if (same) return same;
  return withObjects(around, earlier, sumsOf, {
    payer:
      payer ??
      (before && goesOnPaying(around, before) ? sameAs(earlier).payer : null) ??
      (mayImply(around) || setsAside(around) ? impliedPayer(around) : handedOutBy(around)),
    received,
    stated,
  });
}

/** A sum that only details or continues the one before it, with that one's parties. */
function sameMatter(around: Around, earlier: readonly Found[], before: Found, objects: Party[]): Parties | null {
  if (isDetail(around, before)) {
    const payers = new Set(earlier.filter((one) => isNear(around, one)).map(({ subject }) => subject?.name));
    const same = payers.size > 1 ? { ...sameAs(earlier), payer: null } : sameAs(earlier);
    return objects.length > 0 ? { payer: same.payer, objects } : same;
  }
  // 项目总资金70万元，已拨付首期款40万元: the topic goes on.
  const goesOn = isUnpaid(before) && before.basis !== 'RATE' && objects.length === 0 && goesOnAbout(around, before);
  return goesOn ? { payer: null, objects: receiversOf(before) } : null;
}

/** What came in may name who gave it; what went out may name who got it. */
function ofAccount(around: Around, { side, holder }: Account): Parties {
  const isHolder = ({ thing }: Party): boolean => thing.name === holder.thing.name;
  if (side === 'out')
    return { payer: holder, objects: (recipientsOf(around, holder) ?? []).filter((one) => !isHolder(one)) };
  const payer = statedPayer(around);
  // 其中财政拨款150万元、社会捐赠38万元: who gave the sum before did not give this one.
  const isOwn = payer && (payer.isBehind || (payer.thing.spot?.from ?? 0) >= lastSumEnd(around));
  return { payer: isOwn && !isHolder(payer) ? payer : null, objects: [holder] };
}

const isNear = ({ segment }: Around, { at }: Found): boolean => at !== undefined && at.from >= segment.from;

/** 项目总资金70万元，已拨付首期款40万元: still of the same, unless something is laid out for else. */
const goesOnAbout = (around: Around, before: Found): boolean =>
  isNear(around, before) &&
  !/投入|支出|花|用于|购买|建设/u.test(wordsIn(around.scene, { from: around.clause.from, to: around.range.from }));

/** 发放助学金37.2万元，每人2000元: how much of it each gets. */
const isDetail = (around: Around, before: Found): boolean =>
  isNear(around, before) &&
  /^(?:平均)?(?:每|人均|户均|单个)[^，。；给补奖]{0,8}$/u.test(
    wordsIn(around.scene, { from: around.clause.from, to: around.range.from }),
  );

/** 每个项目资助3万元；今年14个项目入围，资助总额52万元，已拨付首款31万元: the scheme that was just told is paid by whom it is. */
const goesOnPaying = ({ scene, clause, range }: Around, { at }: Found): boolean =>
  at?.passage === scene.passage &&
  /^(?:已|共计?|合计|总计|累计|实际|目前|总)*(?:$|配比|配捐|配套|兑付|支付|支出|资助|补助|奖励|补贴|拨付|下拨|发放|兑现)(?:总额|金额|资金|总计|共计|首款|首期款?|尾款|到位)*$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  );

interface Read {
  payer: Party | null;
  received: Party[] | null;
  stated: Party | null;
}

/** Who receives, where the sentence itself names nobody: who received the sum before. */
function withObjects(
  around: Around,
  earlier: readonly Found[],
  sumsOf: SumsOf,
  { payer, received, stated }: Read,
): Parties {
  const objects = received ?? [];
  const same = objects.length === 0 && !stated ? sameBudget(around, sumsOf) : null;
  if (same) return sameAs([same]);
  if (received === null || objects.length > 0) return { payer, objects };
  const carried = runBehind(around, stated) ?? carriedOver(around, earlier, sumsOf);
  const last = earlier.at(-1);
  // 排名前10的，每个奖励8万元；第11至20的，每个4万元: one who pays both.
  const isOneList = !payer && carried.length > 0 && last?.basis === 'RATE' && last.predicate === 'FUNDS';
  const giver = payer ?? (isOneList ? sameAs(earlier).payer : null);
  return { payer: giver, objects: carried.filter(({ thing }) => thing.name !== giver?.thing.name) };
}

/** 据测算，若增设工疗站，约需260万元: nobody pays or receives. */
const isEstimate = ({ scene, range }: Around): boolean =>
  /据[^，。；]{0,10}测算(?!结果)|(?<!进行|开展|的)[测估]算(?:，|，?约|为|需|显示|表明)|估算|(?:预计|约|还|共)需(?!求)|若(?!干)|如果|缺口/u.test(
    wordsIn(scene, { from: scene.sentence.from, to: range.from }),
  );

/** 总投资380万元, 改造一共花了21万元: what a thing costs, whoever pays. */
const isCost = ({ scene, clause, range }: Around): boolean =>
  /^(?:[^，。；]{0,8}(?:项目|工程|改造))(?:总投入|总经费|总预算)(?:[：:]|共|约|为)*$|^[^，。；]{0,14}?(?:总投资|总造价|工程造价|总费用|一共(?:要?花|用了|需)|共(?:计)?花(?:费|去|了)|总共花|前后花|耗资)/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  ) && !/由|出资|拿出|拨/u.test(wordsIn(scene, { from: clause.from, to: range.from }));

/** 由每人每月705元提高到738元, 2020年减至8万元. */
export const isRaised = (around: Around): boolean =>
  /^(?:分别|又|再|进一步)?(?:提高|增加|上调|调整|增|提升|上涨|调|升|涨|减少|减|降低|降|下调|缩减|压缩)(?:到|至|为)$/u.test(
    wordsIn(around.scene, {
      from: headOf(around.scene, { from: lastSumEnd(around), to: around.range.from }),
      to: around.range.from,
    }),
  );

const sameAs = (earlier: readonly Found[]): Parties => {
  const last = earlier.at(-1);
  const payer = last?.predicate === 'FUNDS' && last.subject ? asParty(last.subject) : null;
  return { payer, objects: last ? receiversOf(last) : [] };
};

/** X由Y运营，每年运营经费60万元: the expense of the facility or organization that the sentence is about. */
function expenseOf(around: Around): Party | null {
  const { scene, clauses, clause, range } = around;
  if (
    !/^(?:[^，。；]{0,4}每年的?|年|年度)?(?:运营|工作|活动|办公|日常)(?:经费|资金|费用|成本)(?:约|为|达|共)*$/u.test(
      wordsIn(scene, { from: headOf(scene, clause), to: range.from }),
    )
  )
    return null;
  if (/由|财政|资助|补助/u.test(wordsIn(scene, { from: range.to, to: Math.min(scene.sentence.to, range.to + 3) })))
    return null;
  const head = headOf(scene, clauses[0] ?? clause);
  const about = scene.things.find((one) => one.from === head && /^Facility$|Organization$/u.test(one.thing.type));
  return about ? partyOf(about) : null;
}

/** X每年的运营经费28万元，由Y资助: where the payer stands behind, the subject receives. */
function runBehind({ scene, clause, range }: Around, stated: Party | null): Party[] | null {
  if (!stated?.isBehind) return null;
  const subject = clauseSubject(scene, { from: clause.from, to: range.from });
  return subject && /Organization$|^GovernmentBody$/u.test(subject.thing.type) ? [subject] : null;
}

/** Where rules are set for others to pay by, or money only comes in, nobody is said to pay. */
function mayImply({ scene, segment, range }: Around): boolean {
  const words = wordsIn(scene, { from: segment.from, to: range.from });
  if (/带动|撬动|吸引|社会捐赠|社会资金|发布|链接/u.test(words)) return false;
  return !isRule(scene);
}

/** 三年共安排资金1860万元: a scheme says what its place lays out, where it is no rate. */
const setsAside = ({ scene, clause, range }: Around): boolean =>
  /(?:安排|投入|筹集)[^，。；每]{0,12}(?:资金|经费|预算|财政资金)(?:共计|合计|总计|约|共)?$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  ) && /方案|计划|规划|要点/u.test(scene.context.article.title);

/** A document that sets standards: 办法, 方案, 通知 in its title or in a heading that bears no number. */
const isRule = once(({ context }) =>
  [
    context.article.title,
    ...context.headings.filter(({ passage }) => passage.level === null).map(({ text }) => text),
  ].some((title) => /(?:办法|方案|细则|意见|通知|标准|规定)[》”)(（]?.{0,8}$/u.test(title)),
);
