import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/statement/found.ts';
import { row } from '../../../src/statement/kind/row.ts';
import { scenesOf } from './marked.ts';

const ABOUT = '{City|青原市}社工站运行情况如下。\n';
const nameOf = ({ subject }: Found): string => (subject && 'name' in subject ? subject.name : '—');
const read = (marked: string): string[] =>
  scenesOf(ABOUT + marked)
    .flatMap(row)
    .filter(({ kind }) => kind === 'observation')
    .map((one) => `${nameOf(one)}: ${one.indicator} ${one.value}${one.unit ?? ''}`);

const STATION = '{Facility|东湖社工站}';

describe('numbers of a row', () => {
  it('a head that names things counts them', () => {
    const marked = `站点\t在岗社工\t枢纽型组织\t志愿者\n${STATION}\t5\t1\t120\n{Facility|西湖社工站}\t4\t2\t86`;
    expect(read(marked)).toEqual([
      '东湖社工站: 社会工作者人数 5人',
      '东湖社工站: 枢纽型组织数 1家',
      '东湖社工站: 志愿者人数 120人',
      '西湖社工站: 社会工作者人数 4人',
      '西湖社工站: 枢纽型组织数 2家',
      '西湖社工站: 志愿者人数 86人',
    ]);
  });

  it('words alone over a row of numbers are a head, though no one knows them', () => {
    const marked = '街道\t甲类阵地\t品牌组织\t从业人员\n{Street|任桥街道}\t46\t3\t210';
    expect(read(marked)).toEqual(['任桥街道: 品牌组织数 3家', '任桥街道: 从业人员人数 210人']);
  });

  it('months and years under such a head count nothing', () => {
    const marked = `站点\t实施周期(月)\t个案\n${STATION}\t8\t12`;
    expect(read(marked)).toEqual(['东湖社工站: 个案数 12个']);
  });

  it('a row of a class tells of what the text is about', () => {
    const marked = '培训班次\t参训人数\t社会组织(家)\n书记示范班\t120\t118';
    const found = scenesOf(ABOUT + marked).flatMap(row);
    expect(found.map((one) => `${nameOf(one)}: ${one.definition} ${one.value}`)).toEqual([
      '青原市: 书记示范班 120',
      '青原市: 书记示范班 118',
    ]);
  });

  it('rows that name an indicator, years over their numbers', () => {
    const marked = '指标\t2021年\t2022年\n驻站社工(人)\t3\t5\n社区活动(场)\t18\t42\n链接资源(万元)\t2.1\t6.4';
    const found = scenesOf(ABOUT + marked).flatMap(row);
    expect(found.map((one) => `${one.indicator} ${one.value}${one.unit} ${one.period}`)).toEqual([
      '社会工作者人数 3人 2021',
      '社会工作者人数 5人 2022',
      '活动场次 18场 2021',
      '活动场次 42场 2022',
    ]);
  });

  it('the sum of rows is of no place that only a row names', () => {
    const marked = '街道\t社工人数\n{Street|任桥街道}\t46\n{Street|西关街道}\t40\n合计\t86';
    const found = scenesOf(marked).flatMap(row);
    expect(found.map(nameOf)).not.toContain('—');
    expect(found.filter(({ value }) => value === 86)).toEqual([]);
  });
});
