/** Every sum of money of a sentence: who pays, who receives, what for, and how it is meant. Table rows stand in `row.ts`. */
import type { MoneyExpression } from '../../text/money.ts';
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { type Around, aroundOf, isLink, isTitle, sceneBefore, wordsIn } from './funding/around.ts';
import { asParty, receiversOf } from './funding/carried.ts';
import { fundingOf } from './funding/found.ts';
import { laterPayer, paidBy, sectionAbove } from './funding/later.ts';
import { fundingDoubt } from './funding/nofact.ts';
import { wholeOf } from './funding/part.ts';
import { isRaised, partiesOf } from './funding/parties.ts';
import type { Party } from './funding/place.ts';

const known = new WeakMap<Scene, readonly Found[]>();

/** The sums of a sentence; a rule. Read once a scene, so that a part finds its whole. */
export function funding(scene: Scene): Found[] {
  const before = known.get(scene);
  if (before) return [...before];
  const found: Found[] = [];
  if (scene.passage.kind !== 'row' && !isTitle(scene) && !isLink(scene))
    for (const money of scene.money) addFunding(scene, money, found);
  known.set(scene, found);
  const payer = laterPayer(scene);
  if (payer) for (const sum of sectionAbove(scene).flatMap((one) => known.get(one) ?? [])) paidBy(sum, payer);
  return found;
}

function addFunding(scene: Scene, money: MoneyExpression, found: Found[]): void {
  if (fundingDoubt(scene, money) !== null || isRepeated(scene, money)) return;
  const around = aroundOf(scene, money);
  const parties = partiesOf(around, found, funding);
  const whole = wholeOf(around, money, found, lastTotal(scene));
  if (whole?.predicate === 'RECEIVES' && whole.subject && parties.objects.length === 0)
    parties.objects = [asParty(whole.subject)];
  if (whole?.subject && parties.payer && isShareOut(scene, whole, parties.payer, money))
    Object.assign(parties, { payer: asParty(whole.subject), objects: [parties.payer] });
  if (whole?.predicate === 'FUNDS' && parties.objects.length === 0) parties.objects = receiversOf(whole);
  if (whole?.predicate === 'FUNDS' && whole.subject && parties.payer === null && parties.objects.length > 0)
    parties.payer = asParty(whole.subject);
  if (money.vague && parties.payer === null && parties.objects.length === 0) return;
  const { payer } = parties;
  if (payer?.isBehind) for (const one of found) if (isShared(around, one, payer)) paidBy(one, payer);
  const raised = isRaised(around) ? (found.at(-1) ?? null) : null;
  found.push(fundingOf(around, money, parties, { whole, raised }));
}

/** 市财政下达500万元，其中甲区120万元: the parts of what is handed out are received. */
function isShareOut(scene: Scene, whole: Found, { thing }: Party, { from }: MoneyExpression): boolean {
  const { at } = whole;
  if (!at || !thing.spot || !isPlaceType(thing.type) || at.passage !== scene.passage) return false;
  const told = wordsIn(scene, { from: scene.sentence.from, to: at.from });
  return /下达|下拨|拨付|分配|转移支付/u.test(told) && thing.spot.to === from;
}

/** 城市站每站18万元，农村站每站12万元，由市、县两级共同承担: who stands behind two rates pays both. */
function isShared({ scene, segment, range }: Around, one: Found, { thing }: Party): boolean {
  if (!one.at || one.at.from < segment.from || one.basis !== 'RATE' || !thing.spot) return false;
  const gap = wordsIn(scene, { from: range.to, to: thing.spot.from });
  return /^，[^，]{0,8}由$/u.test(gap) && !wordsIn(scene, { from: segment.from, to: range.from }).includes('由');
}

/** 壹佰万元整(¥1,000,000.00) says one sum twice. */
function isRepeated(scene: Scene, money: MoneyExpression): boolean {
  const before = scene.money.findLast(({ to }) => to <= money.from);
  if (!before || before.value === null || before.value !== money.value) return false;
  return /^[(（](?:即|小写)?[：:]?$/u.test(wordsIn(scene, { from: before.to, to: money.from }));
}

/** The last whole sum of the sentence before, for one that begins with 其中. */
function lastTotal(scene: Scene): Found | null {
  const before = sceneBefore(scene);
  if (!before || !/^[^，]{0,4}其中/u.test(scene.text)) return null;
  return funding(before).findLast(({ basis }) => basis !== 'RATE') ?? null;
}
