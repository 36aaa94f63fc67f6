/** Who receives a sum: 向R拨付, 对R给予, 资助R, R获得, 委托R…费用, 每个R补助. */
import type { Range } from '../../text/passages.ts';
import { isPlaceType } from '../../vocabulary/entity.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import { type Named, type Scene, spot } from '../scene.ts';
import { headOf } from './money-actor.ts';
import { type Around, thingsInside, wordsIn } from './money-around.ts';
import { contractor, countedBefore, eachOf, numbered } from './money-class.ts';
import { lastSumEnd } from './money-payer.ts';
import { type Party, partyOf } from './money-place.ts';
import { anyOf, BENEFITS, PAID_TO, RECEIVES } from './money-words.ts';

const COUNT = '(?:了|给|至|到)?(?:[约近]?[\\d.,]+[多余]?[万亿]?[多余]?(?:家|个|名|人|户|所|位|支|间|处))?';
/** Right before the noun phrase that receives. */
const DIRECT = new RegExp(`(?:${anyOf(PAID_TO)})${COUNT}(?:[^，。；：、《》]{0,12}的)?$`, 'u');
const PREPOSED = /(?:向|对|给|面向)(?!于)[^，。；：]{0,40}$/u;
const FOR_WHOM = /为[^，。；：]{0,24}$/u;
const TRUSTED = /(?:委托|引入|引进|交由|聘请)(?:了)?(?:\d+家)?(?:[^，。；：、]{0,6}的)?$/u;
/** Behind the receiver that 向 or 对 governs. */
const PAYING_BEHIND =
  /^(?:[^，。；：]{0,24}?)(?:给予|每|按|分别|一次性|发放|拨付|支付|补贴|补助|奖励|资助|捐|提供|投入|安排|下拨|再补|$)/u;
const GIVES_TO = /^[^，。；：]{0,6}?(?:发放|捐|募捐|募集|补贴|拨付|购买|提供|投入|安排|代缴|减免)/u;
const RECEIVES_BEHIND = new RegExp(`^[^，。；：]{0,12}?(?:${anyOf(RECEIVES)})`, 'u');
/** 提高养老机构补助标准: the standard names who gets it. */
const STANDARD_BEHIND = /^(?:的)?(?:建设|运营)?(?:补助|补贴|奖励|资助|扶持)(?:标准|政策|力度)/u;

export const canReceive = ({ type, named }: Mention): boolean =>
  /Organization$|^GovernmentBody$|^Facility$|^Population$|^Community$|^Street$/u.test(type) ||
  (/^District$|^City$/u.test(type) && named === false);

/** The receivers that the sum's segment names, in order, parallel ones all; null where the sum is a total of others and has none of its own. */
export function recipientsOf(around: Around, payer: Party | null): Party[] | null {
  const { scene, segment, range } = around;
  const fund = fundFilled(around);
  if (fund) return [fund];
  if (
    /合计|总计|共计(?!投入)/u.test(wordsIn(scene, { from: lastSumEnd(around), to: range.from })) &&
    lastSumBefore(around)
  )
    return null;
  const next = scene.money.find(({ from }) => from >= range.to)?.from ?? segment.to;
  const reach = { from: segment.from, to: Math.min(next, segment.to) };
  const things = thingsInside(scene, reach).filter(
    ({ thing, from }) => canReceive(thing) && from !== payer?.thing.spot?.from,
  );
  const found = things.filter((one) => isGoverned(around, one));
  const all = things.filter((one) => found.includes(one) || isParallel(scene, one, found));
  const own = lastSumEnd(around) > around.clause.from ? benefits(around) : [];
  if (own.length > 0) return own;
  if (all.length > 0) return nearest(around, all).map(partyOf);
  return (
    eachOf(around) ??
    qualifying(around, things) ??
    numbered(around) ??
    contractor(around) ??
    countedBefore(around, things) ??
    benefits(around)
  );
}

const lastSumBefore = ({ scene, segment, range }: Around): boolean =>
  scene.money.some(({ from, to }) => to <= range.from && from >= segment.from);

/** X专项资金，由区财政局注入200万元. */
function fundFilled({ scene, segment, clause, range }: Around): Party | null {
  if (!/注入|注资|充实|划入/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  const fund = scene.things.findLast(
    ({ thing, from, to }) => thing.type === 'Fund' && from >= segment.from && to <= range.from,
  );
  return fund ? partyOf(fund) : null;
}

/** Of a segment with several sums, those between the sum before and this one hold alone. */
function nearest({ scene, clause, range }: Around, things: readonly Named[]): Named[] {
  const own = things.filter(({ from }) => from >= clause.from && from < clause.to);
  const last = scene.money.findLast(({ to }) => to <= range.from && to > clause.from);
  const after = own.filter(({ from }) => from >= (last?.to ?? clause.from));
  if (after.length > 0) return after;
  return own.length > 0 ? own : [...things];
}

function isGoverned({ scene, clause, range }: Around, one: Named): boolean {
  const { text } = scene.passage.clean;
  const before = text.slice(Math.max(scene.sentence.from, one.from - 42), one.from);
  const behind = text.slice(one.to, one.to + 30).split(/[，。；：]/u)[0] ?? '';
  if (STANDARD_BEHIND.test(behind)) return true;
  if (/与(?:\d+[多余]?家)?$/u.test(before) && /^(?:等)?(?:已|共)?(?:签订|签署|签约)/u.test(behind))
    return one.to <= range.from;
  if (
    TRUSTED.test(before) &&
    (one.thing.type !== 'Population' || /交由/u.test(before)) &&
    (one.from < range.from || (/交由/u.test(before) && !/[“：]/u.test(text.slice(range.to, one.from))))
  )
    return true;
  if (one.from >= clause.to)
    return DIRECT.test(before) && !isUnspecified(one) && /^(?:$|、|和|建设|开展|等)/u.test(behind);
  if (PREPOSED.test(before)) return PAYING_BEHIND.test(behind) || behind === '';
  if (FOR_WHOM.test(before)) return GIVES_TO.test(behind);
  if (one.from < clause.from) return false;
  return DIRECT.test(before) || (one.to <= range.from && RECEIVES_BEHIND.test(behind));
}

const isUnspecified = ({ thing }: Named): boolean =>
  thing.type === 'Facility' || (isPlaceType(thing.type) === false && thing.type === 'Population');

/** A、B和C: where one is governed, its neighbours are. */
function isParallel(scene: Scene, one: Named, found: readonly Named[]): boolean {
  return found.some((other) => {
    const [first, second] = one.from < other.from ? [one, other] : [other, one];
    return /^(?:等)?[、和及与或]$/u.test(wordsIn(scene, { from: first.to, to: second.from }));
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

const NAMED_BENEFITS = BENEFITS.map(([words, label]) => [new RegExp(words, 'u'), label] as const);

/** 发放低保金: the benefit is named after those who get it. */
function benefits(around: Around): Party[] {
  const { scene, range } = around;
  const from = lastSumEnd(around);
  const words = wordsIn(scene, { from, to: range.from });
  if (!/(?:金|补贴|津贴|标准|生活费|补助)[^，。]{0,18}$/u.test(words)) return [];
  for (const [pattern, name] of NAMED_BENEFITS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const start = from + match.index;
    const at = spot(scene.passage, start, start + match[0].length);
    return [
      { thing: { type: 'Population', name, ...(match[0] === name ? {} : { printed: match[0] }), spot: at }, spots: [] },
    ];
  }
  return [];
}
