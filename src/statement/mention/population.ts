/** Groups of people by the labels of `seed/concepts/population.jsonl`, where the words stand for people. */
import type { Mention } from '../../vocabulary/statement.ts';
import { conceptNamed, conceptsIn } from './concept-words.ts';
import { PART_OF_NAME, PART_OF_WORD, SHARED_HEADS } from './population-words.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';

/** 非企业 and the like: what stands before makes it another word. */
const OTHER_BEFORE = /(?:非|准|亚|伪)$/u;

export function population({ text }: Sentence): Proposal[] {
  const whole = conceptsIn(text, 'population', 'Population', (from, to) => isGroup(text, from, to));
  return whole.flatMap((one) => [...sharing(text, one), one, ...withoutLevel(text, one)]);
}

function isGroup(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 5);
  if (PART_OF_NAME.test(behind) || OTHER_BEFORE.test(text.slice(Math.max(0, from - 1), from))) return false;
  if (isTornOff(text, from, to)) return false;
  return !(PART_OF_WORD[text.slice(from, to)]?.test(behind) ?? false);
}

/** 少儿 of 缺少儿童活动场所 is the end of one word and the beginning of another. */
const isTornOff = (text: string, from: number, to: number): boolean =>
  text.startsWith('少儿', from) && (/[缺减至不最较很多]$/u.test(text.slice(0, from)) || text.charAt(to) === '童');

/** 居民 of 甲社区居民, where 社区 belongs to the name of the place. */
function withoutLevel(text: string, { from, to }: Proposal): Proposal[] {
  const level =
    /^(?:社区|小区|街道|乡镇|镇|村)(?=居民|群众|老人|老年人|村民|儿童|青少年)/u.exec(text.slice(from, to))?.[0]
      .length ?? 0;
  const own = text.slice(from + level, to);
  const concept = level > 0 ? conceptNamed('population', own) : null;
  if (!concept || !isGroup(text, from + level, to)) return [];
  const name = concept.prefLabel.zh;
  const thing: Mention = name === own ? { type: 'Population', name } : { type: 'Population', name, printed: own };
  return [{ from: from + level, to, thing, weight: -3 }];
}

/** 高龄 of 高龄和独居老人, 独居 and 空巢 of 独居、空巢、失能老人: a group for itself, whose noun stands with the last. */
function sharing(text: string, { from, to }: Proposal): Proposal[] {
  const printed = text.slice(from, to);
  const head = SHARED_HEADS.find((one) => printed.endsWith(one) && printed !== one);
  const link = head
    ? /(?<word>[\p{Script=Han}]{2,6})(?<mark>、|和|与|及|以及|或)$/u.exec(text.slice(Math.max(0, from - 8), from))
    : null;
  if (!head || !link?.groups) return [];
  const { word = '', mark = '' } = link.groups;
  const end = from - mark.length;
  for (let length = word.length; length >= 2; length -= 1) {
    const own = word.slice(-length);
    const concept = conceptNamed('population', own + head);
    if (!concept || conceptNamed('population', own)) continue;
    const one: Proposal = {
      from: end - length,
      to: end,
      thing: { type: 'Population', name: concept.prefLabel.zh, printed: own },
      weight: -3,
    };
    return [...sharing(text.slice(0, end) + head, { ...one, to: end + head.length }), one];
  }
  return [];
}
