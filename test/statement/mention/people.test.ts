import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../src/statement/mention/proposal.ts';
import { thingsIn } from '../../../src/statement/mention/things.ts';
import { knowing, said, thing } from './said.ts';

describe('groups of people', () => {
  it.each([
    ['面向独居老人提供服务', ['Population 独居老人']],
    ['为70周岁以上老人送餐', ['Population 老年人 [老人]']],
    ['帮助自闭症家庭', ['Population 自闭症家庭']],
    ['失能、半失能老人得到照护', ['Population 失能老人 [失能、半失能老人]']],
    ['缺少儿童活动场所', ['Population 儿童']],
    ['面向少儿开课', ['Population 儿童 [少儿]']],
    ['旌忠社区居民反映', ['Population 居民']],
    ['困境儿童与留守妇女', ['Population 困境儿童', 'Population 留守妇女']],
    ['社区矫正对象', ['Population 社区矫正对象']],
    ['快递员、外卖骑手', ['Population 新就业群体 [快递员、外卖骑手]']],
    ['服务高龄和独居老人', ['Population 高龄老人 [高龄]', 'Population 独居老人']],
    ['独居、空巢、失能老人', ['Population 独居老人 [独居]', 'Population 空巢老人 [空巢]', 'Population 失能老人']],
    ['困境和留守儿童', ['Population 困境儿童 [困境]', 'Population 留守儿童']],
    ['辅导双职工家庭子女', ['Population 双职工家庭子女']],
    // Made up of more than a label.
    ['残疾人家属', ['Population 残疾人家庭 [残疾人家属]']],
    ['重度残疾人家庭', ['Population 残疾人家庭 [重度残疾人家庭]']],
    ['双职工家庭的小学生', ['Population 双职工家庭子女 [双职工家庭的小学生]']],
    ['外来务工人员及其随迁子女', ['Population 外来人口 [外来务工人员]', 'Population 随迁子女']],
    ['肢体残疾人及其家庭', ['Population 残疾人 [肢体残疾人]']],
    ['服务农村残疾人', ['Population 残疾人 [农村残疾人]']],
    ['为白内障患者义诊', ['Population 白内障患者']],
    ['资助白血病、先心病患儿', ['Population 患病儿童 [白血病、先心病患儿]']],
    ['独居老人家庭', ['Population 独居老人 [独居老人家庭]']],
    ['失能老人家庭照护床位', ['Population 失能老人']],
    ['来穗人员随迁子女', ['Population 随迁子女 [来穗人员随迁子女]']],
    [
      '特困、低保、失独老人',
      ['Population 特困老人 [特困]', 'Population 低保老人 [低保]', 'Population 计生特殊家庭老人 [失独老人]'],
    ],
    ['高龄、空巢等老年人', ['Population 高龄老人 [高龄]', 'Population 空巢老人 [空巢]', 'Population 老年人']],
    ['让老年妇女学会了', ['Population 妇女 [老年妇女]']],
    ['老年妇女学会', []],
    ['签约家庭医生', []],
    ['专职工作人员', []],
    ['青年路的企业家', []],
    ['老年人协会', []],
    ['儿童福利院', []],
    ['残疾人联合会', []],
    ['居民委员会', []],
    ['妇女节', []],
  ])('%s', (text, expected) => {
    expect(said(text, knowing({}), 'Population')).toEqual(expected);
  });
});

describe('kinds of service', () => {
  it.each([
    ['开展精神慰藉、助餐服务', ['ServiceField 心理服务 [精神慰藉]', 'ServiceField 老年助餐 [助餐服务]']],
    ['提供法律援助', ['ServiceField 法律服务 [法律援助]']],
    ['深化社区治理', ['ServiceField 社区治理']],
    ['养老机构', []],
    ['养老金按月发放', []],
    ['调解员上门', []],
  ])('%s', (text, expected) => {
    expect(said(text, knowing({}), 'ServiceField')).toEqual(expected);
  });
});

describe('unnamed parties', () => {
  const parties = (text: string): unknown[] =>
    thingsIn(text, NOTHING_KNOWN).flatMap(({ thing: one }) =>
      one.named === false
        ? [[one.type, one.name, one.count?.value, one.count?.bound].filter((part) => part !== undefined)]
        : [],
    );
  it.each([
    ['30余家爱心企业捐赠', [['OtherOrganization', '爱心企业', 30, 'OVER']]],
    ['共有64家社会组织申报', [['SocialOrganization', '社会组织', 64, 'EXACT']]],
    ['委托第三方机构评估', [['OtherOrganization', '第三方机构']]],
    ['会同有关部门检查', [['GovernmentBody', '有关部门']]],
    ['由各镇街落实', [['Street', '各镇街']]],
    ['96个街道参与', [['Street', '街道', 96, 'EXACT']]],
    ['爱心人士捐款', [['Funder', '爱心人士']]],
    ['市、区县两级财政分担', [['Funder', '市、区县两级财政']]],
    ['93个社会组织服务项目获得资助', []],
    ['发放给30名老人', []],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  it('stand in the place of the article', () => {
    expect(said('委托第三方机构', knowing({ article: thing('City', '济南市') }))).toEqual([
      'OtherOrganization 第三方机构 <济南市> -',
    ]);
  });
});
