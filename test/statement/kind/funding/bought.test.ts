/** Who buys work and who does it, who began a programme, and who gives in spoken words. */
import { describe, expect, it } from 'vitest';
import { partiesIn } from './read.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';

describe('who buys work is told with who does it', () => {
  it.each([
    [
      '受{GovernmentBody|区民政局}委托，{SocialOrganization|明德中心}评估32个项目，评估费用12万元。',
      ['区民政局 → 明德中心'],
    ],
    [
      '受市民政局委托，{SocialOrganization|明德中心}负责督导，办培训班14期，委托经费全年128万元。',
      ['青原市民政局 → 明德中心'],
    ],
    [
      '{SocialOrganization|明德中心}承接市民政局购买的“{Project|小蝌蚪}”项目，合同金额12万元。',
      ['青原市民政局 → 明德中心'],
    ],
    ['{SocialOrganization|明德中心}受{GovernmentBody|区民政局}委托开展评估，评估费用12万元。', ['区民政局 → 明德中心']],
  ])('%s', (marked, expected) => expect(partiesIn(ABOUT + marked)).toEqual(expected));
});

describe('who began a programme pays for it', () => {
  it.each([
    [
      '{Project|童心圆计划}由{SocialOrganization|叶帅基金会}于2021年发起，累计投入资金1386万元。',
      ['叶帅基金会 → 童心圆计划'],
    ],
    ['{Project|童心圆计划}由叶帅老人发起，累计投入资金1386万元。', ['— → 童心圆计划']],
    ['{Project|童心圆计划}于2021年发起，累计投入资金1386万元。', ['青原市 → 童心圆计划']],
  ])('%s', (marked, expected) => expect(partiesIn(ABOUT + marked)).toEqual(expected));
});

describe('as people say it', () => {
  it.each([
    ['装修花了46万元，还差的6万，是辖区里的{OtherOrganization|海兴公司}掏的。', ['— → —', '海兴公司 → —']],
    ['书本钱1.6万元，是“{Fund|邻里基金}”里出的。', ['邻里基金 → —']],
    ['余下的20万元由承接运营的{SocialOrganization|康宁中心}垫付。', ['康宁中心 → —']],
    [
      '{SocialOrganization|暖阳社}运营着食堂，{GovernmentBody|区民政局}为此付给他们购买服务经费35万元。',
      ['区民政局 → 暖阳社'],
    ],
    ['由{Community|东山社区}提供场地，{OtherOrganization|港盛公司}赠送图书和桌椅，价值2万元。', ['港盛公司 → —']],
  ])('%s', (marked, expected) => expect(partiesIn(ABOUT + marked)).toEqual(expected));
});
