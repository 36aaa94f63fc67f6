/** A sum with its parties becomes a statement. */
import type { MoneyExpression } from '../../../text/money.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { type Around, clauseSpot, plainWords, valueSpot, wordsIn } from '../shared/around.ts';
import type { Party, SumParties } from '../shared/party.ts';
import { basisOf, instrumentsOf, isResources, modalityOf, perOf, stageOf } from './aspect.ts';
import { conditionOf } from './condition.ts';
import { countsOf } from './count.ts';
import { houseOf } from './house.ts';
import { policyOf } from './policy.ts';
import { purposesOf } from './purpose.ts';
import { whenOf } from './time.ts';
import { purposeOf } from './what.ts';

/** What a sum takes from the sums of its sentence. */
export interface Beside {
  /** The whole of which it is a part. */
  readonly whole: Found | null;
  /** The rate that was raised to it. */
  readonly raised: Found | null;
}

export function fundingOf(
  around: Around,
  money: MoneyExpression,
  { payer, objects: received }: SumParties,
  { whole, raised }: Beside,
): Found {
  const { scene } = around;
  // A project is no party: the sum is for it.
  const objects = received.filter(({ thing }) => thing.type !== 'Project');
  const projects = received.filter(({ thing }) => thing.type === 'Project');
  const per = rateOf(around, money, received, raised ?? whole);
  const when = whenOf(around);
  const counts = countsOf(scene).get(money) ?? [];
  // One subject receives; of several without a payer none is more the subject than the others.
  const isReceived = payer === null && objects.length === 1;
  const [first] = objects;
  const policy = policyOf(around);
  return {
    rule: payer?.isImplied ? 'funding/implied' : 'funding/stated',
    kind: 'funding',
    predicate: isReceived ? 'RECEIVES' : 'FUNDS',
    ...(isReceived && first ? { subject: first.thing } : payer ? { subject: payer.thing } : {}),
    ...(!isReceived && objects.length > 0 ? { objects: objects.map(({ thing }) => thing) } : {}),
    ...amountSaid(scene, money),
    // 上限由5万元提高到8万元: both are.
    ...(raised?.bound && raised.bound !== 'EXACT' && money.bound === 'EXACT' ? { bound: raised.bound } : {}),
    ...meaningOf(around, per, objects, projects, payer),
    ...(when.edtf ? { period: when.edtf } : {}),
    ...(when.dateText ? { dateText: when.dateText } : {}),
    ...Object.fromEntries(counts.map((one) => [one.role, one.count])),
    ...(policy ? { policy: policy.thing, strength: 'STATED' as const } : {}),
    ...(whole ? { partOf: whole } : {}),
    ...(payer?.isImplied ? { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' as const } : {}),
    at: valueSpot(scene, money),
    evidence: [
      clauseSpot(around),
      ...[...(payer ? [payer] : []), ...received].flatMap(({ spots }) => spots),
      ...[...when.spots, ...counts.map((one) => one.spot), ...(policy ? [policy.spot] : [])],
    ],
  };
}

/** What it is paid for: as said, as of the rate before or the whole, or each of the class that receives. */
function rateOf(around: Around, money: MoneyExpression, objects: readonly Party[], other: Found | null): string[] {
  const stated = perOf(around, money);
  if (stated.length > 0) return stated;
  if (other?.basis === 'RATE' && other.per) return other.per;
  return isStandard(around, money, objects) ? [classOf(objects)] : [];
}

/** 对五星级社工站给予10万元奖励: a standard is paid for each of its class, however many there are. */
function isStandard(
  { scene, segment, clause, range }: Around,
  money: MoneyExpression,
  objects: readonly Party[],
): boolean {
  const [first] = objects;
  if (
    !first ||
    (first.thing.named !== false && first.thing.type !== 'Population') ||
    first.thing.count ||
    countsOf(scene).has(money)
  )
    return false;
  const own = wordsIn(scene, { from: clause.from, to: Math.min(segment.to, range.to + 16) });
  const before = wordsIn(scene, { from: segment.from, to: range.from });
  if (
    !/给予|补助|奖励|补贴|资助|再补|奖补/u.test(own) ||
    /共(?!有)|已|累计|发放|拨付|总|投入(?!使用|运营)|筹/u.test(before)
  )
    return false;
  return /的，|者(?=，)|分别|对[^，；]{2,60}(?:，|给予|的)|一次性/u.test(before);
}

const classOf = ([first]: readonly Party[]): string =>
  first?.thing.type === 'Population' && !/组织|机构|企业|单位/u.test(first.thing.name)
    ? '人'
    : (first?.thing.printed ?? first?.thing.name ?? '');

function amountSaid(
  scene: Scene,
  { value, valueTo, text, bound, currency, vague, from }: MoneyExpression,
): Partial<Found> {
  const limit = /(上限|下限)[^，。；\d]{0,4}$/u.exec(
    wordsIn(scene, { from: Math.max(scene.sentence.from, from - 8), to: from }),
  )?.[1];
  const said = bound !== 'EXACT' || !limit ? bound : limit === '上限' ? 'AT_MOST' : 'AT_LEAST';
  return {
    ...(vague ? {} : { value, bound: said }),
    ...(valueTo === null ? {} : { valueTo }),
    unit: currency,
    text,
  };
}

function meaningOf(
  around: Around,
  per: string[],
  objects: readonly Party[],
  projects: readonly Party[],
  payer: Party | null,
): Partial<Found> {
  const { scene } = around;
  const stage = stageOf(around, per.length > 0);
  const instruments = instrumentsOf(around);
  const purpose = plainWords(scene, purposeOf(around));
  const purposes = purposesOf(around, [...objects, ...projects]);
  const isTold = [...purposes, ...objects, ...projects].some(({ thing }) =>
    /^(?:Facility|Project|Fund)$/u.test(thing.type),
  );
  const house = isTold || objects.length > 0 ? null : houseOf(around, payer?.thing ?? null);
  const fields = [
    ...projects.map(({ thing: { spot: _, ...thing } }) => thing),
    ...purposes.map(({ thing }) => thing),
    ...(house ? [house.thing] : []),
  ].filter(({ type, name }, index, all) => all.findIndex((one) => one.type === type && one.name === name) === index);
  const condition = conditionOf(around, per);
  return {
    basis: basisOf(around, per),
    ...(per.length > 0 ? { per } : {}),
    ...(condition ? { condition: plainWords(scene, condition) } : {}),
    ...(stage ? { stage } : {}),
    nature: isResources(around) ? 'RESOURCES' : 'MONEY',
    ...(instruments.length > 0 ? { instruments } : {}),
    ...(purpose ? { purpose } : {}),
    ...(fields.length > 0 ? { for: fields } : {}),
    modality: modalityOf(around),
  };
}
