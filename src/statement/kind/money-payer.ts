/** Who pays a sum: 由X出资, the subject of its clause, of a clause before, or what the text is about. */
import type { Range } from '../../text/passages.ts';
import { type Named, type Scene, wordsOf } from '../scene.ts';
import { actorAt, canPay, headOf, unnamedGiver } from './money-actor.ts';
import { type Around, inside, isSpoken, thingsInside, wordsIn } from './money-around.ts';
import { issuerOf, type Party, partyOf, purseAt } from './money-place.ts';
import { anyOf, PAYS, RECEIVES } from './money-words.ts';

const VERB = new RegExp(anyOf(PAYS), 'u');
const ACTS = new RegExp(`^.{0,12}?(?:${anyOf(PAYS)})|^.{0,4}(?:${anyOf(RECEIVES)})`, 'u');
/** A thing right behind one of these is no subject. */
const GOVERNED =
  /(?:[向对给为与同以从于在经把将受按至到和及跟予包]|根据|按照|依据|包括|关于|通过|面向|联合|会同|委托|引进|引入|组织|支持|资助|补贴|奖励|扶持|购买|给予|建设|帮助|服务|惠及|涉及|覆盖|邀请|新建|建成)$/u;
export interface Payer extends Party {
  /** 由X出资 stands behind the sum, so the subject of the sum's clause is not the payer. */
  readonly isBehind?: boolean;
}

/** The payer that the sentence itself names; null where it names none. */
export function statedPayer(around: Around): Payer | null {
  const { scene, clause, segment, range } = around;
  const reach = { from: lastSumEnd(around), to: range.from };
  return (
    agentIn(scene, reach, segment.to, false) ??
    agentBehind(around) ??
    ownSubject(around) ??
    agentIn(scene, { from: segment.from, to: clause.from }, segment.to, false) ??
    budgeted(around) ??
    earlierSubject(around) ??
    purseBefore(around) ??
    introduced(scene)
  );
}

/** Where the sum before this one in its clause ends; else where the clause begins. */
export function lastSumEnd({ scene, clause, range }: Around): number {
  return scene.money.findLast(({ from, to }) => to <= range.from && from >= clause.from)?.to ?? clause.from;
}

/** 由区财政局首期注入. `isOpen`: words that name nobody known may stand as the payer too. */
function agentIn(scene: Scene, reach: Range, end: number, isOpen: boolean): Party | null {
  for (const match of [...wordsIn(scene, reach).matchAll(/由/gu)].reverse()) {
    const from = reach.from + match.index + 1;
    const party = actorAt(scene, from) ?? (isOpen ? unnamedGiver(scene, from, end) : null);
    const [behind = ''] = party ? wordsIn(scene, { from: party.to, to: Math.min(end, party.to + 16) }).split('，') : [];
    if (party && VERB.test(behind)) return party;
  }
  return null;
}

/** …28万元，由慈善总会资助; 其余26.4万元由项目所在镇街配套. */
function agentBehind({ scene, segment, range }: Around): Payer | null {
  const next = scene.money.find(({ from }) => from >= range.to)?.from ?? segment.to;
  if (/^，(?:其余|余下|剩余|另)/u.test(wordsIn(scene, { from: range.to, to: segment.to }))) return null;
  const reach = { from: range.to, to: Math.min(next, segment.to, range.to + 14) };
  const party =
    agentIn(scene, reach, segment.to, true) ?? fundBehind(scene, { from: range.to, to: Math.min(next, segment.to) });
  return party ? { ...party, isBehind: true } : null;
}

/** …9.6万元从区本级福彩公益金中列支. */
function fundBehind(scene: Scene, reach: Range): Party | null {
  if (!/^[，]?(?:所需经费)?(?:从|在).{2,24}(?:列支|支出|安排|解决)/u.test(wordsIn(scene, reach))) return null;
  const fund = thingsInside(scene, reach).find(({ thing }) => thing.type === 'Fund');
  return fund ? partyOf(fund) : null;
}

/** In the sum's own clause: 岸兜村老人会自筹58万元、岸兜村配套22万元 has two. */
function ownSubject(around: Around): Party | null {
  const { scene, clause, range } = around;
  const start = lastSumEnd(around);
  const after = start > clause.from ? subjectOf(scene, { from: start, to: range.from }, true) : null;
  return after ?? subjectOf(scene, { from: clause.from, to: range.from }, true);
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

/** A clause that says who qualifies (…的) has the receiver for its subject. */
function earlierSubject({ scene, clauses, index }: Around): Party | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const clause = clauses[at] as Range;
    const subject = /的$/u.test(wordsIn(scene, clause)) ? null : subjectOf(scene, clause, false);
    if (subject) return subject;
  }
  return null;
}

/** The actor at the head of some words; with `isPaying` also one further in, if a word of paying follows it. */
export function subjectOf(scene: Scene, range: Range, isPaying: boolean): Party | null {
  const head = headOf(scene, range);
  const first = actorAt(scene, head);
  if (first && isSubject(scene, first.to)) return withDepartments(scene, first);
  if (!isPaying) return null;
  const inner = thingsInside(scene, { from: head, to: range.to }).filter(({ thing }) => canPay(thing));
  const paying = inner.findLast((one) => isFree(scene, one) && pays(scene, one, range.to));
  return paying ? partyOf(paying) : null;
}

/** 全市各级各部门: the departments act, not the place. */
function withDepartments(scene: Scene, first: Party & { to: number }): Party {
  const next = scene.things.find(({ from }) => from === first.to);
  return next && next.thing.named === false && next.thing.type === 'GovernmentBody' && next.thing.name.includes('各')
    ? { thing: partyOf(next).thing, spots: [next] }
    : first;
}

/** Not 长沙市的, not a list's part that goes on with a preposition. */
const isSubject = (scene: Scene, to: number): boolean =>
  !/^(?:的(?!资金)|等地的|籍|范围内的|境内的)/u.test(scene.passage.clean.text.slice(to, to + 5));

const isFree = ({ passage }: Scene, { from }: Named): boolean =>
  !GOVERNED.test(passage.clean.text.slice(Math.max(0, from - 3), from));

function pays(scene: Scene, { to }: Named, end: number): boolean {
  const words = wordsIn(scene, { from: to, to: Math.min(end, to + 20) });
  return !words.startsWith('的') && ACTS.test(words);
}

/** 市级财政 or 区里 in the sentence before the sum, not at a head: 纳入同级财政预算. */
function purseBefore({ scene, clause, range, segment }: Around): Party | null {
  for (const from of new Set([clause.from, segment.from])) {
    const words = wordsIn(scene, { from, to: range.from });
    for (const match of words.matchAll(/全[省市区县镇]|[省市区县镇](?:里|级|本级|财政)|各级|同级|中央/gu)) {
      const party = purseAt(scene, from + match.index);
      if (party) return party;
    }
  }
  return null;
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

/** What the sentences before are about: the actor of this passage, the body that writes, else the article's place. */
export function impliedPayer(scene: Scene): Party | null {
  if (isSpoken(scene)) return null;
  const { actor, place } = scene.context;
  if (actor && canPay(actor.thing) && actor.passage === scene.passage && isHead(scene, actor)) return partyOf(actor);
  const issuer = issuerOf(scene);
  if (issuer) return { ...partyOf(issuer), isImplied: true };
  return place && place.thing.named !== false ? { ...partyOf(place), isImplied: true } : null;
}

/** The actor of a sentence before was its subject, not a part of 西山街道的老人. */
function isHead({ context }: Scene, actor: Named): boolean {
  const scene = context.before.find(({ passage, sentence }) => passage === actor.passage && inside(actor, sentence));
  return scene !== undefined && headOf(scene, scene.sentence) === actor.from && isSubject(scene, actor.to);
}
