import { describe, expect, it } from 'vitest';
import { titles } from '../../../src/statement/mention/policy/title.ts';
import { knowing, said, thing } from './said.ts';

const ofType = (text: string, known = knowing({})): string[] => said(text, known, 'Policy', 'Publication');

describe('titles', () => {
  it.each([
    ['印发《关于加快推进养老服务业发展的意见》', ['Policy 关于加快推进养老服务业发展的意见']],
    ['根据《社区老年食堂建设运营补贴办法(试行)》', ['Policy 社区老年食堂建设运营补贴办法(试行)']],
    ['《养老服务提升行动实施方案(2021—2023年)》', ['Policy 养老服务提升行动实施方案(2021—2023年)']],
    ['转发《关于印发〈救助办法〉的通知》', ['Policy 关于印发〈救助办法〉的通知']],
    ['据《泉州晚报》报道', ['Publication 泉州晚报']],
    ['形成《社区服务需求手册》', ['Publication 社区服务需求手册']],
    ['《政府购买服务目录》', ['Policy 政府购买服务目录']],
    ['《甲办法》《乙细则》', ['Policy 甲办法', 'Policy 乙细则']],
    ['没有合上的《书名', []],
  ])('%s', (text, expected) => {
    expect(ofType(text)).toEqual(expected);
  });

  it('understands a short title', () => {
    const known = knowing({ shortNames: new Map([['《意见》', thing('Policy', '关于甲事的意见')]]) });
    expect(ofType('《意见》明确', known)).toEqual(['Policy 关于甲事的意见 [《意见》]']);
  });

  it('passes over a title that is only given as a short one', () => {
    expect(ofType('《关于甲事的意见》(以下简称《意见》)')).toEqual(['Policy 关于甲事的意见']);
  });

  it('finds a title inside a title as one', () => {
    expect(titles('a《b《c》d》e')).toEqual([{ from: 2, to: 7 }]);
  });
});

describe('projects', () => {
  it.each([
    ['购买“银龄守护”项目', ['Project “银龄守护”项目 [银龄守护]']],
    ['光‘邻里食堂’一个项目就花了', ['Project 邻里食堂 [“邻里食堂”一个项目]']],
    ['“党建+社工”“一核心”的服务模式，', ['Project “党建+社工”“一核心”服务模式 [“党建+社工”“一核心”的服务模式]']],
    ['开展以党员为主体的“花甲党建”、以青年为主体的“青春党建”', ['Project 花甲党建', 'Project 青春党建']],
    ['《四点半的约定》落地翠微街道', ['Project 四点半的约定']],
    ['启动第三届社区公益创投大赛', ['Project 第三届社区公益创投大赛']],
    ['项目名称：火星街道社工站运营服务项目；', ['Project 火星街道社工站运营服务项目 <火星街道>']],
    ['办“友邻课堂”', ['Project 友邻课堂']],
    ['“种子计划”单个项目最高资助3万元', ['Project 种子计划']],
    ['将“轮椅上的春天”推广到南漳县', ['Project 轮椅上的春天']],
    ['去年试办的“候鸟陪护”不再安排', ['Project 候鸟陪护']],
    ['试点“微孵化”计划', ['Project “微孵化”计划']],
    ['“情暖羲皇”社区公益创投由市级出资', ['Project “情暖羲皇”社区公益创投']],
    ['“点亮微心愿”结对助学项目', ['Project “点亮微心愿”结对助学项目']],
    ['“延安路上”红色服务品牌', ['Project “延安路上”红色服务品牌']],
    ['五松镇笠帽山社区“三社联动”案例', []],
    ['越城区民政局计划新建', []],
    ['举办“指尖手艺”残疾人手工作品展', []],
    ['启动第五届“邻聚八角”公益微创投，', ['Project 第五届“邻聚八角”公益微创投']],
    ['【敲门行动】我们与街道结对', ['Project 敲门行动']],
    ['【相关阅读】某区建成', []],
    ['洛满镇首次有项目入选', []],
    ['涪城区坚持项目化运作', []],
    ['第五届“益起株洲”社区公益创投大赛资助项目名单', ['Project 第五届“益起株洲”社区公益创投大赛']],
    ['公布“益起来”公益创投项目名单', []],
    ['扬州市“三社联动”工作者座谈', []],
    ['“四社联动”激活基层治理', []],
    ['“党建引领”工作法', []],
    ['深化“五社联动”机制', ['Project “五社联动”']],
    ['搭建“社会化”服务平台', []],
    ['“组团”服务流动儿童', []],
    ['“三社联动”服务项目', ['Project “三社联动”']],
    ['实施“泉邻里”助老项目', ['Project “泉邻里”助老项目']],
    ['打造“彩虹驿站”服务项目', ['Project “彩虹驿站”服务项目']],
    ['推出“马上到”便民维修服务', ['Project “马上到”便民维修服务']],
    ['启动第六届“益起来”社区公益创投活动', ['Project 第六届“益起来”社区公益创投活动']],
    ['提供“一站式”服务', []],
    ['“零距离”服务', []],
    ['打通“最后一公里”服务', []],
    ['授予“最美社工”称号', []],
    ['实施公益项目', []],
  ])('%s', (text, expected) => {
    expect(said(text, knowing({}), 'Project')).toEqual(expected);
  });
});

describe('events', () => {
  it.each([
    ['第五届泉州市公益项目对接会将举行', ['Event 第五届泉州市公益项目对接会 <泉州市>']],
    ['举办第六届海峡两岸社区治理论坛', ['Event 第六届海峡两岸社区治理论坛']],
    ['召开“三社联动”社区服务供需对接会', ['Event “三社联动”社区服务供需对接会']],
    ['召开现场推进会', []],
    ['举办各类座谈交流会', []],
    ['组织技能大赛', []],
  ])('%s', (text, expected) => {
    expect(said(text, knowing({}), 'Event')).toEqual(expected);
  });
});
