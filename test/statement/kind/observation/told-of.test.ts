/** What numbers count in official prose and in stories; each sentence was once read wrong or not at all. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/statement/found.ts';
import { observation } from '../../../../src/statement/kind/observation.ts';
import { scenesOf } from '../marked.ts';

const said = ({ indicator, value, unit }: Found): string => `${indicator} ${value}${unit ?? ''}`;
const found = (marked: string): Found[] => scenesOf(`{City|青原市}开展社区服务。\n${marked}`).flatMap(observation);
const read = (marked: string): string[] => found(marked).map(said);

describe('what is counted', () => {
  it.each<[string, string[]]>([
    ['每周末陪47名留守儿童读书。', ['服务人数 47名']],
    ['31名孤独症儿童由志愿者领着学买菜。', ['服务人数 31名']],
    ['投入2,360万元，受益老人1.9万人。', ['服务人数 19000人']],
    ['先后有74家社会组织住进来。', ['入驻机构数 74家']],
    ['新建家庭档案2.15万份。', ['建档份数 21500份']],
    ['开办贝雕、海鲜直播两类技能班9期。', ['培训期数 9期']],
    ['对全市1,864户低保、特困家庭入户走访。', ['走访户次 1864户']],
    ['抽取21个村。', ['村数 21个']],
    ['书房的1,800册书是基金会送的。', ['图书册数 1800册']],
    ['去年一共服务了4,200多个小时。', ['服务时长 4200小时']],
    ['给独居老人安装了一键呼叫器520台。', ['一键呼叫器数 520台']],
    ['其中60%从福利彩票公益金安排。', ['资金占比 60%']],
    ['六成以上(63.9%)的老人仍在种地。', ['仍在种地的老人占比 63.9%']],
    ['62.8%的人选择“收入低”。', ['选择“收入低”的人占比 62.8%']],
    ['把辖区11个社区划分为96个网格。', ['社区数 11个', '网格数 96个']],
    ['社会组织共27家，其中3A级以上11家。', ['社会组织数 27家', '3A级以上社会组织数 11家']],
    ['护理型床位占比提高到55%，社工站实现全覆盖。', ['护理型床位占比 55%', '覆盖率 100%']],
    ['把辖区的老人分成三类管理：一类独居失能的46人。', ['独居失能老人数 46人']],
    ['6个项目社工流动率超过30%。', ['项目数 6个', '项目社工流动率 30%']],
    ['共有9,214人次参与捐赠。', ['参与人次 9214人次']],
    ['花坛里种下月季300株。', ['月季数 300株']],
  ])('%s', (marked, expected) => {
    expect(read(marked)).toEqual(expected);
  });

  it.each([
    '两场大型活动因疫情取消。',
    '谈判小组由3人组成，按照规定推荐成交供应商。',
    '资金来源单一，九成以上靠财政购买。',
    '两三里路见不到一个人。',
    '花农老赵在空地上种花300株。',
  ])('%s tells no count', (marked) => {
    expect(read(marked)).toEqual([]);
  });
});

it('把 and 将 before what is parted tell no plan', () => {
  expect(found('街道将辖区划分为96个网格。').map(({ modality }) => modality)).toEqual(['ACTUAL']);
  expect(found('明年将新建96个网格。').map(({ modality }) => modality)).toEqual(['PLANNED']);
});
