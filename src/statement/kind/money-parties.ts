/** The payer and the receivers of a sum, from all that its sentence and the text before it say. */
import type { Found } from '../found.ts';
import { headOf } from './money-actor.ts';
import { type Around, once, wordsIn } from './money-around.ts';
import { asParty, carriedOver, receiversOf, type SumsOf } from './money-carried.ts';
import { contractOf } from './money-contract.ts';
import { impliedPayer, lastSumEnd, type Payer, statedPayer, subjectOf } from './money-payer.ts';
import { type Party, partyOf } from './money-place.ts';
import { holderOf, isDrawn, isReceiver, payerBehind } from './money-receive.ts';
import { recipientsOf } from './money-recipient.ts';

export interface Parties {
  payer: Party | null;
  objects: Party[];
}

/** `earlier`: the sums of the sentence before this one. */
export function partiesOf(around: Around, earlier: readonly Found[], sumsOf: SumsOf): Parties {
  const contract = contractOf(around);
  if (contract) return contract;
  const spender = expenseOf(around);
  if (spender) return { payer: null, objects: [spender] };
  if (isDrawn(around)) return { payer: null, objects: [] };
  const holder = holderOf(around);
  if (holder) return { payer: null, objects: [holder] };
  if (isRaised(around) && earlier.length > 0) return sameAs(earlier);
  const stated = statedPayer(around);
  if (stated && !stated.isBehind && isReceiver(around, stated))
    return { payer: payerBehind(around, stated), objects: [stated] };
  const received = recipientsOf(around, stated);
  const objects = received ?? [];
  const isSelf = ({ thing }: Party): boolean => objects.some((one) => one.thing.spot?.from === thing.spot?.from);
  const payer = stated && !isSelf(stated) ? stated : mayImply(around) ? impliedPayer(around.scene) : null;
  if (received === null || objects.length > 0) return { payer, objects };
  return { payer, objects: runBehind(around, stated) ?? carriedOver(around, earlier, sumsOf) };
}

/** 由每人每月705元提高到738元. */
export const isRaised = (around: Around): boolean =>
  /^(?:分别)?(?:提高|增加|上调|调整|增|提升|上涨|调)(?:到|至|为)$/u.test(
    wordsIn(around.scene, { from: lastSumEnd(around), to: around.range.from }),
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
function runBehind({ scene, clause, range }: Around, stated: Payer | null): Party[] | null {
  if (!stated?.isBehind) return null;
  const subject = subjectOf(scene, { from: clause.from, to: range.from }, false);
  return subject && /Organization$|^GovernmentBody$/u.test(subject.thing.type) ? [subject] : null;
}

/** Where rules are set for others to pay by, or money only comes in, nobody is said to pay. */
function mayImply({ scene, segment, range }: Around): boolean {
  const words = wordsIn(scene, { from: segment.from, to: range.from });
  if (/带动|撬动|吸引|社会捐赠|社会资金|发布|链接/u.test(words)) return false;
  return !(isRule(scene) && /的$|的，|每|单个|最高|不超过|对.{2,40}给予/u.test(words));
}

/** A document that sets standards: 办法, 方案, 通知 in its title or in a heading that bears no number. */
const isRule = once(({ context }) =>
  [
    context.article.title,
    ...context.headings.filter(({ passage }) => passage.level === null).map(({ text }) => text),
  ].some((title) => /(?:办法|方案|细则|意见|通知|标准|规定)[》”)(（]?.{0,8}$/u.test(title)),
);
