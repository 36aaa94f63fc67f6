import { describe, expect, it } from 'vitest';
import { need } from '../../../src/statement/kind/need.ts';
import { said } from './marked-scenes.ts';

const needs = (lines: string): string[] =>
  said(need, lines)
    .filter((line) => !line.includes('IN_FIELD'))
    .toSorted();

describe('need', () => {
  it.each([
    ['{S|玉林街道}需要假日市场。', ['玉林街道 HAS_NEED 假日市场']],
    [
      '{S|甲街道}、{S|乙街道}{N|居民}迫切盼望就近增设助餐点。',
      ['乙街道 HAS_NEED 就近增设助餐点+居民', '甲街道 HAS_NEED 就近增设助餐点+居民'],
    ],
    ['{S|西街道}的{N|空巢老人}普遍盼望有人送餐上门。', ['西街道 HAS_NEED 送餐上门+空巢老人']],
    ['不少{N|双职工家庭}希望社区开办托管班。', ['双职工家庭 HAS_NEED 社区开办托管班+双职工家庭']],
    ['{S|海镇}的{N|困境儿童}亟需心理辅导。', ['海镇 HAS_NEED 心理辅导+困境儿童']],
    ['{K|甲社区}眼下最缺的还是电梯和停车位。', ['甲社区 HAS_NEED 停车位', '甲社区 HAS_NEED 电梯']],
    ['{S|甲街道}{N|居民}多次提出要有专人调解纠纷。', ['甲街道 HAS_NEED 专人调解纠纷+居民']],
    [
      '{N|独居老人}上门助浴、夜间照护的需求依然缺少承接主体。',
      ['独居老人 HAS_NEED 上门助浴+独居老人', '独居老人 HAS_NEED 夜间照护+独居老人'],
    ],
    [
      '在{S|甲街道}，{N|孩子}们放学后没人照看、周末没处去，仍是家长反映最集中的难题。',
      ['甲街道 HAS_NEED 周末没处去+孩子', '甲街道 HAS_NEED 放学后没人照看+孩子'],
    ],
    ['{S~|部分街道}尚无专职社工。', ['部分街道 HAS_NEED 专职社工']],
    ['{S|望江路街道}需要相亲沙龙，为{N|单身人士}扩大交友机会。', ['望江路街道 HAS_NEED 相亲沙龙+单身人士']],
    ['{S|甲街道}的{N|残疾人}过去苦于没有康复场地。', ['甲街道 HAS_NEED 康复场地+残疾人']],
    ['{S|东门街道}的{N|商户}反映，周边缺少公共厕所。', ['东门街道 HAS_NEED 公共厕所+商户']],
    ['{N|独居老人}最担心的是突发疾病，希望能安装呼叫设备。', ['独居老人 HAS_NEED 安装呼叫设备+独居老人']],
    ['{S|甲街道}{N|居民}反映小区内缺少充电桩。', ['甲街道 HAS_NEED 充电桩+居民']],
    ['{K|甲社区}居民老龄化程度高，急需上门康复护理。', ['甲社区 HAS_NEED 上门康复护理']],
    ['{K|甲社区}流动家庭多，{N|孩子}放学后无人看护。', ['甲社区 HAS_NEED 放学后无人看护+孩子']],
    [
      '{S|甲街道}还没有专业的{F~|助浴点}，{N|失能老人}洗澡难。',
      ['甲街道 HAS_NEED 专业的助浴点+失能老人', '甲街道 HAS_NEED 洗澡难+失能老人'],
    ],
    ['{N|失能老人}想吃上热饭，送餐仍无人承接。', ['失能老人 HAS_NEED 送餐+失能老人']],
    ['{G|西街社区党委@鲤城区/西街社区}书记坦言：“眼下最缺的是夜间陪护。”', ['西街社区 HAS_NEED 夜间陪护']],
  ])('reads %s', (text, lines) => {
    expect(needs(text)).toEqual(lines.toSorted());
  });

  it.each([
    ['希望各单位认真组织实施。'],
    ['请各{S|甲街道}按需要申报。'],
    ['{S|甲街道}需要注意的是安全。'],
    ['{S|甲街道}不需要食堂。'],
    ['{S|甲街道}需要食堂吗？'],
    ['{S|甲街道}没有出现问题。'],
    ['{G|甲局}希望大家努力。'],
    ['{N|老人}克服困难。'],
    ['{S|甲街道}根据工作需要聘用社工。'],
    ['{N|居民}参加活动。'],
    ['{N|家长}反映很好。'],
  ])('says nothing of %s', (text) => {
    expect(needs(text)).toEqual([]);
  });

  it('tells the field of a need', () => {
    expect(said(need, '{S|甲镇}的{N|儿童}亟需心理服务。')).toContain('心理服务 IN_FIELD 心理服务');
  });

  it('is met where the text says so', () => {
    const text = '{S|甲镇}的{N|儿童}缺少康复场地。针对这一需求，{S|甲镇}实施“{P|启明}”项目。';
    expect(needs(text)).toContain('康复场地 MET_BY 启明');
    expect(needs(text.replace('针对这一需求', '今年'))).not.toContain('康复场地 MET_BY 启明');
  });
});
