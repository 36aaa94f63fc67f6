/** Every sum of money of a sentence: who pays, who receives, what for, and how it is meant. Table rows stand in `row.ts`. */
import type { MoneyExpression } from '../../text/money.ts';
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { asParty, receiversOf } from './funding/carried.ts';
import { fundingOf } from './funding/found.ts';
import { handedOutBy } from './funding/implied.ts';
import { laterPayer, paidBy, sectionAbove } from './funding/later.ts';
import { introducedBy } from './funding/listed.ts';
import { fundingDoubt } from './funding/nofact.ts';
import { wholeOf } from './funding/part.ts';
import { isRaised, type Parties, partiesOf } from './funding/parties.ts';
import { type Around, aroundOf, isLink, isTitle, lastSumEnd, sceneBefore, wordsIn } from './shared/around.ts';
import type { Party } from './shared/party.ts';

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
  // In one sentence with sums it is of those, else of the sums above.
  const head = scene.money.length > 0 ? laterPayer(scene, true) : null;
  if (head)
    for (const one of scene.context.before)
      if (one.passage === scene.passage) for (const sum of known.get(one) ?? []) paidBy(sum, head);
  if (payer && scene.money.length > 0) for (const sum of found) paidBy(sum, payer);
  else if (payer) for (const sum of sectionAbove(scene).flatMap((one) => known.get(one) ?? [])) paidBy(sum, payer);
  return found;
}

function addFunding(scene: Scene, money: MoneyExpression, found: Found[]): void {
  const doubt = fundingDoubt(scene, money);
  if (doubt === 'no fact' || isRepeated(scene, money)) return;
  const listed = found.length === 0 ? introducedBy(scene, money, funding) : null;
  if (doubt !== null && !listed) return;
  const around = aroundOf(scene, money);
  const parties = partiesOf(around, found, funding);
  const whole = wholeOf(around, money, found, lastTotal(scene)) ?? listed;
  if (listed?.subject && !parties.payer) parties.payer = asParty(listed.subject);
  if (parties.payer && isShareOut(scene, parties.payer, money)) {
    const issuer = whole?.subject ? asParty(whole.subject) : handedOutBy(around, true);
    Object.assign(parties, { payer: issuer, objects: [parties.payer] });
  } else if (whole) asPart(around, parties, whole);
  if (money.vague && parties.payer === null && parties.objects.length === 0) return;
  const { payer } = parties;
  if (payer) parties.objects = parties.objects.filter(({ thing }) => thing.name !== payer.thing.name);
  // 资助资金合计52万元，其中福彩公益金36万元、慈善会8万元: who pays the parts is told, who pays the whole is not.
  if (
    payer &&
    !payer.isImplied &&
    whole &&
    whole !== listed &&
    whole.rule === 'funding/implied' &&
    payer.thing.name !== nameOf(whole)
  )
    unpaid(whole);
  if (payer?.isBehind) for (const one of found) if (isShared(around, one, payer)) paidBy(one, payer);
  const raised = isRaised(around) ? (found.at(-1) ?? null) : null;
  const one = fundingOf(around, money, parties, { whole, raised });
  if (whole?.for && !one.for && !one.objects) one.for = whole.for;
  found.push(one);
}

/** A part leaves unsaid what its whole has told. */
function asPart(around: Around, parties: Parties, whole: Found): void {
  const { predicate, subject } = whole;
  if (predicate === 'RECEIVES') {
    if (subject && parties.objects.length === 0) parties.objects = [asParty(subject)];
    return;
  }
  // From which purse a part comes says nothing of the places that the whole went to.
  if (parties.objects.length === 0)
    parties.objects = receiversOf(whole).filter(({ thing }) => !isPlaceType(thing.type));
  if (subject && !parties.payer && (isOfYear(around) || parties.objects.length > 0)) parties.payer = asParty(subject);
}

/** 三年共安排1860万元，其中2023年480万元、2024年660万元. */
const isOfYear = (around: Around): boolean =>
  /^[、，]?(?:其中)?[：:]?(?:\d{4}年度?|今年|去年|明年|首年|第[一二三四五]年|[上下]半年|首批|首期)(?:安排|投入)?$/u.test(
    wordsIn(around.scene, { from: lastSumEnd(around), to: around.range.from }),
  );

const nameOf = ({ subject }: Found): string => subject?.name ?? '';

function unpaid(found: Found): void {
  delete found.subject;
  delete found.certainty;
  delete found.doubt;
  found.rule = 'funding/stated';
}

/** 市财政下达500万元，其中甲区120万元: the parts of what is handed out are received. */
function isShareOut(scene: Scene, { thing }: Party, { from }: MoneyExpression): boolean {
  if (
    !thing.spot ||
    thing.spot.to !== from ||
    (!/^(?:GovernmentBody|SocialOrganization)$/u.test(thing.type) && !isPlaceType(thing.type))
  )
    return false;
  return /(?:下达|下拨|拨付|分配|转移支付)[^。]*其中/u.test(wordsIn(scene, { from: scene.sentence.from, to: from }));
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
  return /^[(（](?:即|小写|大写)?[：:]?(?:人民币)?$/u.test(wordsIn(scene, { from: before.to, to: money.from }));
}

/** The last whole sum of the sentence before, for one that begins with 其中. */
function lastTotal(scene: Scene): Found | null {
  const before = sceneBefore(scene);
  if (!before || !/^[^，]{0,4}其中/u.test(scene.text)) return null;
  return funding(before).findLast(({ basis }) => basis !== 'RATE') ?? null;
}
