/** A wish told as a question that someone puts: 不少家长提出，周末能不能也开门; 职工又有了新愿望：能不能办个托管班？ */
import type { Scene } from '../../scene.ts';
import { clausesOf, textOf, unitsOf } from '../shared/sentence-parts.ts';
import { type Needs, needs } from './lines.ts';
import { grouped, inPlace, isWho } from './who.ts';
import { ASKS, WHETHER } from './words.ts';

export function asked(scene: Scene): Needs[] {
  const match = WHETHER.exec(scene.text);
  if (!match) return [];
  const at = scene.sentence.from + match.index;
  const clause = clausesOf(scene).findLast(({ from }) => from <= at);
  const index = unitsOf(scene).findLastIndex(
    (unit) => unit.to <= at && isWho(unit) && ASKS.test(textOf(scene, { from: unit.to, to: at })),
  );
  const unit = unitsOf(scene)[index];
  if (!clause || !unit) return [];
  const start = Math.max(clause.from, unit.to);
  const colon = textOf(scene, { from: start, to: clause.to }).search(/[：“]/u);
  const from = colon < 0 ? start : start + colon + 1;
  const to = from + textOf(scene, { from, to: clause.to }).replace(/[？?”。]+$/u, '').length;
  if (to - from < 4 || to - from > 40) return [];
  return [needs(scene, inPlace(scene, grouped(scene, index)), [{ from, to }], { from: unit.to, to: from })];
}
