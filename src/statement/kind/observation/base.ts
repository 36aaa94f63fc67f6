/** What a number counts whose own words only tell which: 其中持证的103人, 评出五星级10家, 办结219条. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { countedBy } from './noun.ts';
import { isSureNoun } from './noun-sure.ts';
import { frontLength } from './noun-words.ts';
import { RHETORICAL } from './words.ts';

/** What was found to be counted by numbers whose own words do not say. */
export const resolved = new WeakMap<Quantity, string>();

/** How many numbers are asked what they count, so that a text of nothing else takes no longer. */
const MOST_ASKED = 12;
/** How many sentences back what is counted may stand. */
const FARTHEST = 3;

/** The noun of the last number before it with the same counter in its part of the sentence, else of the first in the part before. */
export function baseInSentence(scene: Scene, quantity: Quantity): string | null {
  const { segment } = aroundOf(scene, quantity);
  // 备案组织中，文体类118家.
  const topic =
    /(?:^|[，。；：])(?:[〇㐀-鿿𠀀-𲎯]{0,6}\d{1,6}[家个名位所支户人])?([〇㐀-鿿𠀀-𲎯]{2,12}?)(?:当中|中|里)(?:，[^，；。]*|[^，；。]{2,24}的[^，；。]{0,4})$/u.exec(
      wordsIn(scene, { from: Math.max(segment.from, quantity.from - 60), to: quantity.from }),
    )?.[1];
  if (topic) return topic;
  // 把辖区的老人分成三类：一类独居失能的46人.
  const parted = PARTED.exec(wordsIn(scene, { from: scene.sentence.from, to: quantity.from }))?.[1];
  if (parted) return parted;
  const label = LABELLED.exec(scene.text)?.[1];
  if (label && scene.sentence.from + scene.text.indexOf('：') < quantity.from) return label;
  const clause = topicClause(scene, quantity);
  if (clause) return clause;
  const near = nounOf(scene, quantity, { from: segment.from, to: quantity.from }, 'last');
  return near ?? nounOf(scene, quantity, { from: scene.sentence.from, to: segment.from }, 'first');
}

const PARTED =
  /[把将对](?:[〇㐀-鿿𠀀-𲎯]{0,8}的)?(?:全[省市区县镇村]|辖区内?|在册)?([〇㐀-鿿𠀀-𲎯]{2,8}?)(?:按[^，。；]{1,12})?(?:分成|分为|划分为|划为)[^，。；：]{1,8}(?:类|级|档|层)[^，。；：]{0,6}[：，]/u;

/** 2.个案：新开3个，结案2个. */
const LABELLED =
  /^(?:\d{1,2}[.、]|\(\S{1,3}\)|[一二三四五六七八九十]+、|[①-⑳])?(个案|小组|社区活动|活动|培训|走访|探访|项目|社会组织|志愿服务队|志愿者|社工|案例)(?:服务|工作|方面|情况)?：/u;

/** 像这样的食堂，全区已经有21家: the clause before names it and tells nothing else. */
function topicClause(scene: Scene, quantity: Quantity): string | null {
  const { clauses, index, segment } = aroundOf(scene, quantity);
  const before = clauses[index - 1];
  if (!before || before.from < segment.from || before.to - before.from > 16) return null;
  return TOPIC_CLAUSE.exec(wordsIn(scene, before))?.[1] ?? null;
}
const THINGS =
  '食堂|饭堂|助餐点|站|中心|组织|机构|队伍|服务队|团队|项目|基地|平台|驿站|社区|小区|活动|志愿者|社工|老人|老年人|儿童|孩子|家庭|基金|案例|点位|学校|课堂|书屋|协会|企业|岗位|床位';
const TOPIC_CLAUSE = new RegExp(
  `^(?:像(?:[^，。；]{0,10})(?:这|那)(?:样|种)?的|(?:和|跟)?类似(?:这样)?的|(?:这|那)(?:样|类|种)的?|同样的|此类|同类)((?:[〇㐀-鿿𠀀-𲎯“”]{0,8}(?:${THINGS})))$`,
  'u',
);

/** The same in the sentences before. */
export function baseBefore(scene: Scene, quantity: Quantity): string | null {
  const isPart = scene.text.startsWith('其中');
  for (const before of scene.context.before.slice(0, FARTHEST)) {
    const topic = topicOf(before);
    if (topic) return topic;
    // A sentence of parts names no whole.
    if (before.passage !== scene.passage) return null;
    if (/^(?:其中|按|分[^，]{1,6}看)/u.test(before.text)) continue;
    // 立项52个。其中，助老类18个: parts of the last number, if that holds them.
    const noun = nounOf(before, quantity, before.sentence, isPart ? 'last' : 'first');
    if (noun) return noun;
  }
  return GRADE.test(countedBy(scene, quantity).told) ? gradedBefore(scene, quantity) : null;
}

const GRADE = /^(?:被?评[为定]?)?(?:优秀|良好|合格|基本合格|不合格|优等?|良等?|中等|差等?)(?:的|等次)?$/u;
const FAR = 12;
/** 末期评估结果：优秀10个: what is assessed stands farther above. */
function gradedBefore(scene: Scene, quantity: Quantity): string | null {
  const { sentences } = scene.context;
  const at = sentences.indexOf(scene);
  for (const before of sentences.slice(Math.max(0, at - FAR), at).reverse()) {
    const noun = nounOf(before, quantity, before.sentence, 'last');
    if (noun && /(?:项目|站|机构|组织|中心|案例|食堂|单位)$/u.test(noun)) return noun;
  }
  return null;
}

/** （二）公益创投项目。 */
function topicOf({ passage, text }: Scene): string | null {
  const words = text
    .slice(passage.label && text.startsWith(passage.label) ? passage.label.length : 0)
    .replace(/[。：:]$/u, '');
  return TOPIC.test(words) ? words : null;
}
const TOPIC = /^[〇㐀-鿿𠀀-𲎯]{0,10}(?:项目|组织|机构|社工站|服务站|中心|食堂|团队|案例|社区|志愿者|社工|课题|基金)$/u;

/** 引导居民设立社区慈善基金，每个区市至少培育2只: what the clause before is about. */
export function objectBefore(scene: Scene, quantity: Quantity): string | null {
  const { clauses, index, segment } = aroundOf(scene, quantity);
  const before = clauses[index - 1];
  if (!before || before.from < segment.from) return null;
  if (scene.quantities.some(({ from, to }) => from >= before.from && to <= before.to)) return null;
  const words = wordsIn(scene, { from: Math.max(before.from, before.to - 40), to: before.to });
  const grown = GROWN.exec(words)?.[1];
  return grown ? grown.slice(frontLength(grown)) : (OBJECT.exec(words)?.[1] ?? null);
}

/** 慈善组织数量翻一番，达到60家以上. */
const GROWN =
  /([〇㐀-鿿𠀀-𲎯]{2,12})(?:数量|总数|总量)(?:再|将|已)?(?:翻|增|持续|稳步|进一步|不断|快速)[^，。；]{0,8}$/u;
const OBJECT =
  /(?:设立|建立|成立|培育|发展|打造|建设|新建|开展|实施|推广|推行|组建|开办|创建|举办|配备|选派|进行)(?:了)?([〇㐀-鿿𠀀-𲎯“”]{2,12}(?:基金|组织|机构|站|中心|食堂|队伍|服务队|团队|项目|活动|课堂|驿站|基地|平台|社区|小区|床位|网格|站点|岗位|社工|专员|志愿者|辅导|培训|课程|训练|讲座))(?:建设|工作|培育|打造|行动)?$/u;

function nounOf(scene: Scene, { unit }: Quantity, { from, to }: Range, which: 'first' | 'last'): string | null {
  let left = MOST_ASKED;
  for (const one of which === 'last' ? scene.quantities.toReversed() : scene.quantities) {
    if (one.from < from || one.to > to || !isSame(one.unit, unit)) continue;
    left -= 1;
    if (left < 0) return null;
    const known = resolved.get(one);
    if (known) return known;
    const counted = countedBy(scene, one);
    const words = counted.words.replace(/^(?:的|了)+|(?:等|的|了|总数|新增|净增)+$/gu, '').replace(/[“”"《》]/gu, '');
    // 三个环节: rather told than counted.
    if (one.numeral === 'chinese' && RHETORICAL.test(words)) continue;
    if (/缺口|名额|空缺$/u.test(words)) continue;
    if (!counted.isOpen && words.length <= 16 && isSureNoun(words)) return words;
    const topic = counted.isOpen ? topicClause(scene, one) : null;
    if (topic) return topic;
  }
  return null;
}

const PERSON = /^(?:人|名|位)$/u;
const isSame = (one: string | null, other: string | null): boolean =>
  one === other || (PERSON.test(one ?? '') && PERSON.test(other ?? ''));
