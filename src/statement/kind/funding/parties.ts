/** The payer and the receivers of a sum, from all that its sentence and the text before it say. */
import type { Found } from '../../found.ts';
import { headOf } from './actor.ts';
import { type Around, lastSumEnd, once, wordsIn } from './around.ts';
import { asParty, carriedOver, receiversOf, type SumsOf, sameBudget } from './carried.ts';
import { contractOf } from './contract.ts';
import { impliedPayer } from './implied.ts';
import { statedPayer } from './payer.ts';
import { type Party, partyOf } from './place.ts';
import { getterOf, holderOf, isDrawn, payerBehind } from './receive.ts';
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
  const contract = contractOf(around);
  if (contract) return contract;
  const spender = expenseOf(around);
  if (spender) return { payer: null, objects: [spender] };
  if (isDrawn(around)) return { payer: null, objects: [] };
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
  // 项目总资金70万元，已拨付首期款40万元: the topic goes on.
  if (!payer && before?.predicate === 'RECEIVES' && objects.length === 0)
    return { payer, objects: receiversOf(before) };
  return withObjects(around, earlier, sumsOf, {
    payer: payer ?? (mayImply(around) ? impliedPayer(around) : null),
    received,
    stated,
  });
}

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
  return { payer, objects: carried.filter(({ thing }) => thing.name !== payer?.thing.name) };
}

/** 据测算，若增设工疗站，约需260万元: nobody pays or receives. */
const isEstimate = ({ scene, range }: Around): boolean =>
  /测算|估算|(?:预计|约|还|共)需(?!求)|若(?!干)|如果|缺口/u.test(
    wordsIn(scene, { from: scene.sentence.from, to: range.from }),
  );

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

/** A document that sets standards: 办法, 方案, 通知 in its title or in a heading that bears no number. */
const isRule = once(({ context }) =>
  [
    context.article.title,
    ...context.headings.filter(({ passage }) => passage.level === null).map(({ text }) => text),
  ].some((title) => /(?:办法|方案|细则|意见|通知|标准|规定)[》”)(（]?.{0,8}$/u.test(title)),
);
