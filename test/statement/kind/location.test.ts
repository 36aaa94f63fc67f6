import { describe, expect, it } from 'vitest';
import { location } from '../../../src/statement/kind/location.ts';
import { said, statementsOf } from './marked-scenes.ts';

describe('location', () => {
  it.each([
    ['{F|双岗街道养老服务中心@庐阳区/双岗街道}设床位。', ['双岗街道养老服务中心 LOCATED_IN 双岗街道']],
    ['{O|成都市同行社工中心@成都市}很忙。', ['成都市同行社工中心 LOCATED_IN 成都市']],
    ['{F|甲食堂}位于{K|帝景社区}。', ['甲食堂 LOCATED_IN 帝景社区']],
    ['{F|甲中心}，坐落于{S|乙街道}。', ['甲中心 LOCATED_IN 乙街道']],
    ['位于{K|帝景社区}的{F|甲食堂}由{O|乙中心}运营。', ['甲食堂 LOCATED_IN 帝景社区']],
    ['{G|市民政局}还在{D|青秀区}建起了{F|创益园}。', ['创益园 LOCATED_IN 青秀区']],
    ['在{S|千佛山街道}设立{F|济南市创新园@济南市}。', ['济南市创新园 LOCATED_IN 千佛山街道']],
    ['在{S|甲街道}、{S|乙街道}先行试点“{P|泉邻里}”项目。', ['泉邻里 OPERATES_IN 甲街道', '泉邻里 OPERATES_IN 乙街道']],
    ['{O|甲中心}在{K|乙社区}实施“{P|暖巢}”项目。', ['暖巢 OPERATES_IN 乙社区', '甲中心 OPERATES_IN 乙社区']],
    ['“{P|暖巢}”项目，由{O|甲社}在{K|乙社区}实施。', ['暖巢 OPERATES_IN 乙社区', '甲社 OPERATES_IN 乙社区']],
    [
      '{D|南区}计划将“{P|组团}”模式推广至{S|甲街道}、{S|乙街道}。',
      ['组团 OPERATES_IN 甲街道', '组团 OPERATES_IN 乙街道'],
    ],
    ['在{S|甲街道}、{S|乙街道}各建设1个{F~|养老中心}。', ['养老中心 LOCATED_IN 甲街道', '养老中心 LOCATED_IN 乙街道']],
    ['{K|西街社区}的“{P|厝边}”项目获奖。', ['厝边 OPERATES_IN 西街社区']],
    ['{K|龙华社区}“{P|幸福里}”项目由{O|乙中心}承接。', ['幸福里 OPERATES_IN 龙华社区']],
    ['{K|书南社区}“{F|阳光站}”开门。', ['阳光站 LOCATED_IN 书南社区']],
    ['{K|甲社区}引进{O|乙协会}。', ['乙协会 OPERATES_IN 甲社区']],
    [
      '“{P|邻里食堂}”花了1635万元。食堂开到了{D|鲤城区}、{D|丰泽区}。',
      ['邻里食堂 OPERATES_IN 丰泽区', '邻里食堂 OPERATES_IN 鲤城区'],
    ],
    ['{S|衡阳街道}实施“{P|启明}”项目。', ['启明 OPERATES_IN 衡阳街道']],
    ['{C|甲市}建成{F~|服务站}52个。', ['服务站 LOCATED_IN 甲市']],
  ])('reads %s', (text, lines) => {
    expect(said(location, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['{F|甲中心}尚未在{S|乙街道}建成。'],
    ['{O|济南泉心社工中心}承接服务。'],
    ['{G|济南市民政局@济南市}发文。'],
    ['{O|贵州省明德中心@贵州省}很忙。'],
    ['{C|甲市}建立{F~|服务平台}3个机制。'],
    ['{F|甲食堂}位于{K|帝景社区}吗？'],
    ['{D|甲区}没有建成{F~|服务站}9个。'],
    ['{C|甲市}的“{P|暖巢}”项目获奖。'],
    ['在{S|甲街道}，居民很多。'],
  ])('says nothing of %s', (text) => {
    expect(said(location, text)).toEqual([]);
  });

  it('says that what is planned is planned', () => {
    const found = statementsOf(location, '{D|南区}计划将“{P|组团}”模式推广至{S|甲街道}。');
    expect(found.map(({ modality }) => modality)).toEqual(['PLANNED']);
  });
});
