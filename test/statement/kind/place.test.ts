import { describe, expect, it } from 'vitest';
import { place } from '../../../src/statement/kind/place.ts';
import { said, statementsOf } from './marked-scenes.ts';

describe('place', () => {
  it.each([
    ['{C|合肥市}{D|庐阳区@合肥市}成立协会。', ['庐阳区 PART_OF 合肥市']],
    [
      '{S|双岗街道=合肥市庐阳区双岗街道@合肥市/庐阳区}有九个社区。',
      ['庐阳区 PART_OF 合肥市', '双岗街道 PART_OF 庐阳区'],
    ],
    [
      '{K|白花山社区=云岩区八鸽岩街道白花山社区@贵阳市/云岩区/八鸽岩街道}很大。',
      ['八鸽岩街道 PART_OF 云岩区', '白花山社区 PART_OF 八鸽岩街道'],
    ],
    ['{G|昆明市五华区民政局@昆明市/五华区}发文。', ['五华区 PART_OF 昆明市']],
    ['{F|城关区张掖路街道社工站@兰州市/城关区/张掖路街道}启用。', ['张掖路街道 PART_OF 城关区']],
    ['{D|甲东区}{S|东街道@甲东区}、{S|西街道}启动试点。', ['东街道 PART_OF 甲东区', '西街道 PART_OF 甲东区']],
    [
      '{D|甲东区}下辖{S|东街道}、{S|西街道}和{S|北镇}。',
      ['东街道 PART_OF 甲东区', '西街道 PART_OF 甲东区', '北镇 PART_OF 甲东区'],
    ],
    ['{K|新竹社区}是{S|新竹街道}的一个老社区。', ['新竹社区 PART_OF 新竹街道']],
    ['{S|玉林街道}的{K|黉门街社区}办起食堂。', ['黉门街社区 PART_OF 玉林街道']],
    ['{S|甲路街道}{F|晨光社区养老服务站@甲路街道}开门。', ['晨光社区 PART_OF 甲路街道']],
    ['{S|南镇}很大。{F|大泽镇社工站@大泽镇}在{K|五和村@大泽镇}成立队伍。', ['五和村 PART_OF 大泽镇']],
    ['{C|玉溪市}很大，{D|红塔区@玉溪市}也不小。', ['红塔区 PART_OF 玉溪市']],
    ['全市{C|中山市}都好。{S|东区街道@中山市}很大。', ['东区街道 PART_OF 中山市']],
  ])('nests the places of %s', (text, lines) => {
    expect(said(place, text).toSorted()).toEqual(lines.toSorted());
  });

  it.each([
    ['{C|合肥市}很大。'],
    ['{S~|各街道}要在{C|合肥市}落实。'],
    ['{S|东街道}与{S|西街道}结对。'],
    ['{O|城市社区服务中心}成立。'],
    ['{F|港闸街道社区食堂}开门。'],
    ['{F|西坝社区卫生服务中心@甲街道}开门。'],
    ['{C|厦门市}与{C|临夏州}协作。'],
    ['{C|甲市}开会，{D|甲区=全区@甲市}参加。'],
    // The report of an agency, whose city only heads its name.
    ['{O|襄阳市汉江缘基金会@襄阳市}年度报告\n它走进{D|南漳县@襄阳市}。'],
    ['{P|四川省=四川}在线消息。\n{C|宜宾市@四川省}开会。'],
    // A zone says by its own name where it is, and 相邻的 that it may be elsewhere.
    ['{C|玉溪市}民政局的报告。\n{D|红塔区@玉溪市}很大。'],
    ['{C|金华市}开会。{D|金华开发区@金华市}来了。'],
    ['{S|山南街道}把服务延伸到相邻的{K|东山社区@山南街道}。'],
    // Which of two streets it is the words do not say.
    ['{D|甲区}的项目覆盖{S|甲街道}和{S|乙街道}。{K|碧云社区@甲区}的老人很高兴。'],
    ['{C|衡水市}开会。\n{S|何家庄街道@衡水市}来了。'],
  ])('says nothing of %s', (text) => {
    expect(said(place, text)).toEqual([]);
  });

  it('takes the district that the text is about, in doubt where it stands far away', () => {
    const text = '{D|甲东区}民政工作总结\n一段话。\n二段话。\n三段话。\n四段话。\n在{S|东风路街道}试点。';
    const [found] = statementsOf(place, text, { about: '甲东区' });
    expect(found).toMatchObject({ predicate: 'PART_OF', certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' });
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['甲东区', '东风路街道']);
  });

  it('puts no community right into a city that has districts, and no street where the table knows it elsewhere', () => {
    expect(said(place, '{C|成都市}工作\n{K|锦绣社区}很美。', { about: '成都市' })).toEqual([]);
    expect(said(place, '{D|庐阳区}工作\n{S|千佛山街道}来访。', { about: '庐阳区' })).toEqual([]);
    expect(said(place, '{C|东莞市}工作\n{K|四甲村}很美。', { about: '东莞市' })).toEqual(['四甲村 PART_OF 东莞市']);
  });

  it('gives no place of the context where two districts are named', () => {
    expect(said(place, '{D|甲东区}工作\n{D|甲西区}的做法：{S|南山坡街道}先行。', { about: '甲东区' })).toEqual([]);
  });

  it('takes the one town of the sentence before', () => {
    const text = '外来人口多的{S|陈埭镇=晋江市陈埭镇@晋江市}是另一番光景。{K|岸兜村}改建了祠堂。';
    expect(said(place, text)).toContain('岸兜村 PART_OF 陈埭镇');
  });
});
