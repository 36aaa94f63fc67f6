import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/vocabulary/statement.ts';
import { knowing, said, thing } from './said.ts';

const organizations = (text: string, known = knowing({})): string[] =>
  said(text, known, 'SocialOrganization', 'OtherOrganization').filter((one) => !one.endsWith(' -'));

describe('social organizations', () => {
  it.each([
    ['委托合肥市众益社会组织服务中心运营', ['SocialOrganization 合肥市众益社会组织服务中心 <合肥市>']],
    ['由庐阳区阳光社会工作服务社实施', ['SocialOrganization 庐阳区阳光社会工作服务社 <庐阳区>']],
    ['引入黔童社会工作服务中心', ['SocialOrganization 黔童社会工作服务中心']],
    ['长沙县星辰社会工作发展中心理事长', ['SocialOrganization 长沙县星辰社会工作发展中心 <长沙县>']],
    ['街道以购买方式引进青禾社工服务社', ['SocialOrganization 青禾社工服务社']],
    ['五华区大观为老服务协会承接', ['SocialOrganization 五华区大观为老服务协会 <五华区>']],
    ['吴中区民和调解志愿者协会', ['SocialOrganization 吴中区民和调解志愿者协会 <吴中区>']],
    ['成立“红石榴”志愿服务队', ['SocialOrganization “红石榴”志愿服务队']],
    ['泉州市刺桐慈善基金会出资', ['SocialOrganization 泉州市刺桐慈善基金会 <泉州市>']],
    ['岸兜村老人会自筹', ['SocialOrganization 岸兜村老人会 <岸兜村>']],
    ['长沙市慈善会募捐', ['SocialOrganization 长沙市慈善会 <长沙市>']],
    ['王大妈调解队上门', ['SocialOrganization 王大妈调解队']],
    ['甘肃众爱公益发展中心', ['SocialOrganization 甘肃众爱公益发展中心']],
    ['由铁西区和煦社会工作服务中心执行', ['SocialOrganization 铁西区和煦社会工作服务中心 <铁西区>']],
    ['义乌市同悦社会工作服务中心', ['SocialOrganization 义乌市同悦社会工作服务中心 <义乌市>']],
    ['街道与大连同心圆助残服务中心合办', ['SocialOrganization 大连同心圆助残服务中心']],
    ['长沙市众仁与爱公益发展中心承办', ['SocialOrganization 长沙市众仁与爱公益发展中心 <长沙市>']],
    ['组建“老哥俩”敲门队，', ['SocialOrganization “老哥俩”敲门队']],
    ['“巧媳妇”手工社开张', ['SocialOrganization “巧媳妇”手工社']],
    ['由鄞州区惠民社区服务中心运营', ['SocialOrganization 鄞州区惠民社区服务中心 <鄞州区>']],
    ['明楼街道和丰社区老娘舅工作室', ['SocialOrganization 明楼街道和丰社区老娘舅工作室 <明楼街道/和丰社区>']],
    ['郑州市启明社会工作服务站承接', ['SocialOrganization 郑州市启明社会工作服务站 <郑州市>']],
    ['由启明社会工作服务站承接', ['SocialOrganization 启明社会工作服务站']],
    ['成都市成华区蓉和社区发展中心', ['SocialOrganization 成都市成华区蓉和社区发展中心 <成都市/成华区>']],
    ['斗门区乡韵社区发展促进中心', ['SocialOrganization 斗门区乡韵社区发展促进中心 <斗门区>']],
    ['曲阜市儒乡社会工作服务中心', ['SocialOrganization 曲阜市儒乡社会工作服务中心 <曲阜市>']],
    ['芦江社区则与宁波善园公益基金会合作', ['SocialOrganization 宁波善园公益基金会']],
    ['供应商为崇川区新希望社会工作服务中心', ['SocialOrganization 崇川区新希望社会工作服务中心 <崇川区>']],
    ['椒江区星火助学社的项目', ['SocialOrganization 椒江区星火助学社 <椒江区>']],
    ['高塘社区红领之家社会服务中心', ['SocialOrganization 高塘社区红领之家社会服务中心 <高塘社区>']],
    ['委托浙江民声社会调查中心', ['SocialOrganization 浙江民声社会调查中心']],
    ['组建了“阿婆织锦队”，', ['SocialOrganization 阿婆织锦队']],
    ['村里的“妈妈互助”小组', ['SocialOrganization “妈妈互助”小组']],
    ['村里的“姊妹会”有会员34人', ['SocialOrganization 姊妹会']],
    ['三门峡市原点社区营造中心', ['SocialOrganization 三门峡市原点社区营造中心 <三门峡市>']],
    ['武侯区社区发展促进会', ['SocialOrganization 武侯区社区发展促进会 <武侯区>']],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected);
  });

  it.each([
    '学会了使用手机',
    '“主心骨”队伍建设',
    '“面对面”恳谈会',
    '“家门口”社区',
    '成立志愿服务队',
    '各类行业协会参与',
    '社区志愿服务队',
    '培育社会组织联合会等枢纽',
    '老年人协会组织活动',
    '总会计师事务',
    '专业社会工作服务机构',
    '愿意找服务队帮忙',
    '拥有公募资格的基金会',
    '某社会工作服务中心',
    '会城街道社工站',
    '永叔街道韶山西路社区建设社区社会工作室',
    '雁塔区残疾人联合会',
    '市人大常委会人事代表工作室',
    '加强“主心骨队”建设',
  ])('none in %s', (text) => {
    expect(organizations(text)).toEqual([]);
  });

  it('are completed by the place that 市 means', () => {
    const here = { City: thing('City', '济南市') } as Record<string, Mention>;
    expect(organizations('市社会工作协会每年举办', knowing({ here }))).toEqual([
      'SocialOrganization 济南市社会工作协会 [市社会工作协会] <济南市>',
    ]);
    expect(organizations('该市共有社工机构45家', knowing({ here }))).toEqual([]);
  });
});

describe('other organizations', () => {
  it.each([
    ['由安徽晚晴养老服务有限公司运营', ['OtherOrganization 安徽晚晴养老服务有限公司']],
    ['泉州市华源评估事务所给出', ['OtherOrganization 泉州市华源评估事务所 <泉州市>']],
    ['联合唯依美美发美容学校', ['OtherOrganization 唯依美美发美容学校']],
    ['与云南信达会计师事务所有限公司签约', ['OtherOrganization 云南信达会计师事务所有限公司']],
    ['合肥市第一人民医院', ['OtherOrganization 合肥市第一人民医院 <合肥市>']],
    ['徽商银行捐赠', ['OtherOrganization 徽商银行']],
    ['甲协会和泸州市特殊教育学校合办', ['OtherOrganization 泸州市特殊教育学校 <泸州市>']],
    ['西坝社区卫生服务中心的医生', ['OtherOrganization 西坝社区卫生服务中心']],
    ['岳塘区正与湖南理工职业技术学院商谈', ['OtherOrganization 湖南理工职业技术学院']],
    ['安徽大学的学生', ['OtherOrganization 安徽大学']],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected);
  });

  it.each([
    '考取大学的学生',
    '设了一个“时间银行”',
    '大学生志愿者',
    '附近的学校',
    '借助会计师事务所',
    '驻区企业和学校',
    '送到医院',
    '物业公司',
  ])('none in %s', (text) => {
    expect(organizations(text)).toEqual([]);
  });
});

describe('parts of a greater body', () => {
  it.each([
    ['中国邮政集团丹东市分公司代送药品', ['OtherOrganization 中国邮政集团丹东市分公司 <丹东市>']],
    ['会同中国农业银行宜宾分行发放', ['OtherOrganization 中国农业银行宜宾分行']],
    ['与中国建设银行黄石分行合作', ['OtherOrganization 中国建设银行黄石分行']],
    ['朔州煤电有限公司神头分公司捐赠冰柜', ['OtherOrganization 朔州煤电有限公司神头分公司']],
    ['苏州市广济医院昆山分院提供支持', ['OtherOrganization 苏州市广济医院昆山分院 <苏州市>']],
    ['社区与湖北工程学院心理系结对', ['OtherOrganization 湖北工程学院心理系']],
    ['山西大学社会工作系的师生担任顾问', ['OtherOrganization 山西大学社会工作系']],
    ['由安庆师范大学修订指标体系', ['OtherOrganization 安庆师范大学']],
    ['安徽师范大学学生志愿者每周来', ['OtherOrganization 安徽师范大学']],
    ['天门山社区请来安徽师范大学社会学院的师生', ['OtherOrganization 安徽师范大学社会学院']],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected);
  });

  it.each([
    ['还和赭山派出所结了对子', ['GovernmentBody 赭山派出所']],
    ['与连岛派出所、连云区人民法院建立机制', ['GovernmentBody 连岛派出所', 'GovernmentBody 连云区人民法院 <连云区>']],
    ['联合辖区派出所走访', []],
    ['经商市财政局、市卫健委', ['GovernmentBody 市财政局', 'GovernmentBody 市卫健委']],
    ['共青团梅州市委员会主办', ['GovernmentBody 共青团梅州市委员会 <梅州市>']],
    ['落实市政府民生实事', []],
  ])('%s', (text, expected) => {
    expect(said(text, knowing({}), 'GovernmentBody')).toEqual(expected);
  });
});
