/** The payer and the receivers of a sum, from all that its sentence and the text before it say. */
import type { Found } from '../../found.ts';
import { type Around, inside, lastSumEnd, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { accountantOf } from '../shared/writer.ts';
import { type Account, accountOf } from './account.ts';
import { canPay, headOf } from './actor.ts';
import { agentBehind } from './agent.ts';
import { asParty, carriedOver, isUnpaid, receiversOf, type SumsOf, sameBudget } from './carried.ts';
import { contractOf } from './contract.ts';
import { unstatedPayer } from './implied.ts';
import { memberOf } from './member.ts';
import { isWage } from './nofact.ts';
import { statedPayer } from './payer.ts';
import { givenBy } from './relative.ts';
import { gettersOf, holderOf, isDrawn, payerBehind, society } from './receive.ts';
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
  const earner = earnerOf(around);
  if (earner) return { payer: employerOf(around), objects: [earner] };
  const member = memberOf(around, earlier, sumsOf);
  if (member) return member;
  const given = givenBy(around);
  if (given) return given;
  const contract = contractOf(around);
  if (contract) return contract;
  const spender = expenseOf(around);
  if (spender) return { payer: null, objects: [spender] };
  if (isDrawn(around)) return { payer: society(around), objects: [] };
  const holder = holderOf(around);
  if (holder) return { payer: null, objects: [holder] };
  if (isRaised(around) && earlier.length > 0) return sameAs(earlier);
  const getters = gettersOf(around);
  const [getter] = getters;
  if (getter) return { payer: payerBehind(around, getter), objects: getters };
  const stated = statedPayer(around);
  const received = recipientsOf(around, stated);
  const objects = received ?? [];
  const isSelf = ({ thing }: Party): boolean => objects.some((one) => one.thing.spot?.from === thing.spot?.from);
  const payer = stated && !isSelf(stated) ? stated : null;
  const before = earlier.at(-1);
  // 最高不超过20万元，其中农村助餐点每处3万元: of the same payer.
  if (before && objects.length > 0 && !payer && isNear(around, before) && /^其中/u.test(wordsIn(around.scene, around.clause)))
    return { payer: sameAs(earlier).payer, objects };
  if (before && objects.length === 0 && isTotalOf(around, before)) {
    const same = sameAs(earlier);
    return { payer: payer ?? same.payer, objects: same.objects };
  }
  const same = before && (!payer || isDetail(around, before)) ? sameMatter(around, earlier, before, objects) : null;
  if (same) return same;
  return withObjects(around, earlier, sumsOf, {
    payer:
      payer ??
      (before && goesOnPaying(around, before) ? sameAs(earlier).payer : null) ??
      unstatedPayer(around),
    received,
    stated,
  });
}

/** 驻站社工平均月薪4600元: whose wage it is. */
function earnerOf({ scene, segment, clause, range }: Around): Party | null {
  const own = wordsIn(scene, { from: clause.from, to: range.from });
  if (!isWage(scene, { from: segment.from, to: range.from }, own)) return null;
  const one = scene.things.findLast(({ thing, to }) => thing.type === 'Population' && to <= range.from);
  return one ? partyOf(one) : null;
}

/** 社工平均月薪4100元, in an organization's own account of the year. */
function employerOf({ scene }: Around): Party | null {
  const writer = accountantOf(scene);
  return writer && partyOf(writer);
}

/** A sum that only details or continues the one before it, with that one's parties. */
function sameMatter(around: Around, earlier: readonly Found[], before: Found, objects: Party[]): Parties | null {
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

/** What came in may name who gave it; what went out may name who got it. */
function ofAccount(around: Around, { side, holder }: Account): Parties {
  const isHolder = ({ thing }: Party): boolean => thing.name === holder.thing.name;
  if (side === 'out')
    return { payer: holder, objects: (recipientsOf(around, holder) ?? []).filter((one) => !isHolder(one)) };
  const payer = statedPayer(around);
  // 其中财政拨款150万元、社会捐赠38万元: who gave the sum before did not give this one.
  const isOwn = payer && (payer.isBehind || (payer.thing.spot?.from ?? 0) >= lastSumEnd(around));
  const giver = isOwn && !isHolder(payer) ? payer : listedGiver(around);
  return { payer: giver && !isHolder(giver) ? giver : null, objects: [holder] };
}

/** 包括区民政局“三区”计划项目30万元、甲基金会“童伴妈妈”项目45万元: who heads a member of the list of what came in. */
function listedGiver({ scene, clause, range }: Around): Party | null {
  const from = lastSumEnd({ scene, clause, range });
  const first = scene.things.find((one) => one.from >= from && one.to <= range.from);
  if (!first || !canPay(first.thing) || first.thing.named === false) return null;
  const lead = wordsIn(scene, { from, to: first.from });
  const rest = wordsIn(scene, { from: first.to, to: range.from });
  return /^(?:[^，。；：]{0,16}(?:包括|其中|来自于?|含|有)[：:]?|[、，：和及]?(?:其中)?[：:]?)$/u.test(lead) &&
    !/[向给为对]|合计/u.test(rest)
    ? partyOf(first)
    : null;
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
  const given = carried.length > 0 || !giver ? carried : (ofTeam(around, giver) ?? toWriter(around, giver));
  return { payer: giver, objects: given.filter(({ thing }) => thing.name !== giver?.thing.name) };
}

/** 维修队五年上门修理2万次，材料费由社区补贴6000元: the team that the sentence tells of. */
function ofTeam({ scene, clauses, index, clause, segment, range }: Around, { thing, isImplied }: Party): Party[] | null {
  if (isImplied || index === 0 || !/补贴|补助|资助|奖励|支持|赞助|扶持/u.test(wordsIn(scene, { from: clause.from, to: range.from })))
    return null;
  const first = clauses.find(({ from }) => from >= segment.from);
  const subject = first && first !== clause ? clauseSubject(scene, first) : null;
  const isTeam = subject && subject.thing.type === 'SocialOrganization' && /[队会社班团]$/u.test(subject.thing.name) && !subject.owns;
  return isTeam && subject.thing.name !== thing.name ? [subject] : null;
}

/** In its own report what others give goes to the writer, unless it is said to be for a house or project. */
function toWriter(around: Around, { thing }: Party): Party[] {
  const { scene, clause, range } = around;
  const writer = accountantOf(scene);
  const words = wordsIn(scene, { from: clause.from, to: Math.min(clause.to, range.to + 4) });
  const isGift = /资助|捐|支持|赞助/u.test(words) && !/[对向给为每]|单个|项目/u.test(words);
  if (!writer || !isGift || writer.thing.name === thing.name || thing.type === 'Fund') return [];
  const isForOther = scene.things.some(
    (one) => /^(?:Facility|Project|Population|Fund)$/u.test(one.thing.type) && inside(one, scene.sentence) && one.from < range.to,
  );
  return isForOther ? [] : [partyOf(writer)];
}

/** 据测算，若增设工疗站，约需260万元: nobody pays or receives. */
const isEstimate = ({ scene, clause, range }: Around): boolean =>
  /据[^，。；]{0,10}测算(?!结果)|(?<!进行|开展|的)[测估]算(?:，|，?约|为|需|显示|表明)|估算|若(?!干)|如果/u.test(
    wordsIn(scene, { from: scene.sentence.from, to: range.from }),
  ) || /缺口|(?:预计|约|还|共)需(?!求)/u.test(wordsIn(scene, { from: clause.from, to: range.from }));

/** 总投资380万元, 改造一共花了21万元: what a thing costs, whoever pays. */
const isCost = ({ scene, clause, range }: Around): boolean =>
  /^(?:[^，。；]{0,8}(?:项目|工程|改造))?(?:总投入|总经费|总预算)(?:[：:]|共|约|为)*$|^[^，。；]{0,14}?(?:总投资|总造价|工程造价|总费用|一共(?:要?花|用了|需)|共(?:计)?花(?:费|去|了)|总共花|前后花|耗资)|^(?:总)?投资$/u.test(
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
function runBehind({ scene, clauses, index, clause, segment, range }: Around, stated: Party | null): Party[] | null {
  if (!stated?.isBehind) return null;
  const before = clauses[index - 1];
  // 甲中心派驻2名社工，每年服务费20万元，由街道支付: for what was done in the clause before.
  const isFee =
    before !== undefined &&
    before.from >= segment.from &&
    /^(?:每年|年|全年|年度)?(?:的)?(?:服务|运营|承接|委托|培训|督导|评估)(?:费用?|经费)(?:约|为|共|达)*$/u.test(
      wordsIn(scene, { from: headOf(scene, clause), to: range.from }),
    );
  const subject = clauseSubject(scene, isFee ? before : { from: clause.from, to: range.from });
  return subject && /Organization$|^GovernmentBody$/u.test(subject.thing.type) ? [subject] : null;
}
