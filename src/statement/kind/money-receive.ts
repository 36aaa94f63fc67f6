/** The subject of a sum's clause that gets it: X获得区财政资助10万元, 基金会累计接受捐赠3亿元; what only comes in: 带动社会捐赠. */

import { canPay } from './money-actor.ts';
import { type Around, wordsIn } from './money-around.ts';
import { lastSumEnd } from './money-payer.ts';
import { type Party, partyOf, purseAt } from './money-place.ts';
import { anyOf, DRAWS, PAYS, RECEIVES } from './money-words.ts';

const GETS = new RegExp(`^[^，。；]{0,16}?(?:${anyOf(RECEIVES)})`, 'u');
const GIVES = new RegExp(anyOf(PAYS), 'u');
/** What is had, not given: 原始基金2000万元. */
const HAS = /^[^，。；]{0,8}?(?:原始(?:基金|资金)|启动资金|首期资金|基金规模|资金规模)/u;
const DRAWN = new RegExp(`^[、，并且还]*(?:${anyOf(DRAWS)})[^，。；]{0,12}$`, 'u');

/** Whether the subject that was found gets the money. */
export function isReceiver(around: Around, { thing }: Party): boolean {
  const { scene, range } = around;
  const { spot } = thing;
  if (!spot || spot.passage !== scene.passage || spot.to > range.from) return false;
  const between = wordsIn(scene, { from: Math.max(spot.to, lastSumEnd(around)), to: range.from });
  const gets = GETS.exec(between);
  if (!gets) return false;
  const gives = GIVES.exec(between);
  return !gives || gives.index >= gets[0].length - 4;
}

/** 成立X基金会，原始基金2000万元: the organization or fund named last has it. */
export function holderOf({ scene, clause, range }: Around): Party | null {
  if (!HAS.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  const holder = scene.things.findLast(({ thing, to }) => /Organization$|^Fund$/u.test(thing.type) && to <= range.from);
  return holder ? partyOf(holder) : null;
}

/** 带动社会捐赠1.1亿元: nobody is said to pay or receive. */
export const isDrawn = (around: Around): boolean =>
  DRAWN.test(wordsIn(around.scene, { from: lastSumEnd(around), to: around.range.from }));

/** X获得Y资助: who stands between the verb and the sum pays. */
export function payerBehind({ scene, range }: Around, { thing }: Party): Party | null {
  const from = thing.spot?.to ?? range.from;
  const payer = scene.things.find((one) => one.from >= from && one.to <= range.from && canPay(one.thing));
  if (payer) return partyOf(payer);
  for (let at = from; at < range.from; at += 1) {
    const purse = /[省市区县镇各同中]/u.test(scene.passage.clean.text.charAt(at)) ? purseAt(scene, at) : null;
    if (purse && purse.to <= range.from) return purse;
  }
  return null;
}
