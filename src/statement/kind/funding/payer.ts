/** Who pays a sum: 由X出资, the subject of its clause, of a clause before, or what the text is about. */
import type { Range } from '../../../text/passages.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { actorAt, canPay, headOf } from './actor.ts';
import { agentBehind, agentIn, sourceOf } from './agent.ts';
import { type Around, inside, lastSumEnd, thingsInside, wordsIn } from './around.ts';
import { earlierSubject } from './earlier.ts';
import { type Party, partyOf, purseAt } from './place.ts';
import { clauseSubject } from './subject.ts';
import { anyOf, PAYS, RECEIVES } from './words.ts';

const ACTS = new RegExp(`^.{0,12}?(?:${anyOf(PAYS)})|^.{0,4}(?:${anyOf(RECEIVES)})`, 'u');
/** A thing right behind one of these is no subject. */
const GOVERNED =
  /(?:[向对给为与同以从于在经把将受按至到和及跟予包]|根据|按照|依据|包括|关于|通过|面向|联合|会同|委托|引进|引入|组织|每个|每家|各|支持|资助|补贴|奖励|扶持|购买|给予|建设|帮助|服务|惠及|涉及|覆盖|邀请|新建|建成)$/u;

/** The payer that the sentence itself names; null where it names none. */
export function statedPayer(around: Around): Party | null {
  const { scene, clause, segment, range } = around;
  const reach = { from: lastSumEnd(around), to: range.from };
  return (
    agentIn(scene, reach, segment.to) ??
    agentBehind(around) ??
    ownSubject(around) ??
    agentIn(scene, { from: segment.from, to: clause.from }, segment.to) ??
    budgeted(around) ??
    sourceOf(scene, { from: clause.from, to: range.from }) ??
    earlierSubject(around) ??
    beside(around) ??
    introduced(scene)
  );
}

/** In the sum's own clause: 岸兜村老人会自筹58万元、岸兜村配套22万元 has two. */
function ownSubject(around: Around): Party | null {
  const { scene, clause, range } = around;
  const start = lastSumEnd(around);
  const after = start > clause.from ? subjectOf(scene, { from: start, to: range.from }, range, clause.to) : null;
  return after ?? subjectOf(scene, { from: clause.from, to: range.from }, range, clause.to);
}

/** 纳入同级财政预算; 93个项目获得专项资金资助，资助金额…. */
function budgeted({ scene, segment, range }: Around): Party | null {
  const words = wordsIn(scene, { from: segment.from, to: range.from });
  const match = /纳入|获得/u.exec(words);
  if (!match) return null;
  const from = segment.from + match.index + 2;
  const party = actorAt(scene, from);
  if (!party) return null;
  const behind = wordsIn(scene, { from: party.to, to: range.from });
  return /^(?:的)?(?:预算|资助|支持|补助|奖励|扶持)/u.test(behind) ? party : null;
}

/** The actor at the head of some words before a sum, if it pays there; also one further in, if a word of paying follows it. */
function subjectOf(scene: Scene, reach: Range, sum: Range, end: number): Party | null {
  const first = clauseSubject(scene, reach);
  if (first && canPay(first.thing) && !first.owns && paysSum(scene, first.to, sum, end)) return first;
  const head = headOf(scene, reach);
  const inner = thingsInside(scene, { from: head, to: reach.to }).filter(({ thing }) => canPay(thing));
  const paying = inner.findLast((one) => isFree(scene, one) && pays(scene, one, reach.to));
  return paying ? partyOf(paying) : null;
}

/** Between a subject and its sum, or behind the sum in its clause, stands a word of paying or receiving, or nothing at all. */
function paysSum(scene: Scene, from: number, sum: Range, end: number): boolean {
  const between = wordsIn(scene, { from, to: sum.from });
  if (RULES_FOLLOW.test(between)) return false;
  if (ADVERBS.test(between) || MONEY_VERB.test(between)) return true;
  return MONEY_VERB.test(wordsIn(scene, { from: sum.to, to: Math.max(sum.to, end) }));
}

/** 市民政局印发细则：单个项目扶持… */
const RULES_FOLLOW = /^[^，。；]{0,6}(?:印发|出台|下发|发布|转发|修订)[^，。；]{0,60}[：:]/u;
const ADVERBS = /^(?:[约共各另达为：]|分别|资金|财政|投资|就|累计|合计|再|还)*$/u;
const MONEY_VERB = new RegExp(`${anyOf(PAYS)}|${anyOf(RECEIVES)}|掏|挤|贴|付|买|给|筹`, 'u');

const isFree = ({ passage }: Scene, { from }: Named): boolean =>
  !GOVERNED.test(passage.clean.text.slice(Math.max(0, from - 3), from));

function pays(scene: Scene, { to }: Named, end: number): boolean {
  const words = wordsIn(scene, { from: to, to: Math.min(end, to + 20) });
  return !words.startsWith('的') && !RULES_FOLLOW.test(words) && ACTS.test(words);
}

/** 市级财政80万元、自筹40万元; 全省财政投入: a purse or fund right before the sum or a word of paying, not at a head. */
function beside(around: Around): Party | null {
  const { scene, clause, range } = around;
  const from = Math.max(clause.from, lastSumEnd(around));
  const words = wordsIn(scene, { from, to: range.from });
  for (const match of words.matchAll(/全[省市区县镇]|[省市区县镇](?:里|级|本级|财政)|各级|同级|中央/gu)) {
    const party = purseAt(scene, from + match.index);
    if (
      party &&
      /^(?:专项)?(?:资金|经费|预算)?(?:共|约|为)?$|^[^，]{0,8}(?:投入|安排|拨|配套|出资|承担|下达|补助|资助)/u.test(
        wordsIn(scene, { from: party.to, to: range.from }),
      )
    )
      return party;
  }
  const last = scene.things.findLast(({ to }) => to <= range.from && to >= from);
  return last &&
    last.thing.type === 'Fund' &&
    /^(?:共|约|为)?$/u.test(wordsIn(scene, { from: last.to, to: range.from }))
    ? partyOf(last)
    : null;
}

/** 区民政局按下列标准给予补助： acts in the paragraphs that follow. */
function introduced({ context }: Scene): Party | null {
  const { actor } = context;
  return actor && canPay(actor.thing) && introduces(actor) ? partyOf(actor) : null;
}

function introduces(actor: Named): boolean {
  const sentence = actor.passage.sentences.find((one) => inside(actor, one));
  return sentence !== undefined && /[：:]$/u.test(wordsOf({ passage: actor.passage, ...sentence }));
}
