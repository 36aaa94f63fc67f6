/** Facts about how persons are named and spoken of in published Chinese texts; what is made of them stands in `person-name.ts` and `person.ts`. */

const set = (characters: string): ReadonlySet<string> => new Set(characters.replaceAll(/\s/gu, ''));
const words = (list: string): string[] =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

/** Single surnames: the common ones, which bear nearly all persons, and the rare ones that are seldom a word's beginning. */
export const SURNAMES = set(`
王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷
龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦欧柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童甄项曲成游阳
裴席卫查屈鲍位霍翁隋植景薄单司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚古米池滕晋邬臧畅宫苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽
井练仲虞卞封竺冼麦庞缪应宗宣贲郗班甘钭戎祖束蔚晁阚逯桓粟佘肇昌鞠仝郄亓仵佟胥杭巫晋闻莘谌钮鹿麻沙尚习乐匡包全和农代干师习栾岑伏皮卞伊郦骆危米贡劳逄扈暨郏浦尉濮厉阙岂咸莒荆昝帅亢缑佴谯寇隗宓邰鄂籍蔺厍訾乜蒯朴苍羊蒲弓巢幸哈南惠印况赫裘綦茹嵇矫漆初
`);

export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  words(
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 宇文 长孙 司徒 司空 端木 南宫 独孤 轩辕 百里 呼延 东郭 西门 淳于 单于 澹台 太史 申屠 闾丘 钟离 完颜 纳兰 赫连 拓跋 万俟 闻人 濮阳 亓官',
  ),
);

/** Doubtful ones that go on no sentence behind an office: 局长黄喆, but not 主任向居民. */
export const SURNAMES_BEHIND_OFFICE = set('黄江武毕童史毛顾段冷白易');

/** Surnames that begin no common word with the usual characters of given names, and none behind 小 or 老: 小赵, 老刘. */
export const PLAIN_SURNAMES = set(
  '王李张刘陈赵吴徐孙朱胡郭何罗郑梁谢宋唐许韩邓冯曹彭蒋沈姚卢崔谭陆汪廖贾夏傅邹孟邱侯薛阎段黎陶贺郝龚邵覃钱戴严莫汤潘袁蔡吕叶杜魏苏丁',
);

/** Surnames that stand as a word of their own before almost anything (于, 向, 和, 任主任, 万老人): alone they are a person's only behind a break. */
export const DOUBTFUL_SURNAMES = set(
  '于向和万余方全时常高安党关成文金应曾单项路计任包连解强查管施易顾位华代段简盖农师司古边左干房车花木米石席付乐练封尚谈宗祖习毛班劳皮史冷白黄江武江毕简童商游羊幸南惠印况弓籍哈朴巢初',
);

/** Never a person's when they stand alone before a title: 和老师, 于主任 is left to the full name. */
export const NO_SURNAME_ALONE = set('畅煦和向万余全时应任位连解查尉农师代干党计项成单曾包');

/** Characters that are usual in given names; others may stand in one too, these make it likely. */
export const GIVEN = set(`
朝鸥絮君遥添增余冠小素栋设建远筱霏禾满苒沫汀璟煊烨焱铄楷珺璎琬妤婕婳羲彧翀昀昫晔晞懋憬恪忻怿攸峤嵩峥昇昉荃荔莞菁菡蕙蘅蓁芮茉茹芷沂泠泱浔涓淙湉溱漪澍灏炯熠玫珈珞琰琮璘瓒皓皎砚碧祉祐祯禛稷篁粲聆苓莺栀柚杏樱桦槿棠楹橙榆樾岱谦谨谊诚诗谕谣谌夕晗暮漫漪蝶蝉雀鹊鹭鸣骐骞骢
伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉玲红华萍梅建国荣春兰凤洁琳云飞龙鹏宇浩博轩子涵梓欣怡佳雪婷颖慧晶莹倩莉蓉雯雨薇宁燕玉珍珠翠香莲菊菲芬芸茜萌琪瑶瑾璐璇玥珊
瑜琼瑞祥福贵财德仁义礼智信忠孝诚善良友恩祖宗耀光宏志立功成业振兴旺盛昌茂林森松柏树根材栋桃柳杨枫江河海波浪泉源清洪湖润泽沛沁淑贞娴雅婉惠爱喜乐庆欢悦思忆梦诗书琴墨翰学识才俊
豪雄彪虎鹤凰雁鸿翔腾跃骏驰骥奔进达通顺利安康健寿永久恒远大幼新旭晨晓旦昊昕昱晖晟景星辰月阳晴雷震霆霖露霜冰冬夏秋一胜卫防民和治纲纪维权政宪典克勤俭朴启发展翼东西南北方圆元亨锋
锐钢铁铜银铭钧钰锦鑫铮钟石岩峰岭岳山峻崇巍嵘坤垒培坚均圣基堂增舒曼曦晗尧舜禹娥姣娇媛姝嫣妍妙妮婵嫦媚嫚仪伦伯仲叔季侠俐保倍健傲儒元先全兵冲凌凯凡世丹中之乔亚亦京亮人仕代令
伊佑余佩依侃修倪傅兆兰养冠初利勋勤化午卓南卿历原双发可台叶合吉吾启周咏哲唐喆喻嘉四固园土圣坦城域埔基士壮声夕夫奇奎奕如妹姗威婧嫒存孟宁守定宜宝实宣家容宽宾密富寅尔
尚尹屏展岚川巧巨布帅帆常幸庚廷弘弟弦彤彦彩彬影征律微徐心必忱怀恺恬悠情惟意愉愷慈懿成戈战才承抒拓振捷授政敬斌斐斓旋日旭昌昭显普景智暄暖曙曜替朋本杏权松柱栩格桐桓楚楠榕模武
殊毅民汉汐汝江池汶沅沐泓注泰洲流津洵济浦润涌淇淋淳渊渝渲游湘湛溪滔滢漫潇潮澄澜炎炜炫炳烁烈焕然煜熙燃爽牧特玄玮玟珂珉珏珑珩琛琦琨瑄瑛瑟璋璞生画畅疆益盈真睿知硕祎祺禄秉科程稳竹
章端笑笛笙策筠粤紫红纯纹绍经绮绪维绿缘缨羽翊翎耘聪育胤能致航舟良艺艾芃芊芙芝苏若苑苗英茗茵荷莎萱落葵蓓蔓蔚蕊蕾薛融行衡裕覃观言誉语诺谦谷豫贝贤赐赞赫越路辉辛迅迎连迪逊逸道邦郁
采金钊钦铃铎镜长闯闻阔际隆雁集霄青靖韬韵音顶领飘馨香驹骁魁魏鲁鸣鹃麒麟黎默齐
`);

/** Common words made of two such characters: 队伍建设 names nobody. */
export const WORDS_OF_GIVEN: ReadonlySet<string> = new Set(
  words(
    '建设 发展 启发 振兴 文明 文化 安全 平安 健康 和平 光明 东方 西方 南方 北方 国家 国民 人民 民生 民政 公益 青年 中心 中国 中华 世界 政治 法治 法律 经典 生活 生长 成长 成功 成立 可能 全国 全面 先进 优秀 家园 家庭 善良 友善 诚信 信息 信任 志愿 乐园 花园 春节 元旦 国庆 重阳 中秋 端午 新年 四方 大方 立即 建立 设立 创立 成才 人才 财富 长远 永远 安定 稳定 安康 幸福 福利 利益 智能 科学 文学 学生 学习 教育 美好 美丽 华丽 高大 远大 宏大 明确 正确 公正 正义 义务 光荣 荣誉 英雄 英语 音乐 诗歌 书画 书法 国学',
  ),
);

/** Characters that stand in no given name: function words, verbs of speech, and what texts of this field put behind a title. */
export const NOT_GIVEN = set(`
的了是不我你他她它们这那此者也而且但被把将由从及或等就都还又则却很最更太已个名位次年号时分岁说讲告诉表示介认问答谈提叫称到往出下里外间后左右吃喝住走跑坐站看听想要该应得着过没有无非
并给让使跟对因所员部局厅处室区县乡村街社党团委院校组织报师孩老哪什么怎吗呢吧啊每各请带送接帮找拿打做办买卖费款额资项目率数量度性型式类种条件事物服务管调查访写摄编辑讯导负责案划
计需求参与加入系电话邮箱址版第总副退休患病残疾亡死伤贫困难低障男女儿户期段班课站队员局所店场厂库房屋楼单较已曾拟某在地既却仍皆
`);

/** How a person is addressed; a surname alone before them is a person too (张阿姨). */
export const HONORIFICS = words(`
先生 女士 小姐 阿姨 大爷 大妈 大娘 大伯 大叔 大婶 大嫂 大姐 大哥 奶奶 爷爷 婆婆 公公 姥姥 姥爷 外婆 叔叔 伯伯 伯母 婶婶 婶子 嬢嬢 孃孃 姐姐 哥哥 妈妈 爸爸 老师 老师傅 师傅 医生 大夫 护士
警官 律师 教授 老太 太太 老太太 老汉 老伯 老人家 老爷子 爹爹 嫂子 同志 同学 老板 师父 婆婆 大侠 老弟 小妹 妹妹 弟弟
`);

/** Those of kin, which stand behind a surname and hardly behind another word: even a doubtful surname needs no break before it. */
export const KIN = words(
  '阿姨 大爷 大妈 大娘 大伯 大叔 大婶 大嫂 大姐 大哥 奶奶 爷爷 婆婆 姥姥 姥爷 叔叔 伯伯 婶婶 嬢嬢 孃孃 姐姐 老太 老汉 老伯',
);

/** Of one character only; they count where a break, a particle or a title stands before the surname. */
export const SHORT_HONORIFICS = words('姐 哥 叔 婶 嫂 姨 伯 爷 奶 婆 妈 爹 总 工 局 处 科 队 老');

/** Offices and roles before or behind a name. */
export const OFFICES = words(`
局长 主任 书记 院长 会长 校长 所长 站长 队长 处长 科长 部长 厅长 司长 镇长 乡长 村长 区长 县长 市长 省长 州长 行长 巡视员 调研员 经理 总经理 董事长 董事 理事长 理事 监事长 监事 秘书长 干事长 总监
总干事 干事 厂长 馆长 园长 班长 组长 楼长 栋长 院士 社长 台长 总编 主编 社工 社工师 社会工作者 社会工作师 教练 导师 督导 博士 司机 委员 主席 总理 总书记 代表 负责人 创始人 创办人 发起人 带头人
召集人 主持人 联系人 法定代表人 法人代表 法人 发言人 工程师 设计师 咨询师 规划师 律师 民警 警察 研究员 专家 学者 讲师 教师 医师 辅导员 网格员 网格长 调解员 楼组长 楼门长 协理员 专员 助理 秘书
工作人员 志愿者 志愿者代表 义工 骨干 企业家 家庭医生 村主任 队员 会员 学员 成员 会计 出纳 主管 店长 店主 村官 支书 党支书 村支书 选手 教员 护工 护理员 护士长 主任医师 营养师 厨师 心理师 分析师 社长 秘书 常委 参事 专委
`);

/** Private roles before a name. */
export const ROLES = words(`
居民 村民 市民 老人 老党员 党员 群众 残疾人 业主 住户 户主 家属 家长 患者 病人 母亲 父亲 妻子 丈夫 儿子 女儿 孙女 孙子 孙儿 外孙 外孙女 老伴 儿媳 女婿 婆婆 母女 父子 邻居 街坊 学生 同学 孩子
儿童 孤儿 受访人 主讲人 讲述人 男孩 女孩 少年 青年 小伙 小伙子 姑娘 大学生 中学生 小学生 老兵 老战士 退役军人 退伍军人 军人 职工 员工 工人 农民 农民工 老师 先生 女士 同志 教授 医生 护士 大夫 奶奶 爷爷 大爷 大妈
大娘 阿姨 叔叔 师傅 司机 摊主 房东 租户 商户 游客 当事人 受助人 受助者 服务对象 案主 低保户 贫困户 困难户 五保户 独居老人 空巢老人 高龄老人 孤寡老人 候选人 楼友 票友 网友 读者 观众 乡贤 劳模
模范 好人 英雄 烈士 授予 颁给 名叫 叫做 名为 化名 姓名 署名 本名 姓名为
`);

/** What a published text says of who made it. */
export const BYLINES = words(`
记者 通讯员 作者 编辑 责任编辑 责编 校对 审核 审签 复审 终审 初审 签发 签发人 监制 编审 主编 供稿 撰稿 撰文 供图 摄影 摄影报道 摄影记者 摄像 图文 文图 文字 整理 联系人 经办人 统筹 策划 执笔 来稿
署名 申请人 收款人 受访者 报料人 审核人 审定 审定人 校对人 初审人 复审人 终审人 核准人 统计人 联络人 联络员 拟稿人 拟稿 起草人 承办人 主办人 带班 报送人 签批人 核稿 核稿人 发布人 上传人 录入员 信息员 报道员 撰写人 执行编辑 值班编辑 主笔 校核 复核 复核人 受理人 收件人 咨询人 评委 评委会成员 评审专家 评估专家 评估人员 评估组成员 专家组成员 工作组成员 调研组成员 课题组成员 组员 主讲人 授课人 实习生 实习记者 见习记者 特约记者 特约通讯员 作者简介 通讯作者 采写 审稿 组稿 美编 版式 翻译 录入 值班编委 法定代表人 填表人 制表人 制表 审批人 项目负责人 姓名
`);

/** Verbs behind the name of who speaks. */
export const SPEECH = words(`
告诉 介绍 答复 聊起 聊到 聊 念叨 笑说 直说 摆手 叹气 苦笑 表示 认为 指出 强调 解释 坦言 透露 回忆 感慨 谈到 提到 说 补充 建议 直言 感叹 笑道 讲述 讲 回答 表态 呼吁 坦承 称 笑着 高兴地 激动地 动情地 感动地 欣慰地 自豪地 开心地 无奈地
如是说 深有感触 连连 指着 道出 喜笑颜开 乐呵呵 分析 宣布 致辞 发言 总结 回应 反映 感激 点赞 竖起
`);

/** What often stands right behind a name that is not followed by a mark. */
export const AFTER = words(`
在 是 的 和 与 从 向 对 把 被 将 也 就 都 等 已 曾 于 因 为 自 有 还 又 便 家 带 来 去 到 了 今 正 及 则 却 给 让 用 每 一 不 以 这 那 他 她 我 前 后 当 既 再 很 近 同 或 跟 由 并 摄 文 图
结婚 退休 开始 组织 参加 负责 加入 获得 获 担任 带领 发现 成为 坚持 走进 走上 主持 出席 讲话 致辞 接受 了解 收到 拿出 住 患 生于 出生 报道 综合 通讯员 记者 实习生 采写 主动 积极 深入 一行 夫妇 夫妻
时 深有 夫妇 老人 点评 提供 行动 送来 坐诊 上门 拉 提 考 一家 逐一 首先 亲自 需要 希望 现 任 做 作 看 听 想 要 能 会 只 先 常 经常 每天 每周 独自 独居 身患 热情 耐心 认真 牵头 率 率队 陪同 代表 受邀 应邀 通过 说 提出 十分 非常 感到 拉着 握着 拿着
宣读 带头 同住 签约 捐款 捐赠 捐出 捐了 认领 从小 从事 根据 根本 利用 立即 立刻 第一 终于 最终 高兴 激动 申请 入住 教 学 忙 指导 一直 以前 以及 联系 电话 手机 女 男 汉族 岁 年
`);

/** An organization, work, prize or place that bears a person's name or nickname ends so; it keeps its name. */
export const NAMED_AFTER = words(`
队 服务队 工作室 基金会 基金 服务社 合作社 驿站 工作站 服务站 调解室 工作坊 书屋 书院 图书馆 纪念馆 博物馆 故居 小学 中学 学校 大学 学院 医院 公司 集团 中心 服务中心 诊所 药店 药房 超市 餐厅 饭店
茶馆 俱乐部 协会 联盟 团队 小组 班组 工作法 调解法 热线 信箱 爱心屋 会客厅 议事厅 议事会 调解会 议事室 说事室 说事点 谈心室 课堂 讲堂 大讲堂 剧场 艺术团 合唱团 乐队 食堂 厨房 小厨 厂 店 馆 社 站 室
坊 团 铺 屋 堂 村 社区 小区 街道 街 路 桥 镇 乡 县 市 区 庄 湾 港 花园 广场 公园 大厦 苑 庙 祠 寺 精神 思想 理论 主义 式 杯 奖 新时代 党支部 支部 会所 学堂 故里
`);

/** Persons whose names stand for a movement or a teaching (学雷锋活动, 孔子学堂) rather than for someone who is spoken of. */
export const BYWORDS: ReadonlySet<string> = new Set(
  words('雷锋 焦裕禄 孔子 孟子 老子 白求恩 南丁格尔 马克思 列宁 愚公 包公'),
);

/** Characters that spell names of other languages, Uyghur, Tibetan, Kazakh, Mongolian or European; two such words joined by a dot are a name. */
export const SPELLING = set(`
阿艾依古丽买提木江热合曼吾尔努斯麦哈力克孜汗玛娜西帕尼亚里巴图布拉迪穆罕默德萨吐逊肉苏来甫沙塔比拜肯别江库卡赛达叶尔亥娅米伊布拉音买尔旦迪里拜尔热娜阿不都拉赫艾山玉素甫托合提祖农如则
格桑卓嘎多吉次仁扎央金才让旦增罗珠白尼平措顿加普琼索朗洛丹巴约翰史密大卫玛丽安东尼奥路易斯卡洛杰森迈克罗伯特威廉亚历山德弗朗索瓦彼得保查尔伊万诺夫娃琳莉露丝戴蒙维克托勒基尔费曼马
日娃苗图雅其格那仁乌云朝鲁呼宝音敖登苏日特木巴雅毕力贝帖哲根恩亚森海古孜且姆胡买合木图尔荪凯赛尔居麦祖热芭班吉尔坎宛舍琪赫茨施坦因纳泰埃鲍萨缪恩曼逊塞缇茜弗莱希洛瑟蒂兹德
`);
