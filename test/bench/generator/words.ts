/** Names that organizations, projects and sites of the made-up country are put together from. */

const FIRST = Array.from('阳春和明清安康乐福星云松竹兰金银青长永新');
const SECOND = Array.from('光辉泰悦心苗禾桥泉湖溪园台岭岩霞帆舟杉枫');

/** How many different ones there are. */
export const BRANDS = FIRST.length * SECOND.length;

/** Two characters that an organization is called by: 春苗, 和悦. */
export const brand = (number: number): string =>
  `${FIRST[number % FIRST.length]}${SECOND[Math.floor(number / FIRST.length) % SECOND.length]}`;

/** What a project is called by its own: “晚晴相伴”. */
export const PROJECT_FIRST =
  '晚晴 银龄 向日葵 暖阳 同心 萤火 春泥 邻里 守望 蒲公英 七彩 微光 归雁 同行 绿洲 心桥 彩虹 星星 橄榄枝 一米阳光 橙心 萤火虫 青藤 幸福里 童心 伴夕阳 四季 手牵手 小橘灯 时光 百姓 益起'.split(
    ' ',
  );
export const PROJECT_SECOND =
  '相伴 守护 计划 同行 课堂 驿站 成长 在行动 加油站 护航 家园 有约 新生 茶话 工坊 圆梦 放飞 连心 走读 会客厅'.split(
    ' ',
  );

/** What each kind of organization is called behind its place and brand, with its category. */
export const ORGANIZATION_KINDS = [
  { ending: '社会工作服务中心', category: '民办非企业单位' },
  { ending: '公益服务中心', category: '民办非企业单位' },
  { ending: '志愿服务队', category: '备案社区社会组织' },
  { ending: '社区发展促进会', category: '社会团体' },
  { ending: '居家养老服务中心', category: '民办非企业单位' },
  { ending: '志愿者协会', category: '社会团体' },
  { ending: '公益慈善基金会', category: '基金会' },
  { ending: '邻里互助会', category: '备案社区社会组织' },
] as const;

/** Companies, schools and hospitals that work with them, behind a place’s name. */
export const OTHERS = [
  '职业技术学院',
  '第一人民医院',
  '日报社',
  '公共交通集团有限公司',
  '农村商业银行',
  '师范学院',
  '中医医院',
  '供水有限公司',
];

/** Sites and papers that carry texts; none of them exists. */
export const HOSTS = ['社区在线', '公益资讯网', '社会组织之窗', '民生日报', '晚报', '社工观察', '慈善周刊', '政务发布'];
