/** Groups whose quality stands before them with 的: 独居的老人, 家庭困难的高中生, 有重度残疾人的低保家庭. They are the group of the label that the words make up. */
import { conceptNamed } from '../concept-words.ts';
import type { Proposal } from '../proposal.ts';

const QUALITY =
  /(?:家庭(?:经济)?困难|生活困难|困难|贫困|独居|空巢|留守|失能|半失能|高龄|残疾|残障|失独|特困|低保|单亲|随迁|流动|困境|失智|孤寡|孤独症|低收入|失业|待业|退役|行动不便|刑满释放|精神障碍|心智障碍)的$/u;
/** 有残疾人的家庭. */
const HAVING = /有(?<whom>[〇㐀-鿿𠀀-𲎯]{2,6})的$/u;
const PUPILS = /^(?:高中生|初中生|大学生|中学生|小学生|大中专学生|孩子)$/u;

/** Null where no label fits. */
export function qualified(text: string, { from, to, thing }: Proposal): Proposal | null {
  const own = thing.printed ?? thing.name;
  const before = text.slice(Math.max(0, from - 10), from);
  const quality = QUALITY.exec(before)?.[0];
  if (quality)
    return labelled(
      text,
      from - quality.length,
      to,
      heads(own).map((head) => quality.slice(0, -1) + head),
    );
  const whom = own.endsWith('家庭') ? HAVING.exec(before)?.groups?.whom : undefined;
  if (!whom) return null;
  const ends = Array.from({ length: whom.length - 1 }, (_, index) => `${whom.slice(index)}家庭`);
  return labelled(text, from - whom.length - 2, to, ends);
}

const heads = (own: string): string[] => (PUPILS.test(own) ? [own, '学生', '儿童'] : [own]);

function labelled(text: string, from: number, to: number, words: readonly string[]): Proposal | null {
  const concept = words.map((one) => conceptNamed('population', one)).find((one) => one !== null);
  if (!concept) return null;
  const printed = text.slice(from, to);
  return { from, to, weight: -4, thing: { type: 'Population', name: concept.prefLabel.zh, printed } };
}
