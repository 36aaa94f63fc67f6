import { spot } from '../../scene.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import type { Party } from '../shared/party.ts';
import { BENEFITS } from './words.ts';

const NAMED_BENEFITS = BENEFITS.map(([words, label]) => [new RegExp(words, 'u'), label] as const);

/** 发放低保金: the benefit is named after those who get it. */
export function benefits(around: Around): Party[] {
  const { scene, range } = around;
  const from = lastSumEnd(around);
  const words = wordsIn(scene, { from, to: range.from });
  if (!/(?:金|补贴|津贴|标准|生活费|补助)[^，。]{0,18}$/u.test(words)) return [];
  if (/补助资金|专项资金|保障资金|公益金/u.test(words)) return [];
  for (const [pattern, name] of NAMED_BENEFITS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const start = from + match.index;
    const at = spot(scene.passage, start, start + match[0].length);
    return [
      { thing: { type: 'Population', name, ...(match[0] === name ? {} : { printed: match[0] }), spot: at }, spots: [] },
    ];
  }
  return [];
}
