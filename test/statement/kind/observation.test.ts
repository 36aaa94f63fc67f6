import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/statement/found.ts';
import { observation } from '../../../src/statement/kind/observation.ts';
import { scenesOf } from './marked.ts';

const ABOUT = '{City|青原市}开展社区服务。\n';
const read = (marked: string, around = {}): Found[] => scenesOf(ABOUT + marked, around).flatMap(observation);
const subjectOf = ({ subject }: Found): string => (subject && 'name' in subject ? subject.name : '—');
const said = (one: Found): string => `${subjectOf(one)}: ${one.indicator} ${one.value}${one.unit ?? ''}`;

describe('what is counted, of whom', () => {
  it.each([
    [
      '{City|全市=青原市}登记社会组织412家，备案社区社会组织1,038家。',
      ['青原市: 登记社会组织数 412家', '青原市: 备案社区社会组织数 1038家'],
    ],
    ['{District|东湖区}共有社工机构45家。', ['东湖区: 社工机构数 45家']],
    ['目前，{City|青原市}持证人数达8006人。', ['青原市: 持证社工人数 8006人']],
    [
      '{Facility|柳林服务中心}设床位86张，服务老人3.6万余人次。',
      ['柳林服务中心: 养老床位数 86张', '柳林服务中心: 服务人次 36000人次'],
    ],
    ['在{Community|柳林社区}，社区公益组织多达18家。', ['柳林社区: 社区公益组织数 18家']],
    ['建成街道养老服务中心9个、社区养老服务站52个。', ['青原市: 养老服务设施数 9个', '青原市: 养老服务设施数 52个']],
    ['新建社区食堂12个，实现全覆盖。', ['青原市: 社区食堂数 12个', '青原市: 覆盖率 100%']],
    ['在保低保对象3,126户4,508人。', ['青原市: 在保低保对象户数 3126户', '青原市: 在保低保对象人数 4508人']],
    ['{Facility|孵化园}入驻机构66家、出壳29家。', ['孵化园: 入驻机构数 66家', '孵化园: 出壳机构数 29家']],
    [
      '持证社工2317人，{District|甲区}702人、{District|乙县}只有41人。',
      ['青原市: 持证社工人数 2317人', '甲区: 持证社工人数 702人', '乙县: 持证社工人数 41人'],
    ],
    ['城市社区覆盖率92.5%，农村牧区37%。', ['青原市: 覆盖率 92.5%', '青原市: 覆盖率 37%']],
    ['为289户失独家庭提供健康管理。', ['青原市: 受益户数 289户']],
    ['共有4386户、10952名居民。', ['青原市: 居民户数 4386户', '青原市: 居民人数 10952名']],
    ['建成社工服务点214个，开课120场。', ['青原市: 设施数 214个', '青原市: 活动场次 120场']],
    [
      '贡献志愿服务时长2100小时，末期评估得分93.5分。',
      ['青原市: 志愿服务时长 2100小时', '青原市: 星级评定得分 93.5分'],
    ],
    [
      '{District|甲区}建成{Facility|柳林康养中心}，建筑面积1200平方米，设床位60张。',
      ['柳林康养中心: 设施面积 1200平方米', '柳林康养中心: 养老床位数 60张'],
    ],
    [
      '{District|甲区}投资50万元建成{Facility|柳林孵化园}，位于{Street|丁街道}，面积80平方米，由{SocialOrganization|清溪中心}运营，现入驻机构37家。',
      ['柳林孵化园: 设施面积 80平方米', '柳林孵化园: 入驻机构数 37家'],
    ],
    [
      '{Facility|柳林食堂}开业，{SocialOrganization|清溪基金会}捐赠设备价值6万元，日均就餐130人次。',
      ['柳林食堂: 服务人次 130人次'],
    ],
    [
      '{District|甲区}建成{Facility|柳林康养中心}，举办培训22期，面积1200平方米。',
      ['甲区: 培训期数 22期', '甲区: 设施面积 1200平方米'],
    ],
    ['网络投票累计28.6万票。', ['青原市: 网络投票数 286000票']],
    ['社工机构由2015年的11家增加到83家。', ['青原市: 社工机构数 11家', '青原市: 社工机构数 83家']],
    ['举办专业培训，累计举办22期。', ['青原市: 培训期数 22期']],
    ['为300名{Population|老人}提供上门服务。', ['青原市: 服务人数 300名']],
    [
      '每个站点拥有持证社工10名以上，每个农村站点不少于5名。',
      ['青原市: 持证社工人数 10名', '青原市: 持证社工人数 5名'],
    ],
    ['场地面积2600平方米。', ['青原市: 设施面积 2600平方米']],
    ['按项目总额的30%给予配套。', ['青原市: 配套比例 30%']],
    ['专业社工流失率达18.6%。', ['青原市: 专业社工流失率 18.6%']],
    ['持证社工1268人，比上年增加156人。', ['青原市: 持证社工人数 1268人', '青原市: 与往年之比 156人']],
    ['出台政策文件8份。', ['青原市: 政策文件数 8份']],
    ['队员平均年龄超过50岁。', ['青原市: 平均年龄 50岁']],
    ['全市注册志愿者3.2万人，占常住人口的7.5%。', ['青原市: 注册志愿者人数 32000人', '青原市: 注册志愿者占比 7.5%']],
  ])('%s', (marked, expected) => {
    expect(read(marked).map(said)).toEqual(expected);
  });

  it('a short word means the facility named last', () => {
    const marked = '{Facility|柳林服务中心}由{SocialOrganization|清溪社工服务中心}运营。中心现有社工6名。';
    expect(read(marked).map(said)).toEqual(['柳林服务中心: 社会工作者人数 6名']);
  });

  it('who speaks of it is not whom it is about', () => {
    expect(read('{GovernmentBody|市民政局}局长介绍，现有社工机构21家。').map(subjectOf)).toEqual(['青原市']);
  });
});

describe('when and how it holds', () => {
  it.each<[string, Partial<Found>]>([
    ['截至2022年底，全市登记社会组织412家。', { basis: 'AT_DATE', asOf: '2022-12' }],
    ['到2025年底，持证社工达到600人。', { modality: 'PLANNED', period: '../2025-12' }],
    ['力争到2025年建成社区食堂45个。', { modality: 'INTENDED', period: '../2025' }],
    ['2022年新建社区食堂14个。', { basis: 'IN_PERIOD', period: '2022' }],
    ['自2013年起累计服务居民2000人次以上。', { basis: 'CUMULATIVE', bound: 'AT_LEAST', period: '2013/..' }],
    ['近三年服务居民近430万人次。', { bound: 'NEARLY', dateText: '近三年' }],
    ['40%的社区工作人员持有社工师证。', { of: '社区工作人员', value: 40 }],
  ])('%s', (marked, expected) => {
    expect(read(marked)[0]).toMatchObject(expected);
  });

  it('parts behind 其中 and 含 name their whole', () => {
    const [whole, part] = read('共有社工机构45家，其中承接政府购买服务的22家。');
    expect(part?.partOf?.value).toBe(45);
    expect(whole?.partOf).toBeUndefined();
  });

  it('one number said twice is one statement with both places', () => {
    const [first, again] = read('现有社工机构145家。全市社工机构145家。');
    expect(again?.at).toBe(first?.at);
    expect(again?.evidence.length).toBeGreaterThan(first?.evidence.length ?? 0);
  });
});

describe('no observation', () => {
  it.each([
    '资助项目48个，金额143.5万元。',
    '引进了18家社会组织参与运营。',
    '对34家社会组织进行等级评估。',
    '若在10个街道增设工疗站，老人就方便了。',
    '美兰、龙华、琼山、秀英四个区推进社工站建设。',
    '培训没有站点，来回要跑上百公里。',
    '从3月起分两批推进社工站建设。',
    '注：序号1至3由街道发放。',
    '推荐阅读：养老地图上线 收录机构307家',
    '通过三个方面、两种方式推进。',
    '上述资金按4∶6比例分担。',
    '上一页 1 2 下一页',
    '由2家企业负责运营。',
    '有96个街道、614个社区参与对接会活动。',
    '数十家组织有名无实。',
    '开展三项工作。',
    '连续补助不超过3年。',
    '召开两次会议。',
  ])('%s', (marked) => {
    expect(read(marked)).toEqual([]);
  });
});
