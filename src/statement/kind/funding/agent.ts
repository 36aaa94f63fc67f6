/** Who pays by a word of its own: 由X出资, 来自X, 从X中列支. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { type Scene, spot } from '../../scene.ts';
import { type Around, sumsBeside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf, purseAt, withinOf } from '../shared/party.ts';
import { actorAt, canPay, unnamedGiver } from './actor.ts';
import { pointedAt } from './subject.ts';
import { anyOf, PAYS } from './words.ts';

const VERB = new RegExp(anyOf(PAYS), 'u');
const AGENT_REACH = 44;

/** 由区财政局首期注入, 由望月湖街道按每年…的标准向…购买: who stands behind 由 pays if a word of paying follows in the clause. */
export function agentIn(scene: Scene, reach: Range, end: number): Party | null {
  for (const match of matches(wordsIn(scene, reach), /(?<![自理事因缘])由(?!于|此)/gu).reverse()) {
    const from = reach.from + match.index + 1;
    const party =
      actorAt(scene, from) ?? pointedAt(scene, from) ?? qualified(scene, from, end) ?? unnamedGiver(scene, from, end);
    if (!party) continue;
    const [behind = ''] = wordsIn(scene, { from: party.to, to: Math.min(end, party.to + AGENT_REACH) }).split('，');
    if (!(VERB.test(behind) || PAYS_ALONE.test(behind)) || WORKS.test(behind)) continue;
    // 由甲捐赠30万元、居民小额捐赠8万元: who stands behind 由 gave the sum before.
    const last = scene.money.findLast((sum) => sum.from >= party.to && sum.to <= end);
    const isOther = last && reach.to > last.to && /捐|筹|配套/u.test(wordsIn(scene, { from: last.to, to: reach.to }));
    if (!isOther) return party;
  }
  return null;
}

/** 由承接运营的甲中心垫付. */
function qualified(scene: Scene, from: number, end: number): (Party & { to: number }) | null {
  const words = /^[^，。；由]{2,14}的/u.exec(wordsIn(scene, { from, to: end }))?.[0];
  const at = from + (words?.length ?? 0);
  const named = words
    ? scene.things.find((one) => one.from === at && canPay(one.thing) && one.thing.named !== false)
    : undefined;
  return named ? { ...partyOf(named), to: named.to } : null;
}

/** Who stands behind 由 does something else. */
const WORKS =
  /^(?:共同|联合|具体|据此|统一|依法)*(?:担任|作为|托管|代管|管理|监管|指导|主办|设立|发起|成立|牵头|负责|运作|运营|承接|承办|实施|执行|组织|统筹|使用|安排使用)/u;
/** Verbs that say of who stands behind 由 that it pays. */
const PAYS_ALONE = /^[^，。；]{0,8}?(?:凑|补足|补齐|兜底|解决|赞助|共担|全额)/u;

const IN_CLAUSE = /^[^，。；]{0,16}由/u;
/** In the rest of the clause, or near the head of the next. */
const NEARBY = /^[^，。；]{0,16}由|^[^，。；]{0,8}，[^，。；]{0,10}由/u;

/** …28万元，由慈善总会资助; …来自市慈善总会; …从区本级福彩公益金中列支. */
export function agentBehind({ scene, segment, range }: Around): Party | null {
  const run = sumsBeside(scene, scene.money, range, /^(?:[、和及或]|以及)$/u);
  const last = run.at(-1)?.to ?? range.to;
  const next = scene.money.find(({ from }) => from >= last)?.from ?? segment.to;
  if (/^，(?:其余|余下|剩余|另|差额|不足|缺口|剩下)/u.test(wordsIn(scene, { from: range.to, to: segment.to })))
    return null;
  const reach = { from: last, to: Math.min(next, segment.to) };
  const between = wordsIn(scene, { from: last, to: next });
  const comma = between.indexOf('，');
  // 预算120万元，拟由区财政承担80万元: who pays the next sum does not pay this one.
  const holdsNext = next < segment.to && comma >= 0 && !/[，；]/u.test(between.slice(comma + 1));
  const nearby = (holdsNext ? IN_CLAUSE : NEARBY).exec(wordsIn(scene, reach));
  const party =
    (nearby ? agentIn(scene, { from: reach.from, to: reach.from + nearby[0].length }, segment.to) : null) ??
    sharersBehind(scene, reach) ??
    originBehind(scene, reach) ??
    sourceOf(scene, reach);
  return party ? { ...party, isBehind: true } : null;
}

/** 运营经费25万元，省、市、区三级财政按4:3:3分担: without 由. */
function sharersBehind(scene: Scene, reach: Range): Party | null {
  const from = reach.from + (/^，/u.test(wordsIn(scene, reach)) ? 1 : 0);
  const party = purseAt(scene, from);
  return party &&
    /^[^，。；\d]{0,4}(?:按|共同)[^，。；]{0,16}(?:分担|共担|承担|负担)(?!\d)/u.test(
      wordsIn(scene, { from: party.to, to: scene.sentence.to }),
    )
    ? party
    : null;
}

/** 起步资金5万元来自大连市慈善总会. */
function originBehind(scene: Scene, reach: Range): Party | null {
  const giver = isOf(scene, reach);
  if (giver) return giver;
  const match = /^[^，。；]{0,6}(?:来自于?|来源于|源自|出自)/u.exec(wordsIn(scene, reach));
  if (!match) return null;
  const from = reach.from + match[0].length;
  return actorAt(scene, from) ?? giverBehind(scene, from, reach.to);
}

const IS_GIVEN =
  /^，(?:都|全都?|就|也)?是(?<who>[^，。；]{2,32}?)(?:里|中|们)?(?:出|掏|捐|给|拨|资助|赞助|支持|凑|送|捐赠|捐出来|拿出来)的/u;

/** 还差的6万，是辖区里的甲公司掏的; 1.6万元，是“邻里基金”里出的. */
function isOf(scene: Scene, reach: Range): Party | null {
  const who = IS_GIVEN.exec(wordsIn(scene, reach))?.groups?.who;
  if (who === undefined) return null;
  const from = reach.from + wordsIn(scene, reach).indexOf(who);
  const named = scene.things.findLast(
    (one) => one.from >= from && one.to <= from + who.length + 1 && canPay(one.thing),
  );
  return named ? partyOf(named) : actorAt(scene, from);
}

/** 来自腾讯公益平台上的爱心网友, 来自沿街商户的捐款: who gives, in the text's own words. */
function giverBehind(scene: Scene, from: number, end: number): Party | null {
  const words = wordsIn(scene, { from, to: Math.min(end, from + 40) });
  const [name] = NAMELESS.exec(words) ?? [];
  if (!name) return null;
  const at = spot(scene.passage, from, from + name.length);
  return {
    thing: {
      type: 'Funder',
      name: name.replace(/[\d,.]+[余多万]*[位名家个]/u, ''),
      ...withinOf(scene),
      named: false,
      spot: at,
    },
    spots: [at],
  };
}

const NAMELESS =
  /^[^，。；：、]{0,24}?(?:网友|人士|企业家?|商户|居民|村民|会员|市民|群众|党员|校友|乡贤|单位|社会|力量|机构|组织|专项经费|工作经费|党建经费|党费|专项资金)(?=$|[，。；]|的?(?:捐|认捐|募捐|资助|赞助|支持|众筹|筹))/u;

const SOURCE =
  /(?:从|在|自|动用|使用|利用)(?=[^，。；]{2,26}(?:中|里|内)?(?:列支|支出|安排|解决|拨付|划拨|支付|给予|补助))/gu;

/** From which pot or body it is taken, where nobody is said to take it: 从市级福彩公益金中列支400万元. */
export function sourceOf(scene: Scene, reach: Range): Party | null {
  for (const match of matches(wordsIn(scene, reach), SOURCE)) {
    const party = actorAt(scene, reach.from + match.index + match[0].length);
    if (party) return party;
  }
  return null;
}
