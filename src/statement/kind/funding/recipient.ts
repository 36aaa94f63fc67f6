/** Who receives a sum: 向R拨付, 对R给予, 资助R, R获得, 委托R…费用, 每个R补助. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, clausesOf, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { headOf } from './actor.ts';
import { benefits } from './benefit.ts';
import { contractor, countedBefore, countedClass, eachOf, operator, passive, projectsOf, purchased } from './class.ts';
import { fundGiven } from './fund.ts';
import { isGoverned, mayReceive } from './governed.ts';
import { classTopic, eachCounted, headClass, pointedReceiver } from './group.ts';
import { topicOf } from './topic.ts';
import { asUnnamed } from './unnamed.ts';

/** The receivers that the sum's segment names, in order, parallel ones all; null where the sum is a total of others and has none of its own. */
export function recipientsOf(around: Around, payer: Party | null): Party[] | null {
  const { scene, segment, range } = around;
  const fund = fundGiven(around);
  if (fund) return [fund];
  if (
    /合计|总计|共计(?!投入)/u.test(wordsIn(scene, { from: lastSumEnd(around), to: range.from })) &&
    lastSumBefore(around)
  )
    return null;
  const next = scene.money.find(({ from }) => from >= range.to)?.from ?? segment.to;
  const reach = { from: segment.from, to: Math.min(next, segment.to) };
  const things = thingsInside(scene, reach).filter(
    (one) => mayReceive(scene, one) && one.from !== payer?.thing.spot?.from,
  );
  const head = headClass(around, things);
  if (head) return [partyOf(head)].map(asUnnamed);
  const found = headsOf(
    scene,
    things.filter((one) => isGoverned(around, one)),
  );
  const all = things.filter((one) => found.includes(one) || isParallel(scene, one, found));
  const own = lastSumEnd(around) > around.clause.from ? (nonEmpty(benefits(around)) ?? eachOf(around)) : null;
  if (own) return own;
  const near = nearest(around, all);
  return near.length > 0 ? near.map(partyOf).map(asUnnamed) : byPosition(around, things, payer);
}

/** Where no word governs a receiver: by where groups, classes and organizations stand. */
function byPosition(around: Around, things: readonly Named[], payer: Party | null): Party[] {
  return (
    pointedReceiver(around) ??
    countedClass(around) ??
    eachCounted(around, things) ??
    eachOf(around) ??
    passive(around, payer)?.map(asUnnamed) ??
    qualifying(around, things) ??
    classTopic(around, things) ??
    projectsOf(around) ??
    contractor(around) ??
    operator(around) ??
    purchased(around) ??
    countedBefore(around, things) ??
    nonEmpty(benefits(around)) ??
    topicOf(around, payer) ??
    []
  );
}

const nonEmpty = (parties: Party[]): Party[] | null => (parties.length > 0 ? parties : null);

const lastSumBefore = ({ scene, segment, range }: Around): boolean =>
  scene.money.some(({ from, to }) => to <= range.from && from >= segment.from);

/** 向机构新聘用的社会工作者: what stands in a clause of the head does not receive. */
const headsOf = (scene: Scene, things: readonly Named[]): Named[] =>
  things.filter((one, index) => {
    const next = things[index + 1];
    return (
      !next ||
      !(/^[^、，。；：]{2,24}的$/u.test(wordsIn(scene, { from: one.to, to: next.from })) || isHome(scene, one, next))
    );
  });

/** 向甲县、乙市的186名儿童发放: a place in a list that ends in 的 is where the others are. */
const isHome = (scene: Scene, one: Named, next: Named): boolean =>
  isPlaceType(one.thing.type) &&
  !isPlaceType(next.thing.type) &&
  /^(?:、[^，。；：的]{1,20})?(?:的|等地)[^，。；：]{0,12}$/u.test(wordsIn(scene, { from: one.to, to: next.from }));

/** Of a segment with several sums, those between the sum before and this one hold alone. */
function nearest({ scene, clause, range }: Around, things: readonly Named[]): Named[] {
  const own = things.filter(({ from }) => from >= clause.from && from < clause.to);
  const names = /(?:^|[，、])(?:还|另|并)?[为向对给][^，。；]{2,}/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  );
  // 为1126名儿童发放1486万元，为43名孤儿支付97万元: those of the clause before are not these.
  if (
    names &&
    own.length === 0 &&
    scene.money.some(({ from, to }) => to <= clause.from && things.some((one) => one.to <= from))
  )
    return [];
  const last = scene.money.findLast(({ to }) => to <= range.from && to > clause.from);
  const after = own.filter(({ from }) => from >= (last?.to ?? clause.from));
  if (after.length > 0) return after;
  // 低保金2153万元、临时救助金86万元: another benefit goes to others.
  const isOther =
    last !== undefined &&
    /[\p{Script=Han}]{2,}(?:金|补贴|津贴|费)$/u.test(wordsIn(scene, { from: last.to, to: range.from }));
  if (isOther) return [];
  if (own.length > 0) return own;
  const before = things.filter(({ from }) => from < clause.from);
  const [nearestBefore] = before.slice(-1);
  const home = clausesOf(scene).find(
    ({ from, to }) => nearestBefore && from <= nearestBefore.from && nearestBefore.from < to,
  );
  return home ? before.filter(({ from }) => from >= home.from) : [...things];
}

/** A、B和C: where one is governed, its neighbours are. */
function isParallel(scene: Scene, one: Named, found: readonly Named[]): boolean {
  return found.some((other) => {
    const [first, second] = one.from < other.from ? [one, other] : [other, one];
    return (
      /^(?:等)?[、和及与或]$/u.test(wordsIn(scene, { from: first.to, to: second.from })) &&
      isPlaceType(first.thing.type) === isPlaceType(second.thing.type)
    );
  });
}

/** In such a clause the object qualifies the receiver and does not receive: 收住失能老人的, 引入社工机构的. */
const TAKES_IN = /(?:收住|接收|收治|引入|引进|招用|聘用|招聘|吸纳|录用|服务|购买|入住|在|取得|考取)[^，。；]{0,12}$/u;

/** 社区引入社工机构的，每社区补助…: who fulfils the condition receives. */
function qualifying({ scene, clauses, index, segment }: Around, things: readonly Named[]): Party[] | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    if (clause.from < segment.from) return null;
    if (!/的$/u.test(wordsIn(scene, clause))) continue;
    const within = things.filter(
      (one) =>
        clause.from <= one.from &&
        one.to <= clause.to &&
        !TAKES_IN.test(wordsIn(scene, { from: clause.from, to: one.from })),
    );
    const head = headOf(scene, clause);
    const built = within.find(({ thing }) => thing.type === 'Facility');
    const first =
      within.find(({ thing, from }) => from <= head + 1 && !(built && /Organization$/u.test(thing.type))) ??
      built ??
      within[0];
    if (first) return [partyOf(first)];
  }
  return null;
}
