/** What a number counts whose own words only tell which: 其中持证的103人, 评出五星级10家, 办结219条. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { countedBy } from './noun.ts';
import { frontLength } from './noun-words.ts';

/** How many sentences back what is counted may stand. */
const FARTHEST = 3;

/** The noun of the last number before it with the same counter in its part of the sentence, else of the first in the part before. */
export function baseInSentence(scene: Scene, quantity: Quantity): string | null {
  const { segment } = aroundOf(scene, quantity);
  // 备案组织中，文体类118家.
  const topic =
    /(?:^|[，。；：])([\p{Script=Han}]{2,12}?)(?:当中|中|里)(?:，[^，；。]*|[^，；。]{2,24}的[^，；。]{0,4})$/u.exec(
      wordsIn(scene, { from: Math.max(segment.from, quantity.from - 60), to: quantity.from }),
    )?.[1];
  if (topic) return topic;
  const near = nounOf(scene, quantity, { from: segment.from, to: quantity.from }, 'last');
  return near ?? nounOf(scene, quantity, { from: scene.sentence.from, to: segment.from }, 'first');
}

/** The same in the sentences before. */
export function baseBefore(scene: Scene, quantity: Quantity): string | null {
  for (const before of scene.context.before.slice(0, FARTHEST)) {
    const topic = topicOf(before);
    if (topic) return topic;
    // A sentence of parts names no whole.
    if (before.passage !== scene.passage) return null;
    if (/^(?:其中|按|分[^，]{1,6}看)/u.test(before.text)) continue;
    const noun = nounOf(before, quantity, before.sentence, 'first');
    if (noun) return noun;
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
const TOPIC = /^\p{Script=Han}{0,10}(?:项目|组织|机构|社工站|服务站|中心|食堂|团队|案例|社区|志愿者|社工|课题|基金)$/u;

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
  /([\p{Script=Han}]{2,12})(?:数量|总数|总量)(?:再|将|已)?(?:翻|增|持续|稳步|进一步|不断|快速)[^，。；]{0,8}$/u;
const OBJECT =
  /(?:设立|建立|成立|培育|发展|打造|建设|新建|开展|实施|推广|推行|组建|开办|创建|举办|配备|选派)(?:了)?([\p{Script=Han}“”]{2,12}(?:基金|组织|机构|站|中心|食堂|队伍|服务队|团队|项目|活动|课堂|驿站|基地|平台|社区|小区|床位|网格|站点|岗位|社工|专员|志愿者))(?:建设|工作|培育|打造|行动)?$/u;

function nounOf(scene: Scene, { unit }: Quantity, { from, to }: Range, which: 'first' | 'last'): string | null {
  for (const one of which === 'last' ? scene.quantities.toReversed() : scene.quantities) {
    if (one.from < from || one.to > to || !isSame(one.unit, unit)) continue;
    const counted = countedBy(scene, one);
    const words = counted.words.replace(/^(?:的|了)+|(?:等|的|了|总数|新增|净增)+$/gu, '').replace(/[“”"《》]/gu, '');
    if (!counted.isOpen && words.length > 1 && words.length <= 16) return words;
  }
  return null;
}

const PERSON = /^(?:人|名|位)$/u;
const isSame = (one: string | null, other: string | null): boolean =>
  one === other || (PERSON.test(one ?? '') && PERSON.test(other ?? ''));
