/** Names of indicators: the label of a concept where words and counter fit, else a noun with the ending that its counter asks for. */
import { INDICATORS } from './words.ts';

export const PERSON = /^(?:人|名|位)$/u;
/** A noun for people, whatever its counter. */
export const ENDS_IN_PEOPLE =
  /(?:孩子|娃|老人|儿童|学生|居民|青年|妇女|家长|党员|志愿者|社工|阿姨|大爷|年轻人|残疾人|患者|员工|队员|会员|学员|人员|女工|职工|务工者|退役军人)$/u;

/** The preferred label whose pattern fits. */
export const knownIn = (words: string, unit: string): string | null =>
  INDICATORS.find(({ units, words: fits, not }) => units.test(unit) && fits.test(words) && !not?.test(words))?.label ??
  null;

/** A noun as printed with 数, 人数, 户数; one that already ends in 率, 数, 人口 stays. */
export function withEnd(noun: string, unit: string): string {
  if (/(?:数|数量|最高分|最低分|平均分|总分|率|人口|总量|面积|规模|得分|度|值|次数|时长|时数)$/u.test(noun))
    return noun.replace(/数量|总量/u, '数');
  if (unit === '户') return `${noun.replace(/户$/u, '')}户数`;
  if (/^[人户]次$/u.test(unit)) return `${noun}${unit}`;
  if (/^(?:小时|工时)$/u.test(unit)) return `${noun}时长`;
  if (unit === '次') return `${noun}次数`;
  if (/^[学课]时$/u.test(unit)) return `${noun}${unit}数`;
  return PERSON.test(unit) && !noun.endsWith('人') ? `${noun}人数` : `${noun}数`;
}
