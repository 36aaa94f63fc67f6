/** What a sentence says about a fact besides the fact: whether it has happened, when, and who says so. */
import type { Range } from '../../../text/passages.ts';
import type { Modality } from '../../../vocabulary/statement.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, clausesOf, textOf } from './sentence-parts.ts';
import { speakerAt } from './speaker.ts';

/** Of a fact whose verb stands at `at`. */
export function saidAt(scene: Scene, at: number): Pick<Found, 'modality'> & Partial<Found> {
  return { modality: modalityAt(scene, at), ...speakerAt(scene, at) };
}

const INTENDED = /力争|争取|力求|希望|有望|旨在|致力于|愿景|鼓励|倡导|提倡|呼吁|建议/u;
/** 将 is a plan before a verb, and 把 before a noun: only the first counts. */
const PLANNED =
  /计划(?!生育|书|单列)|规划(?=新?建|到)|拟(?!定|订|制)|预计|打算|准备|筹备|即将|正在?(?:与.{2,14})?(?:起草|筹建|谋划)|下一步|明年|今后|未来|(?:还|也|并|都|均|就|仍|又|亦)将(?![○“]|[^，]{1,12}(?:列入|纳入|写入))|将(?=于|在|尽快|尽早|适时|抓紧|及时|加快|力争|着手|对|根据|依据|依托|会同|为|按|由|从|以|向|会|要|陆续|逐步|继续|进一步|全面|全力|重点|大力|委托|打造|建设|建成|新建|开展|推出|出台|制定|印发|成立|设立|举办|举行|召开|组织|启动|实施|投入|安排|运营|承接|联合|引入|引进|探索|推进|推广|扩大|增加|通过|着力|持续|把)|^应当?|(?<!照[^，]{0,60})要求(?=[\u4e00-\u9fff])|必须|(?:各|均)?(?:应|要|须|可)(?=于|在|对|按|由|建立|设立|成立|配备|开展|委托|制定|定期)|(?:20\d\d年|届时)将/u;
const HAPPENED =
  /已(?!经?计划)|(?:成立|设立|建成|建立|出台|印发|制定|开展|运营|启动|实施|举办|承接|引进|引入|服务|投入|召开|建起|办起)了|目前|现有|截至|累计|先后|近年来|过去/u;
const ANNOUNCED = /公布|公示|公告|对外发布/u;
const FUTURE_HEADING =
  /(?:目标|重点)任务|工作(?:目标|安排|打算|计划|思路|措施)|主要(?:任务|目标|措施|举措)|下一步|下阶段|保障措施|组织实施|实施步骤|重点工作|资金保障|监督管理|组织保障|总体(?:要求|目标|思路)|明年|预期目标|建设内容|实施内容/u;
const PAST_HEADING = /总结|完成情况|开展情况|主要做法|工作成效|主要成效|成效|回顾|基础|现状|问题|背景|亮点|经验|进展/u;
const SCHEME = /(?:方案|规划|计划|要点|意见|办法|细则|工作安排)(?:\([^()]{1,16}\))?(?:的通知)?$/u;

/** ACTUAL unless the words, the heading above or the kind of document say otherwise. */
function modalityAt(scene: Scene, at: number): Modality {
  const clause = clauseAt(scene, at);
  // With the verb itself, since 将 is a plan only before one.
  const own = plainText(scene, { from: clause.from, to: Math.min(clause.to, Math.max(clause.from, at + 4)) });
  const whole = plainText(scene, clause);
  const said = saidBy(own);
  if (said) return said;
  if (HAPPENED.test(whole)) return 'ACTUAL';
  return carriedFrom(scene, clause) ?? (isFuture(scene) ? 'PLANNED' : 'ACTUAL');
}

/** Without the names and titles, whose words say nothing of the fact: “微光计划”, 《三年行动计划》. */
function plainText(scene: Scene, { from, to }: Range): string {
  let words = textOf(scene, { from, to });
  for (const named of scene.things) {
    if (named.thing.type === 'ServiceField' || named.from >= to || named.to <= from) continue;
    const start = Math.max(named.from, from) - from;
    const end = Math.min(named.to, to) - from;
    words = words.slice(0, start) + '○'.repeat(end - start) + words.slice(end);
  }
  return words;
}

function saidBy(words: string): Modality | null {
  if (PLANNED.test(words)) return 'PLANNED';
  if (INTENDED.test(words)) return 'INTENDED';
  return ANNOUNCED.test(words) ? 'ANNOUNCED' : null;
}

/** 计划新建食堂，安排资金…: the plan goes on in the next clauses, up to ；or a word that it is done. */
function carriedFrom(scene: Scene, clause: Range): Modality | null {
  const before = clausesOf(scene).filter(({ to }) => to <= clause.from);
  let edge = clause.from;
  for (const one of before.reverse()) {
    if (/；/u.test(textOf(scene, { from: one.to, to: edge }))) return null;
    edge = one.from;
    const words = plainText(scene, one);
    if (HAPPENED.test(words)) return null;
    if (PLANNED.test(words)) return 'PLANNED';
    if (/^(?:[^，]{0,4})(?:力争|争取)/u.test(words)) return 'INTENDED';
  }
  return null;
}

/** Under a heading of what is to be done, or in a scheme and under no heading of what was done. */
function isFuture(scene: Scene): boolean {
  const { headings, article } = scene.context;
  const titles = headings.map(({ text }) => text).reverse();
  for (const title of titles) {
    if (PAST_HEADING.test(title)) return false;
    if (FUTURE_HEADING.test(title) || SCHEME.test(title)) return true;
  }
  return SCHEME.test(article.title) && scene.passage.kind !== 'heading';
}

const DENIED =
  /(?:没有|没能|没|尚未|仍未|还未|从未|未能|未曾|未(?!来|成年)|不再|不予|不得|不能|不会|不(?!断|仅|少|同|低于|超过|止|但|只|久|懈|忘|等|足|限)|无法|难以|无(?=人|力|钱)|禁止|暂缓|并非|停止|取消|拒绝)[\u4e00-\u9fff]{0,3}$/u;

/** Whether the words right before a verb deny it: 尚未建成, 没有委托. */
export function isDenied(scene: Scene, verb: Range): boolean {
  const { from } = clauseAt(scene, verb.from);
  return DENIED.test(textOf(scene, { from: Math.max(from, verb.from - 7), to: verb.from }));
}

/** A question states nothing. */
export const isQuestion = (scene: Scene): boolean => /[？?][”’」]?$/u.test(scene.text);

/** A date that says when: no part of a title or name, and not 目前, which tells a state. */
const isAdverbial = (scene: Scene, { inTitle, text, to }: Scene['dates'][number]): boolean =>
  !inTitle &&
  !/目前|现在|如今|当前|截至|眼下/u.test(text) &&
  !/^(?:度|第|的|“|版)/u.test(textOf(scene, { from: to, to: to + 1 }));

/** The date before the verb in its clause, else the one that opens the sentence. */
export function dateAt(scene: Scene, at: number): Partial<Pick<Found, 'date' | 'dateText'>> {
  const clause = clauseAt(scene, at);
  const dates = scene.dates.filter((one) => one.to <= at && isAdverbial(scene, one));
  const own =
    dates.findLast(({ from }) => from >= clause.from) ?? dates.find(({ from }) => from - scene.sentence.from <= 4);
  if (!own) return {};
  const isOfTheFact = own.relation === 'at' || own.relation === 'since' || own.relation === 'during';
  return { ...(own.edtf !== null && isOfTheFact ? { date: own.edtf } : {}), dateText: own.text };
}
