/** A report as one host printed it, and what others made of it. */
const PARAGRAPHS = [
  '为进一步激发社会组织活力，合肥市庐阳区民政局于2021年3月启动第六届公益创投活动，面向全区登记的社会组织征集服务项目。本届活动投入福彩公益金186万元，重点支持为老服务、儿童关爱、社区治理和残障康复四类项目，每个项目资助额度为3万元至12万元。',
  '活动启动以来，共收到申报项目94个，经过资格审查、现场答辩和实地走访三个环节，最终确定资助项目27个。其中，逍遥津街道九个社区的“银龄食堂”项目为高龄独居老人提供助餐服务，预计全年送餐3.2万人次；杏林街道的“小桔灯”课后托管项目服务困境儿童118名。',
  '庐阳区社会组织联合会承担全过程监测评估，每季度组织一次督导，督导结果与后续拨款挂钩。首期资金按照合同金额的60%拨付，中期评估合格后拨付30%，结项验收后再拨付剩余部分。对连续两次评估不合格的项目，终止合同并收回未使用的资金。',
  '居民代表在座谈会上表示，希望把夜间陪护和心理疏导也列入明年的资助范围。区民政局相关负责人介绍，下一步将建立社区需求清单、社会组织能力清单和资源清单，每年更新一次，让资助的方向由居民的需要来决定，而不是由项目书写得好不好来决定。',
];
export const REPORT = PARAGRAPHS.join('\n');

/** Another title, a breadcrumb, a line of counters and a footer; traditional script and full-width figures. */
export const OTHER_HOST = `首页 > 新闻中心 > 区县动态\n庐阳区公益创投今年更看重居民需要\n来源：合肥日报  阅读次数：3671\n${REPORT.replaceAll('项目', '項目').replaceAll('社会组织', '社會組織').replaceAll('2021', '２０２１')}\n分享到微信 打印本页 关闭窗口\n`;
export const PARAGRAPH_CUT = [PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[3]].join('\n');

/** A notice of many set phrases, as cities copy it from one another. */
const formLetter = (city: string, figures: readonly string[]): string =>
  `各县（市、区）民政局，各有关社会组织：为深入贯彻落实党的十九届五中全会精神，充分发挥社会工作专业人才在基层治理中的作用，根据上级有关文件要求，经研究，决定开展本年度乡镇（街道）社会工作服务站建设工作。现将有关事项通知如下：一、总体要求。坚持党建引领、政府主导、社会参与、专业运作的原则，统筹推进社会工作服务站建设，打通为民服务的最后一米。二、工作目标。${city}计划建成社会工作服务站${figures[0]}个，配备专职社会工作者${figures[1]}名，投入资金${figures[2]}万元。三、主要任务。社会工作服务站主要开展社会救助、养老服务、儿童关爱、社区治理和社会事务等领域的服务，协助做好困难群众排查、需求评估、资源链接和政策宣传工作。四、经费保障。各地要将社会工作服务站建设和运营经费列入本级财政预算，统筹使用福利彩票公益金，鼓励和引导社会资金参与，严格执行资金管理规定，确保专款专用。五、组织实施。各地要高度重视，明确责任分工，制定实施方案，加强督促检查，及时总结推广好经验好做法，重要情况及时报告。`;
export const FORM = formLetter('芜湖市', ['46', '138', '920']);
export const FORM_OF_ANOTHER_CITY = formLetter('蚌埠市', ['55', '171', '1240']);
export const FORM_WITH_OTHER_FIGURES = formLetter('芜湖市', ['52', '160', '1100']);
export const FORM_WITH_OTHER_PLACE_ONLY = formLetter('蚌埠市', ['46', '138', '920']);
