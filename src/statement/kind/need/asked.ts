/** A wish told as a question that someone puts: 不少家长提出，周末能不能也开门; 职工又有了新愿望：能不能办个托管班？ */
import type { Scene } from '../../scene.ts';
import { textOf, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { ASKED_OF, ASKS, WHETHER, WHETHER_OR_IF } from './asked-words.ts';
import { type Needs, needs } from './lines.ts';
import { topicPlaces } from './topic.ts';
import { grouped, inPlace, isWho, type Needing } from './who.ts';

export const asked = (scene: Scene): Needs[] =>
  [...wordsIn(scene, WHETHER), ...wordsIn(scene, WHETHER_OR_IF)].flatMap((word) => wishOf(scene, word));

function wishOf(scene: Scene, { from: at, clause }: Word): Needs[] {
  const index = unitsOf(scene).findLastIndex(
    (unit) => unit.to <= at && isWho(unit) && ASKS.test(textOf(scene, { from: unit.to, to: at })),
  );
  const unit = unitsOf(scene)[index];
  const needing = unit ? inPlace(scene, grouped(scene, index)) : ofTopic(scene, at);
  if (!needing) return [];
  const start = Math.max(clause.from, unit?.to ?? clause.from);
  const lead = WISHING.exec(textOf(scene, { from: start, to: clause.to }))?.[0].length ?? 0;
  const from = start + lead;
  const to = from + textOf(scene, { from, to: clause.to }).replace(END, '').length;
  if (to - from < 4 || to - from > 40) return [];
  return [needs(scene, needing, [{ from, to }], { from: unit?.to ?? start, to: from })];
}

/** 她和老邻居们念叨最多的，一是食堂能不能…: of the place that the text is about. */
function ofTopic(scene: Scene, at: number): Needing | null {
  const places = ASKED_OF.test(textOf(scene, { from: scene.sentence.from, to: at })) ? topicPlaces(scene, at) : [];
  return places[0] ? { places, groups: [], range: { from: at, to: at }, away: places[0] } : null;
}

/** Up to the words of the wish: 念叨着要是, ：“, 一是. */
const WISHING =
  /^(?:[^，。；：“]*[：“]|[^，。；]{0,12}?(?:念叨|提出|盼|想|说|问)着?(?=要是|如果|假如|能不能))?(?:[一二三四]是)?(?:要是|如果|假如)?/u;
const END = /(?:就好了?|该多好|那就好了?|就太好了?|就省心了?|就方便了?)?[？?”。]*$/u;
