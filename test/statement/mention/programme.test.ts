import { describe, expect, it } from 'vitest';
import { knowing, said } from './said.ts';

const projects = (text: string): string[] => said(text, knowing({}), 'Project');

describe('programmes without quotation marks', () => {
  it.each([
    ['建立继续教育制度，', ['Project 继续教育制度']],
    ['普遍建立同驻共建机制、村居党务听评会机制等。', ['Project 同驻共建机制', 'Project 村居党务听评会机制']],
    ['已经建立市、区县、街道、社区四级联动服务机制，', ['Project 市、区县、街道、社区四级联动服务机制']],
    ['实行社区微创投制度，', ['Project 社区微创投制度']],
    ['探索本土督导培养模式，', ['Project 本土督导培养模式']],
    ['组织开展首次社工站星级评定，', ['Project 首次社工站星级评定']],
    ['每年开展社会组织等级评估工作，', ['Project 社会组织等级评估 [社会组织等级评估工作]']],
    ['共举办了65期社会组织能力建设培训，', ['Project 社会组织能力建设培训']],
    ['启动孵化基地转型工作，', ['Project 孵化基地转型工作']],
    ['大力实施社区总体营造项目，', ['Project 社区总体营造项目']],
    ['推进城市公益性公墓建设和殡葬改革试点，', ['Project 城市公益性公墓建设', 'Project 殡葬改革试点']],
    ['在井街社区营造的凉水井文化项目是一个例子', ['Project 凉水井文化项目']],
    ['将老年食堂建设纳入十件民生实事', ['Project 老年食堂建设', 'Project 十件民生实事']],
    ['列入为民办实事项目', ['Project 为民办实事项目']],
  ])('%s', (text, expected) => {
    expect(projects(text)).toEqual(expected);
  });

  it.each([
    '建立健全长效机制，',
    '完善各项规章制度，',
    '推进基层治理体系建设，',
    '推进社会工作人才队伍建设，',
    '开展业务培训，',
    '开展一次绩效评估，',
    '开展创业政策宣传、咨询答疑、专家培训等活动',
    '建立以居民需求为导向的工作机制，',
    '开展的公益项目很多',
    '实施公益项目。',
  ])('none in %s', (text) => {
    expect(projects(text)).toEqual([]);
  });
});
