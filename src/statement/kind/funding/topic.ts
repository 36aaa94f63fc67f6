/** Whose money a clause speaks of that only names it: 小屋的日常开支每月约6500元, 项目经费合计40万元. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import type { Party } from '../shared/party.ts';
import { clauseSubject } from './subject.ts';

const EXPENSE = '经费|资金|开支|支出|费用|投入|预算|造价|款|补贴|补助|资助';
const BEFORE = new RegExp(`^(?:的)?[^，。；]{0,14}?(?:${EXPENSE})`, 'u');
const BEHIND = new RegExp(`^(?:的)?[^，。；]{0,4}?(?:${EXPENSE})`, 'u');

const hasBudget = ({ type, named }: Mention): boolean =>
  /^(?:Facility|Project)$|^SocialOrganization$/u.test(type) || (named === false && isPlaceType(type));

/** The facility, project or organization at the head of the clause, if a noun of expense stands by the sum. */
export function topicOf(around: Around, payer: Party | null): Party[] | null {
  const { scene, clause, range } = around;
  const from = Math.max(clause.from, lastSumEnd(around));
  const subject = clauseSubject(scene, { from, to: range.from });
  if (!subject || !hasBudget(subject.thing) || subject.thing.spot?.from === payer?.thing.spot?.from) return null;
  const between = wordsIn(scene, { from: subject.to, to: range.from });
  if (/由|向|给|捐|拿出|投入(?!总)|安排|拨/u.test(between)) return null;
  return BEFORE.test(between) || BEHIND.test(wordsIn(scene, { from: range.to, to: clause.to })) ? [subject] : null;
}
