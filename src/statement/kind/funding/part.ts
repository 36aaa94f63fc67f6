/** 共投入120万元，其中财政80万元、自筹40万元: the parts name their whole. */
import type { MoneyExpression } from '../../../text/money.ts';
import type { Found } from '../../found.ts';
import { type Around, wordsIn } from '../shared/around.ts';

/** The sum of which this one is a part; `before`: the last whole of the sentence before, where this sentence begins with 其中. */
export function wholeOf(
  { scene, range }: Around,
  { value, rate }: MoneyExpression,
  earlier: readonly Found[],
  before: Found | null,
): Found | null {
  if (rate || value === null) return null;
  const { sentence } = scene;
  const among = wordsIn(scene, { from: sentence.from, to: range.from }).lastIndexOf('其中');
  if (among < 0) return null;
  const from = sentence.from + among;
  if (wordsIn(scene, { from, to: range.from }).includes('；')) return null;
  const whole =
    earlier.findLast(({ at, per = [] }) => (at?.to ?? 0) <= from && per.every((one) => one === '年')) ?? before;
  if (!whole || typeof whole.value !== 'number') return null;
  const told = earlier.filter((one) => one.partOf === whole).reduce((sum, one) => sum + (one.value ?? 0), 0);
  // 其中中央3200万元、市级1156万元，区级配套1800万元: what would exceed the whole stands beside it.
  return told + value <= whole.value ? whole : null;
}
