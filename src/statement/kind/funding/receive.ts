/** The subject of a sum's clause that gets it: X获得区财政资助10万元, 基金会累计接受捐赠3亿元; what only comes in: 带动社会捐赠. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, purseAt } from '../shared/party.ts';
import { tellerOf } from '../shared/writer.ts';
import { canPay, headOf } from './actor.ts';
import { setUp } from './earlier.ts';
import { clauseSubject } from './subject.ts';
import { anyOf, DRAWS, PAYS, RECEIVES } from './words.ts';

const GETS = new RegExp(`^[^，。；]{0,16}?(?:${anyOf(RECEIVES)})`, 'u');
/** A clause without a subject that begins so goes on about the one before. */
const BEGINS = new RegExp(`^[^，。；]{0,5}?(?:${anyOf(RECEIVES)})`, 'u');
const GIVES = new RegExp(anyOf(PAYS), 'u');
/** What is had, not given: 原始基金2000万元. */
const HAS = /^[^，。；]{0,8}?(?:(?:原始|初始|首期|起始|启动)(?:基金|资金|规模)|(?:基金|资金)?规模|本金)/u;
const DRAWN = new RegExp(`^[、，并且还]*(?:${anyOf(DRAWS)})[^，。；]{0,12}$`, 'u');

/** Who gets the sum by a verb of its clause; several where they stand side by side or have won together. */
export function gettersOf(around: Around): Party[] {
  const winners = winnersOf(around);
  if (winners.length > 0) return winners;
  const getter = getterOf(around);
  // 居民众筹7000元: they give.
  if (
    getter?.thing.type === 'Population' &&
    /(?:众筹|自筹|筹集|募集|募得|筹得|筹到|凑)(?:了|出|到)?$/u.test(
      wordsIn(around.scene, { from: around.clause.from, to: around.range.from }),
    )
  )
    return [];
  // 全市共筹集困难群众救助补助资金11.37亿元: of its own purses.
  const own = wordsIn(around.scene, { from: around.clause.from, to: around.range.from });
  if (
    getter &&
    isPlaceType(getter.thing.type) &&
    /(?:筹集|筹措)[^，。；捐]{0,16}(?:救助|补助|财政|专项|保障)[^，。；捐]{0,4}(?:资金|经费)$/u.test(own)
  )
    return [];
  return getter && !/^(?:ServiceField|Policy|Need|Event|Publication)$/u.test(getter.thing.type) ? [getter] : [];
}

const WINS =
  /^(?:另|还|也)?(?:各|均|分别|每个|每家|都)?(?:获得?|得到|获批)(?:奖励|资助|扶持|补助|资金|经费|[省市区县]?级?[〇㐀-鿿𠀀-𲎯]{0,8})?$/u;

/** 获一等奖的是A的“甲”项目，获资助15万元; A“甲”和B“乙”获二等奖，各获12万元: all whom the clause before names. */
function winnersOf({ scene, clause, clauses, index, segment, range }: Around): Party[] {
  const before = clauses[index - 1];
  const own = wordsIn(scene, { from: clause.from, to: range.from });
  if (!before || before.from < segment.from || !WINS.test(own)) return [];
  const words = wordsIn(scene, before);
  const verb = /(?:荣获|获评|评为|摘得|斩获|获得?)/u.exec(words);
  if (!verb) return [];
  const are = /的(?:是|有|为|分别是|分别为)/u.exec(words);
  const at = before.from + (are ? are.index : verb.index);
  return scene.things
    .filter(
      ({ thing, from, to }) =>
        /Organization$/u.test(thing.type) &&
        thing.named !== false &&
        (are ? from >= at && to <= before.to : from >= before.from && to <= at),
    )
    .map(partyOf);
}

/** The subject of that clause, else of the nearest one before it. */
function getterOf(around: Around): Party | null {
  const { scene, clause, clauses, index, range } = around;
  const from = Math.max(clause.from, lastSumEnd(around));
  const own = clauseSubject(scene, { from, to: range.from });
  // 获三等奖的5个项目每个获得9万元: those counted get it.
  if (/的\d+[余多]?[个家支名][^，。；]*(?:获|得)/u.test(wordsIn(scene, { from, to: range.from }))) return null;
  if (own) return gets(wordsIn(scene, { from: own.to, to: range.from })) ? own : null;
  const inner = innerGetter(scene, { from, to: range.from });
  if (inner) return inner;
  if (!BEGINS.test(wordsIn(scene, { from: headOf(scene, { from, to: range.from }), to: range.from }))) return null;
  const writer = tellerOf(scene);
  if (from > clause.from)
    return clauseSubject(scene, { from: clause.from, to: range.from }) ?? (writer && partyOf(writer));
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = clauses[at] as Range;
    const words = wordsIn(scene, before);
    if (/参加|参与|到场|出席/u.test(words)) return null;
    const fund = setUp(scene, before);
    if (fund) return partyOf(fund);
    if (/^由/u.test(words)) continue;
    const subject = /的$/u.test(words) ? null : clauseSubject(scene, before);
    if (subject) return subject;
  }
  return writer && partyOf(writer);
}

/** 某巷社区的“石榴籽”文艺队去年获得1万元: further in, where what stands before it was not read. */
function innerGetter(scene: Scene, reach: Range): Party | null {
  const one = scene.things.find(
    ({ thing, from, to }) =>
      from >= reach.from &&
      to <= reach.to &&
      /Organization$|^Facility$/u.test(thing.type) &&
      !/[向从对由给与为被经]$/u.test(wordsIn(scene, { from: Math.max(reach.from, from - 1), to: from })) &&
      /^[”》]?(?:等)?[〇㐀-鿿𠀀-𲎯\d]{0,5}?(?:获得|获批|获(?![评选准悉取知奖])|得到|收到|领取|领到|拿到|争取到|筹得|募得)/u.test(
        wordsIn(scene, { from: to, to: reach.to }),
      ),
  );
  return one ? partyOf(one) : null;
}

/** A verb of receiving stands near, and none of paying before it. */
function gets(words: string): boolean {
  const verb = GETS.exec(words);
  if (!verb) return false;
  const gives = GIVES.exec(words);
  return !gives || gives.index >= verb[0].length - 4;
}

/** 成立X基金会，原始基金2000万元: the organization or fund named last has it. */
export function holderOf({ scene, clauses, clause, range }: Around): Party | null {
  if (!HAS.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  const isHolder = ({ thing }: Pick<Named, 'thing'>): boolean =>
    /Organization$|^Fund$/u.test(thing.type) && thing.named !== false;
  const before = scene.things.filter((one) => isHolder(one) && one.to <= range.from);
  const founded = before.findLast(({ from }) =>
    /(?:成立|设立|发起|创办|建立)(?:了)?[“《]?$/u.test(
      wordsIn(scene, { from: Math.max(scene.sentence.from, from - 5), to: from }),
    ),
  );
  if (founded) return partyOf(founded);
  const subject = clauseSubject(scene, clauses[0] ?? clause);
  if (subject && !subject.owns && isHolder({ thing: subject.thing })) return subject;
  const last = before.at(-1);
  // 已备案慈善信托7单，规模1.36亿元: of them all.
  const isCounted = last && /^(?:共|已有)?\d+[只单个家支]/u.test(wordsIn(scene, { from: last.to, to: range.from }));
  return last && !isCounted ? partyOf(last) : null;
}

/** 带动社会捐赠1.1亿元: nobody is said to pay or receive. */
export const isDrawn = (around: Around): boolean =>
  DRAWN.test(wordsIn(around.scene, { from: lastSumEnd(around), to: around.range.from }));

/** 带动社会资金680余万元: society gives it. */
export function society({ scene, range, clause }: Around): Party | null {
  // 引导华阳集团投资1.2亿元
  const named = scene.things.find(
    ({ thing, from, to }) =>
      from >= clause.from &&
      to <= range.from &&
      /Organization$/u.test(thing.type) &&
      /^(?:投资|投入|出资|捐赠?|赞助|资助)(?:资金)?(?:共|约|近)?$/u.test(wordsIn(scene, { from: to, to: range.from })),
  );
  if (named) return partyOf(named);
  const words = wordsIn(scene, { from: clause.from, to: range.from });
  const index = words.search(/社会(?=资金|资本|投入|力量投入|各界|配套|资源)/u);
  if (index < 0) return null;
  const at = spot(scene.passage, clause.from + index, clause.from + index + 2);
  return { thing: { type: 'Funder', name: '社会', named: false, spot: at }, spots: [at] };
}

/** X获得Y资助, X从Y得到: who stands between the verb and the sum, or behind 从, pays. */
export function payerBehind({ scene, clause, range }: Around, { thing }: Party): Party | null {
  const end = thing.spot && thing.spot.passage === scene.passage ? Math.min(thing.spot.to, range.from) : clause.from;
  const from = Math.max(end, clause.from);
  const payer = scene.things.find(
    (one) =>
      one.from >= from &&
      one.to <= range.from &&
      canPay(one.thing) &&
      !(one.thing.type === 'Fund' && one.thing.named === false),
  );
  if (payer) return partyOf(payer);
  for (let at = from; at < range.from; at += 1) {
    const purse = /[省市区县镇各同中上]/u.test(scene.passage.clean.text.charAt(at)) ? purseAt(scene, at) : null;
    if (purse && purse.to <= range.from) return purse;
  }
  return givenOut(scene, wordsIn(scene, { from, to: range.from }), from);
}

/** 从中, 就得到: out of the fund that the text has just been about. */
function givenOut(scene: Scene, words: string, from: number): Party | null {
  if (!/从中|^[”》]?(?:就|便)/u.test(words)) return null;
  const isFund = ({ thing }: Named): boolean => thing.type === 'Fund';
  const fund =
    scene.things.findLast((one) => isFund(one) && one.to <= from) ??
    scene.context.before.map(({ things }) => things.findLast(isFund)).find((one) => one !== undefined);
  return fund ? partyOf(fund) : null;
}
