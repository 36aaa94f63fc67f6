/** Numbers and what stood before them: one said twice, a part and its whole, one that counts what the number before it counts. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { sceneBefore, wordsIn } from '../funding/around.ts';

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
  const last = earlier.findLast(({ unit }) => unit === quantity.unit) ?? earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || !last.indicator) return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  if (quantity.unit === '%') return shareOfLast(last, earlier.at(-1) ?? last, gap);
  if (gap === '' && /^(?:人|名)$/u.test(quantity.unit ?? '')) return last.indicator.replace(/户数$/u, '人数');
  const isPlace = placesFill(scene, { from: quantity.from - 12, to: quantity.from });
  const isShort = (isPlace && !/。/u.test(gap)) || /^[，、]?[^，。；、]{0,8}$|^[，；]每[^，。；]{0,20}$/u.test(gap);
  return last.unit === quantity.unit && isShort ? last.indicator : null;
}

/** 351名，占75% is a share of them; 覆盖率92.5%，农村37% the same share of others. */
function shareOfLast(lastShare: Found, last: Found, gap: string): string | null {
  if (gap.includes('。')) return null;
  if (/^，(?:约|共)?占/u.test(gap)) return `${(last.indicator ?? '').replace(/人?数$/u, '')}占比`;
  return lastShare.unit === '%' && /率$/u.test(lastShare.indicator ?? '') && /^[，、][^，。；、]{1,8}$/u.test(gap)
    ? (lastShare.indicator ?? null)
    : null;
}

/** 持证社工2317人，昆都仑区702人、固阳县只有41人: a place stands right before the number and nothing that is counted. */
const placesFill = (scene: Scene, { from, to }: Range): boolean =>
  scene.things.some(
    (one) =>
      isPlaceType(one.thing.type) &&
      one.from >= from &&
      one.to <= to &&
      /^(?:只有|只|仅有|仅|有|也有|分别|各|达|约)*$/u.test(wordsIn(scene, { from: one.to, to })),
  );

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
