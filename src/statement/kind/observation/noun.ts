/** What a number counts: the words around it that belong to it and to no other number. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Named, Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { isPerson, nounBefore, nounBehind } from './noun-span.ts';
import { DEED, DEED_ONLY, INTO, KIND_ONLY, PEOPLE_END, TAIL, TELLS } from './noun-words.ts';

export interface Counted {
  /** The noun phrase; empty where the text gives none. */
  readonly noun: Range;
  readonly words: string;
  /** The noun stands before the number: 社工机构45家. */
  readonly isBefore: boolean;
  /** Everything in its clause from the number before it to the one behind. */
  readonly around: string;
  readonly reach: Range;
  /** The words before the number that belong to no number before it. */
  readonly lead: string;
  /** The words only tell which, or what was done with them: 持证的103人, 办结219条. What they are stands before. */
  readonly isOpen: boolean;
  /** Which, or what was done with them; of a share what is told of those: 40%的社区工作人员|持有社工师证. */
  readonly told: string;
  /** The thing of the scene that is counted. */
  readonly thing: Named | null;
}

/** 累计建成60间: the verb alone. */
function deedBefore(scene: Scene, from: number, to: number): string {
  const words = wordsIn(scene, { from, to }).replace(TAIL, '');
  return DEED.exec(words)?.[0] ?? '';
}

const STOP = /[，。；：、！？()（）]/u;
const BEHIND_NONE =
  /^(?:以上|左右|等(?![〇㐀-鿿𠀀-𲎯])|和|及|与|或|至|到|共|的(?![〇㐀-鿿𠀀-𲎯]{2})|的(?:目标|标准|规模|要求|总量|幅度)|[”"’】》]|加起来|之多|不等|整|上下|余|多)/u;

const known = new WeakMap<Quantity, Counted>();

/** Read once, and those before it first: each asks the one before where its noun ends. */
export function countedBy(scene: Scene, quantity: Quantity): Counted {
  const before = known.get(quantity);
  if (before) return before;
  for (const one of scene.quantities) {
    if (one.from >= quantity.from) break;
    if (!known.has(one)) known.set(one, read(scene, one));
  }
  const counted = read(scene, quantity);
  known.set(quantity, counted);
  return counted;
}

function read(scene: Scene, quantity: Quantity): Counted {
  const { clause } = aroundOf(scene, quantity);
  const reach = neighbours(scene, quantity, clause);
  const behind = wordsIn(scene, { from: quantity.to, to: reach.to });
  // 37人的成绩提高: the people stand before.
  const isOwned =
    isPerson(quantity) && /^的[^，。；]/u.test(behind) && !PEOPLE_END.test(behind.replace(/[，。；：].*$/su, ''));
  const isBracketed = isSaidExactly(scene, quantity, behind);
  const isTold = isOwned || TELLS.test(behind) || INTO.test(behind) || isFirstOfChange(scene, quantity, behind);
  const isBefore =
    !isBracketed &&
    (behind === '' ||
      STOP.test(behind.charAt(0)) ||
      BEHIND_NONE.test(behind) ||
      isTold ||
      (quantity.unit === '%' && !behind.startsWith('的') && !isOfNoun(scene, quantity, reach)));
  const start = startOf(scene, reach, quantity);
  const lead = wordsIn(scene, { from: start, to: quantity.from });
  const own = isBefore
    ? nounBefore(scene, start, quantity.from)
    : nounBehind(scene, quantity, {
        from: quantity.to + (isBracketed ? 1 : 0),
        to: quantity.unit === '%' ? Math.min(clause.to, quantity.to + FARTHEST) : reach.to,
      });
  const isEach = isOfEach(wordsIn(scene, own), lead, isBefore ? quantity : null);
  const shared =
    (own.to === own.from || isEach) && behind.startsWith('、') ? sharedNoun(scene, quantity, clause) : null;
  const noun = shared ?? own;
  const words = isEach && !shared ? '' : wordsIn(scene, noun);
  const thing = scene.things.find((one) => one.from < noun.to && noun.from < one.to && isCountable(one, noun)) ?? null;
  const isOpen =
    quantity.unit !== '%' &&
    (words === '' ||
      (isBefore && words.length === 1) ||
      KIND_ONLY.test(words) ||
      DEED_ONLY.test(words) ||
      (isBefore && isWhich(lead, words)));
  const rest = wordsIn(scene, { from: noun.to, to: Math.min(clause.to, quantity.to + FARTHEST) });
  const after = isTold ? wordsIn(scene, { from: quantity.to, to: Math.min(clause.to, quantity.to + FARTHEST) }) : '';
  const deed = (): string => words || toldBehind(after) || deedBefore(scene, reach.from, quantity.from);
  const toldOfIt = isOpen ? deed() : quantity.unit === '%' ? toldBehind(after) : '';
  const told = isBefore ? toldOfIt : isOpen ? words : rest;
  return { noun, words, isBefore, around: wordsIn(scene, reach), reach, lead, isOpen, told, thing };
}

/** 六成以上(63.9%)的老人: the share once more, as it was counted. */
const isSaidExactly = (scene: Scene, { from, unit }: Quantity, behind: string): boolean =>
  unit === '%' &&
  /^[)）]的[〇㐀-鿿𠀀-𲎯]{2}/u.test(behind) &&
  scene.quantities.some((one) => one.to === from - 1 && one.unit === '%');

/** 平均每个社区8.7个, 社均5.7家: for each of what, not what. */
const isOfEach = (noun: string, lead: string, before: Quantity | null): boolean =>
  EACH_HOLDER.test(noun) ||
  /^[社村镇街乡站校区县点]均$/u.test(lead) ||
  /^[省市区县]本级$/u.test(noun) ||
  (before !== null && isHolder(noun, before) && !COUNTS_PLACES.test(lead));
const EACH_HOLDER =
  /(?:^|平均|按|以|对|为|提出|要求|力争|确保|明确|规定)每(?![百千万])(?:个|家|名|支|所|处|位|座|只|间|户)?[^，每]{0,4}?(?:社区|街道|镇街|乡镇|[镇乡村站区县市户人]|站点|中心|机构|组织|团队|项目|基金|学校|网格|小区|家庭|年|月|天|周|学期|季度|[期场次点园所处家])(?:\([^()]{1,8}\))?$/u;

/** 每个社区至少5家，农村社区至少3家: who has them. A place is counted in 个, and with a bound it may have something itself. */
const isHolder = (noun: string, { unit, bound }: Quantity): boolean =>
  /(?:社区|街道|乡镇|镇街|区县|县区|城区|小区|农村|城市|县域|牧区|山区|街道\(乡镇\)|乡镇\(街道\))$/u.test(noun) &&
  (/^(?:家|支|名|位|张|场|次|期|件|份|人次)$/u.test(unit ?? '') ||
    (unit === '个' && bound === 'AT_LEAST' && /^(?:农村|城市|城区|其他|一般|每个?)/u.test(noun)));
const COUNTS_PLACES = /覆盖|建成|打造|创建|辐射|涉及|培育|评/u;

/** 停车位从412个挤到590个: a change, whatever its verb. */
const isFirstOfChange = (scene: Scene, { from }: Quantity, behind: string): boolean =>
  CHANGE.test(behind) && /[由从]$/u.test(wordsIn(scene, { from: Math.max(scene.sentence.from, from - 1), to: from }));
export const CHANGE = /^[〇㐀-鿿𠀀-𲎯]{1,3}[到至成为]了?(?:现在的|目前的|如今的)?$/u;

/** 近半数双职工家庭希望: a share in words right before those of whom it is told. */
const isOfNoun = (scene: Scene, { text, from }: Quantity, reach: Range): boolean =>
  /半|成|分之/u.test(text) && /^(?:其中|有|约|，|、)*$/u.test(wordsIn(scene, { from: reach.from, to: from }));

/** 其中具有公开募捐资格的7家: which of them. */
const isWhich = (lead: string, words: string): boolean =>
  lead.replace(/(?:有|约|近|共|仅|只占?|达|只有|仅有|还有|还|仅占|占)+$/u, '').endsWith(`${words}的`);

/** 其中9人找到了工作: what the words behind tell of them. */
const toldBehind = (behind: string): string =>
  (/^[^，。；：、—]{0,12}/u.exec(behind)?.[0] ?? '')
    .replace(/^(?:的|就|才|又|是|有|里|中|已经?|被)+/u, '')
    .replace(/的$/u, '');

/** 4386户、10952名居民; 每个城市社区10家、每个农村社区5家社区社会组织: the noun stands behind the next number. */
function sharedNoun(scene: Scene, { to, unit }: Quantity, clause: Range): Range | null {
  const next = scene.quantities.find((one) => one.from > to && one.from <= Math.min(clause.to, to + 20));
  if (!next || !/^、(?:每[^，。；、\d]{1,12})?$/u.test(wordsIn(scene, { from: to, to: next.from }))) return null;
  if (next.from > to + 1 && next.unit !== unit) return null;
  return nounBehind(scene, next, { from: next.to, to: clause.to });
}

/** A counted class or group, at the end of the noun phrase. */
const isCountable = ({ thing, to }: Named, noun: Range): boolean =>
  (thing.named === false || /^(?:Population|ServiceField)$/u.test(thing.type)) && to >= noun.to - 2;

/** 为35名儿童提供训练共1050节: the noun of the number before it is told already. */
function startOf(scene: Scene, reach: Range, quantity: Quantity): number {
  const last = scene.quantities.find(({ to }) => to === reach.from);
  if (!last || wordsIn(scene, { from: last.to, to: last.to + 1 }) === '') return reach.from;
  const { isBefore, noun } = countedBy(scene, last);
  if (isBefore || noun.to >= quantity.from) return reach.from;
  return wordsIn(scene, { from: noun.to, to: quantity.from }).replace(TAIL, '') === '' ? reach.from : noun.to;
}

/** What stands farther from a number than this is not read with it; so a text without marks takes no longer. */
const FARTHEST = 80;

/** From the end of the number before it to the start of the next, inside its clause. */
function neighbours(scene: Scene, { from, to }: Range, clause: Range): Range {
  const others: readonly Range[] = [...scene.quantities, ...scene.money];
  const before = Math.max(clause.from, ...others.filter((one) => one.to <= from).map((one) => one.to));
  const after = Math.min(clause.to, ...others.filter((one) => one.from >= to).map((one) => one.from));
  return { from: Math.max(before, from - FARTHEST), to: Math.min(after, to + FARTHEST) };
}
