/** A need told by a verb of wishing or lacking: 居民盼望…, 甲街道缺少…, …仍是家长反映最集中的难题. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, clausesOf, textOf, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { type Needs, needs, partsOf } from './lines.ts';
import { LACKABLE, lackIn } from './states.ts';
import { EMPTY } from './told-words.ts';
import { grouped, inPlace, isPopulation, isWho, leadingBefore, type Needing } from './who.ts';
import { type Wish, wisherOf } from './wisher.ts';
import {
  ABSTRACT,
  AND_ALSO,
  FEARED,
  FEARS,
  HAS_WISH,
  NO_NEED,
  ORDERS,
  REPORTED,
  REPORTS,
  TELLS_MOST,
  TROUBLE_IS,
  WISH,
  WORKERS,
} from './words.ts';

/** 甲街道居民盼望…; 乙老人急需…. */
export function wished(scene: Scene): Needs[] {
  let last: Wish | null = null;
  const found: Needs[] = [];
  for (const verb of wordsIn(scene, WISH).slice(0, MOST_WISHES)) {
    if (last && last.verb.clause.from === verb.clause.from && !hasWhoBetween(scene, last.verb, verb)) continue;
    if (ORDERS.test(plainLead(scene, verb)) || isNoun(scene, verb)) continue;
    const needing = wisherOf(scene, last, verb);
    const words = wordsOfNeed(scene, verb);
    if (FEARS.test(verb.text) && isFollowed(scene, verb)) continue;
    // 甲区要求增设… is an order.
    if (/^要求/u.test(verb.text) && needing?.groups.length === 0) continue;
    if (/^想$/u.test(verb.text) && needing?.groups.length === 0 && needing.away === undefined) continue;
    if (!needing || words.length === 0 || !isSaid(scene, verb, needing, words)) continue;
    found.push(needs(scene, needing, [...words, ...alsoBehind(scene, words)], verb));
    last = { needing, verb };
  }
  return found;
}

/** 群众的需要与我们的短板. */
const isNoun = (scene: Scene, { text, from, to }: Word): boolean =>
  text === '需要' &&
  textOf(scene, { from: from - 1, to: from }) === '的' &&
  !/^(?:就|还|仍)?是/u.test(textOf(scene, { from: to, to: to + 3 }));

/** No sentence tells more; each looks back at those before it. */
const MOST_WISHES = 40;

/** 老人说得最多的是“…”，双职工家庭说得最多的是“…”. */
const hasWhoBetween = (scene: Scene, { to }: Range, { from }: Range): boolean =>
  /[”，][^“”]{0,10}$/u.test(textOf(scene, { from: to, to: from }).replace(/[^”，]*$/u, '')) &&
  unitsOf(scene).some((unit) => unit.from >= to && unit.to <= from && isWho(unit));

/** 不少老人看不懂药盒，按时吃上药成了难题: of those with whom the clause before began. */
function troubleOf(scene: Scene, verb: Word): Needs[] {
  const words = { from: verb.clause.from, to: verb.from };
  const needing = words.to - words.from >= 4 ? leadingBefore(scene, verb.clause, 3) : null;
  return needing && !EMPTY.test(textOf(scene, words)) ? [needs(scene, needing, partsOf(scene, words), verb)] : [];
}

/** Names are no orders: 望湖社区. */
function plainLead(scene: Scene, { clause, from }: Word): string {
  let words = textOf(scene, { from: clause.from, to: from });
  for (const unit of unitsOf(scene)) {
    if (unit.from < clause.from || unit.to > from) continue;
    const [start, end] = [unit.from - clause.from, unit.to - clause.from];
    words = words.slice(0, start) + '○'.repeat(end - start) + words.slice(end);
  }
  return words;
}

/** A report must tell a lack or wish; whoever works in the field tells opinions too, and only a lack is a need. */
function isSaid(scene: Scene, verb: Word, { groups, places }: Needing, words: readonly Range[]): boolean {
  const told = textOf(scene, { from: verb.to, to: Math.max(...words.map(({ to }) => to)) });
  if (REPORTS.test(verb.text)) return REPORTED.test(told);
  if (FEARS.test(verb.text)) return FEARED.test(told);
  const isOfWork = groups.some(({ named: { thing } }) => WORKERS.test(thing.name));
  // 四成的社会组织没有活动场所 is a number.
  const [group] = groups;
  if (
    isOfWork &&
    group &&
    /(?:%|成多?|半数?)(?:以上)?的$/u.test(textOf(scene, { from: scene.sentence.from, to: group.from }))
  )
    return false;
  return !isOfWork || places.length > 0 || /缺|没有|无|急|亟/u.test(verb.text);
}

/** 最怕夜里发病，希望装一个呼叫按钮: the wish says what is needed. */
function isFollowed(scene: Scene, { clause }: Word): boolean {
  const next = clausesOf(scene).find(({ from }) => from > clause.to);
  return next !== undefined && /^(?:就|也|都|因此|所以)?(?:希望|盼|想|期盼|渴望)/u.test(textOf(scene, next));
}

/** 最缺的是康复场地，还有就业岗位. */
function alsoBehind(scene: Scene, words: readonly Range[]): Range[] {
  let { to } = clauseAt(scene, words.at(-1)?.from ?? 0);
  // 最缺的是食堂，老人吃饭不便；其次是浴室: the next but one or two.
  for (const next of clausesOf(scene)
    .filter(({ from }) => from > to)
    .slice(0, 3)) {
    const match = AND_ALSO.exec(textOf(scene, next))?.groups;
    // 一是缺电梯；二是乙社区…: another place's.
    const isNear = textOf(scene, { from: to, to: next.from }) === '，' || /^(?:其次|再次)/u.test(match?.lead ?? '');
    to = next.to;
    const isFirst = next.from === (clausesOf(scene).find(({ from }) => from > (words.at(-1)?.to ?? 0))?.from ?? -1);
    if (!match || !(isFirst || /^(?:其次|再次)/u.test(match.lead ?? ''))) continue;
    if (!isNear || HAS_WISH.test(match.what ?? '') || hasOther(scene, next)) return [];
    const from = next.from + (match.lead ?? '').length;
    return [{ from, to: from + (match.what ?? '').length }];
  }
  return [];
}

const hasOther = (scene: Scene, { from, to }: Range): boolean =>
  unitsOf(scene).some((unit) => unit.from < to && unit.to > from && isWho(unit));

/** 在甲街道，孩子们放学后没人照看，仍是家长反映最集中的难题: what the clause before says of a group is the need. */
export function named(scene: Scene): Needs[] {
  return wordsIn(scene, TROUBLE_IS).flatMap((verb) => {
    const before = clausesOf(scene).findLast(({ to }) => to <= verb.from);
    const clause = verb.from - verb.clause.from > 3 ? { from: verb.clause.from, to: verb.from } : before;
    const index = unitsOf(scene).findLastIndex(
      ({ from, to, named: one }) => from >= (clause?.from ?? 0) && to <= verb.from && isPopulation(one),
    );
    const group = unitsOf(scene)[index];
    if (clause && !group) return troubleOf(scene, verb);
    if (!clause || !group) return [];
    const words = textOf(scene, { from: group.to, to: clause.to });
    const lead = /^(?:们|的)?/u.exec(words)?.[0].length ?? 0;
    if (words.length - lead < 2 || words.length > 30) return [];
    return [
      needs(
        scene,
        inPlace(scene, grouped(scene, index)),
        partsOf(scene, { from: group.to + lead, to: clause.to }),
        verb,
      ),
    ];
  });
}

const LEAD =
  /^(?:的(?:还|就|正)?是|能够?|可以|有人(?:来|能|可以)?(?:帮助|帮忙|帮着)?|有|要有|要|得到|更多的?|社区能|政府能|尽快|早日|了|:|：|“(?![^”]{2,12}”.))*(?:(?:[一两几]?个(?!人|体|性|案)|[一两几][处座间所家名位支条])(?=[〇㐀-鿿𠀀-𲎯]{2}))?/u;
/** 希望得到康复服务的占44%: what is told of those who wish. */
const SHARE = /(?<!目)的(?:人|老人|家庭|居民|受访者|家长)?(?:占|有|达|超过|近|为|约)[^，]*$/u;
/** 需要提供户口本: what one must do. */
const DUTY = /^(?:提供(?![^，]*服务)|申请)/u;
/** 盼望政府能帮助解决: what is to be done about it is not said. */
const SAYS_NOTHING =
  /^(?:社区|街道|政府|有关部门|相关部门)?(?:能够?)?(?:帮助|帮忙|协助|协调|出面|尽快|早日|予以|加以)*(?:解决|处理|落实|改善|重视|关注|协调|帮助|安装|加装|增设|修建|修复|维修|更换|整改|整治|推广)(?:一下)?$/u;
/** 反映小区内缺少车棚: what is lacking, not where it is said. */
const TOLD = /^[^，。；]{0,10}?(?:缺少|缺乏|急需|亟需|需要|没有|希望(?:能够?|有)?|无(?![人障偿论法]))/u;
/** Two nouns of a short list are two needs; a clause is one. */
const SHORT = /^[\u4e00-\u9fff]{2,8}(?:[、和][\u4e00-\u9fff]{2,8})+$/u;

/** 开设家政、电工培训班, 看病和买菜的地方: the noun stands with the last. */
const ONE_ACT =
  /[、和](?:不|别)|^(?:开设|开办|增设|新建|建设|设立|举办|提供|安装|配备|增加|开通|办起?|建起?)(?![^、和]*[、和](?:开|增|新建|建|设|举办|提供|安|加|配|改))|的[^、]*$/u;

/** From behind the verb to the end of its clause, without 有, 能 before and without what only follows. */
function wordsOfNeed(scene: Scene, verb: Word): Range[] {
  const clause = clauseOfNeed(scene, verb);
  const all = textOf(scene, { from: verb.to, to: clause.to }).replace(/，”.*$|(?<=^“[^“”]{2,40})”[，；].*$/u, '');
  if (NO_NEED.test(all) || (/需要$/u.test(verb.text) && DUTY.test(all))) return [];
  const lead = TOLD.exec(all)?.[0].length ?? LEAD.exec(all)?.[0].length ?? 0;
  const words = all
    .slice(lead)
    .replace(SHARE, '')
    .replace(/(?:等(?:服务|问题)?|的?(?:问题|一事|现象|情况|状况|困境)|的服务|了)?[”’」。]*$/u, '');
  const from = verb.to + lead;
  const isThing = unitsOf(scene).some(
    ({ to, named: { thing } }) => to === from + words.length && thing.type === 'Facility',
  );
  if (SAYS_NOTHING.test(words) || /^[地的得了着过别]/u.test(words)) return [];
  if (words.length < 2 || words.length > 40 || (isLack(verb) && !isThing && !LACKABLE.test(words))) return [];
  if (/缺/u.test(verb.text) && ABSTRACT.test(words)) return [];
  const lack = REPORTS.test(verb.text) ? lackIn(words) : { from: 0, to: words.length };
  const whole = { from: from + lack.from, to: from + lack.to };
  return SHORT.test(words.replace(/[(（][^()（）]{1,12}[)）]/gu, '')) && !ONE_ACT.test(words)
    ? partsOf(scene, whole)
    : [whole];
}

/** 反映最集中的，是家里大人要上班，没有托养的去处: the clause that tells the lack. */
function clauseOfNeed(scene: Scene, verb: Word): Range {
  const own = clauseAt(scene, verb.to);
  if (!TELLS_MOST.test(verb.text) || REPORTED.test(textOf(scene, { from: verb.to, to: own.to }))) return own;
  const next = clausesOf(scene).find(({ from }) => from > own.to);
  const isNext = next && textOf(scene, { from: own.to, to: next.from }) === '，' && REPORTED.test(textOf(scene, next));
  return isNext ? { from: own.from, to: next.to } : own;
}

const isLack = ({ text }: Word): boolean => /没有|无$/u.test(text) && !/苦于/u.test(text);
