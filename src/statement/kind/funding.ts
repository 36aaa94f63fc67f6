/** Every sum of money of a sentence: who pays, who receives, what for, and how it is meant. Table rows stand in `row.ts`. */
import type { MoneyExpression } from '../../text/money.ts';
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { isRaised } from './funding/before.ts';
import { asParty, receiversOf } from './funding/carried.ts';
import { fundingOf } from './funding/found.ts';
import { handedOutBy } from './funding/implied.ts';
import { laterPayer, paidBy, sectionAbove } from './funding/later.ts';
import { introducedBy } from './funding/listed.ts';
import { fundingDoubt } from './funding/nofact.ts';
import { wholeOf } from './funding/part.ts';
import { partiesOf } from './funding/parties.ts';
import { type Around, aroundOf, isLink, isTitle, lastSumEnd, sceneBefore, wordsIn } from './shared/around.ts';
import type { Party, SumParties } from './shared/party.ts';

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
    const from = whole ?? handedOut(scene);
    const issuer = from?.subject ? asParty(from.subject) : handedOutBy(around, true);
    Object.assign(parties, { payer: issuer, objects: [parties.payer] });
  } else if (whole && parties.payer && isReceiverOf(whole, parties.payer))
    Object.assign(parties, { payer: whole.subject ? asParty(whole.subject) : null, objects: [parties.payer] });
  else if (whole) asPart(around, parties, whole);
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

/** 甲市180万元，其中60万元用于…, in a list of what was handed out. */
const isReceiverOf = (whole: Found, { thing }: Party): boolean =>
  whole.predicate === 'FUNDS' && receiversOf(whole).some((one) => one.thing.name === thing.name);

/** A part leaves unsaid what its whole has told. */
function asPart(around: Around, parties: SumParties, whole: Found): void {
  const { predicate, subject } = whole;
  if (predicate === 'RECEIVES') {
    if (subject && parties.objects.length === 0) parties.objects = [asParty(subject)];
    return;
  }
  // From which purse a part comes says nothing of the places that the whole went to.
  if (parties.objects.length === 0)
    parties.objects = receiversOf(whole).filter(({ thing }) => !isPlaceType(thing.type));
  if (subject && !parties.payer && (isOfYear(around) || isOfItem(around) || parties.objects.length > 0))
    parties.payer = asParty(subject);
}

/** 其中助餐项目42万元、其余12个项目共计215万元: what a part is for, and no other purse. */
const isOfItem = (around: Around): boolean => {
  const words = wordsIn(around.scene, { from: lastSumEnd(around), to: around.range.from });
  return (
    /项目|服务|补贴|补助|奖励|津贴|建设|工程|经费|活动/u.test(words) &&
    !/财政|自筹|捐|公益金|拨款|配套|社会资|社会力|企业|[省市区县]级/u.test(words)
  );
};

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

const HANDS_OUT = '(?:下达|下拨|拨付|分配|转移支付)';
const PARTS_FOLLOW = new RegExp(`${HANDS_OUT}[^。]*其中`, 'u');
const HANDED_OUT = new RegExp(HANDS_OUT, 'u');
/** 具体如下：甲区260万元；… in the sentence behind the one that hands the money out. */
const AS_FOLLOWS = /^(?:其中|具体|各[市县区]|分配|(?:资金)?安排)[^，。；]{0,14}(?:如下|为|是|情况)?[：:]/u;

/** 市财政下达500万元，其中甲区120万元: the parts of what is handed out are received. */
function isShareOut(scene: Scene, { thing }: Party, { from }: MoneyExpression): boolean {
  if (
    !thing.spot ||
    thing.spot.to !== from ||
    (!/^(?:GovernmentBody|SocialOrganization)$/u.test(thing.type) && !isPlaceType(thing.type))
  )
    return false;
  if (PARTS_FOLLOW.test(wordsIn(scene, { from: scene.sentence.from, to: from }))) return true;
  return AS_FOLLOWS.test(scene.text) && isHandedOut(sceneBefore(scene));
}

const isHandedOut = (before: Scene | null): boolean =>
  before !== null && before.money.length > 0 && HANDED_OUT.test(before.text);

/** The sum that the sentence before hands out. */
const handedOut = (scene: Scene): Found | null => {
  const before = AS_FOLLOWS.test(scene.text) ? sceneBefore(scene) : null;
  return before ? (funding(before).findLast(({ subject }) => subject) ?? null) : null;
};

/** 城市站每站18万元，农村站每站12万元，由市、县两级共同承担: who stands behind two rates pays both. */
function isShared({ scene, segment, range }: Around, one: Found, { thing }: Party): boolean {
  if (!one.at || one.at.from < segment.from || one.basis !== 'RATE' || !thing.spot) return false;
  const gap = wordsIn(scene, { from: range.to, to: thing.spot.from });
  return (
    /^，(?:合计[^，]{0,14}，)?[^，]{0,8}[由从在][“《]?$/u.test(gap) &&
    !wordsIn(scene, { from: segment.from, to: range.from }).includes('由')
  );
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
