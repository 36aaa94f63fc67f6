/** Numbers and what stood before them: one said twice, a part and its whole, one that counts what the number before it counts. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { isCountOfSum } from '../funding/count.ts';
import { sceneBefore, wordsIn } from '../shared/around.ts';
import { CHANGE, countedBy } from './noun.ts';
import { INTO, MEMBER } from './noun-words.ts';

/** The number that an observation was made from. */
export const read = new WeakMap<Found, Quantity>();

/** The numbers of a text so far; each scene hands them to the next. */
const saidBefore = new WeakMap<Scene, Map<string, Found>>();
const memory = (scene: Scene): Map<string, Found> => {
  const before = sceneBefore(scene);
  const known = saidBefore.get(scene) ?? (before ? saidBefore.get(before) : undefined) ?? new Map<string, Found>();
  saidBefore.set(scene, known);
  return known;
};

/** How many a sum is for, as the text said: 购买服务项目38个，合同总额…; the same number of the same is no number of its own. */
const counts = new WeakMap<Map<string, Found>, Set<string>>();
const countKey = (scene: Scene, quantity: Quantity): string =>
  `${quantity.value} ${quantity.unit} ${countedBy(scene, quantity).words.slice(-2)}`;

/** Notes the counts of a scene's sums. */
export function rememberCounts(scene: Scene): void {
  const known = counts.get(memory(scene)) ?? new Set<string>();
  for (const one of scene.quantities) if (isCountOfSum(scene, one)) known.add(countKey(scene, one));
  counts.set(memory(scene), known);
}

/** Whether a sum before it has told the number. */
export const isCounted = (scene: Scene, quantity: Quantity): boolean =>
  (quantity.value ?? 0) >= 5 && (counts.get(memory(scene))?.has(countKey(scene, quantity)) ?? false);

const TELLING = 50;

/** The noun that a number was read with. */
export const nouns = new WeakMap<Found, string>();
const wordsOf = (found: Found | undefined): string => (found && nouns.get(found)) || `${found?.text}`;

const nameOf = (found: Found | undefined): string =>
  found?.subject && 'name' in found.subject ? found.subject.name : '';

/** 对5个不合格站点限期整改, 受扶持的22个项目: told before, meant again. */
export const isMeantAgain = (scene: Scene, quantity: Quantity): boolean =>
  isToldOf(scene, quantity) &&
  [...memory(scene).values()].some(({ value, unit }) => value === quantity.value && unit === quantity.unit);

/** 对5个…, and 6个社区共服务学生3260人, 52个项目中有19个: the next number tells of them. */
function isToldOf(scene: Scene, { from, to }: Quantity): boolean {
  const before = wordsIn(scene, { from: Math.max(scene.sentence.from, from - 10), to: from });
  const behind = wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 24) });
  return (
    /(?:对|将|把|针对)[^，。；\d]{0,8}$/u.test(before) ||
    (/(?:^|[，。；：])$/u.test(before) &&
      /^[〇㐀-鿿]{1,8}?(?:中|里|共|累计|今年|均|都|全部)[^，。；]{0,12}\d/u.test(behind))
  );
}

/** A number that is said twice is one statement with both places as evidence; small numbers meet by chance. */
export function said(scene: Scene, found: Found): Found {
  const known = memory(scene);
  const { value, unit, indicator } = found;
  const key = `${value} ${unit} ${indicator}`;
  const before = known.get(key);
  const isOfOne = nameOf(before) === nameOf(found);
  const isSame = (value ?? 0) >= TELLING || ((value ?? 0) >= 10 && (isOfOne || wordsOf(before) === wordsOf(found)));
  if (before && isSame && unit !== '%') {
    const again = { ...before, evidence: [...before.evidence, ...found.evidence] };
    const quantity = read.get(found);
    if (quantity) read.set(again, quantity);
    nouns.set(again, wordsOf(found));
    return again;
  }
  known.set(key, found);
  return found;
}

/** 3,126户4,508人 and 办结219条 count what the number before them counts. */
export function sharedIndicator(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.findLast(({ unit }) => unit === quantity.unit) ?? earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || !last.indicator || last.indicator === '与往年之比') return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  if (quantity.unit === '%') return shareOfLast(last, earlier.at(-1) ?? last, gap);
  const isPlace = placesFill(scene, { from: quantity.from - 12, to: quantity.from });
  const isShort = (isPlace && !/。/u.test(gap)) || /^[，、]?[^，。；、]{0,8}$|^[，；]每[^，。；]{0,20}$/u.test(gap);
  return last.unit === quantity.unit && isShort ? last.indicator : null;
}

/** 由18.7%提高到26.2%, 从最初的7个变成了现在的43个: what the number before it tells, at another time. */
export function changedFrom(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || last.unit !== quantity.unit) return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  return isChange(gap) ? (last.indicator ?? null) : null;
}

/** 龙亭区413个，顺河区386个: the same of another place. */
export function memberOf(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || last.unit !== quantity.unit) return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  return MEMBER.test(gap) ? (last.indicator ?? null) : null;
}

/** 直接受益的困境儿童86名、独居老人124名: what is done for the first is done for the next. */
export function servedWith(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || !/^服务人[数次]$/u.test(last.indicator ?? '')) return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  if (!/^[、和][^，。；、\d]{1,10}$/u.test(gap)) return null;
  return /^[人名位]$/u.test(quantity.unit ?? '') ? '服务人数' : quantity.unit === '人次' ? '服务人次' : null;
}

/** 3,126户4,508人, 161户、587人恢复生计: the people of the households before them. */
export function peopleOf(scene: Scene, quantity: Quantity, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1);
  if (!last?.at || last.at.passage !== scene.passage || last.unit !== '户' || !/^[人名]$/u.test(quantity.unit ?? ''))
    return null;
  const gap = wordsIn(scene, { from: read.get(last)?.to ?? last.at.to, to: quantity.from });
  if (!/^[、，]?$/u.test(gap) || /户$/u.test(last.indicator ?? '')) return null;
  return (last.indicator ?? '')
    .replace(/^受益户数$/u, '服务人数')
    .replace(/^居民户数$/u, '常住人口')
    .replace(/户数$/u, '人数');
}

/** 351名，占75% is a share of them; 覆盖率92.5%，农村37% the same share of others. */
function shareOfLast(lastShare: Found, last: Found, gap: string): string | null {
  if (gap.includes('。')) return null;
  if (/^，(?:约|共)?占/u.test(gap)) return `${withoutNumber(last.indicator ?? '')}占比`;
  return lastShare.unit === '%' &&
    /(?:率|度|比例|占比)$/u.test(lastShare.indicator ?? '') &&
    /^(?:[，、](?!其中)[^，。；、占]{1,8}|[和及与、])$/u.test(gap)
    ? (lastShare.indicator ?? null)
    : null;
}

/** 独居老人数 without 数, 持证社工人数 without 人数. */
const withoutNumber = (indicator: string): string =>
  indicator.replace(/(?<=[老疾病工军商年轻责捐法护证成])人数$/u, '人').replace(/(?:人数|数)$/u, '');

/** 由2020年的326件下降到2022年的118件. */
const YEAR = /^(?:\d{4}|[去今上前])年(?:[底末初]|[上下]半年|\d{1,2}月[底末份]?)?的?/u;
const isChange = (gap: string): boolean => {
  if (CHANGE.test(gap)) return true;
  const into = INTO.exec(gap)?.[0];
  return into !== undefined && /^[^，。；\d]{0,8}$/u.test(gap.slice(into.length).replace(YEAR, ''));
};

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
    ({ at, unit, value, indicator }) =>
      indicator !== '与往年之比' &&
      (at?.to ?? 0) <= from &&
      unit === quantity.unit &&
      (value ?? 0) >= (quantity.value ?? 0),
  );
  return whole ?? null;
}
