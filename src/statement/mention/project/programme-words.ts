/** How programmes without a name in quotation marks end, and what is too common to be one. */
import { words } from '../words.ts';

/** What is practised: behind 建立, 构建, 健全. */
export const PRACTICE_ENDINGS = words('机制 制度 模式 架构');

/** What is undertaken: behind 开展, 启动, 推进. */
export const UNDERTAKING_ENDINGS = words(`
培训 评估 评选 评定 检查 试点 改革 建设 模式 比武 评比 督导 扶持 培养
`);

/** What any place says of its work: of a name these count nothing. */
export const WITHOUT_NAME = words(`
长效 工作 管理 各项 相关 有关 体制 运行 协调 规章 配套 常态化 专项 专题 业务 技能 能力 日常 全面 多元 统一 基本 完善 科学 规范 有效 良好 健全 政策 标准 组织 领导 队伍 人才
基层 队伍 人才 体系 能力 文化 文明 平安 法治 诚信 规范化 标准化 专业化 信息化
中期 末期 终期 期末 期中 年终 年度 季度 半年 绩效 和
社区 治理 社会 服务 保障 责任 考核 激励 评价 监督 监管 安全 信息 宣传 机制 制度 体系 模式 建设 培训 评估 检查 试点 一体化 新型 现代 现代化 高质量
`);

/** Lists of promises, as alternatives of a regular expression. */
export const PROMISES =
  '(?:为民办事的|为民办的|为民办|为民)?[\\d一二三四五六七八九十]+[件项大](?:重点)?(?:为民|民生|惠民|便民)?实事(?:项目|工程)?|(?:为民办|民生|惠民)实事(?:项目|工程)|民生微实事(?:项目)?';
