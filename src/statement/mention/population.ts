/** Groups of people by the labels of `seed/concepts/population.jsonl`, where the words stand for people. */
import { conceptsIn } from './concept-words.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';

/** 老年人协会, 儿童福利院, 居民委员会: the word is part of another. */
const PART_OF_NAME =
  /^(?:协会|学会|联合会|联谊会|委员会|工作委员会|代表大会|之家|乐园|节|日(?!常)|法|证|卡|局|处|科|公寓|大学|学校|中学|小学|俱乐部|福利|活动中心|活动室|食堂|助餐|餐桌|社会工作|社工|自治(?!组织)|党支部|小组|大会|会议|会客厅|议事|公约|身份证|区|楼|点|站|网|岗|小区|社区|组织|团体|保护法|读书会|工作站|服务站|服务中心|服务队|志愿队)/u;
/** 单位职工之家, 多企业 and the like: what stands before makes it another word. */
const OTHER_BEFORE = /(?:非|准|亚|伪)$/u;

export function population({ text }: Sentence): Proposal[] {
  return conceptsIn(
    text,
    'population',
    'Population',
    (from, to) =>
      !PART_OF_NAME.test(text.slice(to, to + 5)) && !OTHER_BEFORE.test(text.slice(Math.max(0, from - 1), from)),
  );
}
