/** Sums that are neither public nor given money: losses, fines, prices, wages. They are no statement, and they are understood. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from './around.ts';
import { anyOf, MONEY_NOUNS, NO_FUNDING, PAYS, PRIVATE_MONEY, RECEIVES } from './words.ts';

const NEVER = new RegExp(anyOf(NO_FUNDING), 'u');
const PRIVATE = new RegExp(anyOf(PRIVATE_MONEY), 'u');
const GIVEN = /补贴|补助|奖励|奖补|资助|扶持|捐|拨付|拨款|财政|购买服务|救助金|慰问金|津贴|公益金|减免|专项/u;
const PUBLIC = new RegExp(`${anyOf(PAYS)}|${anyOf(RECEIVES)}|${anyOf(MONEY_NOUNS)}`, 'u');

/** `no fact`: told to be something else. `unclear`: no word says what the sum is. */
export function fundingDoubt(scene: Scene, sum: Range): 'no fact' | 'unclear' | null {
  const { clause, segment } = aroundOf(scene, sum);
  const before = wordsIn(scene, { from: Math.max(segment.from, clause.from - 20), to: sum.from });
  const behind = wordsIn(scene, { from: sum.to, to: clause.to });
  const own = wordsIn(scene, { from: clause.from, to: sum.from });
  if (NEVER.test(own) || /^(?:的)?(?:罚款|损失|欠款|保证金|押金)/u.test(behind)) return 'no fact';
  const words = own + behind;
  if (PRIVATE.test(words) && !GIVEN.test(before + behind)) return 'no fact';
  return PUBLIC.test(wordsIn(scene, segment)) || /投$/u.test(own) ? null : 'unclear';
}

/** Sums of a sentence that a rule has read and holds for no fact; whoever reports what was not understood leaves these out. */
export const moneyAside = (scene: Scene): Range[] =>
  scene.money.filter((sum) => fundingDoubt(scene, sum) === 'no fact');
