/** What a text is called in which somebody tells of itself: 甲中心2021年度工作报告, 乙街道2022年民政工作总结. Read behind the name that heads the title. */
export const IS_REPORT =
  /^(?:[(（][^()（）]{0,20}[)）])?(?:“[^“”]{1,12}”)?(?:关于)?[^，。；：]{0,40}?(?:总结|报告|汇报|述职|要点|打算|安排|情况|简报|简讯|快讯|小结|年报|月报|季报|通讯|大事记|工作计划|回顾|纪实|手册|[决预]算(?:说明|公开)?|信息公开|年度公告|情况通报)(?:及[^()（）]{0,20}|说明|节选|摘要)?(?:[(（][^()（）]*[)）])?$/u;

/** The same where the text runs on in one line with its title. */
export const OPENS_REPORT =
  /^(?:关于)?[^，。；]{0,24}?(?:工作报告|年度报告|年报|年度总结|工作总结|总结报告|财务报告|结项报告|项目报告|述职报告|审计报告|情况汇报|年度公告)/u;

/** What someone finds out about others is no report of what it did. */
export const IS_OF_OTHERS = /调研|调查|评估|需求|审计|检查|研究|统计|评审|评选/u;
