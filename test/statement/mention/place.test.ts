import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/vocabulary/statement.ts';
import { knowing, said, thing } from './said.ts';

const PLACES = ['Province', 'City', 'District', 'Street', 'Community'] as const;
const places = (text: string, known = knowing({})): string[] =>
  said(text, known, ...PLACES).filter((one) => !one.endsWith(' -'));

describe('places by their full names', () => {
  it.each([
    ['合肥市出台新办法', ['City 合肥市']],
    ['在浙江省宁波市举行', ['City 宁波市 <浙江省>']],
    ['安徽省合肥市庐阳区双岗街道先行试点', ['Street 双岗街道 <安徽省/合肥市/庐阳区>']],
    ['凉山彝族自治州建成站点', ['City 凉山彝族自治州']],
    ['广西壮族自治区总投入增加', ['Province 广西壮族自治区']],
    ['鲤城区、丰泽区和晋江市已经覆盖', ['District 鲤城区', 'District 丰泽区', 'District 晋江市']],
    ['重庆市渝中区推开', ['District 渝中区 <重庆市>']],
    ['由玉林街道办理', ['Street 玉林街道']],
    ['长安区、裕华区分别安排', ['District 长安区', 'District 裕华区']],
    ['大连市甘井子区革镇堡街道前革社区', ['Community 前革社区 <大连市/甘井子区/革镇堡街道>']],
    ['扩大到宽甸满族自治县长甸镇', ['Street 长甸镇 <宽甸满族自治县>']],
    ['县长赴长甸镇调研', ['Street 长甸镇']],
    ['番禺区大石街设立', ['Street 大石街 <番禺区>']],
    ['南城办事处在辖区内', ['Street 南城办事处']],
    ['走进大石街，看到骑楼', []],
    ['昆山农村商业银行捐赠', []],
    ['内蒙古自治区呼和浩特市回民区', ['District 回民区 <内蒙古自治区/呼和浩特市>']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    '海口市场监管有力',
    '全市居民受益',
    '城区面积扩大',
    '江北区域发展',
    '各区县抓好落实',
    '六城区街道覆盖',
    '这只社区基金',
    '城乡统筹推进',
    '其中中央财政城镇老旧小区改造补助',
    '但过去社区人手少',
    '可两镇社工站的人不够',
    '全县逐镇逐村排查',
    '要发掘社区资源',
    '在保城乡低保对象',
    '让更多社区参与',
    '依托古村落开发',
    '社工每月进村两次',
    '居民有事找社区',
    '走进客家村镇',
    '老人常住本村',
    '由县民政局会同县人社局',
  ])('no place in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('places that the table does not know, or not by this name', () => {
  it.each([
    ['梅列区列西街道启动', ['Street 列西街道 <梅列区>']],
    ['在经济技术开发区金龙湖街道新建', ['Street 金龙湖街道 <经济技术开发区>']],
    ['在东城经济开发区鸳鸯社区建设', ['Community 鸳鸯社区 <东城经济开发区>']],
    ['在新平县戛洒镇落地', ['Street 戛洒镇 <新平县>']],
    ['覆盖辖区东一社区、东二社区', ['Community 东一社区', 'Community 东二社区']],
    ['光是幸福社区就有搬迁群众', ['Community 幸福社区']],
    ['只有建国北路社区有食堂', ['Community 建国北路社区']],
    ['眼下银山社区的中心', ['Community 银山社区']],
    ['在辖区东山社区做过调查', ['Community 东山社区']],
    ['在珠海、中山、江门三市运营', ['City 珠海市 [珠海]', 'City 中山市 [中山]', 'City 江门市 [江门三市]']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each(['建设幸福社区的目标', '全市高新区的社区', '主城区街道', '老城区社区'])('no place in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('places by their short names', () => {
  it.each([
    ['成都：社会组织接力', ['City 成都市 [成都]']],
    ['在广西，这样的做法不少', ['Province 广西壮族自治区 [广西]']],
    ['2018年东莞新建站点', ['City 东莞市 [东莞]']],
    ['湖南长沙的经验', ['City 长沙市 [湖南长沙] <湖南省>']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each(['兰州路的老人', '创新乡村治理', '平安康复中心来宾众多', '促进吉祥和平安定', '长治久安', '吃成都菜的人'])(
    'no place in %s',
    (text) => {
      expect(places(text)).toEqual([]);
    },
  );

  it('takes an ambiguous one where the document names the place in full', () => {
    const known = knowing({ places: new Map([['中山市', thing('City', '中山市') as never]]) });
    expect(places('中山启动创投', known)).toEqual(['City 中山市 [中山]']);
    expect(places('中山启动创投')).toEqual([]);
  });
});

describe('places that no table knows', () => {
  it.each([
    ['在青山街道云杉社区实施', ['Community 云杉社区 <青山街道>']],
    ['杭州市星河区望湖街道星桥里小区', ['Community 星桥里小区 <杭州市/星河区/望湖街道>']],
    ['走进望月湖街道月龙社区', ['Community 月龙社区 <望月湖街道>']],
    ['在都正社区实施', ['Community 都正社区']],
    ['由云杉社区、白鹭村承办', ['Community 云杉社区', 'Community 白鹭村']],
    ['在地铁家园社区新建站点', ['Community 地铁家园社区']],
    ['同心圆与沾麒社区居委会共同建成', []],
    ['和文华村村委会商量', []],
    ['在青山街道幸福社区启动试点', ['Community 幸福社区 <青山街道>']],
    ['青山街道幸福社区建设', ['Street 青山街道']],
    ['站点设在景阳东街第二社区', ['Community 景阳东街第二社区']],
    ['云杉社区居委会表示', []],
  ])('%s', (text, expected) => {
    const found = places(text);
    for (const one of expected) expect(found.some((place) => place.startsWith(one.split(' <')[0] ?? ''))).toBe(true);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  it.each([
    '各社区开展活动',
    '该街道建成站点',
    '加强城乡社区治理',
    '全市社区实现覆盖',
    '命名示范社区',
    '改造老旧小区',
    '选取试点村',
    '提升社区服务水平',
    '推动社区发展',
    '整合社区资源',
    '进入社区，服务居民',
    '每个城市社区不少于两名',
    '农村社区覆盖率提高',
    '返乡创业的人',
    '特色小镇建设',
    '康养小镇里的银行',
    '花了一个半月时间逐社区走访',
    '光靠社区忙不过来',
    '一张图看懂社区食堂',
    '三个社区都有家长提出',
    '任务转嫁社区',
    '下半年街道将设立岗位',
    '补齐空白镇街的站点',
    '下设村(居)社工点',
    '用好社区激励资金',
    '新建街道养老服务中心6个',
    '“胶东暖心社区慈善基金”',
    '西坝社区卫生服务中心的医生',
    '易地扶贫搬迁社区',
    '地处城乡结合部',
  ])('no place in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('the nest of a place', () => {
  const hefei = thing('City', '合肥市');
  const luyang = thing('District', '庐阳区', '合肥市');

  it('is completed only by what the document names', () => {
    const named = new Map([
      ['合肥市', hefei],
      ['庐阳区', luyang],
    ]) as never;
    expect(places('海棠街道率先建成', knowing({ places: named }))).toEqual(['Street 海棠街道 <合肥市/庐阳区>']);
    expect(places('海棠街道率先建成')).toEqual(['Street 海棠街道']);
  });

  it('of a place that no table knows is that of the article', () => {
    expect(places('在云杉社区实施', knowing({ article: luyang }))).toEqual(['Community 云杉社区 <合肥市/庐阳区>']);
  });
});

describe('a bare 市 or 区', () => {
  const here = { City: thing('City', '合肥市'), District: thing('District', '庐阳区', '合肥市') } as Record<
    string,
    Mention
  >;
  it.each([
    ['全市登记社会组织', ['City 合肥市 [全市]']],
    ['我区出台办法', ['District 庐阳区 [我区] <合肥市>']],
    ['该区共发放补贴', ['District 庐阳区 [该区] <合肥市>']],
    ['区里投入资金', ['District 庐阳区 [区里] <合肥市>']],
    ['市本级安排预算', ['City 合肥市 [市本级]']],
    ['全市场化运作', []],
    ['全区域覆盖', []],
    ['该村修了路', []],
  ])('%s', (text, expected) => {
    expect(places(text, knowing({ here }))).toEqual(expected);
  });

  it('is no place where nothing says which', () => {
    expect(places('全市登记社会组织')).toEqual([]);
  });
});

describe('places that share their ending', () => {
  const known = knowing({
    places: new Map([
      ['晋阳街道', thing('Street', '晋阳街道')],
      ['簇锦街道', thing('Street', '簇锦街道')],
      ['武汉市', thing('City', '武汉市')],
    ]),
  });
  it.each([
    ['计划已在晋阳、簇锦2个街道铺开', ['Street 晋阳街道 [晋阳]', 'Street 簇锦街道 [簇锦2个街道]']],
    [
      '江汉、武昌、硚口三个区分别配套',
      ['District 江汉区 [江汉] <武汉市>', 'District 武昌区 [武昌] <武汉市>', 'District 硚口区 [硚口三个区] <武汉市>'],
    ],
    ['养老、助残、托幼三个区块', []],
    ['江汉、武昌的居民', []],
  ])('%s', (text, expected) => {
    expect(places(text, known)).toEqual(expected);
  });
});

describe('a bare 街道 or 社区 that acts', () => {
  const near = { Street: thing('Street', '四方坪街道'), Community: thing('Community', '前革社区') };
  it.each([
    ['今年3月，街道引入助残服务中心', ['Street 四方坪街道 [街道]']],
    ['场地由社区无偿腾出', ['Community 前革社区 [社区]']],
    ['社区的“新家园”服务站', ['Community 前革社区 [社区]']],
    ['志愿者在此开办课堂', ['Community 前革社区 [此]']],
    ['在甲湖街道竹林社区，社工在那里办课堂', ['Community 竹林社区 <甲湖街道>', 'Community 竹林社区 <甲湖街道> [那里]']],
    ['每个街道计划新建一处', []],
    ['社区治理水平提升', []],
  ])('%s', (text, expected) => {
    expect(places(text, knowing({ near })).map((one) => one.replace(/(\[.*\]) (<.*>)/u, '$2 $1'))).toEqual(expected);
  });
});
