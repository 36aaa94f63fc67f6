import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/vocabulary/statement.ts';
import { knowing, said, thing } from './said.ts';

const bodies = (text: string, known = knowing({})): string[] => said(text, known, 'GovernmentBody');

describe('bodies behind their place', () => {
  it.each([
    ['合肥市民政局印发通知', ['GovernmentBody 合肥市民政局 <合肥市>']],
    ['重庆市人民政府办公厅出台', ['GovernmentBody 重庆市人民政府办公厅 <重庆市>']],
    ['昆明市五华区民政局下达', ['GovernmentBody 昆明市五华区民政局 <昆明市/五华区>']],
    ['长沙市委提出', ['GovernmentBody 长沙市委 <长沙市>']],
    ['南宁市残联承办', ['GovernmentBody 南宁市残联 <南宁市>']],
    ['广东省委基层治理办要求', ['GovernmentBody 广东省委基层治理办 <广东省>']],
    ['济南市卫生健康委员会', ['GovernmentBody 济南市卫生健康委员会 <济南市>']],
    ['花果园街道办事处购买服务', ['GovernmentBody 花果园街道办事处 <花果园街道>']],
    ['苏州市人力资源和社会保障局', ['GovernmentBody 苏州市人力资源和社会保障局 <苏州市>']],
    ['武侯区社区治理工作领导小组', ['GovernmentBody 武侯区社区治理工作领导小组 <武侯区>']],
    ['厦门市总工会出资', ['GovernmentBody 厦门市总工会 <厦门市>']],
    ['云杉社区居委会', ['GovernmentBody 云杉社区居委会 <云杉社区>']],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    '合肥市政府购买服务',
    '庐阳区委托第三方',
    '合肥市民的生活',
    '东莞市购买服务',
    '全市各级努力',
    '市民政策咨询',
  ])('no body in %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('lists that share a place', () => {
  it.each([
    [
      '甘肃省教育厅、体育局联合发文',
      ['GovernmentBody 甘肃省教育厅 <甘肃省>', 'GovernmentBody 甘肃省体育局 [体育局] <甘肃省>'],
    ],
    [
      '合肥市民政局、财政局和残联共同',
      [
        'GovernmentBody 合肥市民政局 <合肥市>',
        'GovernmentBody 合肥市财政局 [财政局] <合肥市>',
        'GovernmentBody 合肥市残联 [残联] <合肥市>',
      ],
    ],
    [
      '甘肃省兰州市民政局、市财政局',
      [
        'GovernmentBody 甘肃省兰州市民政局 <甘肃省/兰州市>',
        'GovernmentBody 兰州市财政局 [市财政局] <甘肃省>'.replace('<甘肃省>', '<甘肃省/兰州市>'),
      ],
    ],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('bodies behind a bare 市, 区 or 社区', () => {
  const here = {
    City: thing('City', '合肥市'),
    District: thing('District', '庐阳区', '合肥市'),
    Community: thing('Community', '云杉社区', '合肥市', '庐阳区'),
  } as Record<string, Mention>;
  it.each([
    [
      '区民政局会同市财政局',
      ['GovernmentBody 庐阳区民政局 [区民政局] <合肥市/庐阳区>', 'GovernmentBody 合肥市财政局 [市财政局] <合肥市>'],
    ],
    ['市委、市政府部署', ['GovernmentBody 合肥市委 [市委] <合肥市>', 'GovernmentBody 合肥市政府 [市政府] <合肥市>']],
    ['由社区党委牵头', ['GovernmentBody 云杉社区党委 [社区党委] <合肥市/庐阳区/云杉社区>']],
    ['团市委发起', ['GovernmentBody 团市委 <合肥市>']],
  ])('%s', (text, expected) => {
    expect(bodies(text, knowing({ here }))).toEqual(expected);
  });

  it('keep their words where nothing says which place is meant', () => {
    expect(bodies('市民政局负责')).toEqual(['GovernmentBody 市民政局']);
    expect(bodies('由社区党委牵头')).toEqual(['GovernmentBody 社区党委 -']);
  });

  it('bear the fullest name that the document gives', () => {
    const known = knowing({ here, bodies: new Map([['庐阳区民政局', '合肥市庐阳区民政局']]) });
    expect(bodies('区民政局负责', known)).toEqual(['GovernmentBody 合肥市庐阳区民政局 [区民政局] <合肥市/庐阳区>']);
  });
});

describe('bodies of the country', () => {
  it.each([
    ['民政部办公厅下发', ['GovernmentBody 民政部办公厅']],
    ['民政部、财政部联合', ['GovernmentBody 民政部', 'GovernmentBody 财政部']],
    ['国务院办公厅印发', ['GovernmentBody 国务院办公厅']],
    ['国家卫生健康委要求', ['GovernmentBody 国家卫生健康委']],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
