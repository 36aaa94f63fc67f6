/** 共投入120万元，其中财政80万元、自筹40万元: the parts name their whole. */
import type { MoneyExpression } from '../../../text/money.ts';
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';

/** 共支出18.3万元：加装扶手3.2万元，…: where the mark stands in the sentence; -1 where no sum stands right before one. */
function colonBehindSum(scene: Scene, { from }: Range): number {
  const sum = scene.money.findLast(
    (one) => one.to < from && /^[：:]$/u.test(wordsIn(scene, { from: one.to, to: one.to + 1 })),
  );
  return sum ? sum.to - scene.sentence.from : -1;
}

/** 其中，甲项目42万元，由X承接；乙项目28万元，由Y承接 goes on behind ；, unless something else is laid out there. */
const isOver = (words: string): boolean =>
  words.includes('；') && /投入|安排|拨付|发放|支出|收入|捐|筹|另|还|同时/u.test(words.slice(words.indexOf('；')));

/** The sum of which this one is a part; `before`: the last whole of the sentence before, where this sentence begins with 其中. */
export function wholeOf(
  { scene, range }: Around,
  { value, rate }: MoneyExpression,
  earlier: readonly Found[],
  before: Found | null,
): Found | null {
  if (rate || value === null) return null;
  const { sentence } = scene;
  const words = wordsIn(scene, { from: sentence.from, to: range.from });
  const among = Math.max(words.lastIndexOf('其中'), colonBehindSum(scene, range));
  if (among < 0) return null;
  const from = sentence.from + among;
  if (isOver(wordsIn(scene, { from, to: range.from }))) return null;
  const whole =
    earlier.findLast(({ at, per = [] }) => (at?.to ?? 0) <= from && per.every((one) => one === '年')) ?? before;
  if (!whole || typeof whole.value !== 'number') return null;
  const told = earlier.filter((one) => one.partOf === whole).reduce((sum, one) => sum + (one.value ?? 0), 0);
  // 其中中央3200万元、市级1156万元，区级配套1800万元: what would exceed the whole stands beside it.
  return told + value <= whole.value ? whole : null;
}
