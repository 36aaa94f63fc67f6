import type { Range } from '../../../text/passages.ts';
import type { EntityType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { type Around, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, withinOf } from '../shared/party.ts';
import { headOf } from './actor.ts';

const EACH =
  /(?:每(?:一)?[个家所名处座]?|单个|单家|同一)(?<noun>[〇㐀-鿿𠀀-𲎯]{1,10}?)(?=[省市区县]级|资助|金额|预算|从|每|一次性|给予|补|奖|资助|扶持|配套|安排|投入|最高|最多|全年|上限|不|拨|的|$)/u;
const KINDS: readonly (readonly [RegExp, EntityType])[] = [
  [/(?:项目|案例)$/u, 'Project'],
  [/(?:社区|村)$/u, 'Community'],
  [/(?:街道|镇街|镇|乡)$/u, 'Street'],
  [
    /(?:食堂|中心|站|点|驿站|养老机构|照料机构|托养机构|托育机构|康复机构|之家|基地|平台|院|[角室屋吧园馆])$/u,
    'Facility',
  ],
  [/(?:社会组织|社工机构|服务机构|协会)$/u, 'SocialOrganization'],
  [/(?:企业|公司|学校|医院)$/u, 'OtherOrganization'],
];

/** 每个食堂一次性给予: the class that is paid for receives; those that the sentence has just named of it, where it has. */
export function eachOf({ scene, clause, segment, range }: Around): Party[] | null {
  const start = Math.max(clause.from, ...scene.money.filter(({ to }) => to <= range.from).map(({ to }) => to));
  const match = EACH.exec(wordsIn(scene, { from: start, to: range.from }));
  const noun = match?.groups?.noun;
  if (!match || !noun) return null;
  const type = KINDS.find(([words]) => words.test(noun))?.[1];
  if (!type) return null;
  if (noun.length === 1) {
    const isOf = (one: Named): boolean => one.thing.type === type && one.thing.name.endsWith(noun);
    const whole =
      thingsInside(scene, { from: scene.sentence.from, to: range.from }).findLast(isOf) ??
      scene.context.before.map(({ things }) => things.findLast(isOf)).find((one) => one !== undefined);
    return whole ? [partyOf(whole)] : null;
  }
  const named = thingsInside(scene, { from: segment.from, to: clause.from }).filter(
    ({ thing }) => thing.type === type && thing.name.endsWith(noun),
  );
  if (named.length > 0) return named.map(partyOf);
  const from = start + match.index + match[0].length - noun.length;
  const at = spot(scene.passage, from, from + noun.length);
  return [{ thing: { type, name: noun, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}

const CLASS_HEAD =
  /^(?<noun>(?:(?![对向为给按由与每])[〇㐀-鿿𠀀-𲎯]){3,16}?(?:机构|中心|站|点|食堂|社区|组织|企业|院))(?=每[床年月个家站人处]|按|给予|一次性|最高|再|另|额外)/u;

/** 残疾人日间照料机构每床每年补贴2400元: a class at the head of a rate that no recogniser knows. */
export function classAtHead(around: Around): Party[] | null {
  const { scene, range } = around;
  const end = lastSumEnd(around);
  const head = headOf(scene, { from: end, to: range.from });
  // 已建站点每个补助5万元: 已 is a part of the class.
  const mark = /^[，、；：](?=已[建成运获挂])/u.exec(wordsIn(scene, { from: end, to: head + 1 }))?.[0].length;
  const from = mark === undefined ? head : end + mark;
  const noun = CLASS_HEAD.exec(wordsIn(scene, { from, to: range.from }))?.groups?.noun;
  const type = noun && KINDS.find(([words]) => words.test(noun))?.[1];
  if (!noun || !type || scene.things.some(({ thing, from: at }) => at === from && thing.named !== false)) return null;
  const at = spot(scene.passage, from, from + noun.length);
  return [{ thing: { type, name: noun, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}

const COUNTED_CLASS =
  /(?:对|给|向)[^，。；]{0,30}?(?:(?<!\d)\d+[个家所处座]|的)(?<noun>[〇㐀-鿿𠀀-𲎯]{2,14})，(?:每[个家所处座]|各|分别|一次性|给予)[^，。；]{0,10}$/u;

/** 对新建成的32个农村互助养老点，每个补助8万元: the class that was counted, though no recogniser knows it. */
export function countedClass({ scene, segment, range }: Around): Party[] | null {
  const match = COUNTED_CLASS.exec(wordsIn(scene, { from: segment.from, to: range.from }));
  const noun = match?.groups?.noun;
  const type = noun && KINDS.find(([words]) => words.test(noun))?.[1];
  if (!match || !noun || !type) return null;
  const from = segment.from + match.index + match[0].indexOf(`${noun}，`);
  const at = spot(scene.passage, from, from + noun.length);
  return [{ thing: { type, name: noun, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}

/** “乐龄学堂”项目，资助资金12万元，由X承接: in a list of projects who carries it out receives. */
export function contractor({ scene, clause, clauses, index, segment, range }: Around): Party[] | null {
  const own = wordsIn(scene, { from: lastSumEnd({ scene, clause, range }), to: range.from });
  const isItem =
    /(?:项目|服务|计划|行动|工程|[”》]|(?:采购|中标|成交|合同)(?:金额|价))(?:经费|资金|金额)?(?:共|约|为|合计|：)*$/u.test(
      own,
    );
  const isFee = /^[〇㐀-鿿𠀀-𲎯]{0,4}(?:费用?|报酬)(?:共|约|为|合计)?$/u.test(own);
  if (!isItem && !isFee && !/^(?:获)?(?:资助|补助|奖励|项目|扶持)?(?:资金|金额|经费|款)?(?:为|共|约|合计)?$/u.test(own))
    return null;
  const near = { from: Math.max(segment.from, (clauses[index - 1] ?? clause).from), to: segment.to };
  const things = thingsInside(scene, near).filter(({ thing }) => /Organization$/u.test(thing.type));
  const found = things.find(
    ({ from, to }) =>
      /由$/u.test(wordsIn(scene, { from: Math.max(segment.from, from - 1), to: from })) &&
      /^(?:负责)?(?:承接|实施|承办|运营|执行|承担)/u.test(wordsIn(scene, { from: to, to: segment.to })),
  );
  return found ? [partyOf(found)] : null;
}

/** 特困人员156人，发放供养资金412万元. */
export function countedBefore(
  { scene, clauses, index, clause, segment, range }: Around,
  things: readonly Named[],
): Party[] | null {
  const before = clauses[index - 1];
  if (!before || before.from < segment.from) return null;
  const money = wordsIn(scene, { from: clause.from, to: range.from });
  // 各类救助资金 is not theirs alone.
  if (!/^(?:共|全年|累计|已)*(?:发放|支出|拨付|落实|给予|兑现|下拨)/u.test(money) || /各[类项种]|救助资金/u.test(money))
    return null;
  const counted = things.find(
    ({ thing, from, to }) =>
      (thing.type === 'Population' || (/Organization$/u.test(thing.type) && thing.named === false)) &&
      from >= before.from &&
      /^[共约近]?[\d,.万余多]+(?:人|名|户|位|家|个|支)$/u.test(wordsIn(scene, { from: to, to: before.to })),
  );
  return counted ? [partyOf(counted)] : null;
}

/** 发放临时救助资金8630万元，惠及困难群众5万人次: whom a benefit reaches got it. */
export function reached({ scene, clauses, index, clause, segment, range }: Around): Party[] | null {
  const next = clauses[index + 1];
  if (!next || next.to > segment.to) return null;
  if (
    !/救助|补贴|补助|津贴|慰问|低保|供养|助学|资助/u.test(wordsIn(scene, clause)) ||
    /项目/u.test(wordsIn(scene, clause))
  )
    return null;
  if (scene.money.some(({ from }) => from >= range.to && from < next.to)) return null;
  const one = thingsInside(scene, next).find(({ thing }) => thing.type === 'Population');
  return one &&
    /^(?:共|累计|直接)*(?:惠及|受益|救助|帮扶|资助)(?:了|的)?[^，。；]{0,8}$/u.test(
      wordsIn(scene, { from: next.from, to: one.from }),
    )
    ? [partyOf(one)]
    : null;
}

/** 由X托管运营，街道以购买服务方式支付86万元: who does what is paid for, in the clauses before. */
export function operator({ scene, clauses, index, clause, segment, range }: Around): Party[] | null {
  const own = wordsIn(scene, { from: clause.from, to: range.from });
  const behind = wordsIn(scene, { from: range.to, to: Math.min(clause.to, range.to + 8) });
  if (
    (!/^的?(?:购买服务|服务|运营|承接)(?:费|经费)/u.test(behind) &&
      !/购买服务|支付(?:约|共)?$|支付[^，。；]*(?:运营|服务|购买|承接)|(?:服务|运营|购买|承接|项目|托管|管理|评价|评估|审计)(?:服务)?(?:经费|费用?|资金)(?:约|为|共|合计)?$/u.test(
        own,
      )) ||
    /建设|改造/u.test(own)
  )
    return null;
  const from = Math.max(segment.from, clauses[Math.max(0, index - 3)]?.from ?? segment.from);
  const found = thingsInside(scene, { from, to: clause.from }).findLast(
    ({ thing, from: at, to }) =>
      /^(?:SocialOrganization|OtherOrganization)$/u.test(thing.type) &&
      /由$/u.test(wordsIn(scene, { from: Math.max(from, at - 1), to: at })) &&
      /^[”]?(?:\([^()]{1,24}\))?(?:负责)?(?:托管|承接|运营|实施|承办|管理|承担)/u.test(
        wordsIn(scene, { from: to, to: clause.from }),
      ),
  );
  return found ? [partyOf(found)] : null;
}

const WORKS = /^(?:等)?(?:\d+[多余]?家[^，。；]{0,8}?)?(?:具体)?(?:负责)?(?:承接|实施|承办|运营|执行|承担|提供)/u;

/** 安排购买服务资金850万元，由X等21家机构承接: who carries out what is bought receives. */
export function purchased({ scene, segment, range }: Around): Party[] | null {
  const seller = boughtFrom(scene, { from: range.to, to: segment.to });
  if (seller) return seller;
  if (!/购买|采购|外包/u.test(wordsIn(scene, { from: segment.from, to: range.to }))) return null;
  const found = thingsInside(scene, { from: range.to, to: segment.to }).filter(
    ({ thing, from, to }) =>
      /Organization$/u.test(thing.type) &&
      /由[^，。；]{0,20}$/u.test(wordsIn(scene, { from: Math.max(range.to, from - 21), to: from })) &&
      WORKS.test(wordsIn(scene, { from: to, to: segment.to })),
  );
  return found.length > 0 ? found.map(partyOf) : null;
}

/** 投入120万元，向X购买服务: right behind the sum. */
function boughtFrom(scene: Scene, behind: Range): Party[] | null {
  const words = wordsIn(scene, behind);
  const [start] = /^，?(?:用于|主要用于)?向/u.exec(words) ?? [];
  if (start === undefined) return null;
  const found = thingsInside(scene, behind).filter(({ thing, from, to }) => {
    const between = wordsIn(scene, { from: behind.from + start.length, to: from });
    const rest = wordsIn(scene, { from: to, to: behind.to });
    return (
      /Organization$/u.test(thing.type) &&
      /^[^，。；]{0,40}$/u.test(between) &&
      /^[^，。；]{0,40}?(?:购买|采购)/u.test(rest)
    );
  });
  return found.length > 0 ? found.map(partyOf) : null;
}
