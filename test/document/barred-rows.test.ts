import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/document/lines.ts';
import { zonesOf } from '../../src/document/zones.ts';

const kinds = (text: string): string[] => zonesOf(linesOf(text), null).kinds.map((kind) => kind ?? '—');

const PROSE = '青原市建成社工站三个，全年服务情况见下表，数字由各站点报送，市民政局逐一核对并向社会公布。';

describe('lines cut by bars', () => {
  it.each<[string, string, string[]]>([
    [
      'under a head and with numbers they are a table',
      `${PROSE}\n站点 | 个案(个) | 小组(个)\n东湖站 | 12 | 5\n西湖站 | 10 | 4`,
      ['—', '—', '—', '—'],
    ],
    [
      'bars at the borders and a rule too',
      `${PROSE}\n| 站点 | 服务人次 |\n|---|---|\n| 东湖站 | 4,210 |`,
      ['—', '—', '—', '—'],
    ],
    ['a head alone tells it', `${PROSE}\n项目名称｜承接机构\n星光助老｜清溪中心`, ['—', '—', '—']],
    ['a menu is one line', `首页 | 新闻 | 公告\n${PROSE}`, ['NAVIGATION', '—']],
    [
      'or several without a number',
      `首页 | 新闻 | 公告\n机构 | 党建 | 专题\n${PROSE}`,
      ['NAVIGATION', 'NAVIGATION', '—'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what stands behind a text', () => {
  it.each([
    ['更多内容：东湖区28个老旧小区开工改造　｜　本市新增公交线路3条', 'NAVIGATION'],
    ['往期推荐东湖区投入1.2亿元改造老旧小区这10家社会组织上榜了', 'NAVIGATION'],
    ['相关新闻：我市发放尊老金1.38亿元｜30个小区完成雨污分流', 'NAVIGATION'],
    ['加微信 donghu2021 领取888元现金红包,日赚500不是梦', 'SPAM'],
    ['【广告】淘宝兼职日结300元，加微信 fy8890 咨询，先到先得', 'SPAM'],
    ['相关报道显示，全区社会组织增至312家，增长一成。', '—'],
    ['为低保家庭的孩子发红包并加油鼓劲，是志愿队的传统。', '—'],
  ])('%s', (line, kind) => {
    expect(kinds(`${PROSE}\n${line}`).at(-1)).toBe(kind);
  });
});
