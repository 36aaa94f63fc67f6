/** How documents count, as data: which words make which indicator of `seed/concepts/indicator.jsonl`, and what is no count. */

export interface IndicatorPattern {
  /** The preferred label. */
  readonly label: string;
  readonly units: RegExp;
  /** In the words that say what is counted: the noun with its qualifiers and the verb before it. */
  readonly words: RegExp;
  readonly not?: RegExp;
}

const ORGANIZATION = /^(?:家|个|所|支|户|类)$/u;
const THING = /^(?:家|个|所|处|座|间|支|套|片|站|栋|条)$/u;
const PERSON = /^(?:人|名|位)$/u;
const ANY = /(?:)/u;

/** The first that fits holds, so that the narrower stand first. */
export const INDICATORS: readonly IndicatorPattern[] = [
  { label: '培训人次', units: /^(?:人次|人\/次)$/u, words: /培训|参训|受训|轮训|跟岗|研修/u },
  {
    label: '走访户次',
    units: /^(?:户次|人次)$/u,
    words: /走访|探访|入户|上门探/u,
  },
  { label: '走访户次', units: /^户次$/u, words: ANY, not: /服务|救助|慰问|补/u },
  { label: '参与人次', units: /^(?:人次|人\/次)$/u, words: /参加|参与|参会/u, not: /服务|培训/u },
  { label: '供餐份数', units: /^人次$/u, words: /送餐|供餐|配餐|(?:来|到.{0,4})吃饭|吃饭的/u },
  {
    label: '服务人次',
    units: /^(?:人次|人\/次|例次)$/u,
    words: ANY,
    not: /志愿者$|更换|调整|离职|流失|督导|检查|带班|值班|派出|投票|浏览|点击|参观|选派|出动|转发|播放|关注/u,
  },
  { label: '培训期数', units: /^(?:期|场|次|班)$/u, words: /培训|轮训|办班$/u },
  {
    label: '培训期数',
    units: /^(?:期|班次)$/u,
    words: /(?:技能|技术|研修|学习|进修|提升|提高|骨干|讲习|能力|实训|创业)[〇㐀-鿿𠀀-𲎯]{0,4}班$/u,
  },
  {
    label: '活动场次',
    units: /^(?:场|场次)$/u,
    words: /会$|服务$|论坛|沙龙|宣讲|宣传|路演|演出|比赛|大赛|课$|集市|市集|义卖|巡演|展览|调研|走访|表演|对接/u,
    not: /小组会/u,
  },
  { label: '志愿服务时长', units: /^(?:小时|个?工时)$/u, words: /志愿|义工/u },
  { label: '星级评定得分', units: /^分$/u, words: /得分|评分/u, not: /量表|焦虑|抑郁|孤独|自评/u },
  {
    label: '供餐份数',
    units: /^(?:份|餐)$/u,
    words: /吃饭|供餐|配餐|送餐|助餐|用餐|就餐|供应午餐|[午晚早]餐|饭菜|盒饭|(?:卖出|售出|饭)$/u,
  },
  { label: '走访户次', units: /^(?:户次|户)$/u, words: /走访|探访|入户/u },
  {
    label: '服务人数',
    units: PERSON,
    words:
      /(?:每[天日]|日均|平均每天).{0,8}(?:来|接待|到访|就餐|用餐|吃饭|服务)|^(?:日均)?(?:就餐|用餐|吃饭|到访)(?:的?(?:老人|居民|长者|群众))?$/u,
  },
  { label: '受益户数', units: /^户$/u, words: /服务|惠及|受益|帮助|帮扶/u, not: /站|中心/u },
  {
    label: '居民户数',
    units: /^户$/u,
    words:
      /(?:^|[共有辖住])(?:常住)?(?:[〇㐀-鿿𠀀-𲎯]{0,4}(?<![益难保病残属困]))(?:居民|村民|住户|人家|群众)(?:家庭)?$/u,
    not: /服务|走访|惠及|受益|困难|低保|帮|慰问/u,
  },
  {
    label: '服务人数',
    units: PERSON,
    words: /(?:固定|长期|经常|常年)(?:来|参加)的(?:孩子|老人|儿童|学生|居民|老年人)$/u,
  },
  { label: '活动场次', units: /^(?:场|场次|次)$/u, words: /活动|开课|讲座|义诊|课堂|议事$|进社区$/u, not: /培训/u },
  { label: '覆盖率', units: /^%$/u, words: /覆盖/u, not: /满意/u },
  { label: '服务对象满意度', units: /^%$/u, words: /满意(?:度|率)/u },
  { label: '社区工作人员持证比例', units: /^%$/u, words: /社区工作(?:人员|者).{0,6}(?:持|证)/u },
  { label: '项目占比', units: /^%$/u, words: /^占总数|占.{0,10}项目|项目.{0,10}占/u },
  {
    label: '建档份数',
    units: /^份$/u,
    words:
      /(?:建立?|新建|建成|建好|完善)[〇㐀-鿿𠀀-𲎯、“”]{0,14}档案$|^(?:[〇㐀-鿿𠀀-𲎯]{2,8})?(?:家庭|儿童|老人|老年人|对象|服务|健康|居民|困难群众|困境儿童)档案$/u,
    not: /服务档案/u,
  },
  { label: '座位数', units: PERSON, words: /(?:能|可|够)(?:同时)?坐(?:下|得下)?$|坐得下$/u },
  { label: '平均年龄', units: /^岁$/u, words: /平均年龄/u },
  { label: '调解纠纷数', units: /^(?:桩|起)$/u, words: /(?:劝和|调解|化解|调处|劝解)$/u },
  { label: '服务对数', units: /^对$/u, words: /服务|夫妇|夫妻/u },
  { label: '城乡社区结对数', units: /^对$/u, words: /社区|结对/u },
  { label: '养老床位数', units: /^(?:张|个)$/u, words: /床/u },
  { label: '热线数', units: /^(?:条|个)$/u, words: /热线/u, not: /接听|来电|接到|受理/u },
  { label: '职责清单数', units: /^(?:项|份|个|张)$/u, words: /职责清单|责任清单/u },
  {
    label: '政策文件数',
    units: /^(?:份|个|项|部|件)$/u,
    words:
      /(?:政策|文件|办法|制度|规范性|方案)(?:文件|性文件)?(?:等)?$|^.{0,24}?(?:文件|政策|制度)$|出台.{0,20}(?:文件|政策|制度|办法)/u,
  },
  {
    label: '持证社工人数',
    units: PERSON,
    words:
      /持证(?:社工|社会工作|人数|人员|专业社)|(?:社工师?|社会工作(?:者|师))(?:职业)?(?:资格)?证|持证.{0,8}社工|(?:取得|持有|具有|获得).{0,14}(?:社会工作|社工).{0,10}(?:资格|证书?)/u,
    not: /培训|参训|轮训|表彰|慰问/u,
  },
  { label: '注册志愿者人数', units: PERSON, words: /注册.{0,4}(?:志愿者|义工)|志愿者.{0,4}注册/u },
  { label: '社会工作督导人数', units: PERSON, words: /督导/u },
  { label: '社工岗位数', units: /^个$/u, words: /岗位/u, not: /就业岗位|公益性岗位|创业/u },
  { label: '社区工作者人数', units: PERSON, words: /社区(?:专职)?工作(?:者|人员)|专职社区工作者/u },
  {
    label: '社会工作者人数',
    units: PERSON,
    words: /社工(?!部|协会|联合会|站|机构|室|师|点|服务[点站室]|项目|岗|之家)|社会工作(?:者|专业人才|人才|专业人员)/u,
    not: /最美|培训|培养|(?:站|点|室|项目|机构|中心|岗位|课堂|品牌)$/u,
  },
  { label: '社会工作者人数', units: /^个$/u, words: /(?:社工|社会工作者)$/u },
  {
    label: '成员人数',
    units: PERSON,
    words: /(?:队员|成员|会员)|(?:团队|队伍|服务队|志愿队|协会)(?:人员)?$/u,
    not: /培训|家庭成员|代表/u,
  },
  { label: '志愿者人数', units: PERSON, words: /(?:志愿者|义工)$/u, not: /培训|优秀|最美/u },
  {
    label: '在册学员人数',
    units: /^(?:人|名|位|个)$/u,
    words:
      /(?:招收|招录|招生|只收|收了?|接收).{0,8}(?:儿童|孩子|学生|学员|娃)$|(?:上课|听课|学艺|学习)的(?:孩子|学员|学生|儿童|居民|老人)$|在册学员$/u,
    not: /培训/u,
  },
  { label: '培训人数', units: PERSON, words: /培训|参训|轮训|培养/u },
  { label: '受助人数', units: PERSON, words: /(?:资助|补贴|补助|奖励|救助).{0,8}$/u },
  {
    label: '就业人数',
    units: PERSON,
    words: /就业|找到了?工作|(?<![轮证])(?:走?上了?[^，。；]{0,6}岗位?|上班)$|(?:吸纳|安置)(?:残疾人|困难人员|失业)/u,
    not: /培训|轮流|持证上岗|上岗证/u,
  },
  {
    label: '老年人口',
    units: PERSON,
    words: /(?:6[05]|六十五?)(?:周)?岁(?:\(含\))?(?:及)?以上.{0,8}(?:老年?人|人口|长者)$|老年人口$/u,
    not: /服务|惠及|独居|空巢|[78]0/u,
  },
  { label: '落户人数', units: PERSON, words: /落户/u },
  {
    label: '服务人数',
    units: PERSON,
    words:
      /(?:服务|惠及|受益|帮助|照料|关爱|接待|照看|托管|托养|陪护|陪伴|辅导|照护|护理|康复|帮扶)(?!站|中心|机构|员|队|对象|师|者|工|：).{0,12}$|受益|惠及/u,
    not: /志愿者|服务人员/u,
  },
  {
    label: '参评社会组织数',
    units: ORGANIZATION,
    words: /社会组织.{0,8}参评|参评.{0,6}社会组织|社会组织.{0,10}等级评估|^(?:参加|参与)等级评估/u,
    not: /[345１-５]A/u,
  },
  { label: '3A以上社会组织数', units: ORGANIZATION, words: /3A(?:级)?(?:及)?以上/u },
  { label: '参训社会组织数', units: ORGANIZATION, words: /社会组织.{0,20}(?:参训|培训)/u },
  { label: '受邀社会组织数', units: ORGANIZATION, words: /邀请.{0,8}社会组织/u },
  {
    label: '新增社会组织数',
    units: ORGANIZATION,
    words: /新增.{0,12}社会组织|新(?:登记|备案|成立|注册).{0,8}社会组织/u,
  },
  {
    label: '入驻机构数',
    units: ORGANIZATION,
    words:
      /(?:入驻|进驻|在园|入园|在驻|入孵)(?:的)?$|(?:入驻|进驻|住着|住进|驻有|在园|入园|入孵)(?:社会组织|机构|团队|企业|组织)$/u,
  },
  {
    label: '孵化机构数',
    units: /^(?:家|支|个)$/u,
    words: /(?:孵化|培育)[〇㐀-鿿𠀀-𲎯“”]{0,10}(?:组织|机构|团队|队伍|服务队|探访队|志愿队)$|孵化$/u,
    not: /品牌|示范|[345]A|枢纽/u,
  },
  { label: '社会组织孵化基地数', units: THING, words: /孵化(?:基地|园|中心|器|平台)/u, not: /入驻|出壳/u },
  {
    label: '备案社区社会组织数',
    units: ORGANIZATION,
    words: /备案.{0,8}(?:社会组织|组织|队伍|团队)/u,
    not: /登记备案/u,
  },
  { label: '社会团体数', units: ORGANIZATION, words: /(?:社会团体|社团)$/u },
  {
    label: '民办非企业单位数',
    units: ORGANIZATION,
    words: /(?:民办非企业(?:单位)?|民非(?:单位|组织|企业)?|社会服务机构)$/u,
  },
  { label: '基金会数', units: ORGANIZATION, words: /基金会$/u, not: /社区基金/u },
  { label: '承接政府购买服务的社工机构数', units: ORGANIZATION, words: /承接政府购买服务的/u },
  {
    label: '社工机构数',
    units: ORGANIZATION,
    words: /社工(?:服务)?机构|社会工作(?:服务)?机构|社会工作服务(?:中心|社)/u,
  },
  {
    label: '登记社会组织数',
    units: ORGANIZATION,
    words: /(?:登记|注册).{0,8}社会组织|社会组织.{0,4}登记|注册有/u,
    not: /撤销|注销|取消/u,
  },
  { label: '社区公益组织数', units: ORGANIZATION, words: /社区公益组织/u },
  { label: '志愿服务团体数', units: /^(?:个|支|家)$/u, words: /志愿(?:服务|者)?(?:团体|组织|队伍|服务队|队)/u },
  {
    label: '社会组织数',
    units: ORGANIZATION,
    words: /社会组织(?:总数|总量|共|达|超|已|有)?/u,
    not: /(?:清理|取缔|撤销|注销|查处|整改|僵尸|[345]A|入驻|出壳|参加|参与|评估|申报|入选|孵化|党组织|党支部|培育|运营|工会|负责人|服务站|品牌)/u,
  },
  { label: '养老机构数', units: THING, words: /(?:养老(?:机构|院)|敬老院|福利院|护理院|颐养院)(?:等)?$/u },
  { label: '日间照料中心数', units: THING, words: /日间照料(?:服务)?中心$/u },
  {
    label: '养老服务设施数',
    units: THING,
    words:
      /养老服务(?:中心|站|设施|驿站|综合体|照料中心)|照料中心|幸福(?:大)?院|互助院|养老大院|为老服务|居家养老|日间照料|长者(?:服务|照护)/u,
    not: /信息平台|食堂/u,
  },
  { label: '社区综合服务中心数', units: THING, words: /社区综合服务中心/u },
  { label: '社区公共服务中心数', units: THING, words: /公共服务中心/u },
  { label: '示范点数', units: THING, words: /示范(?:点|社区|基地|站|村|街道)|样板/u },
  {
    label: '申报项目数',
    units: /^(?:份|个|项|件)$/u,
    words: /(?:申请|申报|申报书|申报材料|申报项目|项目申请|递交项目|提交项目)$/u,
  },
  { label: '示范项目数', units: /^(?:个|项)$/u, words: /示范项目/u },
  { label: '意向项目数', units: /^(?:个|项)$/u, words: /意向项目|签约.{0,6}项目/u },
  { label: '党组织数', units: /^(?:个|家|支)$/u, words: /党(?:支部|小组|总支|组织|委)/u },
  { label: '网格数', units: /^(?:个|片)$/u, words: /网格(?!员)/u },
  { label: '优秀社区工作法数', units: /^(?:个|项)$/u, words: /社区工作法/u },
  { label: '新命名地名数', units: /^(?:个|条|处)$/u, words: /命名.{0,4}地名/u },
  { label: '板块数', units: /^个$/u, words: /板块/u },
  { label: '板块数', units: /板块/u, words: /(?:)/u },
  { label: '部门数', units: /^(?:个|家|部门)$/u, words: /部门/u },
  { label: '社工站数', units: THING, words: /(?:社工|社会工作)(?:综合)?(?:服务)?(?:总)?站$/u },
  { label: '社区食堂数', units: THING, words: /(?:食堂|饭堂|助餐点|助餐服务点)$/u, not: /入驻/u },
  { label: '党群服务中心数', units: THING, words: /党群服务(?:中心|站)$/u },
  { label: '居委会数', units: /^个$/u, words: /居委会$/u },
  { label: '村数', units: /^个$/u, words: /(?:行政村|建制村|村民委员会|自然村)$|^村$/u },
  { label: '案例数', units: /^(?:个|篇|项|件)$/u, words: /案例/u },
  {
    label: '项目数',
    units: /^(?:个|项|批)$/u,
    words: /项目(?:库|总数)?(?:等)?$|(?:实施|开展|储备|征集|打造|承接|申报|购买服务).{0,16}项目|购买服务$/u,
  },
  { label: '事项数', units: /^(?:项|个|件)$/u, words: /事项|议题$/u },
  {
    label: '设施数',
    units: THING,
    words:
      /(?:中心|服务站|工作站|社工站|站点|站|驿站|食堂|平台|基地|场所|工作室|活动室|点|园|之家|设施|学校|服务室|阵地|书屋|超市|小屋|客厅|乐园|图书角|议事厅|书房|书吧|驿家|社工室|活动角|儿童之家)[”]?(?:等)?$/u,
    not: /入驻|出壳|网点(?!服务)|[红黑痛堵节焦热景起终卖优缺弱疑盲观]点$|特点|亮点|重点|难点|要点|站点服务|试点(?!站)/u,
  },
  { label: '街道数', units: /^(?:个|街道)$/u, words: /(?:镇街|街道|乡镇|镇|镇\(街|街道\(镇|镇\(街道)\)?(?:等)?$/u },
  { label: '社区数', units: /^(?:个|社区)$/u, words: /(?:社区|村居|村)(?:等)?$/u },
];

/** What is rather rhetoric than a count: 三个方面, 两种方式, 四大类. */
export const RHETORICAL =
  /^(?:方面|环节|层面|维度|原则|体系|机制|阶段|步骤|关键|抓手|方式|要求|特点|问题|重点|突破|转变|结合|目标|级别|方向|角度|途径|优势|故事|道理|理念|意识|模式|字|自|亮点|任务|坚持|统筹|统一|到位|清单|必须|关系|样本|缩影|例子|时代|世纪|梦|家|工作|内容|措施|举措|活动|类别|行动|小事|故事|片段|镜头|瞬间|侧面|变化|秘诀|法宝|密码|答案|疑问|心愿|字眼|例外)/u;

/** Nouns of time count nothing: 两个暑假, 3个学期. */
export const TIMES =
  /^(?:暑假|寒假|暑期|寒暑假|学期|学年|季度|月|星期|周末|春秋|冬夏|年头|年度|小时|工作日|自然日|昼夜|晚上|下午|上午|早晨|钟头|世纪|时段|周期|阶段)/u;

/** Counters that say how long, how old or what rank, and count nothing. */
export const NO_COUNT =
  /^(?:岁|年|个月|个[多半来][〇㐀-鿿𠀀-𲎯]{1,2}|天|日|周|小时|分钟|秒钟|级|届|号|层|点|分|度|代|句|字|页|种|门|类|步|面|大类|大体系|大任务|大举措|大工程|大行动|大领域|工作日|个工作日|厘米|公斤|千克|元|顿|口)$/u;
