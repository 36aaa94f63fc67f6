/** Every sum of money of a sentence: who pays, who receives, what for, and how it is meant. Table rows stand in `row.ts`. */
import type { MoneyExpression } from '../../text/money.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { aroundOf, isTitle, sceneBefore, wordsIn } from './money-around.ts';
import { asParty } from './money-carried.ts';
import { fundingOf } from './money-found.ts';
import { laterPayer, paidBy, sectionAbove } from './money-later.ts';
import { fundingDoubt } from './money-nofact.ts';
import { wholeOf } from './money-part.ts';
import { isRaised, partiesOf } from './money-parties.ts';

const known = new WeakMap<Scene, readonly Found[]>();

/** The sums of a sentence; a rule. Read once a scene, so that a part finds its whole. */
export function funding(scene: Scene): Found[] {
  const before = known.get(scene);
  if (before) return [...before];
  const found: Found[] = [];
  if (scene.passage.kind !== 'row' && !isTitle(scene)) for (const money of scene.money) addFunding(scene, money, found);
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
  if (whole?.predicate === 'FUNDS' && whole.subject && parties.payer === null && parties.objects.length > 0)
    parties.payer = asParty(whole.subject);
  if (money.vague && parties.payer === null && parties.objects.length === 0) return;
  const raised = isRaised(around) ? (found.at(-1) ?? null) : null;
  found.push(fundingOf(around, money, parties, { whole, raised }));
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
