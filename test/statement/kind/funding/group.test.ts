/** Receivers that no word governs, payers that stand elsewhere in the sentence, and who is not put in. */
import { describe, expect, it } from 'vitest';
import { partiesIn } from './read.ts';

const read = (marked: string, around = {}): string[] => partiesIn(`{City|青原市}开展社区服务。\n${marked}`, around);

describe('groups receive by where they stand', () => {
  it.each([
    ['新成立的{SocialOrganization?|社区社会组织}，一次性给予5000元补助。', ['青原市 → 社区社会组织']],
    [
      '{Population|失能老人}每人每月补助400元，其他{Population|老年人}每人每月补助50元。',
      ['青原市 → 失能老人', '青原市 → 老年人'],
    ],
    ['入住机构的{Population|失能老人}，护理补贴每人每月最高800元。', ['青原市 → 失能老人']],
    ['对新建成的32个农村互助养老点，每个补助8万元。', ['青原市 → 农村互助养老点']],
    ['{GovernmentBody|区民政局}为30户{Population|残疾人家庭}改造厨房，每户补助4000元。', ['区民政局 → 残疾人家庭']],
    ['单个项目资助额度为3万元。', ['— → 项目']],
    [
      '确定{SocialOrganization|甲中心}、{SocialOrganization|乙中心}为供应商，合同金额分别为68万元、54万元。',
      ['— → 甲中心', '— → 乙中心'],
    ],
    [
      '{City|青原市}支持{Street|甲街道}、{Street|乙街道}开展试点，分别安排150万元、100万元。',
      ['青原市 → —', '— → 乙街道'].map((_, index) => (index === 0 ? '— → 甲街道' : '— → 乙街道')),
    ],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('the payer stands elsewhere', () => {
  it.each([
    [
      '食堂由{Street|清溪街道}免费提供场地，投入改造资金70万元，交由{SocialOrganization|康宁中心}运营，每年给予运营补贴8万元。',
      ['清溪街道 → —', '清溪街道 → 康宁中心'],
    ],
    ['{GovernmentBody|区民政局}委托{SocialOrganization|康宁中心}开展审计，审计费用15万元。', ['区民政局 → 康宁中心']],
    ['站点运营经费25万元，省、市、区三级财政按照4:3:3的比例分担。', ['省、市、区三级财政 → —']],
    ['{Street|清溪街道}出资12万元，其余9.6万元来自平台上的4218位爱心网友。', ['清溪街道 → —', '平台上的爱心网友 → —']],
    ['收到{GovernmentBody|区民政局}拨付的服务费8万元。', ['区民政局 → —']],
    ['争取{SocialOrganization|慈善总会}支持，每户补助4000元。', ['慈善总会 → —']],
    [
      '补助金额36万元。补助资金由{SocialOrganization|慈善总会}提供，其中一等奖每个5万元。',
      ['慈善总会 → —', '慈善总会 → —'],
    ],
    ['{District|甲区}、{District|乙区}还从专项资金中分别列支18万元、15万元。', ['甲区 → —', '乙区 → —']],
    ['{SocialOrganization|慈善总会}设立“{Fund|暖心基金}”，当年募集580万元。', ['— → 暖心基金']],
    ['带动社会资金80万元。', ['社会 → —']],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));

  it('a notice that hands out money pays in the name of the body in its title', () => {
    const title = '省民政厅关于下达补助资金的通知';
    const marked = `{GovernmentBody|省民政厅}关于下达补助资金的通知\n现下达补助资金580万元，其中{District|甲区}30万元。`;
    expect(partiesIn(marked, { title })).toEqual(['省民政厅 → —', '省民政厅 → 甲区']);
  });
});

describe('nobody is put in', () => {
  it.each([
    [
      'who runs what was built',
      '{District|甲区}投资160万元建设服务园，委托{SocialOrganization|康宁中心}运营。',
      ['甲区 → —'],
    ],
    [
      'a place that a list names',
      '“{Fund|星光基金}”向对{District|甲区}、{District|乙区}的社区每站补助8万元。',
      ['星光基金 → —'],
    ],
    ['what a thing costs', '改造一共花了21万元。', ['— → —']],
    ['who gave the parts', '资助资金合计52万元，其中{SocialOrganization|慈善总会}8万元。', ['— → —', '慈善总会 → —']],
    ['another firm of the place', '{City|青原市}某科技企业捐赠40万元。', ['— → —']],
    ['the body of who speaks', '{GovernmentBody|社区党委}书记算过账：换灯泡花了2600元。', ['— → —']],
    ['a salutation', '{SocialOrganization|市社会工作协会}、各社工机构：\n授予5个案例称号，各奖励5000元。', ['— → —']],
  ])('%s', (_, marked, expected) => {
    const found = partiesIn(`社区服务。\n${marked}`);
    expect(found).toEqual(expected);
  });

  it.each([
    '“一天一元”月捐计划募得善款。',
    '每投入1元，可撬动居民自筹。',
    '违者处以5000元罚款。',
    '多支付工程款9万元，已追回。',
  ])('%s', (marked) => expect(read(marked)).toEqual([]));
});
