/** Whether another name of a thing holds in every document, or only in the one that gives it. */
import { isConceptType, isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { FACILITY_ENDINGS } from '../facility/words.ts';
import { GENERIC_PART, OTHER_ENDINGS, SOCIAL_ENDINGS } from '../organization/words.ts';
import { anyOf, words } from '../words.ts';

/**
 * It must contain the proper core of the full name: 同行社工 of 成都市同行社会工作服务中心, but neither 服务中心 nor 市社联.
 * Populations and fields are told by their schemes, needs and events by their owner and date, and cities by the table of divisions.
 */
export function holdsEverywhere(short: string, thing: Mention): boolean {
  if (isConceptType(thing.type) || /^(?:Need|Event|Province|City|District|Funder)$/u.test(thing.type)) return false;
  const core = properCore(thing);
  return core.length > 0 && core.every((part) => short.includes(part));
}

const ENDING = new RegExp(`(?:${anyOf([...SOCIAL_ENDINGS, ...FACILITY_ENDINGS, ...OTHER_ENDINGS])})$`, 'u');
const PLACE_ENDING = /[街路巷]?(?:街道|社区|小区|镇|乡|村)$/u;
/** What the names of bodies, funds, projects and measures are made of beside their core. */
const COMMON = new RegExp(
  anyOf(
    words(`
三社联动 五社联动 专项资金 专项经费 资金 经费 基金 项目 计划 工程 行动 活动 办法 意见 方案 通知 细则 规定 规划 标准 目录 清单 条例 实施 试行 暂行 关于 推进 推动 加强 加快
深化 进一步 开展 建设 改革 机制 体系 制度 试点 模式 平台 中心 基地 园区 驿站 政府 购买 扶持 补助 补贴 奖励 资助 投入 年度 三年 五年 首届 第一 第二 第三 引导 激励 体制 网络 队伍 专业
人才 委员会 办公室 管理局 关爱 公益创投 创投 大赛 大会 对接会 推介会 洽谈会 居委会 村委会 党委 党支部 民政 财政 民政局 财政局
`),
  ),
  'gu',
);

/** The parts of a name that are its own, of two characters or more; none where it is made of common words alone. */
function properCore({ type, name, within = [] }: Mention): string[] {
  if (isPlaceType(type)) return [name.replace(PLACE_ENDING, '')].filter((part) => part.length >= 2);
  const bare = withoutPlaces(name, within).replace(ENDING, '');
  return bare
    .replaceAll(COMMON, ' ')
    .replaceAll(GENERIC_PART, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => Array.from(part).length >= 2 && !/^\d+$/u.test(part));
}

function withoutPlaces(name: string, within: readonly string[]): string {
  let bare = name;
  for (const place of within) {
    const short = place.replace(/(?:自治区|街道|社区|[省市区县镇乡村])$/u, '');
    const head = [place, short].find((words) => words.length > 1 && bare.startsWith(words));
    if (head) bare = bare.slice(head.length);
  }
  return bare;
}
