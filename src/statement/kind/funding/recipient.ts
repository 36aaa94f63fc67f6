/** Who receives a sum: 向R拨付, 对R给予, 资助R, R获得, 委托R…费用, 每个R补助. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, purseAt } from '../shared/party.ts';
import { clausesOf } from '../shared/sentence-parts.ts';
import { headOf } from './actor.ts';
import { benefits } from './benefit.ts';
import { classAtHead, contractor, countedBefore, countedClass, eachOf, operator, purchased, reached } from './class.ts';
import { isListed } from './earlier.ts';
import { fundGiven } from './fund.ts';
import { isGoverned, mayReceive } from './governed.ts';
import { classTopic, eachCounted, headClass, pointedReceiver } from './group.ts';
import { passive, projectsOf } from './projects.ts';
import { clauseSubject } from './subject.ts';
import { topicOf } from './topic.ts';
import { topicClass } from './topic-class.ts';
import { asUnnamed } from './unnamed.ts';

/** The receivers that the sum's segment names, in order, parallel ones all; null where the sum is a total of others and has none of its own. */
export function recipientsOf(around: Around, payer: Party | null): Party[] | null {
  const { scene, segment, range } = around;
  const fund = fundGiven(around);
  if (fund) return [fund];
  const place = handedTo(around);
  if (place) return [place];
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
  const topic = classAtHead(around) ?? topicClass(around);
  if (topic) return topic;
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
  // 委托第三方机构评价，工作由甲中心承担，费用16万元: the one that bears a name.
  const worker = near.length > 0 && near.every(({ thing }) => thing.named === false) ? contractor(around) : null;
  if (worker) return worker;
  return near.length > 0 ? near.map(partyOf).map(asUnnamed) : byPosition(around, things, payer);
}

/** Where no word governs a receiver: by where groups, classes and organizations stand. */
function byPosition(around: Around, things: readonly Named[], payer: Party | null): Party[] {
  return (
    pointedReceiver(around) ??
    listedBefore(around) ??
    countedClass(around) ??
    eachCounted(around, things) ??
    eachOf(around) ??
    classAtHead(around) ??
    passive(around, payer)?.map(asUnnamed) ??
    qualifying(around, things) ??
    classTopic(around, things) ??
    contractor(around) ??
    projectsOf(around) ??
    operator(around) ??
    purchased(around) ??
    countedBefore(around, things) ??
    reached(around) ??
    nonEmpty(benefits(around)) ??
    topicOf(around, payer) ??
    []
  );
}

/** 省民政厅下达我县项目资金120万元. */
function handedTo({ scene, clause, range }: Around): Party | null {
  const match =
    /(?:下达|下拨|拨付|拨给|安排|支持|补助|分配|奖励|给予|划拨)(?:给|了)?(?=(?:我|本|全|该)[省市区县旗州镇乡])/u.exec(
      wordsIn(scene, { from: clause.from, to: range.from }),
    );
  if (!match) return null;
  const at = clause.from + match.index + match[0].length;
  const place = scene.things.find(({ from }) => from === at);
  return place ? partyOf(place) : purseAt(scene, at);
}

/** 甲队“老伙伴”项目，资助8万元: who heads the member of the list. */
function listedBefore({ scene, clauses, index, clause, segment, range }: Around): Party[] | null {
  const before = clauses[index - 1];
  if (!before || before.from < segment.from) return null;
  if (
    !/^(?:获|获得)?(?:资助|补助|奖励|扶持|项目)?(?:金额|资金|经费|款)?(?:为|共|约)?$/u.test(
      wordsIn(scene, { from: clause.from, to: range.from }),
    )
  )
    return null;
  const subject = clauseSubject(scene, before);
  const isAlone = subject && subject.to === before.to && subject.thing.named !== false;
  return subject &&
    /Organization$|^Facility$/u.test(subject.thing.type) &&
    (isAlone || isListed(scene, before, subject))
    ? [subject]
    : null;
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
  if (/^(?:其余|剩余|余下|剩下)/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return own;
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
    /[〇㐀-鿿𠀀-𲎯]{2,}(?:金|补贴|津贴|费)$/u.test(wordsIn(scene, { from: last.to, to: range.from }));
  if (isOther) return [];
  if (own.length > 0) return own;
  const before = things.filter(({ from }) => from < clause.from);
  const [nearestBefore] = before.slice(-1);
  const home = clausesOf(scene).find(
    ({ from, to }) => nearestBefore && from <= nearestBefore.from && nearestBefore.from < to,
  );
  // 为1208名老人发放津贴79.3万元，临时救助146人次21.7万元: they have had their sum.
  const hasSum = home && scene.money.some(({ from, to }) => from >= home.from && to <= home.to);
  if (hasSum && !GOES_ON.test(wordsIn(scene, { from: clause.from, to: range.from }))) return [];
  return home ? before.filter(({ from }) => from >= home.from) : [...things];
}

const GOES_ON = /^(?:其中|另|再|并|还|又|一次性|共|合计|总|每|各|人均|户均|平均|最高|最多|首期|已|分)/u;

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
const TAKES_IN =
  /(?:收住|接收|收治|引入|引进|招用|聘用|招聘|吸纳|录用|服务|购买|入住|入驻|租用|跨|在|取得|考取)[^，。；]{0,12}$/u;

/** 社区引入社工机构的，每社区补助…: who fulfils the condition receives. */
function qualifying({ scene, clauses, index, segment }: Around, things: readonly Named[]): Party[] | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    if (clause.from < segment.from) return null;
    // 社工站是由街道委托甲中心运营的 tells, and qualifies nobody.
    if (!/的$/u.test(wordsIn(scene, clause)) || /是.{4,}的$/u.test(wordsIn(scene, clause))) continue;
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
