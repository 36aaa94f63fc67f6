/** Words that stand for a place or a purse without naming it: 全市, 我区, 区里, 市级财政, 市县两级财政, 我局. */

import type { EntityType, PlaceType } from '../../../vocabulary/entity.ts';
import type { FoundThing } from '../../found.ts';
import { type Named, type Scene, type Spot, spot, wordsOf } from '../../scene.ts';
import { sceneBefore } from './around.ts';
import { onceAnArticle } from './sentence-parts.ts';

/** A thing in a role and what else must be quoted for it. */
export interface Party {
  readonly thing: FoundThing;
  /** Where its words stand, and where the name behind them stands. */
  readonly spots: readonly Spot[];
  /** It acts only because the text is about it. */
  readonly isImplied?: boolean;
  /** 由X出资 stands behind the sum, so the subject of the sum's clause is not the payer. */
  readonly isBehind?: boolean;
}

/** Who pays a sum and who receives it. */
export interface SumParties {
  payer: Party | null;
  objects: Party[];
}

const LEVELS: Readonly<Record<string, readonly PlaceType[]>> = {
  省: ['Province'],
  自治区: ['Province'],
  市: ['City', 'Province'],
  州: ['City'],
  盟: ['City'],
  区: ['District'],
  县: ['District'],
  旗: ['District'],
  街道: ['Street'],
  镇: ['Street'],
  乡: ['Street'],
  社区: ['Community'],
  村: ['Community'],
};
const LEVEL = '(?:自治区|省|市|州|盟|区|县|旗|街道|镇|乡|社区|村)';
/** 市(县)区, 县(市、区) stand for all of them. */
const CLASS = '(?:各)?(?:市[(（]县[)）]区|[县区市旗][(（][县区市旗、]{1,5}[)）]|区县|县区|县市区)';
const SEVERAL = `(?:${LEVEL}、)?${CLASS}(?:两级|[级]|财政)(?:财政|政府)?|(?:中央|${LEVEL})(?:本级|级)?(?:(?:、|和|及|以及|与)(?:${LEVEL})(?:本级|级)?)+(?:财政|政府)|(?:中央|${LEVEL}|区县|级|、|和|及|以及|与)+(?:[两三四]级)(?:财政|政府|民政部门|福彩公益金)?|(?:${LEVEL}{2,3}|各级|同级|本级|地方|上级)(?:人民)?(?:财政|政府|党委政府|民政部门|部门)|${CLASS}(?=拿|出|配套|自筹|承担|安排|负担|再)|上级(?=下拨|下达|拨付|拨|补助|安排|划拨|资金|专项|部门|支持)`;
const PURSE = new RegExp(
  `^(?:(?<several>${SEVERAL})(?![局厅委])|` +
    `(?<central>中央)(?:财政|专项|预算内)(?![局厅])|` +
    `(?<one>${LEVEL})(?:本级|级|里|政府|县)?(?:人民政府)?(?:级)?(?:财政)(?![局厅所科])|` +
    `(?:全|我|本|该|整个)(?<whole>${LEVEL})(?!长|委|财政局|民政局|各级|各部门|各单位|各类|各镇|各街)|(?<here>${LEVEL})(?:里|本级|级)(?!财政|以上|及|各)|(?<bare>${LEVEL})(?=配套|自筹|承担|出资|筹集|负担|以奖代补|补助|补贴|奖励|投入|拿出|(?:再|又|还|另)?(?:补|贴|出|拿|拨|给|掏)(?=[约近了]?\\d)))`,
  'u',
);

/** The party that the words at `from` stand for, and where they end. */
export function purseAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const words = scene.passage.clean.text.slice(from, Math.min(from + 16, scene.sentence.to));
  const match = PURSE.exec(words);
  if (!match) return null;
  const [printed] = match;
  const { one, whole, here, bare } = match.groups ?? {};
  const at = spot(scene.passage, from, from + printed.length);
  const level = one ?? whole ?? here ?? bare;
  const place = level ? placeOfLevel(scene, level, from) : null;
  if (place) {
    const thing = { ...place.thing, printed, spot: at };
    return { thing, spots: [at, place], to: at.to };
  }
  if (whole !== undefined) return null;
  // 省级补助150万元 in a text that names no province.
  if (
    here !== undefined &&
    !printed.endsWith('里') &&
    !IS_MONEY.test(scene.passage.clean.text.slice(from + printed.length, from + printed.length + 8))
  )
    return null;
  return {
    thing: { type: 'Funder', name: printed, ...withinOf(scene), named: false, spot: at },
    spots: [at],
    to: at.to,
  };
}

const IS_MONEY =
  /^(?:补助|配套|资金|承担|安排|投入|奖补|奖励|拨付|下拨|补贴|福彩|约|近|[\d,.]+[万亿]?元|[\d,.]+[余多]?[万亿])/u;

/** Of the place that the text is about, as an unnamed party stands in it. */
export function withinOf({ context }: Scene): { within?: string[] } {
  const { place } = context;
  return place ? { within: [...(place.thing.within ?? []), place.thing.name] } : {};
}

/** The place of a level that 全市 or 区里 means: what the article is about, or the one named last before `at`. */
export function placeOfLevel(scene: Scene, level: string, at: number): Named | null {
  const types: readonly EntityType[] = LEVELS[level] ?? [];
  const { context } = scene;
  const fits = ({ thing }: Named): boolean => types.includes(thing.type) && thing.named !== false;
  const { place } = context;
  if (place && fits(place)) return place;
  const own = [...scene.things].reverse().filter(({ to }) => to <= at);
  const before = context.before.flatMap(({ things }) => [...things].reverse());
  const above = [...context.headings].reverse().flatMap(({ things }) => [...things].reverse());
  const actor = context.actor ? [context.actor] : [];
  for (const near of [own, before, actor, above, place ? [place] : []]) {
    const found = nearestOf(near, fits, level);
    if (found) return wherePrinted(scene, found);
  }
  return onlyOne(scene, fits, level);
}

/** 市级财政 in a text that names one city in all, be it behind the sentence. */
function onlyOne(scene: Scene, fits: (one: Named) => boolean, level: string): Named | null {
  const known = onlyOnes(scene);
  const before = known.get(level);
  if (before !== undefined) return before;
  const found = new Map<string, Named>();
  for (const one of scene.context.sentences.flatMap(({ things }) => things)) {
    const place = nearestOf([one], fits, level);
    if (place && !found.has(place.thing.name)) found.set(place.thing.name, place);
  }
  const [only = null] = found.values();
  const result = found.size === 1 ? only : null;
  known.set(level, result);
  return result;
}

/** By level. */
const onlyOnes = onceAnArticle(() => new Map<string, Named | null>());

/** A place known only as that in which a thing stands: where the text names it nearest before, if the thing's words do not. */
function wherePrinted({ things, context }: Scene, place: Named): Named {
  const isPrinted = (one: Named): boolean => wordsOf(one).includes(place.thing.name);
  if (isPrinted(place)) return place;
  const before = [{ things }, ...context.before, ...context.headings.toReversed()];
  const printed = before.map((one) => one.things.find(isPrinted)).find((one) => one !== undefined);
  return printed ? { ...printed, thing: place.thing } : place;
}

/** Of things, nearest first: a place of the level itself, or one that such a thing stands in. */
function nearestOf(things: readonly Named[], fits: (one: Named) => boolean, level: string): Named | null {
  for (const one of things) {
    const found = fits(one) ? one : containerOf(one, level);
    if (found) return found;
  }
  return null;
}

/** 庐阳区 within 合肥市 makes 全市 合肥市. */
function containerOf(one: Named, level: string): Named | null {
  const names = one.thing.within ?? [];
  const isOf = (name: string): boolean => name.endsWith(level) && name.length > 2;
  // 大连市 of 瓦房店市, not the county that is called a city too.
  const index = level === '市' ? names.findIndex(isOf) : names.findLastIndex(isOf);
  const [type] = LEVELS[level] ?? [];
  if (index < 0 || !type) return null;
  const within = names.slice(0, index);
  return {
    passage: one.passage,
    from: one.from,
    to: one.to,
    thing: { type, name: names[index] ?? '', ...(within.length > 0 ? { within } : {}) },
  };
}

const OWN_BODY = /^(?:我|本)(?:局|委|厅|办|会|中心|院|基金会|协会|机构|单位|办事处)/u;

/** 我局 in a notice is the body in whose name it is written. */
export function ownBodyAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const [printed] = OWN_BODY.exec(scene.passage.clean.text.slice(from, from + 6)) ?? [];
  if (!printed) return null;
  const last = printed.slice(1);
  const issuer = bodiesAbove(scene).find(({ thing }) => thing.name.endsWith(last));
  if (!issuer) return null;
  const at = spot(scene.passage, from, from + printed.length);
  return { thing: { ...issuer.thing, printed, spot: at }, spots: [at, issuer], to: at.to };
}

const isBody = ({ thing }: Named): boolean => /Organization$|GovernmentBody/u.test(thing.type) && thing.named !== false;

function bodiesAbove(scene: Scene): Named[] {
  const found: Named[] = [];
  let one: Scene | null = scene;
  for (let steps = 0; one && steps < 12; steps += 1) {
    found.push(...one.context.headings.flatMap(({ things }) => things).filter(isBody));
    one = sceneBefore(one);
  }
  return found;
}

const ANAPHOR = /^(?:该|此|本)(?:专项|笔|项)?(?:资金|基金)(?![会])/u;

/** 该资金 is the fund named last. */
export function fundAt(scene: Scene, from: number): (Party & { to: number }) | null {
  const [printed] = ANAPHOR.exec(scene.passage.clean.text.slice(from, from + 8)) ?? [];
  if (!printed) return null;
  const isFund = ({ thing }: Named): boolean => thing.type === 'Fund';
  const fund =
    scene.things.findLast((one) => isFund(one) && one.to <= from) ??
    scene.context.before.flatMap(({ things }) => things).find(isFund);
  if (!fund) return null;
  const at = spot(scene.passage, from, from + printed.length);
  return { thing: { ...fund.thing, printed, spot: at }, spots: [at, fund], to: at.to };
}

/** A thing of the scene as a party. */
export const partyOf = (named: Named): Party => ({ thing: asFound(named), spots: [named] });

export const asFound = ({ passage, from, to, thing }: Named): FoundThing => ({ ...thing, spot: { passage, from, to } });

/** A class of projects, by its words. */
export function projects(scene: Scene, name: string, from: number): Party {
  const at = spot(scene.passage, from, from + name.length);
  return { thing: { type: 'Project', name, ...withinOf(scene), named: false, spot: at }, spots: [at] };
}
