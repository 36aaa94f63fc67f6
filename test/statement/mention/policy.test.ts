import { describe, expect, it } from 'vitest';
import { isBareTitle, isBinding, kindOf } from '../../../src/statement/mention/policy/title.ts';
import { knowing, said, thing } from './said.ts';

const policies = (text: string, known = knowing({})): string[] => said(text, known, 'Policy');

describe('what a title says it is', () => {
  it.each([
    '社区公益创投管理办法(试行)',
    '关于印发〈社区工作者管理办法〉的通知',
    '“十四五”社区服务体系建设规划(2021—2025年)',
    '中华人民共和国慈善法',
    '民法典',
    '社会团体登记管理条例',
    '养老服务二十条',
    '支持社会组织发展若干措施',
    '政府购买服务指导性目录(2020年版)',
    '儿童社会工作服务指南',
    '中共中央关于制定国民经济和社会发展第十四个五年规划的建议',
    '社区治理评估指标体系',
    '社区工作者守则',
    '日间照料中心服务基本要求',
    '公共服务事项清单',
    '征求意见的复函',
  ])('%s sets a rule', (title) => {
    expect(isBinding(title)).toBe(true);
  });

  it.each([
    '长江日报',
    '社区服务手册',
    '居民需求清单',
    '项目服务协议',
    '安全责任书',
    '致居民的一封信',
    '我的祖国',
    '老年人智能手机使用',
    '枫桥工作法',
    '项目招标公告',
    '便民服务指南',
    '公益项目目录',
    '小组方案',
    '2021年度入围项目名单',
    '政府工作报告',
    '案例集',
    '感谢信',
    '好做法',
  ])('%s sets none', (title) => {
    expect(isBinding(title)).toBe(false);
  });

  it.each([
    ['扶持办法(试行)', '扶持办法'],
    ['行动方案(2021—2023年)', '行动方案'],
    ['计划2020-2022年', '计划'],
  ])('of %s the kind is %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    ['意见', true],
    ['实施方案', true],
    ['管理办法', true],
    ['社区食堂管理办法', false],
  ])('%s alone names none: %s', (title, isBare) => {
    expect(isBareTitle(title)).toBe(isBare);
  });
});

describe('measures without 《》', () => {
  it.each([
    ['根据民发〔2021〕15号文件精神', ['民发〔2021〕15号 [民发〔2021〕15号文件]']],
    ['落实省民政厅的通知要求', ['通知']],
    ['被称为“1+5”文件的政策', ['“1+5”文件']],
    ['市委、市政府“人才新政45条”', ['人才新政45条']],
    ['出台“社区治理十条”', ['社区治理十条']],
    ['出台包头市社区社会组织分级管理细则。', ['包头市社区社会组织分级管理细则']],
    ['同月印发的社区社会组织培育三年计划未单列经费', ['社区社会组织培育三年计划']],
    ['定下的社工岗位补贴标准，规定每月300元', ['社工岗位补贴标准']],
    ['区民政局发出关于规范社区服务资金使用的通知，管住资金', ['关于规范社区服务资金使用的通知']],
    ['印发社区食堂补贴办法(试行)，每餐补2元', ['社区食堂补贴办法(试行)']],
    ['出台有关社区党建等方面的政策文件8份', ['有关社区党建等方面的政策文件 -']],
    ['出台政策文件8份', []],
    ['《关于救助的意见》(民发〔2021〕15号)', ['关于救助的意见']],
    ['民发〔2021〕15号', []],
    ['制定个性化服务方案。', []],
    ['制定年度工作计划。', []],
    ['制定实施细则。', []],
    ['出台相关政策。', []],
    ['执行国家标准。', []],
    ['“十条”意见', []],
    ['“1+N”服务模式', []],
    ['市民政局关于做好慰问工作的通知', []],
  ])('%s', (text, expected) => {
    expect(policies(text)).toEqual(expected.map((one) => `Policy ${one}`));
  });
});

describe('short titles', () => {
  const measure = thing('Policy', '关于甲事的实施意见(试行)');

  it.each([
    ['《意见》明确', ['Policy 关于甲事的实施意见(试行) [《意见》]']],
    ['《实施意见》明确', ['Policy 关于甲事的实施意见(试行) [《实施意见》]']],
    ['依据这份意见，启动', ['Policy 关于甲事的实施意见(试行) [这份意见]']],
    ['该办法', []],
    ['《方案》明确', []],
    ['《实施细则》明确', ['Policy 实施细则']],
  ])('%s means the latest measure that ends so', (text, expected) => {
    expect(policies(text, knowing({ recent: [measure] }))).toEqual(expected);
  });

  it.each([
    ['意见明确三项任务', ['Policy 关于甲事的实施意见(试行) [意见]']],
    ['《意见》明确', ['Policy 关于甲事的实施意见(试行) [《意见》]']],
    ['“意见”出台后', ['Policy 关于甲事的实施意见(试行) [意见]']],
    ['听取居民的意见', []],
    ['征求意见稿', []],
  ])('%s, where 意见 was given as its short name', (text, expected) => {
    expect(policies(text, knowing({ shortNames: new Map([['意见', measure]]) }))).toEqual(expected);
  });
});
