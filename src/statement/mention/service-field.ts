/** Kinds of service by the labels of `seed/concepts/service-field.jsonl`. */
import { conceptsIn } from './concept-words.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';

/** 养老机构, 助老服务队, 调解委员会: the word is part of another. */
const PART_OF_NAME =
  /^(?:人(?!才|员)|年人|机构|院|金|保险|协会|委员会|学校|局|所|站|室|中心|队|员|师|法|条例|平台|岗|点|券|床位|设施|基金|产业|企业|公司|基地|驿站|照料|日|周|月|节|证|热线|员会|体系建设规划)/u;

export function serviceField({ text }: Sentence): Proposal[] {
  return conceptsIn(text, 'service-field', 'ServiceField', (_from, to) => !PART_OF_NAME.test(text.slice(to, to + 4)));
}
