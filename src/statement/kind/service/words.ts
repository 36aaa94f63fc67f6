/** The words by which a text says whom something serves. Patterns that end in $ are held against what stands before the group, those with ^ against what stands behind it. */

/** Between a verb or preposition and the group: a number of people, an age, a place, a quality. No mark and no verb. */
const QUALITY = '[^，。；：！？“”《》]{0,26}?';

/** 服务对象为…, 受益人群包括…, 服务对象：… */
export const CALLED = new RegExp(
  `(?:服务|受益|帮扶|扶助|救助|惠及|关爱|资助|保障|照护|目标|援助)(?:的)?(?:主要|重点)?(?:对象|人群|群体)(?:主要|重点|均|多|大多|以)?(?:为|是|包括|涵盖|有|：|:|以|(?:已|再|进一步)?(?:扩大|拓展|延伸|扩展|覆盖)[到至为]?)?(?:了)?${QUALITY}$`,
  'u',
);
/** 以…为服务对象. */
export const TAKEN_AS =
  /^(?:等)?(?:群体|人群)?作?为(?:首要|主要|重点|核心)?(?:的)?(?:服务|帮扶|关爱|目标)?(?:对象|主体|重点|人群)/u;
/** 居民是甲项目的受益者: behind the project. */
export const IS_SERVED_BY = /^(?:们)?(?:是|为|成为了?)$/u;
export const BENEFICIARY = /^的(?:主要|重点|直接)?(?:服务对象|受益者|受益人群|受益对象|受益群体)/u;

/** 为…, 给…, 帮…, 供…: whatever is done behind the group is done for it. */
export const FOR = new RegExp(
  `(?:(?<![成作视认称分定改变名评列转设因])(?:专门|专|特)?为(?!了|此|何|期|主|核心|中心|重点|基础)|给(?!予|付)|(?<![结互相])(?:帮(?![助扶困带办忙派教])|替(?![代换补])|陪(?![伴同护])|教(?![育师学室练堂委授程案材官工职研会]))|可?供(?!给|应|需|养|暖|水|电|餐))${QUALITY}$`,
  'u',
);
/** 面向…, 针对…: enough by themselves. */
export const TOWARDS = new RegExp(`(?:面向|针对|聚焦|瞄准|服务于|专注(?:于)?)${QUALITY}$`, 'u');
/** 对…, 向…, 让…: only with a verb of serving behind the group. */
export const UNTO = new RegExp(
  `(?:(?<![针面])(?:对|向)(?!象|接|口|应|照)|(?<![要应须当])让|使(?!用|命|得))${QUALITY}$`,
  'u',
);

/** Behind 为 and the group these make it a copula, a comparison or an opinion. */
export const NOT_FOR =
  /^(?:们|等)?(?:$|[，。；、)”为]|的(?:[^，。；]{0,8})?(?:$|[，。；、])|所|主(?!动|持)|核心|中心|重点|代表|对象|服务对象|组成|[^，。；的办开设建做组搞]{0,5}(?:班|坊|队|社|室)(?:$|[、，。和与使])|[^，。；]{0,10}(?:依据|参考|榜样|贡献|点赞|后盾|表率|示范|付出))/u;
/** 面向社会组织公开征集项目: they are asked to do something. */
export const ASKED =
  /^[^，。；]{0,8}(?:征集|征求|招募|招标|招聘|公开招|遴选|采购|购买|募集|募捐|筹|问卷|调查|调研|征询|收集|收取|收费|发起|发出|发布|公示|公开)/u;
/** 面向社会组织的政策。 says what the policy is about; 针对老人的洗澡难题，提供… whom it helps. */
export const OF_GROUP =
  /^的(?![^，。；]{0,8}(?:需求|问题|难题|难点|困难|特点|实际|情况|痛点|状况))(?:[^，。；]{0,6})?(?:$|[，。；])/u;
/** 对…进行评估 is no service. */
export const CONTROL =
  /^[^，。；]{0,16}(?:评估|评价|考核|审计|监督|监管|检查|管理|评定|处罚|清理|整治|年检|规范|抽查|监测|摸底|排查|统计|登记|备案|督导|约谈|要求)(?:工作)?(?:$|[，。；])/u;
/** What is done to a group that is served. */
export const SERVING =
  /^(?:群体|人群|家庭|对象|们|等[^，。]{0,10})?(?:、[^，。]{0,14})?(?:，|就近|免费|上门|集中|定期|常态化|分类|精准|量身|统一|主动|直接|还|也|都|均|全年|优先|逐步|适当|按[^，。]{2,12}|每[年月周日天两三](?:个?[月周])?(?:至少|不少于)?)*(?:提供|开展|开办|开设|打造|服务|举办|送[去上餐]|量身|搭建|解决|扩大|组织|进行|设计|实施|配备|建立|建档|发放|每[人户家][^，。；]{0,8}(?:资助|补助|补贴|给予|发放)|资助|送|办|做|带来|链接|定制|推出|安排|开放|给予|减免|制定|牵线|上门|创造|营造|帮扶|关爱|救助|陪伴|辅导|照料|照护|护理|代购|探访|走访)/u;
/** 突出老年人精神慰藉: what someone makes its special work; what is done must stand behind the group. */
export const SPECIAL = new RegExp(
  `(?:突出|侧重(?:于)?|主打|主攻|着重|深耕|专攻|做精|做强|打造|聚焦(?:于)?)${QUALITY}$`,
  'u',
);
export const SPECIAL_WORK =
  /^(?:们)?(?:的)?[^，。；、的]{0,8}?(?:服务|照护|照料|关爱|慰藉|支持|融入|康复|帮扶|陪伴|助餐|辅导|监护|保护|养老|托管|探访|就业|救助|心理|关怀|助浴|家园|成长)/u;

/** 让老人在家门口吃上热饭. */
export const ENJOYING =
  /^(?:们)?[^，。；]{0,10}?(?:享受|享有|享用|吃上|用上|住上|喝上|穿上|看上|读上|坐上|搬进|走进|走出|重见|重获|重返|找到|(?<!找|办|看|说|拿)得到|获得|感受|受益|实现|有了|有个|有地方|有处|不出|不用|不必|不再|学到|学会|跟着?[^，。；]{1,8}学|体验|能够|能(?!力|源)|可以|圆了?)/u;

/** 与独居老人结对. */
export const WITH = new RegExp(`(?:与|和|同)${QUALITY}$`, 'u');
export const PAIRED = /^(?:们)?(?:结对|结成|一对一结对|“一对一”结对|建立(?:结对|帮扶|联系))/u;
/** 双职工家庭子女, 失能老人的家属: others than the group. */
export const KIN = /^(?:的)?(?:子女|孩子|家属|亲属|遗属|配偶|家人|后代|父母|家长|家庭)/u;

/** Verbs that take the group as their object. */
const HELPS =
  '服务|惠及|受益|招收|收了|收(?=\\d)|[专只]收|照看|看护|探望|帮助|关爱|帮扶|救助|关怀|照顾|照料|照护|收住|收治|收养|收托|入住|入托|在住|托养|供养|接待|陪伴|守护|关心|关注|慰问|看望|资助|覆盖|探访|走访|助力|接收|跟进|护理|援助|救治|安置(?!房|小区|点|社区|区|地|户)|扶助|辅导|护送|接送|协助|帮带|结对';
/** Of organizations, these are said of helpers and of other organizations as well: only a project or facility serves by them. */
const FOSTERS = '支持|扶持|孵化|培育|吸纳|吸收|满足|保障';
const NO_VERB =
  '(?!需求|做|中心|对象|类|型|业|队|站|点|社(?!区|会)|员|费|券|水平|能力|质量|体系|机制|的(?![\\d一二三四五六七八九十百]+[余多]?[名位])|为(?!主))';
/** Between such a verb and its object: a number of people, a quality with 的, an age. */
const DIRECT = '(?:了|着|过)?(?:[^，。；：、()“”]{0,4}|[^，。；：()“”]{0,24}(?:的|[名位户家个]|以上|以下|岁))';
const NOT_NOUN = '(?<!提供|开展|享受|接受|购买|相关|公共|专业|的|性|化)';
export const DIRECTLY = new RegExp(`${NOT_NOUN}(?:${HELPS}|${FOSTERS}|培训)${NO_VERB}${DIRECT}$`, 'u');
export const FOSTERED = new RegExp(`^(?:${FOSTERS})`, 'u');
/** Whom an organization trains is not yet whom it serves. */
export const TRAINED = /^培训/u;
/** The group is no mere attribute of what is served: 服务老人, not 服务老人的机构. */
export const ATTRIBUTE =
  /^(?:们)?(?:(?:专项)?(?:经费|资金)|的(?![，。；、]|$|生活|身心|心理|健康|成长|学习|日常|[^，。]{0,6}(?:问题|困难|需求))|工作(?!坊)|能力|水平|意识|为(?:宗旨|己任|目标|核心|中心|导向|主线|根本)|服务(?:中心|站|机构|体系|平台|组织)|(?:提供|开展|设立)[^，。；]{0,10}的)/u;

/** Words between verb and group that make it a wish, a need or a call. */
export const NOT_SERVED =
  /(?<=.)(?:[以由与被把将让]|等)$|(?<!有)需求|没有|不是|不包括|不含|除|希望|需要|要求|邀请|动员|发动|招募|引导|鼓励|组织|解决|提升|提高|加强|促进|完善|做好|确保|推进|推动|深化|丰富|开展|提供|宣传|贯彻|落实|缓解|改善|增强|营造|打造|建设|调动|依靠|依托/u;

/** 老人在甲食堂用餐: between the group and the facility, and behind the facility. */
export const GOES_TO =
  /^(?:们)?(?:，)?(?:(?:均|都|也|还|就)?(?:可|可以|能|能够|便可)?(?:凭[^，。]{1,10}|持[^，。]{1,10}|就近|免费|每[天日周])?(?:在|到|来|去|前往|走进|进入|来到))$/u;
export const USES =
  /^(?:内|里)?[^，。；]{0,6}?(?:用餐|就餐|吃饭|享受|享用|接受|参加|康复|学习|活动|办理|领取|体验|休息|歇脚|阅读|锻炼|免费|喝水)/u;
/** 带动残疾人就业: whoever is taken along gets work by it. */
export const TAKEN_ALONG = new RegExp(`(?:带动|安排|促成|推荐|扶持)(?:了)?${QUALITY}$`, 'u');
export const TO_WORK = /^(?:们)?[^，。；]{0,8}?(?:就业|增收|致富|务工|创业|上岗)/u;
/** 对行动不便的老人，食堂还安排…: what the server does for the group before it. */
export const STILL_DOES =
  /^(?:还|也|则|都|专门|特意|特地|会|可|每[天日周月]|定期|免费|统一|主动|将)*(?:提供|安排|开展|送|上门|组织|设|推出|派|给予|减免|配备|开通|增设|定制|建立|实行|免|发放|帮助)/u;
/** 八十岁以上老人用餐半价: said of a facility or project. */
export const IS_FAVOURED =
  /^(?:们)?[^，。；]{0,8}?(?:(?:用餐|就餐)(?!难|不便|问题|需求)|免费|半价|优惠|减免|享受|可享|由[^，。；]{2,8}(?:免费|上门|送餐|送)|在(?:这里|这儿|此|店里|站里)[^，。；]{0,4}(?:当上|就业|工作|上班|实习)|每餐|(?:只|仅|每[人餐份])?[付交收花](?:[\d一二三四五六七八九十]+[元块]|半)|(?:进门|随时)?(?:就|都)?(?:可|能)以?用$|不收[钱费]|不要钱|学会|实现就业|(?:可|能)(?:以|够|随时|免费|凭[^，]{1,6}|就近)*(?:进站|入内)?(?:歇脚|休息|喝水|饮水|充电|纳凉|取暖|阅览|借阅|领取|就餐|用餐|使用|预约)|(?:在(?:这里|这儿|此|站里|院里|店里)|来(?:这里|这儿|此)|前来)(?:[^，。；]{0,4})(?:吃饭|下棋|学|活动|唱歌|跳舞|看书|聊天|健身|锻炼|做|康复|读|写)|打[一二三四五六七八九]折|[一二三四五六七八九]折|受益|得到(?:了)?(?:照顾|照料|照护|帮助|服务|救助)|获得(?:了)?(?:服务|帮助|救助))/u;

/** 留守儿童在站里参加作业辅导; 骑手可以在这里歇脚: the group comes to what the text is about. */
export const COMES_TO =
  /^(?:们)?(?:，)?(?:[^，。；]{1,8}?(?=可以(?:在|来|到)这)|(?:中午|晚上|白天|周末|平时|下午|上午|每[天日周月]))?(?:也|都|均|就|还|可以?|能够?|会|常|经常|如今|现在)*(?:(?:在|来|到)(?:这里|这儿|此处?|店里|站里|院里|屋里|里面|室内|园里|中心里?)[^，。；]{1,14}|(?:免费|固定|定期|就近|优先|每[天周月])+(?:参加|接受|享受|领取|使用|入住|入读|学习|用餐|就餐)|可?(?:前来|到站|到店|来站)[^，。；]{0,4}(?:申请|领取|咨询|使用|休息|求助|参加)|[凭持][^，。；]{1,10}(?:兑换|领取|使用|享受|进入|用餐|就餐)|(?:在[^，。；]{1,6})?(?:参加了?|接受|享受到?)(?!社区|志愿|公益|慈善|治理)[^，。；]{0,10}(?:辅导|服务|照料|照护|康复|训练|课程|活动|托管|救助))/u;
/** Those who help rather than are served. */
export const HELPERS = /志愿者|社会工作|社工|党员|干部|工作者|组织|机构|企业|医务|教师|人才/u;
/** 针对精神障碍患者，社工站每月上门随访. */
export const DOES_FOR =
  /^(?:还|也|则|都|专门|特意|会|可|每[天日周月年]|定期|免费|与[^，。；]{2,16}(?:合作|联合|一起|共同)，?|联合[^，。；]{2,16}?，?|将|已)*(?:提供|安排|开展|送|上门|组织|设|推出|派|给予|减免|配备|开通|增设|定制|建立|实行|免|发放|帮助|开设|开办|探访|走访|随访|制定|链接|对接|成立|举办)/u;
/** 带领留守儿童开展自然教育. */
export const LED = new RegExp(`(?:引导|带领|带着|带动?|陪着|领着|组织)(?:了)?${QUALITY}$`, 'u');
export const LED_TO =
  /^(?:们)?(?:一起|共同|每[天周月]|定期)*(?:开展(?!志愿|公益|巡逻)|加入(?!志愿|党|社会)|走进|走出|学习|学做|学唱|学|制作|做手工|做|体验|阅读|读书|参观|排练|创作|编织|写|画|唱|跳|游)/u;

/** Behind an object: how often it was done, or what it is an attribute of. */
export const NO_TOPIC =
  /^[”’"]?的|^(?:共|累计|总计)?[\d,.万千百余多近两三四五六七八九十]+(?:场|次|期|节|堂|课时|余场|余次)/u;
/** 甲中心等21家机构. */
export const SEVERAL = /^[”’]?等(?:[\d一二两三四五六七八九十百余多]+|多|数)[家个所支]/u;
/** A name in quotes that is no short name in a bracket. */
export const QUOTED = /(?<![称为叫])[“《][^“”《》，。；]{3,16}[”》]/gu;
/** 这处…, 该…: what the sentence before has named. */
export const MEANT = /^(?:[^，。；]{0,4})(?:这|该|此|上述)(?:[处个家座所里项一])?[^，。；]{0,16}$/u;
/** How a sentence begins that has no subject of its own. */
export const GOES_ON =
  /^(?:首[期批]|[第每一二三]期|由|为|与|和|在|给|向|帮|让|面向|针对|对|服务|惠及|累计|共|先后|已|目前|现|全年|截至|自|每|主要|重点|免费|开展|提供|通过|采取|以|去年|今年|当年|近|一年|[两三]年|运营|实施|启动|投用|至今|其中|同时|还|并|固定|长期|眼下|如今|参加|\d|(?:本|该)?项目(?:为|面向|针对|服务|向|对|给|帮|主要|重点|通过|惠及))/u;
/** 该会, 他们, 我们: someone whom nobody has read. */
export const PRONOUN =
  /^[^，。；]{0,3}?(?:该[会中机组协队单站项社]|(?<![有在办])这[家支个群](?:[^，。；]{0,4})?(?:机构|中心|协会|团队|队伍|组织|社团)|本[会中机站]|我们|咱们|他们|她们|大家|其(?!中|他|余|实))/u;
/** 我们站, 本中心, 我会. */
export const OUR_OWN =
  /^[^，。；]{0,8}?(?:我们|本|我|咱们?)(?:这个)?(?<noun>社工站|站(?!位)|中心|基金会|协会|(?<=[本我])会(?!议|员)|食堂|驿站|服务社|服务队)/u;
/** 是一家专注社区服务的民办非企业单位: what it is, not whom it serves. */
/** A caption tells what a picture shows. */
export const CAPTION = /^(?:图为|图[:：]|上图|下图|图[一二三四\d])/u;
export const IS_ONE = /(?:是|作为)(?:一|首|全[国省市区县])[家个所支][^，。；]*的$/u;
/** 要求每个街道扶持…: an order, not yet a service. */
export const ORDERED = /要求|鼓励|引导|倡导|提倡|号召|建议|争取让|支持各|督促/u;

/** Before the name of a line: 2. （一） ① 项目名称： */
export const NUMBERING = '(?:[\\s\\d一二三四五六七八九十()（）.、．①-⑳★●■▲·•-]|第|项目名称[:：]|项目[:：])*';
/** A name in quotes at the head of a line that stands for itself: “小候鸟”暑期成长营. */
export const UNREAD_TITLE = new RegExp(
  `^${NUMBERING}(?:[“《][^“”《》]{2,20}[”》][〇㐀-鿿𠀀-𲎯]{0,12}|[〇㐀-鿿𠀀-𲎯“”·]{4,30}(?:项目|工程|行动|计划))[。：:]?$`,
  'u',
);
/** 模式, 机制: ways of working, which serve nobody by themselves. */
export const WAY = /(?:模式|机制|工作法|做法|体系|格局|路径|理念)”?$/u;
/** 各站, 这些食堂: the class that a sentence before has told. */
export const CLASS_AGAIN =
  /(?:^|[，。；])(?:[^，。；]{0,10}，)?(?:各|全市|全区|全县|这些|上述|所有|各个)(?:镇街|街道|乡镇)?(?<noun>社工站|站点|站|中心|食堂|驿站|服务点|助餐点|机构)(?!长)/u;
/** “甲”行动由乙会发起，丙中心具体执行: behind an organization that only carries out what the clause before is about. */
export const CARRIES_OUT = /^(?:负责)?(?:具体|承担)?(?:负责)?(?:执行|实施|承接|承办|运营|落实)$/u;
/** 这栋三层小楼, 这处老宅: the house of the sentence before. */
export const THIS_HOUSE = /^(?:[^，。；]{0,6}，)?(?:如今|现在)?(?:这|该)[栋座处个家间所片里]/u;
/** 甲大学的学生; its own staff acts for an organization. */
export const OWNS =
  /^(?:申报|实施|承接|发起|执行|承办|运营|主办|开展|推出|打造|创办|设立|牵头|负责|组织|申请)?的(?!(?:专业|专职|驻站|一线)?(?:社工|工作人员|医护|医生|护士|员工|队员|义工|志愿者|老师))/u;
/** What a payer does. */
export const PAYS = /安排|拨付|投入|补助|补贴|给予|出资|拿出|支付|资助|列支|承担|负担|拨款|兜底|捐|配套|拨/u;
/** A house for a group: 是残疾人做手工的作坊. */
export const PLACE_OF =
  /^(?:们)?[^，。；]{0,10}?的(?:作坊|工坊|地方|场所|场地|去处|驿站|家园|乐园|港湾|课堂|食堂|活动室|休息室|阅览室|基地|阵地|第二个家|家)(?=$|[，。；”])/u;
export const IS = /(?:是|成为?了?|变成了?|变为)[^，。；：]{0,8}$/u;
/** Behind a group in the name of a project: what is done for it. */
export const FOR_BY_NAME =
  /^(?:们)?(?:社区|居家|家庭式|日常|综合)?(?:康复|照护|照料|看护|入户|上门|适应|关爱|帮扶|帮教|帮困|支持|服务|救助|保护|守护|助餐|助浴|助学|助医|教育|辅导|心理|读书|阅读|成长|就业|创业|培训|之家|关怀|融入|融合|陪伴|陪诊|托管|孵化|培育|互助|健康|日间|能力|增能|赋能|活动|探访|法律|普法|援助|安全|喘息|暑期|夏令营|冬令营|成长营|训练|陪护|义诊|营养|支援|发展|矫治|社会工作|社会融入|志愿服务|手语|技能|长效|精神|文化|艺术|体育|合唱|防走失|安宁|临终|友好|安心|春风|微心愿|圆梦)/u;
/** 服务对象：…: a line of a project's description. */
export const SERVED_LINE =
  /^[(（\d一二三四五六七八九十、.）)]*(?:主要|重点)?(?:服务|受益|帮扶|目标|关爱|惠及|面向)(?:对象|人群|群体)[：:]/u;
/** 购买单位：…: any such line. */
export const LABELLED = /^[(（\d一二三四五六七八九十、.）)]*[〇㐀-鿿𠀀-𲎯()（）]{2,10}[：:]/u;
/** 支持社会组织为…提供: they are made to serve others. */
export const MADE_TO =
  /^(?:们)?(?:为|向|面向|给|对|开展|参与|承接|运营|提供|通过|以|入驻|走进|深入|发挥|成立|申报|实施|组织|承担|与|和[^，。；]{2,8}(?:开展|合作))/u;
/** 用于居民遭遇火灾时的紧急救助: what a fund or project is for. */
export const USED_FOR = new RegExp(`(?:用于|用来|用作)${QUALITY}$`, 'u');
export const AID =
  /^(?:们)?[^，。；]{0,16}?(?:救助|帮扶|补助|慰问|资助|助学|助医|改造|康复|托管|照护|服务|过冬|急难)(?:$|[，。；、等])/u;
/** 把药品送到受灾群众手中. */
export const SENT = new RegExp(`(?:送到|送至|送给|送进|送往|递到|发到|发放到|交到)${QUALITY}$`, 'u');
export const INTO_HANDS = /^(?:们)?(?:的)?(?:手中|手里|手上|家中|家里|家门口|身边|床前|门口)/u;
/** 参加的孩子有62名，其中随迁子女25名: one part of those who come. */
export const AMONG = /其中(?:有|包括)?$/u;
export const COUNTED = /^(?:共|有|达|约)?[\d一二三四五六七八九十百千万,.]+[余多]?[名人位户个]/u;
export const WHO_COME =
  /(?:参加|参与|受益|服务|上课|就餐|用餐|入托|在读|学员|来[^，。；]{0,6}|接受[^，。；]{0,6}|惠及)(?:的)?[^，。；]{0,10}[\d一二三四五六七八九十百]+[余多]?(?:万)?[名人位户]/u;
/** 在这里开办小课堂: a house or class that nobody has read in this place. */
export const OPENED =
  /(?:开办|开设|办起|建起|建成|打造|设立|创办|推出|办)(?:了|起|的)?(?<noun>[〇㐀-鿿𠀀-𲎯]{0,6}?(?:课堂|学堂|班|食堂|驿站|小屋|工坊|小站|客厅|书房|书屋|之家|餐桌|饭桌|厨房|课程|热线))(?=$|[，。；])/u;
/** 把夜校办起来. */
export const SET_UP = /把(?<noun>[〇㐀-鿿𠀀-𲎯]{2,8}?)(?:办|建|开|搭|做)(?:了)?起来/u;
/** A body that buys services serves by them. */
export const BUYS = /购买[^，。；]{0,10}服务|购买服务|实施(?:项目|购买)/u;
