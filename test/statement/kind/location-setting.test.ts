import { describe, expect, it } from 'vitest';
import { location } from '../../../src/statement/kind/location.ts';
import { said } from './marked-scenes.ts';

/** What is first named where one street or community is spoken of is there. */
describe('where a passage plays', () => {
  it.each([
    ['过了桥便到{K|丽君社区}。{O|“扳手叔叔”志愿队}很忙。', ['“扳手叔叔”志愿队 OPERATES_IN 丽君社区']],
    ['{K|翠竹社区}有老人612人。如今“{F|竹林客厅}”天天满座。', ['竹林客厅 LOCATED_IN 翠竹社区']],
    ['{K|翠竹社区}有老人612人。“{P|竹林课堂}”项目免费。', ['竹林课堂 OPERATES_IN 翠竹社区']],
    ['不远处的{K|城南社区}，居民集资，“{F|岱山花园}”开园。', ['岱山花园 LOCATED_IN 城南社区']],
    ['{K|天仙社区}有家庭23户。{O|丙中心}在社区实施“{P|紫藤之约}”项目。', ['紫藤之约 OPERATES_IN 天仙社区']],
    ['与{K|纺织社区}相邻的{K|南岳社区}老人多，每周三在“{F|南岳茶馆}”听讲座。', ['南岳茶馆 LOCATED_IN 南岳社区']],
    ['{K|施家园社区}挨着江堤。\n那年，社区把旧仓库改成“{F|江边客厅}”。', ['江边客厅 LOCATED_IN 施家园社区']],
    [
      '{K|丽君社区}有手艺人。{O|“扳手叔叔”队}支起“{F|修理铺}”。',
      ['“扳手叔叔”队 OPERATES_IN 丽君社区', '修理铺 LOCATED_IN 丽君社区'],
    ],
    ['在{K|金花坪社区}学府花园，居民建起了“{F|学府茶亭}”。', ['学府茶亭 LOCATED_IN 金花坪社区']],
  ])('%s', (text, lines) => {
    expect(said(location, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    // Another place is spoken of, or several.
    ['{K|甲社区}很老。{K|乙社区}、{K|丙社区}也来参观“{F|里弄里}”。'],
    ['{O|丙中心}设在{K|甲社区}。“{P|陪诊}”项目由它来做。', '丙中心 LOCATED_IN 甲社区'],
    // What is not of the place.
    ['{K|甲社区}很老。{S|乙街道}的“{F|里弄里}”开门。', '里弄里 LOCATED_IN 乙街道'],
    ['{K|甲社区}很老。{F|丁区社工站@丁区}开办“{P|小雁阵}”班。'],
    ['{K|甲社区}与“{F|里弄里}”合作。'],
    ['{K|甲社区}入选“{P|暖巢}”项目。'],
    ['{K|甲社区}的居民报名参加“{P|暖巢}”项目。'],
    ['{K|甲社区}很老，居民拨打“{F|阳光热线}”。'],
    ['{K|甲社区}把闲置的{F|计生服务站}腾了出来。'],
    // A later passage that does not lead back.
    ['{K|甲社区}很老。\n今年，全区举办“{P|暖巢}”项目。'],
    // No narrow place.
    ['{D|甲区}很老。“{F|里弄里}”开门。'],
  ])('says no more of %s', (text, line = '') => {
    expect(said(location, text).join()).toBe(line);
  });

  it('says it at the first place only', () => {
    expect(said(location, '“{F|里弄里}”开门。\n{K|甲社区}很老。“{F|里弄里}”很热闹。')).toEqual([]);
  });
});

describe('who is of a place by its people', () => {
  it.each([
    ['{O|“螺蛳阿嫂”巡逻队}2018年由{K|施家园社区}的妇女自发组成。', ['“螺蛳阿嫂”巡逻队 OPERATES_IN 施家园社区']],
    ['还有{O|“螺蛳阿嫂”巡逻队}。队伍由{K|施家园社区}的妇女组成，很忙。', ['“螺蛳阿嫂”巡逻队 OPERATES_IN 施家园社区']],
    ['{O|漓水缘}在{K|施家园社区}常驻4名社工。', ['漓水缘 OPERATES_IN 施家园社区']],
    ['{O|甲中心}在{K|乙社区}长期派驻3人。', ['甲中心 OPERATES_IN 乙社区']],
    [
      '{O|暖巢}留了下来，眼下有社工37人，服务铺到了{S|塔湾街道}、{S|北窑街道}。',
      ['暖巢 OPERATES_IN 北窑街道', '暖巢 OPERATES_IN 塔湾街道'],
    ],
    [
      '支持{O|恒爱中心}等机构把服务延伸到{D|建宁县}、{D|清流县}。',
      ['恒爱中心 OPERATES_IN 建宁县', '恒爱中心 OPERATES_IN 清流县'],
    ],
  ])('%s', (text, lines) => {
    expect(said(location, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['{O|甲队}由{D|乙区}的妇女组成。'],
    ['{O|甲会}由{K|乙社区}出资。'],
    ['{O|甲中心}在{K|乙社区}没有常驻社工。'],
  ])('says nothing of %s', (text) => {
    expect(said(location, text)).toEqual([]);
  });
});
