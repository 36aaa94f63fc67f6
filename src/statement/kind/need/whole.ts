/** The place whose shortcomings a text lists: 一是农村养老设施不足; under （一）存在的问题 专业服务供给不足. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isPlace } from '../shared/parties.ts';
import { textOf, unitsOf } from '../shared/sentence-parts.ts';
import { segmentAt } from './place.ts';
import type { Needing } from './who.ts';

/** The place that the sentence calls 我市 or 全县, else the one that the article is about; null where a part of it is told of. */
export function ofWhole(scene: Scene, at: number): Needing | null {
  const { place, headings, before } = scene.context;
  const lead = { from: scene.sentence.from, to: at };
  const heading = headings.at(-1)?.text ?? '';
  const isShortcoming = SHORTCOMING.test(heading + (before[0]?.text ?? '') + textOf(scene, lead));
  if (!isShortcoming || !(SHORTCOMING.test(heading) || isListed(scene, lead)) || hasOther(scene, at)) return null;
  const found = wholeBefore(scene, at) ?? place;
  const range = { from: scene.sentence.from, to: scene.sentence.from };
  return found ? { places: [found], groups: [], range, away: found } : null;
}

const SHORTCOMING = /问题|短板|不足|困难|差距|短缺|薄弱|弱项/u;
/** 一是…; 短板：…. */
const ORDINAL =
  /(?:^|[：；，。])(?:[一二三四五六]是|第[一二三四五六]，)[^，。；：]{0,4}$|^[一二三四五六]是[^。；]{0,40}，$/u;
const COLON = /(?:短板|问题|不足|困难|差距|弱项)(?:主要)?(?:有|是|表现为?)?[：:][^；。]*$/u;

const isListed = (scene: Scene, lead: Range): boolean =>
  ORDINAL.test(textOf(scene, lead)) || COLON.test(textOf(scene, lead));

/** 农村老人居住分散，床位不足; 旭日街道…: another place stands in its part of the sentence. */
const hasOther = (scene: Scene, at: number): boolean =>
  unitsOf(scene).some(
    ({ from, to, named }) =>
      from >= segmentAt(scene, at) && to <= at && isPlace(named) && !isWhole(named.thing.printed),
  );

const wholeBefore = (scene: Scene, at: number) =>
  unitsOf(scene).find(({ to, named }) => to <= at && isPlace(named) && isWhole(named.thing.printed))?.named;

const isWhole = (printed: string | undefined): boolean => /^[我全本]/u.test(printed ?? '');
