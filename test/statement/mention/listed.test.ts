import { describe, expect, it } from 'vitest';
import { knowing, said } from './said.ts';

const named = (text: string): string[] =>
  said(text, knowing({}), 'SocialOrganization', 'OtherOrganization', 'Facility', 'Project').filter(
    (one) => !one.endsWith(' -'),
  );

describe('names in a list, told by the word behind it', () => {
  it.each([
    ['培育“红马甲”“老邻居”等8支志愿服务队', ['SocialOrganization 红马甲', 'SocialOrganization 老邻居']],
    [
      '成立“红袖章”志愿巡逻队、“巧媳妇”手工社等6支志愿队伍',
      ['SocialOrganization “红袖章”志愿巡逻队', 'SocialOrganization “巧媳妇”手工社'],
    ],
    ['资助“童享蓝天”“邻里守望”等18个项目', ['Project 童享蓝天', 'Project 邻里守望']],
    ['打造了“四点钟课堂”、“乐龄学堂”等一批服务品牌', ['Project 四点钟课堂', 'Project 乐龄学堂']],
    ['联合“老味道”“百姓家”等12家爱心商家', ['OtherOrganization 老味道', 'OtherOrganization 百姓家']],
    ['建有“暖阳小筑”“梧桐里”等5个活动阵地', ['Facility 暖阳小筑', 'Facility 梧桐里']],
    ['爱心护理院等3家养老机构改扩建', ['Facility 爱心护理院']],
    ['，暖心房、四点半学校等社区公益组织多达18家', ['SocialOrganization 暖心房', 'SocialOrganization 四点半学校']],
    [
      '搭建培育支持平台、互动展示平台和研究实践平台',
      ['Facility 培育支持平台', 'Facility 互动展示平台', 'Facility 研究实践平台'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    '餐饮、家政等企业参与',
    '养老、助残等社会组织',
    '社工、志愿者等队伍',
    '教育、卫生等部门',
    '社区食堂等3家养老机构',
    '提供“送餐”“送医”等服务',
    '搭建信息平台',
  ])('none in %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
