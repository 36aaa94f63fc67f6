import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/document/source-text.ts';
import { readScenes } from '../../../src/statement/reading.ts';

/** What the last sentence of a document names of places, projects and houses, where it is told by what stands before: with its printed words. */
function lastOf(...lines: string[]): string[] {
  const source = new SourceText(lines.join('\n'));
  const article = { title: '', source: null, date: null, start: 0, end: source.length };
  const scenes = readScenes({ id: 'd', source, pages: [], furniture: [], published: null, articles: [article] }, []);
  return (scenes.at(-1)?.things ?? [])
    .filter(({ thing: { type } }) => /^(?:Street|Community|Project|Facility|GovernmentBody)$/u.test(type))
    .map(
      ({ thing: { type, name, printed, named } }) =>
        `${type} ${name}${printed ? ` [${printed}]` : ''}${named === false ? ' -' : ''}`,
    );
}

describe('what passages leave to the next', () => {
  it.each([
    [['桂林市七星区东江街道施家园社区挨着江堤。', '那年秋天，社区成立了一支队伍。'], ['Community 施家园社区 [社区]']],
    [
      ['桂林市七星区东江街道施家园社区挨着江堤。', '江边客厅', '漓水缘在这里常驻4名社工。'],
      ['Community 施家园社区 [这里]'],
    ],
    [['牡丹江市爱民区黄花街道有9个社区。', '街道社工站挂牌。'], ['Facility 黄花街道社工站 [街道社工站]']],
    [
      ['牡丹江市爱民区黄花街道新立社区很老。', '在社区党群服务中心，大家喝茶。'],
      ['Facility 新立社区党群服务中心 [社区党群服务中心]'],
    ],
    [
      ['宜宾市翠屏区大观楼街道走马街社区很老。', '在西郊街道天池社区，社区党委很忙。'],
      ['Community 天池社区', 'GovernmentBody 天池社区党委 [社区党委]'],
    ],
  ])('%j', (lines, things) => {
    expect(lastOf(...lines)).toEqual(things);
  });

  it.each([
    // Two are spoken of, or a new part begins.
    [['甲市七星区的施家园社区、丽君社区很老。', '那年秋天，社区成立了一支队伍。'], []],
    [['七星区东江街道施家园社区很老。', '（二）推进社区治理', '社区建立网格。'], []],
    [['爱民区黄花街道有9个社区。', '全市12个街道社工站挂牌。'], ['Facility 街道社工站 -']],
  ])('tells nothing by %j', (lines, things) => {
    expect(lastOf(...lines)).toEqual(things);
  });
});

describe('projects that a heading or an item names', () => {
  it.each([
    [['银杏邻里', '这是我们做得最久的项目，由民政局购买。', '我们为“银杏邻里”筹款。'], ['Project 银杏邻里']],
    [
      [
        '1.银杏课堂。老人很喜欢。项目由甲中心实施。',
        '2.湖畔小书包。孩子很多。有人出资设立该项目。',
        '大家都爱湖畔小书包。',
      ],
      ['Project 湖畔小书包'],
    ],
    [
      ['1、“小课桌”（12万元）。甲中心申报。', '2、“夜灯”守护行动，获资助10万元。', '“小课桌”很受欢迎。'],
      ['Project 小课桌'],
    ],
    [['四、“苏河少年”', '执行机构：甲中心。', '我们为“苏河少年”筹款。'], ['Project 苏河少年']],
    [
      ['山那边的课桌', '我们把项目带进了花秋镇，陪伴儿童。'],
      ['Project 山那边的课桌 [项目]', 'Street 花秋镇'],
    ],
  ])('%j', (lines, things) => {
    expect(lastOf(...lines)).toEqual(things);
  });

  it.each([
    [['工作情况', '项目由甲中心实施。', '我们为“工作情况”写信。']],
    [['一、采购过程', '本项目依法进行。', '二、监督管理', '本项目由专人负责。', '我们为“采购过程”写信。']],
    [['1.“双减”。孩子早回家。', '2.“微笑”。大家都开心。', '我们为“微笑”写信。']],
    [['漓江雨季', '江水涨得飞快。', '我们为“漓江雨季”写诗。']],
  ])('no project in %j', (lines) => {
    expect(lastOf(...lines)).toEqual([]);
  });
});
