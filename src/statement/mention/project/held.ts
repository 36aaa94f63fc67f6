/** Classes and surveys, told by who holds them: 举办骨干培训班6期, 开展了居民需求调查. */
import { matches } from '../../../text/matches.ts';
import { articleNest } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

const COUNT = '(?:[\\d一二两三四五六七八九十]+余?[期场次个轮])?';
const TAUGHT = new RegExp(
  `(?:举办|开办|承办|办|(?<!社会)组织|开展)(?:了|过|起)?${COUNT}(?<name>[〇㐀-鿿𠀀-𲎯]{2,14}?(?:培训班|研修班|训练营))(?=[，。；、)]|$|\\d+余?[期场次个]|和|及|并)`,
  'gu',
);
const SURVEYED =
  /(?:开展|实施|组织|进行|完成)(?:了|过)?(?<name>[〇㐀-鿿𠀀-𲎯]{0,10}?(?:需求调查|需求调研|入户调查))(?=[，。；]|$)/gu;
/** Any class, or a sentence of its own. */
const NO_NAME =
  /[的了在由将把被为对]|举办|开办|承办|开展|组织开|^(?:各类|各种|专题|相关|系列|多期|一期|首期)|与|和|及/u;

export function heldProject(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [...matches(text, TAUGHT), ...matches(text, SURVEYED)].flatMap(({ 0: words, index, groups }): Proposal[] => {
    const name = groups?.name ?? '';
    if (NO_NAME.test(name)) return [];
    const within = articleNest(sentence);
    const to = index + words.length;
    const thing = { type: 'Project' as const, name, ...(within.length > 0 ? { within } : {}) };
    return [{ from: to - name.length, to, thing, weight: -2 }];
  });
}
