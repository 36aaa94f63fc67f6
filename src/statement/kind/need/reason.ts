/** A trouble that only gives the reason of a wish, or that the text goes on to tell as mended, is no need of its own. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isNamed, isPlace } from '../shared/parties.ts';
import { clauseAt, placeInArticle, textOf, unitsOf } from '../shared/sentence-parts.ts';
import type { Needs } from './lines.ts';

/** 家长反映孩子没人管，希望晚一点关门: the wish is the need; 孩子放学后没处去。甲中心办起“乙课堂”: it was met. */
export function withoutReasons(scene: Scene, found: readonly Needs[]): Needs[] {
  const told = found.map((one) => ({ one, at: placeIn(one), isWish: isWish(scene, placeIn(one)) }));
  return told
    .filter(({ at, isWish: isOwn }) => {
      if (!at || isOwn) return true;
      const isReason =
        isTrouble(scene, at) && told.some((other) => other.isWish && other.at !== null && leadsTo(scene, at, other.at));
      return !isReason && !isMended(scene, at);
    })
    .map(({ one }) => one);
}

const placeIn = ({ things }: Needs): Range | null => things[0]?.spot ?? null;

/** 盼着…, 希望…; everything else is a lack or a trouble. */
function isWish(scene: Scene, at: Range | null): boolean {
  return at !== null && PLAIN.test(textOf(scene, { from: clauseAt(scene, at.from).from, to: at.from }));
}

const PLAIN = /(?:希望|盼|想|渴望|期望|期待|巴望|呼吁|要求|需要|最)[^，。；]{0,12}$/u;

/** 没有食堂 and 看病难 beside another wish are needs of their own. */
const isTrouble = (scene: Scene, at: Range): boolean => {
  const words = textOf(scene, at);
  const lead = textOf(scene, { from: clauseAt(scene, at.from).from, to: at.from });
  return !/难$|不便$/u.test(words) && (TROUBLE.test(words) || /反映[^，。；]*$/u.test(lead));
};

const TROUBLE = /[没无]人|[没无](?:处|地方)|不[上到了起着]/u;

/** The wish stands in one of the clauses behind, told of no other place. */
function leadsTo(scene: Scene, { to }: Range, wish: Range): boolean {
  if (wish.from < to || wish.from - to > 40) return false;
  const between = textOf(scene, { from: to, to: wish.from });
  if (!/^[^；。]*，[^；。]*$/u.test(between) || ALSO.test(between)) return false;
  return !unitsOf(scene).some((unit) => unit.from >= to && unit.to <= wish.from && isPlace(unit.named));
}

const ALSO = /还(?:希望|盼|想)|[二三四五]是/u;

/** The next sentence of its paragraph tells what was set up. */
function isMended(scene: Scene, at: Range): boolean {
  if (isPast(scene, at)) return true;
  if (STILL.test(scene.text)) return false;
  const next = scene.context.sentences[placeInArticle(scene) + 1];
  if (
    !next ||
    next.passage !== scene.passage ||
    !MENDED.test(next.text) ||
    ANSWER.test(next.text) ||
    NOT_YET.test(next.text)
  )
    return false;
  return unitsOf(next).some(({ named }) => /^(?:Project|Facility)$/u.test(named.thing.type) && isNamed(named));
}

/** 过去没有活动场所，如今“甲客厅”建成了. */
const isPast = (scene: Scene, { to }: Range): boolean =>
  /(?:过去|以前|曾经?|原先|从前|原来|以往)[^。；]{0,24}$/u.test(textOf(scene, { from: scene.sentence.from, to })) &&
  /^[^。；]{0,24}，(?:可|而)?(?:如今|现在|而今|今年|去年|终于|现已)/u.test(
    textOf(scene, { from: to, to: scene.sentence.to }),
  );

const STILL = /仍|至今|目前|尚|依然|还|最|希望|盼|想|%|反映|问题/u;
const MENDED =
  /(?:办起|建起|建成|办了|开办|开设|开起|承接|引进|引入|实施了?|启动|成立|组建|推出|改造成|改建|改成|打造|创办|设立)/u;
/** The text itself ties the need to what meets it: MET_BY. */
const ANSWER = /针对|为此|回应|满足|解决/u;
const NOT_YET = /计划|将|拟|建议|希望|力争|准备|有望|明年/u;
