/** Sums whose parties one construction tells at once: estimates, costs, accounts, wages, contracts, members of a list, what comes in. */
import type { Found } from '../../found.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import type { SumParties } from '../shared/party.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { accountantOf } from '../shared/writer.ts';
import { type Account, accountOf } from './account.ts';
import { canPay, headOf } from './actor.ts';
import { agentBehind } from './agent.ts';
import { isRaised, sameAs } from './before.ts';
import type { SumsOf } from './carried.ts';
import { commissioned } from './commissioned.ts';
import { contractOf } from './contract.ts';
import { initiator } from './initiator.ts';
import { memberOf } from './member.ts';
import { isWage } from './nofact.ts';
import { statedPayer } from './payer.ts';
import { gettersOf, holderOf, isDrawn, payerBehind, society } from './receive.ts';
import { recipientsOf } from './recipient.ts';
import { givenBy } from './relative.ts';
import { besideOthers } from './shared.ts';

type Reading = (around: Around, earlier: readonly Found[], sumsOf: SumsOf) => SumParties | null;

const received = (holder: Party | null): SumParties | null => holder && { payer: null, objects: [holder] };

/** The first that fits holds. */
const READINGS: readonly Reading[] = [
  (around) => (isEstimate(around) ? { payer: null, objects: [] } : null),
  besideOthers,
  (around) => (isCost(around) ? { payer: agentBehind(around), objects: [] } : null),
  ofAccount,
  ofWage,
  memberOf,
  givenBy,
  commissioned,
  initiator,
  contractOf,
  (around) => received(expenseOf(around)),
  (around) => (isDrawn(around) ? { payer: society(around), objects: [] } : null),
  (around) => received(holderOf(around)),
  (around, earlier) => (isRaised(around) && earlier.length > 0 ? sameAs(earlier) : null),
  ofGetters,
];

/** Null where the sentence is of none of these kinds. */
export function toldAtOnce(around: Around, earlier: readonly Found[], sumsOf: SumsOf): SumParties | null {
  for (const reading of READINGS) {
    const parties = reading(around, earlier, sumsOf);
    if (parties) return parties;
  }
  return null;
}

function ofGetters(around: Around): SumParties | null {
  const objects = gettersOf(around);
  const [first] = objects;
  const writer = first ? accountantOf(around.scene) : null;
  if (first && writer && isGrant(around) && isFoundation(writer.thing.name)) {
    const others = objects.filter(({ thing }) => thing.name !== writer.thing.name);
    return { payer: payerBehind(around, first) ?? partyOf(writer), objects: others };
  }
  return first ? { payer: payerBehind(around, first), objects } : null;
}

/** 乙中心获资助12万元, in the article of the foundation that gives. */
const isGrant = ({ scene, clause, range }: Around): boolean =>
  /(?:获得?|得到|拿到|赢得)(?:了)?(?:项目)?资助(?:资金|金额|款)?(?:共|约|为)?$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  );

const isFoundation = (name: string): boolean => /(?:基金会|慈善会|慈善总会)$/u.test(name);

/** 驻站社工平均月薪4600元: whose wage it is; in an organization's own account of the year it pays. */
function ofWage({ scene, segment, clause, range }: Around): SumParties | null {
  const own = wordsIn(scene, { from: clause.from, to: range.from });
  if (!isWage(scene, { from: segment.from, to: range.from }, own)) return null;
  const one = scene.things.findLast(({ thing, to }) => thing.type === 'Population' && to <= range.from);
  const writer = accountantOf(scene);
  return one ? { payer: writer && partyOf(writer), objects: [partyOf(one)] } : null;
}

/** What came in may name who gave it; what went out may name who got it. */
function ofAccount(around: Around, earlier: readonly Found[]): SumParties | null {
  const account = accountOf(around, earlier);
  return account && accountParties(around, account);
}

function accountParties(around: Around, { side, holder }: Account): SumParties {
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
