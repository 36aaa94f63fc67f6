/** What tells a place's name from the words around it. */
import { anyOf, words } from '../words.ts';

/** Short names of provinces, cities and districts that are common words or stand in many names: taken only where the document gives the full name. */
export const AMBIGUOUS_SHORT_NAMES = new Set(
  words(`
新乡 来宾 安康 大同 长治 日照 中山 朝阳 和平 平安 海东 海南 海西 海北 山南 阿里 中卫 白银 黄山 吉林 延安 同心 大庆 庆阳 东方 保定 安顺 三明 兴安 北海 白山 通化 江门
河源 阳江 清远 信阳 周口 文昌 吴忠 固原 玉林 百色 自贡 眉山 随州 永州 德州 滨州 泰安 金华 台州 宁德 龙岩 定西 平凉 金昌 玉树 伊春
`),
);

/** Districts whose short name is a place of its own in any text; only these kinds lose their ending. */
export const SHORTENED = /[省市区县州盟旗]$/u;

/** Full names that are also common words: taken only right behind the place they stand in. */
export const GENERIC_NAMES = new Set(
  words(`
城区 老城区 中心城区 主城区 郊区 矿区 新区 市区 城镇 城区街道 新城区 市中区 城中区 城厢区 开发区 高新区 东街道 新建街道 建设街道 集镇 古镇 小镇 分乡镇 会同县
`),
);

/** What may not follow a place's last character, by that character: 海口市场, 江北区域. */
export const GOES_ON: Readonly<Record<string, RegExp>> = {
  省: /^[级内份得]/u,
  市: /^(?:场|民(?!政|族|主|委|盟|建|进)|容|井|值|长(?!沙|春|治|[〇㐀-鿿𠀀-𲎯](?:[区县镇乡]|街道))|价|面|盟)/u,
  区: /^(?:域|间|块|位|划|别|分(?!别)|长(?![〇㐀-鿿𠀀-𲎯](?:街道|[镇乡村]|社区)))/u,
  // 自治县长甸镇 is a town of the county.
  县: /^(?:域|长(?![〇㐀-鿿𠀀-𲎯](?:街道|[镇乡])))/u,
  州: /^(?:长|际)/u,
  旗: /^[帜袍下舰]/u,
  盟: /^[友员主]/u,
  镇: /^(?:[静压定痛长]|街(?!道|心))/u,
  乡: /^[村镇土愁亲贤情友音间]/u,
  村: /^(?:[民庄落规级支干口官容寨史居]|\(居\)|组(?![建织成]))/u,
};

/** What a short name is not followed by: 兰州路, 成都话. */
export const SHORT_GOES_ON =
  /^(?:路|街|桥|湾|村|社区|小区|镇|乡|区|县|市|省|州|大道|广场|花园|苑|大厦|话|菜|人(?!民|社|力|大|口|才)|式|站|西路|东路|南路|北路|中路)/u;

/** What a community, village, town or street is called when it is none in particular. */
export const GENERIC_OWN = new RegExp(
  `^(?:${anyOf(
    words(`
城市 农 分 农村 城乡 城镇 乡镇 城中 城郊 近郊 远郊 市郊 郊区 边远 偏远 偏僻 库区 山区 老城 拆迁 安置 搬迁 移民 古城 新城 回迁 动迁 移民 商品房 老旧 城区 主城区 人群 重点人群 苏木 某个 一些 有些 哪些 这只 这支 这家 试点 示范 所在 智慧 新型 国际 韧性 完整 未来 涉农 村改居 农转非 镇街 街道 社区 小区 村 镇 乡 居 重点 美丽 星级 优秀 先进 和谐 文明
绿色 平安 宜居 生态 特色 成熟 典型 标杆 样板 全域 住宅 居民 商品房 安置 回迁 拆迁 封闭 开放式 单位 高档 无物业 物业 封控 新建 保障房 大型 小型 成片 散居 混合 居住 行政
自然 贫困 脱贫 空心 试验 全 本 中心 周边 附近 邻近 其他 部分 多数 少数 偏远 边远 山区 基层 传统 古 侨 家 故 返 下 入 进 驻 跨 跨镇 跨街 整 特 重 强 名 小 大 老
新 各 该 此 每 两 三 四 五 十 百 几 多 数 集 渔 山 市 县 区 民族 少数民族 服务 工作 治理 建设 参与 融入 扎根 深入 走进 进入 覆盖 红色 党建 共享 共建 无障碍
老年友好型 儿童友好型 儿童友好 老年友好 友好 友好型 健康 零碳 低碳 学习型 书香 数字 品质 活力 温馨 幸福 全国 全省 全市 全区 全县 国家 省级 市级 区级 县级 所辖 辖区 下辖
当地 本地 困难 薄弱 规模 一般 普通 现代 现代化 一流 村级 达标 规范 规范化 标准化 品牌 结对 参评 申报 入围 获奖 相关 有关 个别 众多 大多数 大部分
`),
  )})+$`,
  'u',
);

/** Words that no community, village, town or street bears in its own name: where they stand the words are a phrase. */
export const NO_OWN_NAME =
  /中央|财政|资金|住房|过去|以往|以前|从前|更多|其余|大量|少量|多数|少数|全体|整个|任何|不同|相同|类似|周围|四周|沿线|沿街|之间|逐|首[个家批座]|(?:[两三四五六七八九十几数]|多)个|时间|半年|季度|任务|转嫁|光靠|单靠|看懂|读懂|扶贫|搬迁|[用管建做办抓搞]好|区域|境内|范围|关于|加大|主要|仅靠|人口|著名|知名|优质|居家|所属|落地|年度|社会|工作|服务|组织|机构|治理|建设|参与|项目|资金|活动|居民|老人|老年|儿童|政府|购买|联动|培育|发展|困难|问题|需求|专业|志愿|街道|社区|小区|乡镇|城乡|农村|示范|试点|覆盖|全市|全区|全县|全省|各|该|每|某|等|所有|部分|增加|选择|选取|确定|推广|延伸|下沉|深入|走进|分布|支持|指导|开展|建立|方式|形式|期间|目前|已经|多个|一个|两个|几个|这个|那个|另一|^第[一二三四五六七八九十]|第[一二三四五六七八九十](?!$)|试行|(?:\d|[一二三四五六七八九十今去明每当近多全])年|(?:\d|[一二三四五六七八九十本每当上下])月|来自/u;

/** What stands before 社区 or 村 and does something with it: 发掘社区资源, 守护社区; some of them stand in the names of teams and houses. */
export const DEED_BEFORE =
  /^(?:需要|必须|应当|充分|积极|主动|[要能会应须想来去并还也就再不])?(?:接收|托管|承接|发掘|开掘|挖掘|摸清|摸排|排摸|活化|唤醒|唤起|点亮|温暖|守护|美化|亮化|净化|绿化|扮靓|装点|装扮|建好|管好|用好|办好|守好|护航|赋予|拉近|串起|串联|联结|打响|擦亮|叫响|做强|做优|做大|做实|做细|做好|补足|补强|凝聚|提振|搭起|架起|撑起|托起|走遍|跑遍|踏遍|摸透|化身|投身|献身|回馈|反哺|熟知|知晓|分管|包保|包联|挂联|挂点|联点|蹲点|驻点|下派|结对|帮扶|帮带|对口|热爱|关爱|反馈|走近|贴近|靠近|离开|逃离|代表|协同|撬动|唤来|惊动|困扰|拖累|影响|带热|带火|盘活|重建|再造|重塑|改变|改善|缓解|减轻|搅动)/u;

/** Characters that begin no name of a town or community that the table does not know: 但过去社区, 可两镇. */
export const BEGINS_NO_NAME =
  /^[但而逐很最又也不没们您你我他她它这哪么某每有]|^(?:更[多好加大高]|还[有是要会在]|再[次到把]|就[是在把]|可[一二两三四五六七八九十是])/u;

/** 两镇, 城镇 and 城乡 are no ends of a name. */
export const ENDS_NO_NAME =
  /(?:[一二两三四五六七八九十几多各](?=街道$|镇$|乡$)|城(?=镇$|乡$)|乡(?=镇$)|镇(?=街道$))(?:街道|镇|乡)$|村(?=镇$)镇$|^[年月日周天][下进入到驻]村$|[本该各全每某我找靠问请](?:村|社区|小区|镇|街道)$/u;
