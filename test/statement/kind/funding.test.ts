import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/statement/found.ts';
import { funding } from '../../../src/statement/kind/funding.ts';
import { scenesOf } from './marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const read = (marked: string, around = {}): Found[] => scenesOf(ABOUT + marked, around).flatMap(funding);
const nameOf = (thing: Found['subject'] | NonNullable<Found['objects']>[number]): string =>
  thing && 'name' in thing ? thing.name : '—';
/** payer → receivers, as a reader would write it. */
const parties = ({ predicate, subject, objects = [], for: purposes = [] }: Found): string => {
  const projects = purposes.filter(({ type }) => type === 'Project');
  const received = predicate === 'RECEIVES' ? [subject] : [...objects, ...(objects.length > 0 ? [] : projects)];
  return `${predicate === 'RECEIVES' ? '—' : nameOf(subject)} → ${received.map(nameOf).join('+') || '—'}`;
};

describe('who pays and who receives', () => {
  it.each([
    ['{GovernmentBody|区民政局}投入50万元购买社工服务。', ['区民政局 → —']],
    ['由{GovernmentBody|区财政局}出资80万元，建设服务站。', ['区财政局 → —']],
    [
      '{SocialOrganization|清溪社工}每年的运营经费约30万元，由{SocialOrganization|市慈善总会}资助。',
      ['市慈善总会 → 清溪社工'],
    ],
    [
      '{SocialOrganization|清溪协会}自筹20万元、{Community|柳林社区}配套10万元，改造活动室。',
      ['清溪协会 → —', '柳林社区 → —'],
    ],
    ['{SocialOrganization|阳光基金会}累计接受捐赠2亿元。', ['— → 阳光基金会']],
    ['{SocialOrganization|清溪社工}获得{GovernmentBody|市民政局}资助12万元。', ['市民政局 → 清溪社工']],
    ['{OtherOrganization|大地公司}向{SocialOrganization|市慈善会}捐赠100万元。', ['大地公司 → 市慈善会']],
    ['{City|全市=青原市}共给予{SocialOrganization?|机构}扶持经费90万元。', ['青原市 → 机构']],
    ['对{Facility?|民办养老机构}，按每张床位3000元给予建设补贴。', ['青原市 → 民办养老机构']],
    ['发放低保金300万元、特困供养金50万元。', ['青原市 → 低保对象', '青原市 → 特困人员']],
    ['市级财政安排200万元。', ['青原市 → —']],
    ['市、区两级财政投入5000万元。', ['市、区两级财政 → —']],
    ['其余30万元由项目所在街道配套。', ['项目所在街道 → —']],
    ['带动社会捐赠80万元。', ['— → —']],
    ['带动社会资金80万元。', ['社会 → —']],
    ['爱心企业捐赠20万元。', ['爱心企业 → —']],
    ['“星光”项目，资助资金8万元，由{SocialOrganization|清溪社工}承接。', ['青原市 → 清溪社工']],
    ['每个食堂每年补贴2万元。', ['青原市 → 食堂']],
    ['成立{SocialOrganization|阳光基金会}，原始基金400万元。', ['— → 阳光基金会']],
    [
      '委托{OtherOrganization|信和事务所}开展评价，评价费用6万元由{GovernmentBody|区民政局}支付。',
      ['区民政局 → 信和事务所'],
    ],
    ['{Facility|柳林服务中心}由{SocialOrganization|清溪社工}运营，每年运营经费40万元。', ['— → 柳林服务中心']],
  ])('%s', (marked, expected) => {
    expect(read(marked).map(parties)).toEqual(expected);
  });

  it('an introduction that ends in a colon names the payer of the paragraphs that follow', () => {
    const marked = '{GovernmentBody|区民政局}按下列标准给予补助：\n(一)运营补助。考核合格的，每年给予3万元。';
    expect(read(marked).map(parties)).toEqual(['区民政局 → —']);
  });

  it('a later sentence names the payer of the sums before it', () => {
    const marked = '对{Population|社会工作者}，每人奖励1000元。\n上述奖励所需资金由区财政承担。';
    expect(read(marked, { title: '人才奖励办法' }).map(parties)).toEqual(['区财政 → 社会工作者']);
  });

  it('nobody is put in the payer’s place where rules are set or someone speaks', () => {
    expect(read('考核合格的，每人奖励1000元。', { title: '人才奖励办法' }).map(parties)).toEqual(['— → —']);
    expect(read('“去年光一个项目就花了160万元，大家都支持我们的工作。”').map(parties)).toEqual(['— → —']);
  });
});

describe('how a sum is meant', () => {
  it.each<[string, Partial<Found>]>([
    ['全年发放补贴97.3万元。', { basis: 'TOTAL', stage: 'PAID', modality: 'ACTUAL' }],
    ['先后投入2.1亿多元。', { basis: 'CUMULATIVE', value: 210_000_000, bound: 'OVER' }],
    ['每人每月补助200元。', { basis: 'RATE', per: ['人', '月'] }],
    ['单个项目最高不超过5万元，给予资助。', { basis: 'RATE', per: ['项目'], bound: 'AT_MOST' }],
    ['按每张床位一次性补贴5000元。', { basis: 'RATE', per: ['床位'] }],
    ['计划投入不少于260万元。', { modality: 'PLANNED', bound: 'AT_LEAST' }],
    ['力争筹集资金500万元。', { modality: 'INTENDED' }],
    ['发布可链接资源2600多万元。', { modality: 'ANNOUNCED', nature: 'RESOURCES' }],
    ['2023年安排预算2600万元。', { stage: 'BUDGET', period: '2023' }],
    ['已签订协议46份，金额总计约600万元。', { stage: 'AWARDED', bound: 'ABOUT' }],
    ['安排福彩公益金72万元购买服务。', { instruments: ['福彩公益金', '购买服务'] }],
    ['给予300元至600元补助。', { value: 300, valueTo: 600 }],
    ['资助项目48个，金额143.5万元。', { items: { value: 48, bound: 'EXACT', unit: '个', text: '48个' } }],
    [
      '共补贴65人、35.5万元。',
      { recipients: { value: 65, bound: 'EXACT', unit: '人', text: '65人' }, basis: 'CUMULATIVE' },
    ],
    ['自2019年起，累计投入300万元。', { period: '2019/..' }],
    ['单个项目上限调至30万元，给予配套。', { bound: 'AT_MOST' }],
    ['投入资金用于支持社区营造，共80万元。', { value: 800_000 }],
  ])('%s', (marked, expected) => {
    expect(read(marked)[0]).toMatchObject(expected);
  });

  it('a rate that is raised is two rates of one kind', () => {
    const [before, after] = read('低保标准由每人每月705元提高到738元。');
    expect([before?.per, after?.per]).toEqual([
      ['人', '月'],
      ['人', '月'],
    ]);
    expect(parties(after as Found)).toBe('青原市 → 低保对象');
  });

  it('分别 gives each sum its member of the list', () => {
    const found = read('对五星级、四星级、三星级{Facility?|社工站}，分别给予10万元、6万元、3万元奖励。');
    expect(found.map(({ condition }) => condition)).toEqual(['五星级', '四星级', '三星级社工站']);
    expect(found.every(({ basis }) => basis === 'RATE')).toBe(true);
  });

  it('the stated basis is a policy with STATED', () => {
    const [sum] = read('根据《{Policy|资助办法}》，每个项目补助3万元。');
    expect(sum).toMatchObject({ policy: { name: '资助办法' }, strength: 'STATED' });
  });
});

describe('parts and wholes', () => {
  it('parts behind 其中 name their whole', () => {
    const found = read('共投入120万元，其中区财政80万元、自筹40万元。');
    expect(found.map(({ partOf }) => partOf?.value)).toEqual([undefined, 1_200_000, 1_200_000]);
  });

  it('what would exceed the whole stands beside it', () => {
    const found = read('下达资金100万元，其中省级资金60万元、市级资金40万元，区级配套30万元。');
    expect(found.map(({ partOf }) => partOf?.value)).toEqual([undefined, 1_000_000, 1_000_000, undefined]);
  });

  it('one sum printed twice is one', () => {
    expect(read('下达补助资金人民币壹佰万元整(¥1,000,000.00)。')).toHaveLength(1);
  });
});

describe('no funding', () => {
  it.each([
    '火灾造成损失50万元。',
    '个别站点挪用经费3万元。',
    '他每月工资4500元。',
    '长者饭堂一餐只需8元。',
    '某老人被骗走2万元。',
    '注册资金500万元。',
    '违规发放救助金3万元。',
    '门票50元。',
  ])('%s', (marked) => {
    expect(read(marked)).toEqual([]);
  });

  it('a vague sum without parties is none, with a payer it has no value', () => {
    expect(read('还需数万元。')).toEqual([]);
    expect(read('{OtherOrganization|大地公司}捐赠数万元。')[0]).toMatchObject({ text: '数万元' });
    expect(read('{OtherOrganization|大地公司}捐赠数万元。')[0]?.value).toBeUndefined();
  });
});
