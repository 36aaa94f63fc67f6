/** Words by which a text says that a measure is issued. */
import { anyOf, words } from '../../mention/words.ts';

/** A body or place puts a measure out. Drafting (起草, 拟定), 转发 and 落实 are not among them. */
const ISSUE_WORDS = words(`
发的 印发 出台 制定 制订 制发 发布 下发 颁布 颁发 公布 编制 推出 修订 发文 发出 下达 签发 联发 定下 审议通过 表决通过 会议通过
联合印发 联合出台 联合制定 联合制订 联合下发 联合发布 联合发文 联合公布 联合修订 共同制定 共同印发 共同出台 共同编制 研究制定 研究出台 牵头制定 牵头出台 配套制定 配套出台 制定出台 制定印发
制定下发 制定并印发 制定并下发 制定并出台 制定发布 印发实施 印发施行 颁布实施 颁布施行 发布实施 公布施行 出台实施 修订完善 修订印发 修订出台 修订发布
`);
export const ISSUE = new RegExp(`(?:${anyOf(ISSUE_WORDS)})`, 'gu');

/** Between the verb and the title no mark stands, and no verb that takes the title as what is followed, studied or explained. */
export const BEFORE_TITLE =
  /^(?!.*(?:落实|贯彻|根据|依据|按照|转发|执行|学习|解读|宣传|对照|配套|相关联|衔接|与|同|对))[^，。；：、《》]{0,16}$/u;
/** 《甲》实施细则 is another measure than 《甲》. */
export const GOES_ON_AS_OTHER =
  /^(?:的)?(?:有关|相关)?(?:实施|配套|落实|贯彻|补充|解读|申请|申报|任务)[^，。；]{0,4}(?:细则|方案|意见|办法|措施|政策|解读|表|分工|书)/u;

/** Between who issues and the verb stand only these, dates aside. */
const BEFORE_ISSUE = words(`
于 在 已 已经 近日 日前 先后 陆续 相继 还 又 也 并 均 共 正式 统一 联合 共同 牵头 专门 及时 率先 首次 再次 随即 随后 当即 就此 为此 特 即 则 都 同步 同时 分别 积极 主动 研究 组织 认真
结合实际 因地制宜 在全省率先 在全市率先 在全国率先 在全省首个 对外 向社会 集中 起草并 起草后 重新 新 最新 最早 首先 所 刚刚 曾 曾经 将 拟 计划 打算 准备 自行 按程序 依法 名义 的名义
`);
export const ONLY_ADVERBS = new RegExp(
  `^(?:${anyOf(BEFORE_ISSUE)}|等?[\\d一二两三四五六七八九十多]*余?[个家]?(?:有关|相关)?(?:部门|单位|委办局)|等|[（(][^（()）]{0,20}[)）])*$`,
  'u',
);
/** 等13部门: those of the list that are not named. */
export const OTHERS = /^等(?<text>[\d一二两三四五六七八九十]+余?[个家]?(?<noun>部门|单位|委办局))/u;
