/** Who pays and who receives, as many ways of saying it as we could think of; and where nobody is said to. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/statement/found.ts';
import { funding } from '../../../../src/statement/kind/funding.ts';
import { scenesOf } from '../marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const read = (marked: string, around = {}): string[] =>
  scenesOf(ABOUT + marked, around)
    .flatMap(funding)
    .map(parties);
const nameOf = (thing: Found['subject'] | NonNullable<Found['objects']>[number]): string =>
  thing && 'name' in thing ? thing.name : '—';
const parties = ({ predicate, subject, objects = [], for: purposes = [] }: Found): string => {
  const projects = purposes.filter(({ type }) => type === 'Project');
  const received = predicate === 'RECEIVES' ? [subject] : [...objects, ...(objects.length > 0 ? [] : projects)];
  return `${predicate === 'RECEIVES' ? '—' : nameOf(subject)} → ${received.map(nameOf).join('+') || '—'}`;
};

describe('the subject of a clause pays', () => {
  it.each([
    ['{GovernmentBody|区民政局}按每户每月60元向{SocialOrganization|康宁中心}付费。', ['区民政局 → 康宁中心']],
    ['{GovernmentBody|区民政局}以30万元的价格向{SocialOrganization|康宁中心}购买服务。', ['区民政局 → 康宁中心']],
    ['{GovernmentBody|区民政局}投入30万元，向{SocialOrganization|康宁中心}购买服务。', ['区民政局 → 康宁中心']],
    ['{GovernmentBody|区民政局}投入30万元，向社会购买服务。', ['区民政局 → —']],
    ['{GovernmentBody|区民政局}出资30万元，委托{SocialOrganization|康宁中心}实施项目。', ['区民政局 → 康宁中心']],
    ['{Community|花园社区}拿出8万元，购买{SocialOrganization|康宁中心}的服务。', ['花园社区 → 康宁中心']],
    ['{SocialOrganization|慈善会}“{Fund|邻里基金}”出资96万元，资助{Facility|大良社工站}。', ['邻里基金 → 大良社工站']],
    ['{GovernmentBody|区民政局}投入80万元，扶持{SocialOrganization?|社区社会组织}。', ['区民政局 → 社区社会组织']],
    [
      '{GovernmentBody|市财政局}每年为{Community?|城市社区}安排15万元、每个农村社区安排10万元。',
      ['市财政局 → 城市社区', '市财政局 → 农村社区'],
    ],
    [
      '{City|青原市}下达资金500万元，其中{District|甲区}120万元、{District|乙区}90万元。',
      ['青原市 → —', '青原市 → 甲区', '青原市 → 乙区'],
    ],
    ['{District|甲区}、{District|乙区}分别安排300万元、268万元。', ['甲区 → —', '乙区 → —']],
    ['答：{GovernmentBody|区民政局}投入12万元。', ['区民政局 → —']],
    ['一名退休教师捐出壹拾万元整，设立“{Fund|助学基金}”。', ['退休教师 → 助学基金']],
    ['{OtherOrganization|楚北公司}捐资设立“{Fund|暖冬基金}”，承诺三年内捐赠不少于200万元。', ['楚北公司 → 暖冬基金']],
    ['{SocialOrganization|慈善总会}拿出500万元设立“{Fund|邻里基金}”。', ['慈善总会 → 邻里基金']],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('the payer stands elsewhere', () => {
  it.each([
    ['起步资金5万元来自{SocialOrganization|市慈善总会}。', ['市慈善总会 → —']],
    ['从{Fund|市级福彩公益金}中列支400万元。', ['市级福彩公益金 → —']],
    ['首期30万元从{GovernmentBody|省残联}专项经费中列支。', ['省残联 → —']],
    ['{Facility|暖阳小屋}的日常开支每月约6500元，由{GovernmentBody|街道办事处}承担。', ['街道办事处 → 暖阳小屋']],
    ['{Facility|向阳驿站}首年48万元的经费由{SocialOrganization|爱同行基金会}资助。', ['爱同行基金会 → 向阳驿站']],
    ['余下3.6万元由居民和沿街商户凑齐。', ['居民和沿街商户 → —']],
    ['优秀项目由{GovernmentBody|市民政局}每个追加奖励2万元。', ['市民政局 → 优秀项目']],
    [
      '获评3A级的{SocialOrganization?|社区社会组织}，由{GovernmentBody|区民政局}奖励5000元。',
      ['区民政局 → 社区社会组织'],
    ],
    ['城市站每站每年18万元，农村站每站每年12万元，由市、县两级共同承担。', ['市、县两级 → —', '市、县两级 → —']],
    ['“{Fund|邻里基金}”由{OtherOrganization|大地集团}捐赠100万元设立。', ['大地集团 → 邻里基金']],
    ['由{SocialOrganization|慈善总会}设立“{Fund|微公益基金}”，首期规模贰佰万元整。', ['— → 微公益基金']],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));

  it('what goes on about one budget keeps its receiver', () => {
    const marked =
      '{Project|邻里相伴项目}立项。项目经费合计40万元：{GovernmentBody|市民政局}资助28万元，{GovernmentBody|区民政局}配套9.6万元，其余2.4万元来自{SocialOrganization|盛京基金会}的捐赠。';
    expect(read(marked)).toEqual([
      '— → 邻里相伴项目',
      '市民政局 → 邻里相伴项目',
      '区民政局 → 邻里相伴项目',
      '盛京基金会 → 邻里相伴项目',
    ]);
  });

  it('money of one name in one paragraph has one payer', () => {
    const marked =
      '{Facility?|社工站}运营经费按每站每年50万元核定，由省、市、区三级财政分担。2021年共安排运营经费1600万元。';
    expect(read(marked)).toEqual(['省、市、区三级财政 → 社工站', '省、市、区三级财政 → 社工站']);
  });
});

describe('who gets it by a verb of receiving', () => {
  it.each([
    [
      '{Project|连心桥项目}由{SocialOrganization|心桥中心}实施，2019年获{Fund|市福彩公益金}资助12万元，2020年减至8万元。',
      ['市福彩公益金 → 连心桥项目', '市福彩公益金 → 连心桥项目'],
    ],
    ['{SocialOrganization|康宁中心}每年从{Street|城厢街道}获得24万元服务经费。', ['城厢街道 → 康宁中心']],
    [
      '“{Fund|邻里基金}”已向{SocialOrganization?|社区社会组织}拨付135万元，{SocialOrganization|府城帮帮团}就得到了8万元。',
      ['邻里基金 → 社区社会组织', '邻里基金 → 府城帮帮团'],
    ],
  ])('%s', (marked, expected) => expect(read(marked)).toEqual(expected));
});

describe('nobody is put in', () => {
  it.each([
    [
      'issuing rules is not paying',
      '{GovernmentBody|市民政局}印发细则：单个项目扶持金额最高不超过8万元。',
      ['— → 项目'],
    ],
    [
      'a document’s rates',
      '同年出台的《{Policy|补贴细则}》，是为规范市场而定的：每张床位一次性补贴1.5万元。',
      ['— → —'],
    ],
    ['an estimate', '据课题组测算，若增设工疗站，一次性建设补贴约需260万元。', ['— → —']],
    ['a cost', '据了解，小院改造共花费38万元。', ['— → —']],
    ['a fund that nobody knows', '“星光”基金已资助项目12个，支出资金36万元。', ['— → —']],
    ['income', '全年收入310万元，其中政府购买服务收入280万元。', ['— → —', '— → —']],
    ['a list whose members are not known', '甲慈善会、乙慈善会分别捐赠20万元、10万元。', ['— → —', '— → —']],
  ])('%s', (_, marked, expected) => expect(read(marked)).toEqual(expected));

  it.each(['相关链接：某市下达补助资金2.8亿元', '【广告】注册就送补助88元'])('%s', (marked) =>
    expect(read(marked)).toEqual([]),
  );
});
