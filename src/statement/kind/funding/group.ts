/** Groups and classes that receive by where they stand: at the head of a rate, before a clause of giving, counted in the clause before, or pointed at. */
import type { Range } from '../../../text/passages.ts';
import type { Named } from '../../scene.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, placeOfLevel } from '../shared/party.ts';
import { headOf } from './actor.ts';
import { clauseSubject, pointedAt } from './subject.ts';
import { asUnnamed } from './unnamed.ts';

/** 为30户残疾人家庭做改造，每户补助4000元: those counted in the clause before. */
export function eachCounted(
  { scene, clauses, index, clause, segment, range }: Around,
  things: readonly Named[],
): Party[] | null {
  const before = clauses[index - 1];
  if (!before || before.from < segment.from) return null;
  const { measure = '', average } = EACH.exec(wordsIn(scene, { from: clause.from, to: range.from }))?.groups ?? {};
  const counted = COUNTED[/[人名位]/u.test(measure) ? '人' : (average ?? measure)];
  if (!counted) return null;
  const one = things.find(
    ({ thing, from, to }) =>
      from >= before.from &&
      to <= before.to &&
      thing.named !== true &&
      (counted.test(wordsIn(scene, { from: before.from, to: from })) ||
        (COUNT_BEHIND.test(wordsIn(scene, { from: to, to: before.to })) === true &&
          wordsIn(scene, { from: to, to: before.to }).includes(average ?? measure))),
  );
  return one ? [partyOf(one)].map(asUnnamed) : null;
}

const EACH = /^(?:按|平均|还)*(?:每(?<measure>[户人名位家支个所处间])|(?<average>[户人家])均)[^，。；]*$/u;
const COUNT_BEHIND = /^[”》]?(?:共|约)?[\d,]+[余多]?[户人名位家支个所处间]$/u;
const COUNTED: Readonly<Record<string, RegExp>> = {
  户: /\d[余多]?户[^，。；\d]{0,6}$/u,
  人: /\d[余多]?[人名位][^，。；\d]{0,6}$/u,
  家: /\d[余多]?家[^，。；\d]{0,6}$/u,
  支: /\d[余多]?支[^，。；\d]{0,6}$/u,
  个: /\d[余多]?个[^，。；\d]{0,6}$/u,
  所: /\d[余多]?所[^，。；\d]{0,6}$/u,
  处: /\d[余多]?处[^，。；\d]{0,6}$/u,
  间: /\d[余多]?间[^，。；\d]{0,6}$/u,
};

/** 街道每年向机构支付18万元, 向该队赞助: who was named before. */
export function pointedReceiver(around: Around): Party[] | null {
  const { scene, clause, range } = around;
  const words = wordsIn(scene, { from: clause.from, to: range.from });
  if (/[为向给对]其(?!他|余|中)/u.test(words)) return theirs(around);
  if (/(?:[付补拨奖分发捐送]?给|[向为])(?:他们|她们|它们|它)(?!的)/u.test(words))
    return theirs(around) ?? theTeam(around);
  const place = /[给向帮](?<noun>街道|社区|镇里|村里)(?=安排|拨|下|添|支持|捐|补|每|发|配|送|购)/u.exec(words);
  const named = place?.groups?.noun ? placeOfLevel(scene, place.groups.noun.replace('里', ''), range.from) : null;
  if (named) return [partyOf(named)];
  // 区民政局奖励了他们5000元
  if (/(?:他们|她们|它们|它|这支队伍|该队)$/u.test(words)) return theTeam(around);
  const match =
    /(?:[向给]|给予)(?=该|这[家个支所]|机构|中心|协会|促进会)|[向给为对](?=(?:该|这个)?项目(?:提供|资助|捐|拨|投入|补|赞助|配套))/u.exec(
      words,
    );
  const party = match ? pointedAt(scene, clause.from + match.index + match[0].length) : null;
  return party && /Organization$|^(?:Facility|Fund|Project)$/u.test(party.thing.type) ? [party] : null;
}

/** The team or organization that the text has named last. */
function theTeam({ scene, range }: Around): Party[] | null {
  const isTeam = ({ thing }: Named): boolean => thing.type === 'SocialOrganization' && thing.named !== false;
  const one =
    scene.things.findLast((thing) => isTeam(thing) && thing.to <= range.from) ??
    scene.context.before.map(({ things }) => things.findLast(isTeam)).find((thing) => thing !== undefined);
  return one ? [partyOf(one)] : null;
}

/** “老街坊”议事会由楼长组成，区民政局为其补贴5000元: of whom the sentence tells. */
function theirs({ scene, clauses, index }: Around): Party[] | null {
  for (const before of clauses.slice(0, index)) {
    const subject = clauseSubject(scene, before);
    if (subject && /Organization$|^Facility$|^Population$|^Project$/u.test(subject.thing.type)) return [subject];
  }
  return null;
}

/** 完全失能老人每人每月补助400元: a class at the head of the words before a rate. */
export function headClass(around: Around, things: readonly Named[]): Named | null {
  const { scene, range } = around;
  const from = headOf(scene, { from: lastSumEnd(around), to: range.from });
  const first = things.find((one) => one.from >= from && one.to <= range.from);
  if (!first || (first.thing.named !== false && first.thing.type !== 'Population')) return null;
  const lead = wordsIn(scene, { from, to: first.from });
  const before = wordsIn(scene, { from: around.segment.from, to: from });
  // 对养老机构，按入住老人每人每月200元: those measure, the one addressed receives.
  if (/(?:^|[，；：。])(?:将|并)?[对向给][^；]*$/u.test(before)) return null;
  // 老人每餐付10元: they pay.
  if (
    /(?:付|交|缴|掏|出)(?:了|费)?$|(?:捐[赠款资出]?|送来|寄来|送去)[^，。；]{0,8}$/u.test(
      wordsIn(scene, { from: first.to, to: range.from }),
    )
  )
    return null;
  return /^(?:完全|部分|其他|他|其余|其它|一般|普通|困难|重度|轻度|中度|新增|本市|本区|城市|农村|[^，。；]{2,24}的)?$/u.test(
    lead,
  ) &&
    !/[对向为给按由与]|资助|补助|扶持|发放|支持|奖励/u.test(lead) &&
    /^(?:每[人户名月年站个家位餐次床天日份]|按|给予|一次性|最高|人均|分别)/u.test(
      wordsIn(scene, { from: first.to, to: range.from }),
    )
    ? first
    : null;
}

const GIVES_CLASS =
  /^(?:[〇㐀-鿿𠀀-𲎯]{0,6}?(?:补贴|补助|津贴|奖励|资助|救助)(?:标准|资金|金)?(?:每|按|为|最高|由))|^(?:可|可以|将|由[^，]{2,16})?(?:一次性|每|分别|按|给予|予以|奖励|补助|补贴|资助|最高|享受|再|另|额外)/u;

/** 新成立的社区社会组织，一次性给予5000元: a class that stands alone before a clause of giving receives. */
export function classTopic({ scene, clauses, index, segment }: Around, things: readonly Named[]): Party[] | null {
  for (let at = index; at > 0; at -= 1) {
    const clause = clauses[at] as Range;
    const before = clauses[at - 1] as Range;
    if (before.from < segment.from || !GIVES_CLASS.test(wordsIn(scene, clause))) return null;
    const last = things.findLast(({ from, to }) => from >= before.from && to === before.to);
    const head = headOf(scene, before);
    const isAlone = last && !things.some(({ from }) => from < last.from && from >= head && from === head);
    if (last && isAlone && (last.thing.named === false || last.thing.type === 'Population'))
      return [partyOf(last)].map(asUnnamed);
    if (scene.money.some(({ from }) => from >= before.from && from < before.to)) continue;
    if (!/^按|^经|^视/u.test(wordsIn(scene, before))) return null;
  }
  return null;
}
