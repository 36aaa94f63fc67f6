/** Who pays a sum: 由X出资, the subject of its clause, of a clause before, or what the text is about. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { type Around, inside, lastSumEnd, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, purseAt } from '../shared/party.ts';
import { actorAt, canPay, headOf } from './actor.ts';
import { agentBehind, agentIn, sourceOf } from './agent.ts';
import { askedOf, charging, otherGiver } from './charging.ts';
import { earlierSubject } from './earlier.ts';
import { clauseSubject, OFFICE, type Subject } from './subject.ts';
import { userOf } from './user.ts';
import { anyOf, PAYS, RECEIVES } from './words.ts';

const ACTS = new RegExp(`^.{0,12}?(?:${anyOf(PAYS)})|^.{0,4}(?:筹集|筹措|筹资|募集)`, 'u');
/** A thing right behind one of these is no subject. */
const GOVERNED =
  /(?:[向对给为与同以从于经把将受按至到和及跟予包]|(?<![好现])在|根据|按照|依据|包括|关于|通过|面向|联合|会同|委托|引进|引入|组织|每个|每家|各|支持|资助|补贴|奖励|扶持|购买|给予|建设|帮助|服务|惠及|涉及|覆盖|邀请|新建|建成)$/u;

/** The payer that the sentence itself names; null where it names none. */
export function statedPayer(around: Around): Party | null {
  const { scene, clause, segment, range } = around;
  const reach = { from: lastSumEnd(around), to: range.from };
  return (
    agentIn(scene, reach, segment.to) ??
    agentBehind(around) ??
    ownSubject(around) ??
    agentBefore(around) ??
    budgeted(around) ??
    sourceOf(scene, { from: clause.from, to: range.from }) ??
    askedOf(around) ??
    charging(around) ??
    earlierSubject(around) ??
    beside(around) ??
    introduced(scene)
  );
}

/** 由甲投资运营，…: of a clause before, unless somebody else is named in between. */
function agentBefore({ scene, clause, segment, range }: Around): Party | null {
  const agent = agentIn(scene, { from: segment.from, to: clause.from }, segment.to);
  const end = agent?.thing.spot?.to ?? range.from;
  const isOther = scene.things.some(
    ({ thing, from, to }) =>
      canPay(thing) && thing.named !== false && from >= end && to <= range.from && thing.name !== agent?.thing.name,
  );
  const hasSum = scene.money.some(({ from, to }) => from >= end && to <= range.from);
  // 由社区提供场地，甲公司赠送图书，价值2.2万元: the other gave.
  const gives = scene.things.some(
    (one) =>
      canPay(one.thing) &&
      one.from >= end &&
      one.to <= range.from &&
      one.thing.name !== agent?.thing.name &&
      /^(?:无偿|免费|还|也|又|定向)*(?:捐|赠|送来|出资|赞助|资助|认捐)/u.test(
        wordsIn(scene, { from: one.to, to: range.from }),
      ),
  );
  return isOther && (hasSum || gives) ? null : agent;
}

/** In the sum's own clause: 岸兜村老人会自筹58万元、岸兜村配套22万元 has two. */
function ownSubject(around: Around): Party | null {
  const { scene, clause, range } = around;
  const start = lastSumEnd(around);
  const after = start > clause.from ? subjectOf(scene, { from: start, to: range.from }, range, clause.to) : null;
  // 甲资助30万元、机构自筹2万元: another gives, though no recogniser knows it.
  const own =
    !after && (clauseSubject(scene, { from: start, to: range.from })?.owns ?? true)
      ? otherGiver(scene, { from: start, to: range.from })
      : null;
  return after ?? own ?? userOf(around) ?? subjectOf(scene, { from: clause.from, to: range.from }, range, clause.to);
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
  if (
    first &&
    canPay(first.thing) &&
    !first.owns &&
    !isEach(first) &&
    !(first.thing.type === 'Fund' && first.to === sum.from && /资金$/u.test(first.thing.printed ?? first.thing.name)) &&
    !isShareOfOthers(scene, first, sum) &&
    !isSpentItself(scene, first) &&
    paysSum(scene, first, sum, end)
  )
    return first;
  if (first?.thing.type === 'Facility' && FORGOES.test(wordsIn(scene, { from: first.to, to: sum.from }))) return first;
  const head = headOf(scene, reach);
  const inner = thingsInside(scene, { from: head, to: reach.to }).filter(({ thing }) => canPay(thing));
  const paying = inner.findLast(
    (one) =>
      isFree(scene, one) &&
      !isEach(partyOf(one)) &&
      !isAddressed(scene, reach, one) &&
      !isSpentItself(scene, one) &&
      pays(scene, one, reach.to),
  );
  return paying ? partyOf(paying) : null;
}

/** 共支出48万元，其中甲中心22万元: without a word of giving whoever stands there spent nothing. */
const isShareOfOthers = (scene: Scene, { thing, to }: Subject, { from }: Range): boolean =>
  to === from &&
  /^(?:SocialOrganization|Facility)$/u.test(thing.type) &&
  /其中/u.test(wordsIn(scene, { from: scene.sentence.from, to: from })) &&
  /支出|发放|拨付|下拨|下达|用于/u.test(wordsIn(scene, { from: scene.sentence.from, to: from }));

/** 惠民项目资金支出701万元: a budget is spent, it spends nothing. */
const isSpentItself = (scene: Scene, { thing, to }: Pick<Named, 'thing' | 'to'>): boolean =>
  (thing.type === 'Fund' &&
    /(?:资金|经费)$/u.test(thing.name) &&
    /^(?:支出|使用|执行|结余)/u.test(wordsIn(scene, { from: to, to: to + 2 }))) ||
  (isPlaceType(thing.type) && OTHER_ACTOR.test(wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 24) })));

/** 浙江某科技企业交付40万元: not the place that the name begins with. */
const OTHER_ACTOR =
  /^(?!的|财政|本级|全)[〇㐀-鿿𠀀-𲎯]{0,10}?(?:企业|公司|集团|协会|基金会|商会|银行|医院|学校|居民|商户|乡贤|群众|团队|资金|基金)[〇㐀-鿿𠀀-𲎯]{0,6}?(?:捐|出资|投入|交付|资助|拿出|赞助|支持|认|提供)/u;

/** 创业园为入园机构减免租金46万元: a house may forgo what it is owed. */
const FORGOES = /(?:减免|免除|免收)[^，。；]*$/u;

/** 单只基金每年配捐不超过10万元: each of a class is paid for. */
const isEach = ({ thing }: Party): boolean => /^(?:单|每)/u.test(thing.printed ?? thing.name);

/** Between a subject and its sum, or behind the sum in its clause, stands a word of paying or receiving, or nothing at all. */
function paysSum(scene: Scene, { thing, to: from }: Subject, sum: Range, end: number): boolean {
  // 农村社区不低于8万元: a class is what is paid for.
  const isClass = thing.named === false && !/^Fund/u.test(thing.type);
  const between = wordsIn(scene, { from, to: sum.from });
  if (RULES_FOLLOW.test(between)) return false;
  if (isClass && isPlaceType(thing.type)) return OWN_VERB.test(between);
  if (MONEY_VERB.test(between) || ADVERBS.test(between)) return true;
  if (thing.type === 'Funder' && /^每[〇㐀-鿿𠀀-𲎯]{1,6}$/u.test(between)) return true;
  if (BY_RATE.test(between) && THEN_PAYS.test(wordsIn(scene, { from: sum.to, to: scene.sentence.to }))) return true;
  return MONEY_VERB.test(wordsIn(scene, { from: sum.to, to: Math.max(sum.to, end) }));
}

/** 38个社区专项经费760万元已拨付: what a class of places is said to do itself. */
const OWN_VERB = /^[^，。；]{0,6}(?:自筹|配套|拿出|出资|捐|承担|筹|凑|给予|奖|投入|安排|列支|补助)/u;

/** 市民政局印发细则：单个项目扶持… */
const RULES_FOLLOW = /^[^，。；]{0,6}(?:印发|出台|下发|发布|转发|修订)[^，。；]{0,60}[：:]/u;
const ADVERBS =
  /^[”》]?(?:的|本级|福彩公益金|福利彩票公益金|彩票公益金|财政资金|专项资金|预算资金|本级慈善资金|慈善资金|自有资金|党费|配套|[约共各另达为：]|分别|资金|财政|投资|就|累计|合计|再|还)*$/u;
const MONEY_VERB = new RegExp(`${anyOf(PAYS)}|${anyOf(RECEIVES)}|掏|挤|贴|付|买|给|筹|引进|引入`, 'u');
/** 按每站每年20万元的标准，委托X运营 */
const BY_RATE = /^(?:则|均|也|还|统一)?按照?/u;
const THEN_PAYS = /^(?:的标准|标准)?，(?:委托|购买|向|给予|补助|拨付|资助|对|为|引入|引进)/u;

const isFree = ({ passage }: Scene, { from }: Named): boolean =>
  !GOVERNED.test(passage.clean.text.slice(Math.max(0, from - 3), from)) &&
  !LISTED_BEHIND.test(passage.clean.text.slice(Math.max(0, from - 40), from));

/** 对甲区、乙区、|丙区 */
const LISTED_BEHIND = /(?:[对向为给与]|面向|在)[^，。；：、]{2,14}(?:、[^，。；：、]{2,14}){0,4}[、和及]$/u;

/** 对优秀的承接机构每家奖励2万元 */
const isAddressed = (scene: Scene, reach: Range, { from }: Named): boolean =>
  /(?:(?<![针面相应反比绝])[对向]|给(?!予))[^，。；]*$/u.test(wordsIn(scene, { from: reach.from, to: from }));

function pays(scene: Scene, { to }: Named, end: number): boolean {
  const words = wordsIn(scene, { from: to, to: Math.min(end, to + 20) });
  return !words.startsWith('的') && !OFFICE.test(words) && !RULES_FOLLOW.test(words) && ACTS.test(words);
}

/** Nothing but adverbs between a purse and its verb: 省级社会组织孵化基地补助资金 is no subject. */
const BUDGETS =
  /^(?:专项)?(?:资金|经费|预算)?(?:共|约|为)?$|^(?:财政|预算|资金|经费|专项|福彩公益金|每年|全年|当年|今年|累计|先后|已|共|再|还|也|均|将|拟|另|另行|统一|分别|计划|从中|各|按比例|按标准|按规定|专门|首期|连续)*(?:投入|安排|拨|配套|匹配|出资|承担|下达|补助|资助|列支|奖励|给予|补贴|追加|投资)/u;

/** 市级财政80万元、自筹40万元; 全省财政投入: a purse or fund right before the sum or a word of paying, not at a head. */
function beside(around: Around): Party | null {
  const { scene, clause, range } = around;
  const from = Math.max(clause.from, lastSumEnd(around));
  const words = wordsIn(scene, { from, to: range.from });
  for (const match of matches(words, /全[省市区县镇]|[省市区县镇](?:里|级|本级|财政)|各级|同级|中央/gu)) {
    const party = purseAt(scene, from + match.index);
    if (party && BUDGETS.test(wordsIn(scene, { from: party.to, to: range.from }))) return party;
  }
  const last = scene.things.findLast(({ to }) => to <= range.from && to >= from);
  return last &&
    last.thing.type === 'Fund' &&
    canPay(last.thing) &&
    !/资金$/u.test(wordsOf(last)) &&
    last.thing.named !== false &&
    !/(?:安排|投入|列支|下达|设立|拨付|使用|落实)$/u.test(
      wordsIn(scene, { from: Math.max(clause.from, last.from - 2), to: last.from }),
    ) &&
    /^(?:共|约|为)?$/u.test(wordsIn(scene, { from: last.to, to: range.from }))
    ? partyOf(last)
    : null;
}

/** 区民政局按下列标准给予补助： acts in the paragraphs that follow. */
function introduced({ context }: Scene): Party | null {
  const { actor } = context;
  return actor && canPay(actor.thing) && introduces(actor) ? partyOf(actor) : null;
}

const GIVES_BELOW = new RegExp(anyOf(PAYS), 'u');

function introduces(actor: Named): boolean {
  const sentence = actor.passage.sentences.find((one) => inside(actor, one));
  const words = sentence ? wordsOf({ passage: actor.passage, ...sentence }) : '';
  // 根据财政部规定，现公告如下： names it and lets it do nothing.
  if (sentence && actor.from - sentence.from > 2) return false;
  // 市社会工作协会、各社工机构： only addresses them.
  return /[：:]$/u.test(words) && GIVES_BELOW.test(words);
}
