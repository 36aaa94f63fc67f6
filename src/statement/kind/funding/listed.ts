/** 全年支出1268万元，主要用于：(一)养老服务体系建设712万元。… — the items of a list are parts of the sum that introduces it. */
import type { MoneyExpression } from '../../../text/money.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { sceneBefore, wordsIn } from '../shared/around.ts';
import type { SumsOf } from './carried.ts';

const ITEM = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]|[①-⑳]|一是|二是|三是|四是|五是)/u;
/** An item that names what the money went to, and the sum. */
const NAMES = /^(?:[^，。；：]{2,30}?)(?:共|计|约|为|[：:])*$/u;
const FARTHEST = 16;

/** The sum of which an item's first sum is a part; null where the sentence is no such item. */
export function introducedBy(scene: Scene, money: MoneyExpression, sumsOf: SumsOf): Found | null {
  const { from } = scene.sentence;
  if (!ITEM.test(scene.text) || !NAMES.test(wordsIn(scene, { from, to: money.from }))) return null;
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < FARTHEST; steps += 1) {
    if (/[：:]$/u.test(one.text)) {
      const sums = sumsOf(one);
      const before = sums.length > 0 ? null : sceneBefore(one);
      const whole = (before && before.passage === one.passage ? sumsOf(before) : sums).findLast(
        ({ basis, predicate }) => basis !== 'RATE' && predicate === 'FUNDS',
      );
      return whole && (whole.value ?? 0) >= (money.value ?? Number.POSITIVE_INFINITY) ? whole : null;
    }
    one = sceneBefore(one);
  }
  return null;
}
