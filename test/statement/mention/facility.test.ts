import { describe, expect, it } from 'vitest';
import { knowing, said, thing } from './said.ts';

const facilities = (text: string, known = knowing({})): string[] => said(text, known, 'Facility');
const funds = (text: string, known = knowing({})): string[] => said(text, known, 'Fund');

describe('facilities with a name', () => {
  it.each([
    ['其中双岗街道养老服务中心由企业运营', ['Facility 双岗街道养老服务中心 <双岗街道>']],
    ['庐阳区社会组织孵化园开园', ['Facility 庐阳区社会组织孵化园 <庐阳区>']],
    ['城关区张掖路街道社工站获评', ['Facility 张掖路街道社工站 [城关区张掖路街道社工站] <城关区/张掖路街道>']],
    ['“全城小惊喜”生活体验馆开馆', ['Facility “全城小惊喜”生活体验馆']],
    ['“幸福里”为老服务中心去年启用', ['Facility “幸福里”为老服务中心']],
    ['“里弄里”社会组织孵化园坐一坐', ['Facility “里弄里”社会组织孵化园']],
    ['全省首个市级社会组织党建服务中心', ['Facility 市级社会组织党建服务中心']],
    ['率先建立社会组织孵化基地', ['Facility 社会组织孵化基地']],
    ['芙蓉区未成年人保护工作站设在二楼', ['Facility 芙蓉区未成年人保护工作站 <芙蓉区>']],
    ['云杉社区日间照料中心', ['Facility 云杉社区日间照料中心 <云杉社区>']],
    ['黔味长者食堂开业', ['Facility 黔味长者食堂']],
    ['改建成“四海之家”', ['Facility 四海之家']],
    ['启动“智慧养老”信息平台', ['Facility “智慧养老”信息平台']],
    ['改建“药都邻里汇”，', ['Facility 药都邻里汇']],
    ['园辉社区民族之家', ['Facility 园辉社区民族之家 <园辉社区>']],
    ['文庙社区“百姓说事点”', ['Facility 百姓说事点 <文庙社区>']],
    ['把点开在了小稻社区新时代文明实践站', ['Facility 小稻社区新时代文明实践站 <小稻社区>']],
    ['人员并入渠沟社区党群服务中心', ['Facility 渠沟社区党群服务中心 <渠沟社区>']],
    ['“石榴籽”民族团结工作站挂牌', ['Facility “石榴籽”民族团结工作站']],
    ['“向阳花”精神障碍社区康复驿站', ['Facility “向阳花”精神障碍社区康复驿站']],
    ['“西陵益站”社区营造实验室', ['Facility “西陵益站”社区营造实验室']],
    ['“台门小厨”里飘出饭菜香', ['Facility 台门小厨']],
    ['“拾光里”去年正式开业', ['Facility 拾光里']],
    ['把粮站改建成黔味儿童之家', ['Facility 黔味儿童之家']],
    ['天河综合养老服务中心投用', ['Facility 天河综合养老服务中心']],
    ['区民政局设立港北区社会工作服务总站', ['Facility 港北区社会工作服务总站 <港北区>']],
    ['南海区桂城社会工作服务站', ['Facility 南海区桂城社会工作服务站 <南海区>']],
    ['试办过一间名叫车头小厨的老年食堂', ['Facility 车头小厨', 'Facility 老年食堂 -']],
    ['租了一个小院，取名“青谷小院”', ['Facility 青谷小院']],
    ['支起“老表修理铺”', ['Facility 老表修理铺']],
    ['建国北路社区有食堂', ['Facility 食堂 <建国北路社区> -']],
    ['机务段社区重开老年食堂', ['Facility 老年食堂 <机务段社区> -']],
    ['壶瓶山镇上办托管班', ['Facility 托管班 <壶瓶山镇> -']],
    ['“书街夜校”办得红火', ['Facility 书街夜校']],
    ['麟游县未成年人保护中心启用', ['Facility 麟游县未成年人保护中心 <麟游县>']],
    ['丹东市社会福利院失智照护楼竣工', ['Facility 丹东市社会福利院失智照护楼 <丹东市>']],
    ['鲤江村童心小屋开展活动', ['Facility 鲤江村童心小屋 <鲤江村>']],
    ['让“独角戏”变成“大合唱”', []],
    ['把旧仓库变成“邻里小厨”', ['Facility 邻里小厨']],
    ['依托江安县社会福利院建设', ['Facility 江安县社会福利院 <江安县>']],
    ['武侯区社区治理创新促进中心', ['Facility 武侯区社区治理创新促进中心 <武侯区>']],
  ])('%s', (text, expected) => {
    expect(facilities(text)).toEqual(expected);
  });
});

describe('classes of facilities', () => {
  it.each([
    ['累计建成街道养老服务中心9个', ['Facility 街道养老服务中心 -']],
    ['计划新建社区食堂12个', ['Facility 社区食堂 -']],
    ['对社会力量举办的养老机构给予补贴', ['Facility 养老机构 -']],
    ['评出五星级社工站', ['Facility 五星级社工站 -']],
    ['个别社工站挪用经费', ['Facility 个别社工站 -']],
    ['民办非营利性养老机构', ['Facility 民办非营利性养老机构 -']],
    ['村(社区)综合服务管理中心', ['Facility 村(社区)综合服务管理中心 -']],
    ['率先建成社区社会工作室24个', ['Facility 社区社会工作室 -']],
    ['先后建成区域性养老服务中心3个', ['Facility 区域性养老服务中心 -']],
    ['城郊社区日间照料站点少', ['Facility 城郊社区日间照料站 -']],
    ['建成首个乡村社工室', ['Facility 首个乡村社工室 -']],
    ['在常青街道、东街街道先行建设社会组织服务园', ['Facility 社会组织服务园 <东街街道> -']],
    ['希望在大旺街道建老年食堂', ['Facility 老年食堂 <大旺街道> -']],
    [
      '将军社区党群服务中心一楼加设助餐点',
      ['Facility 将军社区党群服务中心 <将军社区>', 'Facility 助餐点 <将军社区> -'],
    ],
    ['提出“在老旧小区增设老年食堂”的建议', ['Facility 老年食堂 -']],
    ['建成“妈咪小屋”5处', ['Facility 妈咪小屋 -']],
    ['在21个社区全部建起“老街坊议事厅”', ['Facility 老街坊议事厅 -']],
    ['再建3个“星星屋”', ['Facility 星星屋 -']],
    ['这家驿站看上去', ['Facility 驿站 -']],
    ['概括为“一中心两平台”', []],
    ['编制南京市养老服务设施布局', ['Facility 养老服务设施 <南京市> -']],
    ['给困境儿童办假期托管班', ['Facility 假期托管班 -']],
    ['六城区街道社工站覆盖率', ['Facility 城区街道社工站 -']],
    ['桂城街道社工站很忙。全区建成7个街道(乡镇)社工站', ['Facility 桂城街道社工站 <桂城街道>', 'Facility 社工站 -']],
    ['与甲民政职业技术学院共建实习实训基地', ['Facility 实训基地 -']],
  ])('%s', (text, expected) => {
    expect(facilities(text)).toEqual(expected);
  });

  it('stand in the place of the article', () => {
    expect(facilities('新建社区食堂12个', knowing({ article: thing('District', '庐阳区', '合肥市') }))).toEqual([
      'Facility 社区食堂 <合肥市/庐阳区> -',
    ]);
  });

  it('bear the name of the street that the document has spoken of', () => {
    const places = new Map([['花果园街道', thing('Street', '花果园街道', '贵阳市', '南明区')]]);
    expect(facilities('花果园社工站开门', knowing({ places }))).toEqual([
      'Facility 花果园街道社工站 [花果园社工站] <贵阳市/南明区/花果园街道>',
    ]);
  });

  it('are pointed at: 该站, 这座孵化园', () => {
    expect(facilities('西南街道社工站联合医院，该站获奖')).toEqual([
      'Facility 西南街道社工站 <西南街道>',
      'Facility 西南街道社工站 [该站] <西南街道>',
    ]);
    const recent = [thing('Facility', '银杏小院')];
    expect(facilities('这处由车棚改造的为老服务站已挂牌', knowing({ recent }))).toEqual([
      'Facility 银杏小院 [这处由车棚改造的为老服务站]',
    ]);
  });

  it('are the one thing that the sentences before have named so', () => {
    const recent = [thing('Facility', '庐阳区社会组织孵化园', '庐阳区')];
    expect(facilities('孵化园已有入驻机构', knowing({ recent }))).toEqual([
      'Facility 庐阳区社会组织孵化园 [孵化园] <庐阳区>',
    ]);
    const two = [...recent, thing('Facility', '蜀山区社会组织孵化园')];
    expect(facilities('孵化园已有入驻机构', knowing({ recent: two }))).toEqual(['Facility 孵化园 -']);
    expect(facilities('已建成的孵化园应完成改造', knowing({ recent }))).toEqual(['Facility 孵化园 -']);
  });
});

describe('funds', () => {
  it.each([
    ['设立庐阳区社区社会组织发展专项资金', ['Fund 庐阳区社区社会组织发展专项资金 <庐阳区>']],
    ['设立“侨亲助学金”', ['Fund 侨亲助学金']],
    ['市级福彩公益金4150万元', ['Fund 市级福彩公益金']],
    ['每年安排20万元惠民项目资金', ['Fund 惠民项目资金']],
    ['试点设立社区基金', ['Fund 社区基金 -']],
    ['睦林公益慈善基金', ['Fund 睦林公益慈善基金']],
    ['用于救助金支出', []],
    ['基金会成立', []],
    ['福彩公益金72万元', []],
    ['长沙市福彩公益金补助15万元', ['Fund 长沙市福彩公益金 <长沙市>']],
    ['补助资金分两次拨付', []],
    ['奋斗街道下设专项基金，支持食堂', []],
    ['结合实际下设专项基金', []],
  ])('%s', (text, expected) => {
    expect(funds(text)).toEqual(expected);
  });
});
