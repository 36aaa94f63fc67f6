import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/statement/kind/policy.ts';
import { said, statementsOf } from './marked-scenes.ts';

const of = (predicate: string, lines: string, options = {}): string[] =>
  said(policy, lines, options).filter((line) => line.includes(` ${predicate} `));

describe('who issued a measure', () => {
  it.each([
    ['{G|甲局}印发《{L|暖巢办法}》。', ['甲局 ISSUED 暖巢办法']],
    ['{G|甲局}、{G|乙局}联合制定了《{L|暖巢方案}》。', ['甲局 ISSUED 暖巢方案', '乙局 ISSUED 暖巢方案']],
    ['{C|甲市}先后出台《{L|一意见}》《{L|二办法}》等。', ['甲市 ISSUED 一意见', '甲市 ISSUED 二办法']],
    ['由{G|甲局}印发的《{L|暖巢办法}》已施行。', ['甲局 ISSUED 暖巢办法']],
    ['《{L|暖巢办法}》由{G|甲局}和{G|乙局}印发。', ['甲局 ISSUED 暖巢办法', '乙局 ISSUED 暖巢办法']],
    [
      '{G|民政部}、{G|财政部}2012年印发的《{L|指导意见}》是总遵循。',
      ['民政部 ISSUED 指导意见', '财政部 ISSUED 指导意见'],
    ],
    ['根据{G|民政部}《{L|指导意见}》，健全机制。', ['民政部 ISSUED 指导意见']],
    ['{C|甲市}还于2012年设立基金，并于2015年出台了《{L|基金办法}》。', ['甲市 ISSUED 基金办法']],
    ['{G|甲局}会同{G|乙局}印发实施《{L|暖巢办法}》。', ['甲局 ISSUED 暖巢办法', '乙局 ISSUED 暖巢办法']],
  ])('reads %s', (text, lines) => {
    expect(of('ISSUED', text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['{G|甲局}转发《{L|暖巢办法}》。'],
    ['{G|甲局}认真落实《{L|暖巢办法}》。'],
    ['{G|甲局}尚未出台《{L|暖巢办法}》。'],
    ['{G|甲局}何时出台《{L|暖巢办法}》？'],
    ['我局起草《{L|暖巢细则}》。'],
    ['{C|甲市}引进了18家{O~|社会组织}，情况良好。'],
  ])('says nothing of %s', (text) => {
    expect(of('ISSUED', text)).toEqual([]);
  });

  it('dates the issue, not the title', () => {
    const [found] = statementsOf(policy, '2017年1月，{G|甲局}印发《{L|2019年工作方案}》。');
    expect(found).toMatchObject({ predicate: 'ISSUED', date: '2017-01', dateText: '2017年1月', modality: 'ACTUAL' });
  });

  it('keeps apart what is only planned', () => {
    const [found] = statementsOf(policy, '{G|甲局}将出台《{L|暖巢细则}》。');
    expect(found?.modality).toBe('PLANNED');
  });

  it('lets the place that the text is about issue it, in doubt, but not in the stead of a bureau that speaks of itself', () => {
    const about = { about: '甲市' };
    const [found] = statementsOf(policy, '{C|甲市}工作总结\n印发《{L|暖巢意见}》。', about);
    expect(found).toMatchObject({ subject: { name: '甲市' }, certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' });
    expect(of('ISSUED', '{C|甲市}工作总结\n我局正起草《{L|暖巢意见}》。', about)).toEqual([]);
  });

  it('reads the issuer at the head of a title', () => {
    const title = '《{L|合肥市民政局关于加强养老服务的通知}》';
    expect(of('ISSUED', `学习了${title}。`)).toEqual(['合肥市民政局 ISSUED 合肥市民政局关于加强养老服务的通知']);
  });
});

describe('a document that is itself a measure', () => {
  it.each([
    ['{G|甲市民政局}关于加强养老服务的通知', ['甲市民政局 ISSUED 甲市民政局关于加强养老服务的通知']],
    [
      '{G|甲市民政局}、{G|甲市财政局}关于下达补助资金的通知',
      [
        '甲市民政局 ISSUED 甲市民政局、甲市财政局关于下达补助资金的通知',
        '甲市财政局 ISSUED 甲市民政局、甲市财政局关于下达补助资金的通知',
      ],
    ],
    [
      '{G|甲市民政局}{G|甲市财政局}\n关于下达补助资金的通知',
      [
        '甲市民政局 ISSUED 甲市民政局甲市财政局关于下达补助资金的通知',
        '甲市财政局 ISSUED 甲市民政局甲市财政局关于下达补助资金的通知',
      ],
    ],
    ['{G|甲市民政局}关于公布社区名单的通知', []],
    ['记者关于养老服务的调查', []],
    ['老张关于加强养老服务的意见', []],
  ])('reads %s', (text, lines) => {
    expect(of('ISSUED', text)).toEqual(lines);
  });

  it('carries out what it names as its purpose', () => {
    const text = '{G|甲市民政局}关于下达补助资金的通知\n为落实《{L|养老规划}》，现将有关事项通知如下。';
    expect(of('IMPLEMENTS', text)).toEqual(['甲市民政局关于下达补助资金的通知 IMPLEMENTS 养老规划']);
  });
});

describe('what a measure does', () => {
  it.each([
    ['为贯彻落实《{L|甲规划}》，{G|乙局}制定了《{L|丙方案}》。', '丙方案 IMPLEMENTS 甲规划'],
    ['根据《{L|甲规划}》，{G|乙局}出台《{L|丙方案}》。', '丙方案 IMPLEMENTS 甲规划'],
    ['对《{L|甲办法}》进行修订，印发《{L|乙办法}》。', '乙办法 AMENDS 甲办法'],
    ['《{L|甲方案}》明确{F~|养老机构}的补贴。', '甲方案 GOVERNS 养老机构'],
    ['《{L|甲办法}》，对{F~|服务中心}的管理进行规范。', '甲办法 GOVERNS 服务中心'],
    ['“{P|创投}”按照《{L|甲办法}》的规定组织实施。', '甲办法 GOVERNS 创投'],
    ['《{L|甲办法}》适用于{C|乙市}。', '甲办法 APPLIES_IN 乙市'],
    ['《{L|庐阳区社区食堂管理办法}》很好。', '庐阳区社区食堂管理办法 APPLIES_IN 庐阳区'],
  ])('reads %s', (text, line) => {
    expect(said(policy, text)).toContain(line);
  });

  it.each([
    ['落实《{L|甲规划}》，成效明显。', 'IMPLEMENTS'],
    ['{G|乙局}修订制度，学习《{L|甲办法}》。', 'AMENDS'],
    ['《{L|甲办法}》印发后，{F|乙中心}开门。', 'GOVERNS'],
    ['《{L|关于加强养老的意见}》很好。', 'APPLIES_IN'],
  ])('finds in %s no %s', (text, predicate) => {
    expect(of(predicate, text)).toEqual([]);
  });
});
