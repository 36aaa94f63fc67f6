/** A fund that a sum is given to: one that is filled, set up, or that the text is about. */

import { type Around, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { canPay } from './actor.ts';
import { clauseSubject } from './subject.ts';

/** Null where no fund gets it. */
export const fundGiven = (around: Around): Party | null => fundFilled(around) ?? fundSetUp(around);

/** X专项资金，由区财政局注入200万元. */
function fundFilled({ scene, segment, clause, range }: Around): Party | null {
  if (!/注入|注资|充实|划入/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  const fund = scene.things.findLast(
    ({ thing, from, to }) => thing.type === 'Fund' && from >= segment.from && to <= range.from,
  );
  return fund ? partyOf(fund) : null;
}

/** Where the sentence names another who could get it, the fund before does not. */
const IS_RECEIVER = /Organization$|^GovernmentBody$|^Facility$|^Population$|^Community$|^Street$/u;
const SPENDS = /向|给|资助|支出|用于|拨|发放/u;
const SETS_UP = /设立|发起|成立|创设|建立|冠名/u;
const GIVES_OUT = /拿出|捐|出资|投入|注资|拨|首笔|到账/u;

/** 拿出500万元设立F, 捐资设立F，承诺捐赠200万元: the fund that is set up gets it; 又认捐50万元 goes to the fund that the text is about. */
function fundSetUp({ scene, clause, segment, range }: Around): Party | null {
  if (!GIVES_OUT.test(wordsIn(scene, { from: clause.from, to: Math.min(clause.to, range.to + 8) }))) return null;
  // 基金已向16个社区拨付97万元: it gives.
  if (/[向给][^，。；]*(?:拨|资助|发放|支)|支出|用于/u.test(wordsIn(scene, { from: clause.from, to: range.from })))
    return null;
  const fund = scene.things.findLast(
    ({ thing, from }) =>
      thing.type === 'Fund' &&
      from >= segment.from &&
      from < segment.to &&
      /(?:设立|发起|成立|创设|建立|冠名)(?:了)?[^，。；]{0,10}$/u.test(
        wordsIn(scene, { from: Math.max(scene.sentence.from, from - 14), to: from }),
      ),
  );
  if (fund) return partyOf(fund);
  const told = scene.things.findLast(
    ({ thing, from, to }) =>
      thing.type === 'Fund' && thing.named !== false && canPay(thing) && from >= segment.from && to <= clause.from,
  );
  if (
    told &&
    /捐|募/u.test(wordsIn(scene, { from: clause.from, to: range.to })) &&
    !SPENDS.test(wordsIn(scene, { from: told.to, to: range.from }))
  )
    return partyOf(told);
  if (!/捐/u.test(wordsIn(scene, { from: clause.from, to: range.to })) || SETS_UP.test(scene.text)) return null;
  const [before] = scene.context.before;
  const about = before && before.passage === scene.passage ? clauseSubject(before, before.sentence) : null;
  return about?.thing.type === 'Fund' &&
    !scene.things.some(
      ({ thing }) => IS_RECEIVER.test(thing.type) && thing.named !== false && thing.type !== 'OtherOrganization',
    )
    ? about
    : null;
}
