import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/statement/found.ts';
import { found } from './read.ts';

const said = ({ indicator, value, unit, bound, per = [] }: Found): string =>
  `${indicator} ${value}${unit ?? ''} ${bound} ${per.join('/')}`.trim();
const read = (marked: string): string[] => found(marked).map(said);

describe('a number for each of something keeps its bound and what it is for', () => {
  it.each<[string, string[]]>([
    ['每个社区至少5家社区社会组织，农村社区至少3家。', ['社会组织数 5家 AT_LEAST 社区', '社会组织数 3家 AT_LEAST']],
    [
      '城市社区平均拥有社区社会组织不少于12个，农村社区不少于6个。',
      ['社会组织数 12个 AT_LEAST', '社会组织数 6个 AT_LEAST'],
    ],
    [
      '提出每个城市社区至少拥有10家、每个农村社区至少拥有5家社区社会组织。',
      ['社会组织数 10家 AT_LEAST 城市社区', '社会组织数 5家 AT_LEAST 农村社区'],
    ],
    ['每个街道至少建成1处综合养老服务中心。', ['养老服务设施数 1处 AT_LEAST 街道']],
    ['每站配备不少于3名专职社工。', ['社会工作者人数 3名 AT_LEAST 站']],
    ['每个社工站至少配备2名专职社工。', ['社会工作者人数 2名 AT_LEAST 社工站']],
    ['每站每年入户走访不少于600户次。', ['走访户次 600户次 AT_LEAST 站/年']],
    ['日均到访32人次。', ['服务人次 32人次 EXACT 日']],
    ['食堂每天供餐190余份。', ['供餐份数 190份 OVER 天']],
    ['每名社工每年开展个案不少于5个。', ['个案数 5个 AT_LEAST 社工/年']],
    ['每万人拥有社会组织7.8家。', ['每万人拥有社会组织数 7.8家 EXACT 万人']],
    ['社区综合服务设施面积每百户不低于35平方米。', ['社区综合服务设施面积 35平方米 AT_LEAST 百户']],
    ['全市现有社工机构45家。', ['社工机构数 45家 EXACT']],
    ['全年走访6420户次。', ['走访户次 6420户次 EXACT']],
  ])('%s', (marked, expected) => {
    expect(read(marked)).toEqual(expected);
  });
});
