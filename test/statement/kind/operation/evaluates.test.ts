import { describe, expect, it } from 'vitest';
import { operation } from '../../../../src/statement/kind/operation.ts';
import { said } from '../marked-scenes.ts';

const of = (predicate: string, lines: string): string[] =>
  said(operation, lines).filter((line) => line.includes(` ${predicate} `));

describe('who evaluates', () => {
  it.each([
    ['{G|甲局}委托{O|乙中心}对20个{F~|社工站}进行了中期评估。', ['乙中心 EVALUATES 社工站']],
    ['{G|甲局}每半年对{F~|助餐点}考核一次。', ['甲局 EVALUATES 助餐点']],
    ['聘请{X|乙大学}对“{P|乐邻}”项目实施效果作了评价。', ['乙大学 EVALUATES 乐邻']],
    ['“{P|乐邻}”项目落地，去年接受{O|乙会}末期评估。', ['乙会 EVALUATES 乐邻']],
    ['“{P|乐邻}”项目由丁社承办。项目评估委托{X|乙学院}开展。', ['乙学院 EVALUATES 乐邻']],
    ['“{P|乐邻}”项目很好，第三方评估机构为{O|乙中心}。', ['乙中心 EVALUATES 乐邻']],
    ['“{P|星语}”项目经{X|乙事务所}审计。', ['乙事务所 EVALUATES 星语']],
    ['{G|甲局}委托{X~|第三方机构}，每年对{F~|社工站}进行评价。', ['第三方机构 EVALUATES 社工站']],
    ['建成{F~|服务站}30个，委托{X~|第三方机构}每年评估一次。', ['第三方机构 EVALUATES 服务站']],
    ['没有委托{O|乙中心}对“{P|乐邻}”项目进行评估。', []],
    ['{G|甲局}委托{O|乙中心}开展需求调查。', []],
  ])('reads %s', (text, lines) => {
    expect(of('EVALUATES', text)).toEqual(lines);
  });
});

describe('who supervises', () => {
  it.each([
    ['“{P|乐邻}”项目由{O|丙中心}承接，监督单位为{G|甲局}。', ['甲局 SUPERVISES 乐邻']],
    ['“{P|乐邻}”项目由{G|甲局}负责日常监管。', ['甲局 SUPERVISES 乐邻']],
    ['{O|丙中心}接受{G|甲局}的业务指导。', ['甲局 SUPERVISES 丙中心']],
    ['{G|甲局}委托{O|乙协会}承担{F~|社工站}督导工作。', ['乙协会 SUPERVISES 社工站']],
    ['{O|丙中心}聘请{X|乙学院}为督导单位。', ['乙学院 SUPERVISES 丙中心']],
    ['{O|丙中心}聘请{X|乙学院}教师授课。', []],
    ['{O|丙中心}接受{G|甲局}的捐赠。', []],
  ])('reads %s', (text, lines) => {
    expect(of('SUPERVISES', text)).toEqual(lines);
  });
});

describe('who is no partner', () => {
  it.each([
    ['{F|甲站}、{F|丁站}均委托{O|乙中心}运营。'],
    ['{F|甲站}由{O|丙会}指导设立，委托{O|乙会}管理。'],
    ['{O|丙中心}到站，由{O|丁总会}委托的{X|乙事务所}进场审计。'],
    ['新设{S|甲街道}分园，委托{O|乙中心}运营。'],
  ])('says nothing of %s', (text) => {
    expect(of('PARTNERS_WITH', text)).toEqual([]);
  });
});

describe('who did not set it up', () => {
  it.each([
    ['在甲镇、乙镇、{S~|丙镇}建成{F~|社工站}。'],
    ['经{G|甲市委}编委研究，同意成立{F|指导中心}。'],
    ['{U|暖阳资金}支出98万元，投向三处：新建{F~|儿童之家}13个。'],
  ])('says nothing of %s', (text) => {
    expect(of('ESTABLISHED', text)).toEqual([]);
  });

  it('is no place where an organization that nobody has read does it', () => {
    const text = '{D|甲区}总结\n\n半年来，众信中心先后建成{F~|服务点}3个。';
    const found = said(operation, text, { about: '甲区' });
    expect(found).toEqual([]);
  });
});
