/** Places: by their names, and by a bare 市, 区 or 全市 where the text before makes plain which place it means. */
import { LEVEL, meantBy } from './level.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';

export function place(sentence: Sentence): Proposal[] {
  return [...named(sentence), ...meant(sentence)];
}

function named({ text, places }: Sentence): Proposal[] {
  return places.map(({ from, to, thing, isFull }) => {
    const printed = text.slice(from, to);
    return { from, to, thing: isFull ? thing : { ...thing, printed } };
  });
}

/** 市场 and 区域 are no places; 全市性 is no city. */
const MEANT = new RegExp(
  `(?:全|我|本|该)(?<whole>${LEVEL})(?!场|域|民|容|级|性|人民|镇)|(?<![\\p{Script=Han}])(?<inner>[省市州区县镇村])(?:里|本级|级)(?!政府|机关|领导|部门|单位|社会组织|以上|福彩|福利|示范|层面)`,
  'gu',
);

function meant({ text, known }: Sentence): Proposal[] {
  return [...text.matchAll(MEANT)].flatMap(({ 0: printed, index, groups }) => {
    const thing = meantBy(groups?.whole ?? groups?.inner ?? '', known);
    return thing ? [{ from: index, to: index + printed.length, thing: { ...thing, printed }, weight: -1 }] : [];
  });
}
