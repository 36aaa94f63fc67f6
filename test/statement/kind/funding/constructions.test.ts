/** Constructions in which the words that name payer and receiver stand elsewhere than around a verb of paying, and sentences that name neither. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/statement/found.ts';
import { funding } from '../../../../src/statement/kind/funding.ts';
import { scenesOf } from '../marked.ts';
import { partiesIn } from './read.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const read = (marked: string, title = ''): string[] => partiesIn(ABOUT + marked, { title });
const [ORG, OTHER] = ['{SocialOrganization|清溪社工}', '{SocialOrganization|柳林社工}'];
const BUREAU = '{GovernmentBody|区民政局}';

describe('who gives stands in the words that qualify the sum', () => {
  it.each([
    [`${ORG}利用{SocialOrganization|阳光基金会}支持的20万元开设课堂。`, ['阳光基金会 → 清溪社工']],
    [`${ORG}收到${BUREAU}拨付的专项资金15万元。`, ['区民政局 → 清溪社工']],
    ['还有{SocialOrganization|市商会}送来的价值2万元的米面。', ['市商会 → —']],
    ['{OtherOrganization|大地公司}捐赠康复设备，价值11万元。', ['大地公司 → —']],
    ['家具是{OtherOrganization|大地公司}捐的，价值3万元。', ['大地公司 → —']],
    [`对接{SocialOrganization|市商会}为站点捐赠图书，价值6000元。`, ['市商会 → —']],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('members of a list', () => {
  it.each([
    [
      '对优秀的社工站给予奖励：{Facility|甲镇站}3万元，{Facility|乙镇站}、{Facility|丙镇站}各1万元。',
      ['青原市 → 甲镇站', '青原市 → 乙镇站+丙镇站'],
    ],
    [`${BUREAU}下达资金500万元，其中{District|甲区}120万元。`, ['区民政局 → —', '区民政局 → 甲区']],
    [`${BUREAU}投入80万元，其中“夕阳”项目42万元，由${ORG}承接。`, ['区民政局 → —', '区民政局 → 清溪社工']],
    [`${ORG}“老伙伴”项目，资助8万元。`, ['青原市 → 清溪社工']],
    ['共支出48万元，其中{SocialOrganization|清溪中心}22万元。', ['— → —', '青原市 → 清溪中心']],
    ['资助资金合计52万元，其中{SocialOrganization|慈善总会}8万元。', ['— → —', '慈善总会 → —']],
  ])('%s', (marked, expected) =>
    expect(read(marked).map((one) => one.replace(/^青原市 → —$/u, '— → —'))).toEqual(expected),
  );
});

describe('who receives is told by a clause before', () => {
  it.each([
    [`${ORG}派驻2名社工，每年服务费用20万元，由{Street|柳林街道}支付。`, ['柳林街道 → 清溪社工']],
    [`站点由${ORG}托管，${BUREAU}每年付给托管费18万元。`, ['区民政局 → 清溪社工']],
    [`{SocialOrganization|老街坊议事会}由楼长组成，${BUREAU}为其补贴5000元。`, ['区民政局 → 老街坊议事会']],
    [`${BUREAU}还给了${ORG}28万元。`, ['区民政局 → 清溪社工']],
    [`获得一等奖的是${ORG}的“记忆”项目，获资助15万元。`, ['— → 清溪社工']],
    [`${ORG}“甲”和${OTHER}“乙”获二等奖，各获12万元资助。`, ['— → 清溪社工+柳林社工']],
    [`为60户{Population|残疾人家庭=残疾人}改造，户均补助2600元。`, ['青原市 → 残疾人']],
    ['向{Population|困难群众}发放补贴，每人500元，共计24万元。', ['青原市 → 困难群众', '青原市 → 困难群众']],
    [
      `受委托提供照护的机构，按服务人数给予补贴：${'{Population|失能老人}'}每人每月300元。`,
      ['青原市 → 受委托提供照护的机构'],
    ],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('who uses a service pays for it', () => {
  it.each([
    ['{Population|老年人}每餐付10元。', ['老年人 → —']],
    ['60岁以上的{Population|老年人}付13元，80岁以上的付7元。', ['老年人 → —', '老年人 → —']],
    ['{Population|居民}众筹7000元。', ['居民 → —']],
    ['驻站{Population|社会工作者}平均月薪4600元。', ['— → 社会工作者']],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('nobody is put in', () => {
  it.each([
    ['whose prize it was', '去年获银奖，奖金2万元全部投入到服务中。', ['— → —']],
    ['who gave what was given', '第一期资助的14万元用于培训。', ['— → —']],
    ['what a house spends itself', '{Facility|柳林食堂}总支出61万元。', ['— → 柳林食堂']],
    ['what a house costs', '投资2600万元的{Facility|养老服务中心}竣工。', ['— → —']],
    ['a contest', '公益创投大赛已办五届，资助金额合计2960万元。', ['— → —']],
    ['who is only built', `${BUREAU}建成小屋5处，共投入20万元，交给${ORG}管理。`, ['区民政局 → —']],
  ])('%s', (_, marked, expected) => {
    const found = read(marked);
    expect(found.slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  it.each(['一街道减免税款390万元。', '对募集资金超过5万元的社区，给予配套。'])('no sum: %s', (marked) =>
    expect(read(marked)).toEqual([]),
  );
});

describe('how a sum is meant', () => {
  const one = (marked: string, title = ''): Found | undefined =>
    scenesOf(ABOUT + marked, { title })
      .flatMap(funding)
      .at(-1);
  it.each<[string, Partial<Found>]>([
    ['争取上级资金85万元。', { modality: 'ACTUAL' }],
    ['{SocialOrganization|阳光基金会}为“{Project|成长计划}”捐赠5万元。', { modality: 'ACTUAL' }],
    ['资助上限由5万元提高到8万元。', { bound: 'AT_MOST' }],
    ['最高不得突破50万元。', { bound: 'AT_MOST' }],
    ['接收物资折价8万元、捐款3万元。', { nature: 'MONEY' }],
  ])('%s', (marked, expected) => expect(one(marked)).toMatchObject(expected));

  it.each([
    ['投入福彩公益金180万元。', undefined],
    ['{Fund|省福利彩票公益金}今年又补助60万元。', undefined],
    ['安排3万元用于支持9支志愿队伍。', '支持9支志愿队伍'],
    ['购买社会工作服务项目14个，共286万元。', '购买社会工作服务项目'],
  ])('what %s is for', (marked, purpose) => expect(one(marked)?.purpose).toBe(purpose));

  it('a report of what a programme has spent is no plan', () => {
    expect(one('投入7万元。', '“三区”人才支持计划项目经费使用情况')?.modality).toBe('ACTUAL');
  });
});
