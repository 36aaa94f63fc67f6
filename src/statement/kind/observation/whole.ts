/** Of whom a share is told, where its own words do not say: 占总收入的99.7%, 31.7%持有社工证. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { type Counted, countedBy } from './noun.ts';
import { frontLength, TAIL } from './noun-words.ts';

/** 全年公益支出342万元，占总收入的99.7%; 社区工作者5048名，31.7%持有社工证: a share whose own words do not say of whom it is told. */
export function wholeNoun(scene: Scene, quantity: Quantity, { isBefore, told, reach }: Counted): string | null {
  const own = wordsIn(scene, { from: reach.from, to: quantity.from });
  if (
    !isBefore ||
    !(/^(?:约|共|大约|仅|就|其中)*占/u.test(own) || (told !== '' && /^(?:其中|约|有|[^，。；]{2,4}即)*$/u.test(own)))
  )
    return null;
  const topic = topicClause(scene, reach);
  if (topic) return topic;
  const last = scene.quantities.findLast(({ to, unit }) => to <= reach.from && unit !== '%');
  const sum = scene.money.findLast(({ to }) => to <= reach.from);
  if (sum && (!last || sum.to > last.to)) return nounOfSum(scene, sum);
  return last ? countedBy(scene, last).words || null : null;
}

/** 受访家庭中，62.5%把康复训练排在第一位. */
function topicClause(scene: Scene, { from }: Range): string | null {
  const { clauses, index, segment } = aroundOf(scene, { from, to: from });
  const near = clauses
    .slice(Math.max(0, index - 3), index + 1)
    .findLast((one) => one.to <= from && one.from >= segment.from && TOPIC.test(wordsIn(scene, one)));
  const words = (near ? (TOPIC.exec(wordsIn(scene, near))?.[1] ?? '') : '').replace(
    /^\d[\d,.]*[多余]?[个名家份人位户条项]/u,
    '',
  );
  const noun = words.slice(frontLength(words));
  return noun.length > 1 ? noun : null;
}
const TOPIC = /^([〇㐀-鿿𠀀-𲎯\d]{2,16})(?:当中|中|里)$/u;

function nounOfSum(scene: Scene, sum: Range): string | null {
  const { clause } = aroundOf(scene, sum);
  const words = wordsIn(scene, { from: clause.from, to: sum.from }).replace(TAIL, '');
  const noun = words.slice(frontLength(words));
  return noun.length < 2 || noun.length > 16 ? null : noun;
}
