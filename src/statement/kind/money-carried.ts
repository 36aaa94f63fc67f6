/** Who receives a rate that leaves it unsaid: those of the rate before it, or the class that 上述机构 means. */
import type { Found, FoundThing } from '../found.ts';
import type { Scene } from '../scene.ts';
import { type Around, sceneBefore, wordsIn } from './money-around.ts';
import type { Party } from './money-place.ts';

/** The sums of a sentence before. */
export type SumsOf = (scene: Scene) => readonly Found[];

const SHORTHAND = /^[，；。]?(?:[^。]{0,30}[每再另单]|[^。]{0,40}(?:一次性|给予|补助|奖励))/u;

/** 收住失能老人的，每床每月再补300元: the receivers of the rate before it in the sentence. */
export function carriedOver({ scene, range }: Around, earlier: readonly Found[], sumsOf: SumsOf): Party[] {
  const last = earlier.at(-1);
  const before =
    last?.basis === 'RATE' && SHORTHAND.test(wordsIn(scene, { from: last.at?.to ?? range.from, to: range.from }))
      ? last
      : priorClass(scene, sumsOf);
  return before ? receiversOf(before) : [];
}

/** 上述机构: the class of the rate in the paragraph before. */
function priorClass(scene: Scene, sumsOf: SumsOf): Found | null {
  if (!/^(?:上述|以上|该类|此类)(?:养老)?(?:机构|中心|设施|站点|组织|单位|人员|对象)/u.test(scene.text)) return null;
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < 6; steps += 1) {
    const rate = sumsOf(one).findLast(({ basis }) => basis === 'RATE');
    if (rate) return rate;
    one = sceneBefore(one);
  }
  return null;
}

export const receiversOf = ({ predicate, subject, objects }: Found): Party[] =>
  (predicate === 'RECEIVES' && subject ? [subject] : (objects ?? [])).flatMap((thing) =>
    'found' in thing ? [] : [asParty(thing)],
  );

export const asParty = (thing: FoundThing): Party => ({ thing, spots: thing.spot ? [thing.spot] : [] });
