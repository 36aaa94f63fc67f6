/** Numbers and what stood before them: one said twice, a part and its whole, one that counts what the number before it counts. */
import type { Quantity } from '../../text/quantity.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { sceneBefore, wordsIn } from './money-around.ts';

/** The number that an observation was made from. */
export const read = new WeakMap<Found, Quantity>();

/** The numbers of a text so far; each scene hands them to the next. */
const saidBefore = new WeakMap<Scene, Map<string, Found>>();
export const memory = (scene: Scene): Map<string, Found> => {
  const before = sceneBefore(scene);
  const known = saidBefore.get(scene) ?? (before ? saidBefore.get(before) : undefined) ?? new Map<string, Found>();
  saidBefore.set(scene, known);
  return known;
};

const TELLING = 50;

/** A number that is said twice is one statement with both places as evidence; small numbers meet by chance. */
export function said(scene: Scene, found: Found): Found {
  const known = memory(scene);
  const { value, unit, indicator } = found;
  const key = `${value} ${unit} ${indicator}`;
  const before = known.get(key);
  if (before && (value ?? 0) >= TELLING && unit !== '%') {
    const again = { ...before, evidence: [...before.evidence, ...found.evidence] };
    const quantity = read.get(found);
    if (quantity) read.set(again, quantity);
    return again;
  }
  known.set(key, found);
  return found;
}

/** 3,126户4,508人 and 办结219条 count what the number before them counts. */
export function sharedIndicator(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || !last.indicator) return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  if (quantity.unit === '%')
    return /^，(?:约|共)?占/u.test(gap) && !gap.includes('。') ? `${last.indicator.replace(/人?数$/u, '')}占比` : null;
  if (gap === '' && /^(?:人|名)$/u.test(quantity.unit ?? '')) return last.indicator.replace(/户数$/u, '人数');
  const isShort = /^[，、]?[^，。；、]{0,8}$|^[，；]每[^，。；]{0,20}$/u.test(gap);
  return last.unit === quantity.unit && isShort ? last.indicator : null;
}

/** 其中, 含: the whole is the last number before it of the same counter. */
export function wholeOf(scene: Scene, quantity: Quantity, earlier: readonly Found[]): Found | null {
  const words = wordsIn(scene, { from: scene.sentence.from, to: quantity.from });
  const among = Math.max(words.lastIndexOf('其中'), words.lastIndexOf('，含'), words.lastIndexOf('，包括'));
  if (among < 0 || /；|另有|另外/u.test(words.slice(among)) || quantity.unit === '%') return null;
  const from = scene.sentence.from + among;
  const whole = earlier.findLast(
    ({ at, unit, value }) => (at?.to ?? 0) <= from && unit === quantity.unit && (value ?? 0) >= (quantity.value ?? 0),
  );
  return whole ?? null;
}
