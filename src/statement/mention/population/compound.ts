/** Groups whose name is made up of more than a label: 单亲家庭儿童, 残疾人家属, 农村残疾人, 白内障患者. Their words are the name where no concept fits. */
import { conceptNamed } from '../concept-words.ts';
import type { Proposal } from '../proposal.ts';
import { KINDS_OF_PEOPLE, RELATIVES } from './words.ts';

/** 单亲家庭 + 儿童: other people than the label's. */
const RELATIVE = new RegExp(`^(?:的)?(?:${RELATIVES.join('|')})`, 'u');
/** 家庭 themselves have children and old people; of other groups only relatives are told. */
const IN_FAMILY = /^(?:的)?(?:儿童|孩子|子女|[中小]?学生|青少年|未成年人|老人|老年人|长者|妇女|成员)/u;
/** 独居老人家庭 are the same people; no family doctor or education. */
const HOUSEHOLD =
  /^家庭(?!医生|教育|经济|成员|养老|照护|病床|收入|农场|文明|矛盾|关系|暴力|环境|氛围|责任|签约|床位|适老化|档案|综合|服务|美德|探访)/u;
const KIND = new RegExp(`(?:${KINDS_OF_PEOPLE.join('|')})+$`, 'u');
const ILLNESS =
  /(?:[〇㐀-鿿𠀀-𲎯]{0,5}(?:[症病癌瘫障炎毒癫]|损伤|衰竭|卒中|中风|肿瘤)[、和及])?[〇㐀-鿿𠀀-𲎯]{0,5}(?:[症病癌瘫障炎毒癫]|损伤|衰竭|卒中|中风|肿瘤|高血压)$/u;
/** Function words and marks never belong to the name of an illness. */
const LOOSE = /^.*[为对向的等与或名位个了患有给区县市镇乡村省州老岁年月助扶]/u;
const LONGEST_KIND = 12;

/** The group with the words that narrow it or name its relatives; null where it stands alone. */
export function compound(text: string, one: Proposal): Proposal | null {
  const to = one.to + relativesBehind(text, one);
  const from = one.from - kindBefore(text, one);
  if (from === one.from && to === one.to) return null;
  const printed = text.slice(from, to);
  const known = labelOf(printed);
  // 农村残疾人 are 残疾人; 单亲家庭儿童 are no 单亲家庭.
  const isOther = (to !== one.to && !printed.endsWith('家庭')) || /患者$/u.test(one.thing.printed ?? one.thing.name);
  const name = known ?? (isOther ? printed : one.thing.name);
  return {
    ...{ from, to, weight: -3 },
    thing: name === printed ? { type: 'Population', name } : { type: 'Population', name, printed },
  };
}

/** 双职工家庭的孩子 is a label without 的, and so is the end of 重度残疾人家庭. */
function labelOf(printed: string): string | undefined {
  // 双职工家庭的小学生 are children of theirs.
  const theirs = printed.replace(/(?<=家庭)的?(?:[中小]学生|学生|儿童|孩子)$/u, '子女');
  const whole =
    conceptNamed('population', printed) ??
    conceptNamed('population', printed.replace('的', '')) ??
    conceptNamed('population', theirs);
  if (whole || !/(?:家庭|子女|家属|家长|孩子)$/u.test(printed)) return whole?.prefLabel.zh;
  const ends = Array.from({ length: Math.max(0, printed.length - 3) }, (_, index) => printed.slice(index + 1));
  return ends.map((end) => conceptNamed('population', end)).find((one) => one !== null)?.prefLabel.zh;
}

function relativesBehind(text: string, { to }: Proposal): number {
  const behind = text.slice(to, to + 8);
  const isFamily = /家庭$/u.test(text.slice(0, to));
  const relatives = RELATIVE.exec(behind) ?? (isFamily ? IN_FAMILY : HOUSEHOLD).exec(behind);
  return relatives?.[0].length ?? 0;
}

function kindBefore(text: string, { from, thing }: Proposal): number {
  const before = text.slice(Math.max(0, from - LONGEST_KIND), from);
  if (/^(?:患者|病人|患儿)/u.test(thing.printed ?? thing.name))
    return ILLNESS.exec(before.replace(LOOSE, ''))?.[0].length ?? 0;
  return KIND.exec(before)?.[0].length ?? 0;
}
