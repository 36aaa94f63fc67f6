/** Relationships and predicates as plain words, in both languages: what stands between two names. */
import { Language } from './said.ts';

/** `from` and `to` in the direction of the relationship, as the vocabulary writes it. */
export function relationInWords(relationship: string, from: string, to: string, language: Language): string {
  const [zh, en] = WORDS[relationship] ?? [`A —${relationship}→ B`, `A —${relationship}→ B`];
  const words = language === Language.EN ? en : zh;
  return words
    .split(/(?<![A-Za-z])([AB])(?![A-Za-z])/u)
    .map((part) => (part === 'A' ? from : part === 'B' ? to : part))
    .join('');
}

/** A stands for where it comes from, B for where it goes. */
const WORDS: Record<string, readonly [string, string]> = {
  PART_OF: ['A属于B', 'A is part of B'],
  LOCATED_IN: ['A位于B', 'A is located in B'],
  OPERATES_IN: ['A在B开展工作', 'A works in B'],
  WITHIN: ['A在B', 'A is in B'],
  ESTABLISHED: ['A设立B', 'A established B'],
  ISSUED: ['A出台B', 'A issued B'],
  APPLIES_IN: ['A适用于B', 'A applies in B'],
  IMPLEMENTS: ['A落实B', 'A implements B'],
  AMENDS: ['A修订B', 'A amends B'],
  GOVERNS: ['A规范B（规范不等于依据）', 'A governs B (regulation, not a basis)'],
  JUSTIFIES: ['A是B的依据', 'A is the basis of B'],
  GIVES: ['A支付“B”', 'A pays “B”'],
  TO: ['“A”付给B', '“A” goes to B'],
  FOR: ['“A”用于B', '“A” is for B'],
  RUNS: ['A运营B', 'A runs B'],
  PARTNERS_WITH: ['A与B合作', 'A works with B'],
  EVALUATES: ['A评估B', 'A evaluates B'],
  SUPERVISES: ['A监督管理B', 'A supervises B'],
  SERVES: ['A服务B', 'A serves B'],
  IN_FIELD: ['A属于B领域', 'A belongs to the field B'],
  LISTED_IN: ['A列入B', 'A is listed in B'],
  HAS_NEED: ['A有需求：B', 'A has a need: B'],
  CONCERNS: ['A涉及B', 'A concerns B'],
  MET_BY: ['A由B满足', 'A is met by B'],
  OBSERVED: ['“A”是关于B的数字', '“A” is a number about B'],
  MEASURES: ['“A”按指标“B”计量', '“A” measures “B”'],
  HELD_IN: ['A在B举办', 'A was held in B'],
  ORGANISED_BY: ['A由B主办', 'A was organised by B'],
  ATTENDED_BY: ['A有B参加', 'A was attended by B'],
  SUCCEEDED_BY: ['A后更名或改建为B', 'A was succeeded by B'],
  SAME_AS: ['A与B经判断为同一事物', 'A and B are judged to be the same'],
  ALSO_KNOWN_AS: ['A又称B', 'A is also known as B'],
  BROADER: ['A的上位概念是B', 'the broader concept of A is B'],
};
