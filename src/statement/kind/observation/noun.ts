/** What a number counts: the words around it that belong to it and to no other number. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../funding/around.ts';
import { anyOf } from '../funding/words.ts';

export interface Counted {
  /** The noun phrase; empty where the text gives none. */
  readonly noun: Range;
  readonly words: string;
  /** The noun stands before the number: 社工机构45家. */
  readonly isBefore: boolean;
  /** Everything in its clause from the number or list mark before it to the one behind. */
  readonly around: string;
  /** The thing of the scene that is counted. */
  readonly thing: Named | null;
}

const STOP = /[，。；：、！？()（）]/u;
/** Stripped from the front of a noun; what would be part of a word (从业, 在册, 为老) is not. */
const VERBS = new RegExp(
  `^(?:${anyOf(
    (
      '其中 含 包括 以及 和 及 与 并 共计 共 总计 合计 累计 已 还 又 新(?!市民|居民|就业|型|业态) 全年 先后 目前 现有 拥有 设有 建有 设立 建成 建立 新建 新增 完成 实现 开展 ' +
      '举办 组织(?!负责|成员) 培育 发展 打造 配备 组建 划分 评出 评选出 推选出 选出 评选 征集 收集 办结 提供 服务(?!对象|站|中心|点|设施) 覆盖 惠及 培训 入驻 出壳 孵化(?!基地|园|中心) 设(?!施|备) ' +
      '有(?!机) 达到 达 为(?!老|民) 超过 增至 增加到 减少至 从(?!业|事) 由 的 于 在(?!孵|册|校|岗|职|保|家|编|院|建) 约 近 至 到 突破 上年 去年 另有 另 分别 成立 启用 扩建 建(?!档|筑|制) 将 现 投用'
    ).split(' '),
  )})+`,
  'u',
);
const SELF =
  /^(?:该|本)?(?:中心|服务站|社工站|站点|基地|协会|机构|团队|服务队|项目|平台|食堂|驿站|孵化园)(?=现|共|已|有|设|配)/u;
/** 每天供餐, 每站每年入户走访: how often is not what. */
const EACH = /^(?:(?:每(?:年|月|天|日|周|季度|个?[\p{Script=Han}]{1,3}(?=每|年))|[日月年]均|平均))+/u;
const TAIL =
  /(?:共计|共有|共|总计|合计|累计|已达到?|达到|达|多达|已有|已|有|为|总数|总量|数量|超过|增至|增加到|增加|减少至|发展到|不少于|近|约|突破|也|均|各|仅有|仅|只有|只|即|由|从|至|到|上年的|去年的|占|占了|占比|为|的)+$/u;

export function countedBy(scene: Scene, quantity: Quantity): Counted {
  const { clause } = aroundOf(scene, quantity);
  const near = neighbours(scene, quantity, clause);
  const behind = wordsIn(scene, { from: quantity.to, to: near.to });
  const isBefore =
    behind === '' ||
    STOP.test(behind.charAt(0)) ||
    /^(?:以上|左右|等(?!\p{Script=Han})|和|及|与|增加|增长|增至|提高|减少|扩大|上升|下降|发展到|升|的(?!\p{Script=Han}{2}))/u.test(
      behind,
    ) ||
    (quantity.unit === '%' && !behind.startsWith('的'));
  const own = isBefore ? nounBefore(scene, near.from, quantity.from) : nounBehind(scene, quantity.to, near.to);
  const noun = own.to > own.from || !behind.startsWith('、') ? own : (sharedNoun(scene, quantity, clause) ?? own);
  const words = wordsIn(scene, noun);
  const thing = scene.things.find((one) => one.from < noun.to && noun.from < one.to && isCountable(one, noun)) ?? null;
  return { noun, words, isBefore, around: wordsIn(scene, near), thing };
}

/** 4386户、10952名居民: the noun stands behind the next number. */
function sharedNoun(scene: Scene, { to }: Range, clause: Range): Range | null {
  const next = scene.quantities.find((one) => one.from === to + 1);
  return next ? nounBehind(scene, next.to, clause.to) : null;
}

/** A counted class or group, at the end of the noun phrase. */
const isCountable = ({ thing, to }: Named, noun: Range): boolean =>
  (thing.named === false || /^(?:Population|ServiceField)$/u.test(thing.type)) && to >= noun.to - 2;

/** From the end of the number before it to the start of the next, inside its clause and its member of a list. */
function neighbours(scene: Scene, { from, to }: Range, clause: Range): Range {
  const others: readonly Range[] = [...scene.quantities, ...scene.money];
  const before = Math.max(clause.from, ...others.filter((one) => one.to <= from).map((one) => one.to));
  const after = Math.min(clause.to, ...others.filter((one) => one.from >= to).map((one) => one.from));
  return { from: before, to: after };
}

function nounBefore(scene: Scene, from: number, to: number): Range {
  const words = wordsIn(scene, { from, to });
  const dated = scene.dates.find((one) => one.to <= to && one.to >= to - 1 && one.from >= from);
  const shorter = dated ? wordsIn(scene, { from, to: dated.from }) : words;
  const tail = TAIL.exec(shorter)?.[0].length ?? 0;
  let end = from + shorter.length - tail;
  if (/[，。；：]$/u.test(wordsIn(scene, { from, to: end }))) end -= 1;
  const body = wordsIn(scene, { from, to: end });
  const cut = Math.max(...['、', '：', '，', '(', ')'].map((mark) => body.lastIndexOf(mark))) + 1;
  const each = EACH.exec(body.slice(cut))?.[0].length ?? 0;
  const lead = VERBS.exec(body.slice(cut + each))?.[0].length ?? 0;
  const start = from + cut + each + lead;
  return { from: Math.max(start, lastBreak(scene, start, end)), to: end };
}

/** Dates and named actors before the noun do not belong to it: 截至11月末，全区在保低保对象. */
function lastBreak(scene: Scene, from: number, to: number): number {
  const dates = scene.dates.filter((one) => one.from >= from && one.to < to).map((one) => one.to);
  const actors = scene.things
    .filter(
      (one) =>
        one.from >= from &&
        one.to <= to &&
        (one.to < to || isPlaceType(one.thing.type)) &&
        one.thing.named !== false &&
        !/^(?:Population|ServiceField)$/u.test(one.thing.type),
    )
    .map((one) => one.to);
  const self = SELF.exec(wordsIn(scene, { from, to }))?.[0].length ?? 0;
  const whole = /^(?:全|我|本|该)[省市区县镇乡州](?:的)?/u.exec(wordsIn(scene, { from, to }))?.[0].length ?? 0;
  const start = Math.max(from + whole, from + self, ...dates, ...actors);
  const lead = VERBS.exec(wordsIn(scene, { from: start, to }))?.[0].length ?? 0;
  return start + lead < to ? start + lead : start;
}

const BEHIND_END =
  /[，。；：、！？]|参与|参加|入选|参评|参训|进行|开展|提供|组成|实施|到现场|获得|获|共同|被|成为|签约|建立|设立|实现|的(?=(?:负责人|工作人员|专职))|违规|发放|(?<!公)共计?(?!服务|文化|设施|享|治|建)|资助|累计|先后|已|将|给予|被|开门|投入|建有|拥有|设有|中(?=[，、])|等$/u;

function nounBehind(scene: Scene, from: number, to: number): Range {
  const words = wordsIn(scene, { from, to });
  const start = words.startsWith('的') ? 1 : 0;
  const stop = BEHIND_END.exec(words.slice(start));
  const thing = scene.things.find((one) => one.from >= from && one.from <= from + 12 && one.to <= to);
  const end = stop && stop.index > 0 ? from + start + stop.index : Math.min(to, from + 24);
  return { from: from + start, to: thing && thing.from < end ? Math.max(end, thing.to) : end };
}
