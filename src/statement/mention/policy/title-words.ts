/** How titles in 《》 end. Sources: the kinds of official documents (党政机关公文处理工作条例), of laws and rules (立法法), of standards (标准化法). */
import { words } from '../words.ts';

/** What sets a rule. */
export const BINDING_ENDINGS = words(`
意见 办法 方案 通知 规划 标准 细则 规定 条例 目录 计划 纲要 清单 制度 决定 措施 举措 指引 规程 规范 决议 章程 导则 要点 政策 批复 复函 的函 公告 通告 纪要 准则 指南 机制 守则
规则 总则 通则 预案 建议 法典 宪法 法 命令 指标体系 指标 任务分工 分工 工作安排 行动 新政 解释 要求 大纲 定额
`);

/** Of these endings what only informs, offers, invites, is agreed between two, or is the plan of one case. */
export const INFORMING_ENDINGS = words(`
招标公告 采购公告 中标公告 成交公告 招募公告 招聘公告 征集公告 拍卖公告 活动公告 比选公告 磋商公告 更正公告 结果公告
办事指南 便民指南 居民指南 社区服务指南 便民服务指南 生活指南 操作指南 使用指南 申报指南 报名指南 就医指南 旅游指南 导览指南
需求清单 资源清单 心愿清单 愿望清单 问题清单 项目清单 供需清单 供给清单 物资清单 服务项目清单 社区服务清单 便民服务清单 活动清单 联系清单
项目目录 服务项目目录 产品目录 图书目录 资料目录 机构目录 课程目录 案例目录 展品目录
策划方案 设计方案 投标方案 个案方案 小组方案 服务计划 学习计划 教学计划 个案计划 照护计划 募捐方案
工作法 方法 做法 手法 疗法 书法 看法 想法 说法 用法 魔法 技法 教法 活法 三字经 感谢的函 邀请的函
`);

/** A number of measures is a measure too: 养老服务二十条. */
export const NUMBERED_ENDING = '(?:[\\d一二两三四五六七八九十百]+条(?:措施|意见|政策|举措)?)';
