import { describe, expect, it } from 'vitest';
import { operation } from '../../../src/statement/kind/operation.ts';
import { said, statementsOf } from './marked-scenes.ts';

const of = (predicate: string, lines: string, options = {}): string[] =>
  said(operation, lines, options)
    .filter((line) => line.includes(` ${predicate} `))
    .toSorted();

describe('who runs what', () => {
  it.each([
    ['{F|甲客厅}设有{F~|阅览室}，交由{O|乙中心}管理。', ['乙中心 RUNS 甲客厅']],
    ['{S|甲街道}携手{O|乙中心}，联合辖区{X~|企业}，开展“{P|暖巢}”项目。', ['甲街道 RUNS 暖巢']],
    ['{F|甲食堂}由{O|乙中心}运营。', ['乙中心 RUNS 甲食堂']],
    ['{F|甲园}委托{O|乙中心}运营，开园以来很忙。', ['乙中心 RUNS 甲园']],
    ['设立{F|甲园}，委托{O|乙中心}运营。', ['乙中心 RUNS 甲园']],
    ['引入{O|乙中心}运营{F|甲站}。', ['乙中心 RUNS 甲站']],
    ['{F|甲驿站}，交给本土机构{O|乙中心}运营。', ['乙中心 RUNS 甲驿站']],
    ['{F|甲厅}，交由{N|社区社会组织}“{O|乙会}”管理。', ['乙会 RUNS 甲厅']],
    ['由{O|甲会}出资、{O|乙社}执行的“{P|暖冬}”项目启动。', ['乙社 RUNS 暖冬']],
    ['“{P|暖冬}”项目由{O|乙社}在{S|丙街道}、{S|丁街道}实施。', ['乙社 RUNS 暖冬']],
    ['{F|甲站}由{O|乙社}运营，每年由{G|丁民政局}拨付运营经费20万元。', ['乙社 RUNS 甲站']],
    ['由{G|甲局}指导，{O|乙社}具体实施“{P|暖冬}”项目。', ['乙社 RUNS 暖冬']],
    ['{F|甲站}承接机构{O|乙中心}派驻社工4名。', ['乙中心 RUNS 甲站']],
    ['{F|甲站}，{O~|承接机构}：{O|乙中心}。', ['乙中心 RUNS 甲站']],
    [
      '{D|甲区}引进{O|乙中心}、{O|丙中心}{O~|两家机构}，分别承接{F|丁站}、{F|戊站}。',
      ['丙中心 RUNS 丁站', '丙中心 RUNS 戊站', '乙中心 RUNS 丁站', '乙中心 RUNS 戊站'],
    ],
    ['“{P|晚餐}”项目由{F|甲街道养老服务中心}具体实施。', ['甲街道养老服务中心 RUNS 晚餐']],
    ['{O|乙中心}先后开展“{P|童心}”“{P|银龄}”等项目。', ['乙中心 RUNS 童心', '乙中心 RUNS 银龄']],
    ['由{O|乙中心}承接{P~|项目}34个。', ['乙中心 RUNS 项目']],
    ['{C|甲市}众仁与和研究中心承办“{P|暖冬}”项目。', []],
    ['{F|甲站}“{P|银龄}”项目获得资助。', ['甲站 RUNS 银龄']],
    ['{O|乙中心}的“{P|银龄}”项目获奖。', ['乙中心 RUNS 银龄']],
    ['{O|乙中心}在甲社区营造的{P|井台文化项目}很好。', ['乙中心 RUNS 井台文化项目']],
    ['{S|丙街道}与{O|乙中心}合办“{P|手作}”项目。', ['丙街道 RUNS 手作', '乙中心 RUNS 手作']],
    ['{C|甲市}支持{O|乙协会}开展“{P|暖巢}”项目。', ['乙协会 RUNS 暖巢']],
    ['{C|甲市}要求{S~|各镇}开展{P|网格化建设}。', ['各镇 RUNS 网格化建设']],
    ['{C|甲市}探索{P|本土督导培养模式}。', ['甲市 RUNS 本土督导培养模式']],
    ['{F|甲站}由闲置房改建，由{D~|各区}负责运营。', ['各区 RUNS 甲站']],
    ['{F|甲园}，总面积2600平方米，交给{O|乙中心}托管。', ['乙中心 RUNS 甲园']],
    ['“{P|暖巢}”项目，由{O|乙社}在甲街道实施。', ['乙社 RUNS 暖巢']],
    ['由{O|乙中心}承接的“{P|暖巢}”项目获奖。', ['乙中心 RUNS 暖巢']],
    ['{O|乙协会}承接“{P|暖巢}”项目。', ['乙协会 RUNS 暖巢']],
    ['{S|丙街道}与{G|丁残联}携手实施“{P|启明}”项目。', ['丁残联 RUNS 启明', '丙街道 RUNS 启明']],
    ['{O|乙中心}办“{P|友邻课堂}”。', ['乙中心 RUNS 友邻课堂']],
    ['{O|乙中心}负责{F|甲站}的日常运营。', ['乙中心 RUNS 甲站']],
    ['引进了18家{O~|社会组织}参与{F~|服务中心}的运营管理。', ['社会组织 RUNS 服务中心']],
    ['{F|甲站}，运营单位：{O|乙中心}。', ['乙中心 RUNS 甲站']],
    ['{D|南区}计划将“{P|组团}”模式推广至{S|丙街道}。', ['南区 RUNS 组团']],
    [
      '{K|甲社区}引进{O|乙协会}，开展以{N|党员}为主体的“{P|花甲}”、以{N|青年}为主体的“{P|青春}”。',
      ['甲社区 RUNS 花甲', '甲社区 RUNS 青春', '乙协会 RUNS 花甲', '乙协会 RUNS 青春'],
    ],
    ['新建{F~|食堂}14个，其中{N|社会组织}运营的11个。', ['社会组织 RUNS 食堂']],
    ['新建{F~|食堂}14个，其中{O~|社会组织}运营的11个。', ['社会组织 RUNS 食堂']],
  ])('reads %s', (text, lines) => {
    expect(of('RUNS', text)).toEqual(lines.toSorted());
  });

  it.each([
    ['{C|甲市}召开会议。残疾人康园中心去年扩建，先后开展“{P|巧手}”项目。'],
    ['{F|甲食堂}尚未由{O|乙中心}运营。'],
    ['{F|甲食堂}由{O|乙中心}运营吗？'],
    ['{O|乙中心}为{F|甲站}提供服务。'],
    ['{G|甲局}启动{P|等级评估}试点工作方案编制。'],
    ['{O|乙中心}没有承接“{P|暖巢}”项目。'],
    ['{F|甲站}与{O|乙中心}相邻。'],
    ['{G|甲局}出台意见，要求推进{P|队伍规范化建设}。'],
    ['{G|甲局}的“{P|暖巢}”项目获奖。'],
    ['{O|乙中心}、“{P|暖巢}”项目获奖。'],
  ])('says nothing of %s', (text) => {
    expect(of('RUNS', text)).toEqual([]);
  });
});

describe('who set up what', () => {
  it.each([
    ['{G|甲局}会同{G|乙局}设立{U|丙基金}。', ['乙局 ESTABLISHED 丙基金', '甲局 ESTABLISHED 丙基金']],
    [
      '2012年，{G|甲局}、{G|乙会}共同发起成立{O|丙基金会}。',
      ['乙会 ESTABLISHED 丙基金会', '甲局 ESTABLISHED 丙基金会'],
    ],
    ['{C|甲市}建成{F~|服务中心}9个、{F~|服务站}52个。', ['甲市 ESTABLISHED 服务中心', '甲市 ESTABLISHED 服务站']],
    ['{O|丙基金会}由{G|甲局}发起成立。', ['甲局 ESTABLISHED 丙基金会']],
    ['{G|甲党委}牵头办起“{P|议事角}”。', ['甲党委 ESTABLISHED 议事角']],
    ['{O|老人会}把旧祠堂改建成“{F|四海之家}”。', ['老人会 ESTABLISHED 四海之家']],
    ['{G|甲局}还在乙区建起了{F|创益园}。', ['甲局 ESTABLISHED 创益园']],
    ['{G|甲居委会}把闲置仓库改造成“{F|会客厅}”。', ['甲居委会 ESTABLISHED 会客厅']],
    ['{C|甲市}建立了以社区为平台、社会组织为载体、志愿服务为补充的{P|保障体系}。', ['甲市 ESTABLISHED 保障体系']],
  ])('reads %s', (text, lines) => {
    expect(of('ESTABLISHED', text)).toEqual(lines.toSorted());
  });

  it.each([
    ['{C|甲市}鼓励企业设立{F~|养老机构}。'],
    ['{C|甲市}尚未建成{F~|服务站}。'],
    ['居民盼望{C|甲市}增设{F~|助餐点}。'],
    ['{C|甲市}建立了扶持{F~|养老机构}政策体系。'],
    ['{U|丙基金}设立以来，{C|甲市}获益。'],
    ['申请设立{O~|社会组织}，可以直接登记。'],
    ['我们建成{F|甲园}。'],
    ['（一）建设{F~|养老设施}。'],
  ])('says nothing of %s', (text) => {
    expect(of('ESTABLISHED', text)).toEqual([]);
  });

  it('lets the place of the report act where a sentence has no subject', () => {
    const [found] = statementsOf(operation, '{D|甲区}工作总结\n累计建成{F~|服务站}52个。', { about: '甲区' });
    expect(found).toMatchObject({ predicate: 'ESTABLISHED', subject: { name: '甲区' }, certainty: 0.9 });
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['甲区', '建成服务站']);
  });

  it.each([
    ['{D|甲区}计划新建{F~|食堂}12个。', 'PLANNED'],
    ['{D|甲区}力争建成{F~|食堂}12个。', 'INTENDED'],
    ['{D|甲区}已建成{F~|食堂}12个。', 'ACTUAL'],
    ['{D|甲区}“{P|微光计划}”项目在成立{F~|食堂}时启动。', undefined],
    ['{D|甲区}按《{L|行动计划}》建成{F~|食堂}12个。', 'ACTUAL'],
    ['{D|甲区}拟选址，建成{F~|食堂}12个。', 'PLANNED'],
  ])('%s is %s', (text, modality) => {
    expect(statementsOf(operation, text).find(({ predicate }) => predicate === 'ESTABLISHED')?.modality).toBe(modality);
  });

  it('plans what stands under a heading of tasks', () => {
    const text = '一、工作目标\n{D|甲区}建成{F~|食堂}12个。';
    expect(statementsOf(operation, text).map(({ modality }) => modality)).toEqual(['PLANNED']);
  });
});

describe('who works together', () => {
  it.each([
    ['{G|甲局}联合{G|乙局}启动活动。', ['甲局 PARTNERS_WITH 乙局']],
    ['{K|甲社区}引进{O|乙协会}。', ['甲社区 PARTNERS_WITH 乙协会']],
    ['{X|甲大学}与{K|乙社区}共建基地。', ['甲大学 PARTNERS_WITH 乙社区']],
    ['{S|甲街道}与{G|乙残联}携手实施项目。', ['甲街道 PARTNERS_WITH 乙残联']],
    ['{G|甲局}、{G|乙会}共同发起活动。', ['甲局 PARTNERS_WITH 乙会']],
    ['受{G|甲局}委托，{O|乙中心}逐站打分。', ['甲局 PARTNERS_WITH 乙中心']],
    ['{O|甲基金会}捐出100万元，与{G|乙办事处}共同发起基金。', ['甲基金会 PARTNERS_WITH 乙办事处']],
    ['{G|甲局}委托{O|乙中心}开展评估。', ['甲局 PARTNERS_WITH 乙中心']],
  ])('reads %s', (text, lines) => {
    expect(of('PARTNERS_WITH', text)).toEqual(lines);
  });

  it.each([
    ['{G|甲局}、{G|乙局}联合印发通知。'],
    ['{G|甲局}与{G|乙局}的关系很好。'],
    ['{G|甲局}没有委托{O|乙中心}。'],
    ['社区引入{O~|社工机构}的，给予补助。'],
  ])('says nothing of %s', (text) => {
    expect(of('PARTNERS_WITH', text)).toEqual([]);
  });
});

describe('who evaluates and supervises', () => {
  it.each([
    ['{G|甲局}委托{X~|第三方机构}对34家{O~|社会组织}进行等级评估。', 'EVALUATES', ['第三方机构 EVALUATES 社会组织']],
    ['由{O|乙中心}对“{P|暖巢}”项目开展绩效评价。', 'EVALUATES', ['乙中心 EVALUATES 暖巢']],
    ['“{P|暖巢}”项目的评估由{G|甲局}委托{O|乙中心}承担。', 'EVALUATES', ['乙中心 EVALUATES 暖巢']],
    ['“{P|暖巢}”项目启动，{X|丙事务所}给出的评估结果为优秀。', 'EVALUATES', ['丙事务所 EVALUATES 暖巢']],
    ['“{P|暖巢}”项目通过了{O|乙中心}的末期评估。', 'EVALUATES', ['乙中心 EVALUATES 暖巢']],
    ['{O|乙协会}由{G|甲局}主管。', 'SUPERVISES', ['甲局 SUPERVISES 乙协会']],
    ['{O|乙协会}的业务主管单位为{G|甲局}。', 'SUPERVISES', ['甲局 SUPERVISES 乙协会']],
    ['{G|甲局}对{F~|服务中心}的监管与评估、资金奖励进行规范。', 'EVALUATES', []],
    ['尚未对“{P|暖巢}”项目进行评估。', 'EVALUATES', []],
    ['由{G|甲局}牵头，{G|乙局}配合，对{F~|机构}进行检查评估。', 'EVALUATES', ['甲局 EVALUATES 机构']],
  ])('reads %s', (text, predicate, lines) => {
    expect(of(predicate, text)).toEqual(lines);
  });
});

describe('fields and parts', () => {
  it.each([
    ['包括“{P|议事角}”项目在内的16个{P~|微治理项目}。', 'PART_OF', ['议事角 PART_OF 微治理项目']],
    ['将“{P|暖巢}”项目列入{P|十件实事}。', 'PART_OF', ['暖巢 PART_OF 十件实事']],
    ['“{P|暖巢}”项目为老人提供{V|助餐}、{V|心理服务}。', 'IN_FIELD', ['暖巢 IN_FIELD 助餐', '暖巢 IN_FIELD 心理服务']],
    ['由{O|乙社}实施“{P|暖巢}”项目，开展{V|助餐}。', 'IN_FIELD', ['暖巢 IN_FIELD 助餐']],
    ['“{P|暖巢}”项目没有提供{V|心理服务}。', 'IN_FIELD', []],
    ['“{P|暖巢}”项目，{P|十件实事}。', 'PART_OF', []],
  ])('reads %s', (text, predicate, lines) => {
    expect(of(predicate, text)).toEqual(lines);
  });
});
