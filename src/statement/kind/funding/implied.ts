/** Who pays where the sentence names nobody: what the text before it is about, if its words lay money out at all. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { signatureOf } from '../policy/signature.ts';
import { type Around, clausesOf, inside, isSpoken, once, wordsIn } from '../shared/around.ts';
import { isOwnVoice } from '../shared/own-voice.ts';
import { type Party, partyOf, placeOfLevel } from '../shared/party.ts';
import { aboutOf } from './about.ts';
import { canPay, headOf } from './actor.ts';
import { modalityOf } from './aspect.ts';
import { ISSUES, isListed, LEANS } from './earlier.ts';
import { issuerOf } from './issuer.ts';
import { clauseSubject } from './subject.ts';
import { tellerOf } from '../shared/writer.ts';

/** A place that a text is about pays only what its own words say to be laid out; estimates and standards say nobody's. */
const LAYS_OUT =
  /投入(?!使用|运营|运行|到)|投资(?=[\d约近])|安排|拨付|下拨|拨出|拨款|下达|落实|拿出|发放|支出|兑现|列支|追加|资助|补助|补贴|奖励|奖补|给予|购买|出资|配套|低保|供养/u;
/** 安排福彩公益金2000万元: whether a place or its fund pays is not said; 购买服务收入 comes in. */
const NOT_ITS_OWN = /(?:福利彩票|福彩|彩票)公益金|收入/u;
const ESTIMATED = /预计|测算|估算|估计|需要?|缺口|应|核定|标准(?!提高|调整|由|从)[^，。；]{0,4}$|额度|限额|上限/u;

/** The clause has no noun at its head that could act, but perhaps a group that is paid or a standard: 全年拨付…, 低保标准提高到…, 老人每餐补贴…. */
function isBare(scene: Scene, clause: Range): boolean {
  if (isOwnSpending(scene, clause)) return false;
  const words = wordsIn(scene, { from: headOf(scene, clause), to: clause.to });
  if (LEANS.test(words) || /^[^，。；]{0,14}(?:标准|金|补贴|补助)/u.test(words)) return true;
  const head = clauseSubject(scene, clause);
  return (
    head !== null &&
    /^(?:Population|Facility|Project)$/u.test(head.thing.type) &&
    !/^(?:项目|该项目)$/u.test(head.thing.printed ?? '')
  );
}

/** 食堂总支出61万元: what a house spends the place does not lay out. */
function isOwnSpending(scene: Scene, clause: Range): boolean {
  const head = clauseSubject(scene, clause);
  return (
    head !== null &&
    /^(?:Facility|Project)$/u.test(head.thing.type) &&
    /^[”》]?(?:全年|年度|的)?(?:总)?(?:支出|收入|开支|成本|花费)/u.test(wordsIn(scene, { from: head.to, to: clause.to }))
  );
}

/** 争取到X1.8万元资助: it comes from elsewhere. */
const COMES_IN =
  /^(?:向上|积极|成功|共|累计)*(?:争取|链接|对接|协调|获得|获|收到|接收|接受|筹集|筹得|募集|募得|发动|动员|吸引|申请|引进|引入)/u;

/** 民政局每年给…: a body that is not named with its place. */
const BARE_BODY =
  /^(?:[省市区县]?(?:民政|财政|人社|卫健|教育|司法|住建)局|残联|妇联|团委|总工会|物业(?:公司)?|单位|公司|机构)/u;

/** 居民组建互助会，一次补助1000元: the new one pays. */
const FOUNDED = /(?:组建|成立|设立|发起|建立)(?:了)?[^，。；]{0,12}(?:会|基金|互助金|队|社)$/u;

/** A name that no recogniser knows acts: “邻里守望”基金已资助…. */
const STRANGER =
  /^[〇㐀-鿿𠀀-𲎯“”]{0,16}?(?:基金会|基金|协会|公司|集团|事务所|慈善会|总会|银行|医院|促进会|联合会|分会|工作室)(?=[已共先累为向对将与和在获开拿捐出投资])/u;

/** Who pays where the sentence names nobody. */
export const unstatedPayer = (around: Around): Party | null =>
  mayImply(around) || setsAside(around) ? impliedPayer(around) : handedOutBy(around);

/** What the sentences before are about: the actor of this passage, the body that writes, else the article's place. */
function impliedPayer(around: Around): Party | null {
  const { scene, clause, clauses, index, range } = around;
  if (isSpoken(scene)) return null;
  const start = startOf(around);
  const own = wordsIn(scene, { from: start.from, to: Math.min(clause.to, range.to + 12) });
  if (
    !LAYS_OUT.test(own) ||
    NOT_ITS_OWN.test(own) ||
    /^的?标准|核定/u.test(wordsIn(scene, { from: range.to, to: clause.to })) ||
    ESTIMATED.test(wordsIn(scene, { from: clause.from, to: range.from }))
  )
    return null;
  // 第一期资助的14万元: by whom is not told; 获银奖，奖金2万元 comes in.
  if (/(?:资助|捐赠|拨付|补助|奖励|下拨|支持)的$|^奖金/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  // 创投大赛已办五届，资助金额合计2960万元: whoever gave it.
  if (/^资助(?:总|金额|资金)/u.test(wordsIn(scene, { from: clause.from, to: range.from })) && isOfContest(scene)) return null;
  const others = clauses
    .slice(0, index + 1)
    .map((one) => {
      const subject = clauseSubject(scene, { from: one.from, to: Math.min(one.to, range.from) });
      return subject && isListed(scene, one, subject) ? null : subject;
    });
  if (others.some((one) => one && canPay(one.thing) && !one.owns && !isIssuer(scene, one))) return null;
  if (!isBare(scene, start) || COMES_IN.test(wordsIn(scene, { from: headOf(scene, start), to: start.to })))
    return null;
  // “…”负责人说，3.5万元用于购买服务: of whom it is said is not told.
  if (/”[^“”]{0,16}(?:说|表示|坦言|介绍|告诉)/u.test(scene.text)) return null;
  if (
    clauses.slice(0, index + 1).some((one) => {
      const head = headOf(scene, one);
      const words = wordsIn(scene, { from: head, to: one.to });
      const isUnread = BARE_BODY.test(words) && !scene.things.some(({ from }) => from === head);
      return isUnread || STRANGER.test(words) || FOUNDED.test(words);
    })
  )
    return null;
  const { actor } = scene.context;
  const writer = tellerOf(scene);
  const isOfMoney = /^(?:截[至止][^，]*，)?(?:上述|以上|该|此|这些|这笔|各类|相关)(?:项)?(?:资金|款项|经费)/u.test(scene.text);
  const isOurs = /^(?:我|本)[局委厅办]$/u.test(actor ? wordsOf(actor) : '');
  // 市民政局印发办法，给予5万元: the street of the sentence before has no part in it.
  const isIssued = others.some((one) => one && isIssuer(scene, one));
  if (actor && !isOfMoney && !isOurs && !isIssued && goesOn(around, actor, writer !== null)) return partyOf(actor);
  if (writer) return { ...partyOf(writer), isImplied: true };
  if (isOwnVoice(scene)) return null;
  if (isAboutGiver(scene)) return null;
  const place = ourPlace(scene) ?? aboutOf(scene);
  if (isAboutFund(scene)) return null;
  if (isOfRules(scene) || others.some((one) => one && place && isElsewhere(one, place))) return null;
  const issuer = issuerOf(scene);
  if (issuer) return { ...partyOf(issuer), isImplied: true };
  return place && place.thing.named !== false ? { ...partyOf(place), isImplied: true } : null;
}

/** 向困难群众发放补贴，每人500元，共计24万元: a clause that only counts goes on the one before. */
function startOf({ scene, clauses, index, clause, segment }: Around): Range {
  let at = index;
  while (at > 0 && (clauses[at - 1]?.from ?? 0) >= segment.from && COUNTS.test(wordsIn(scene, clauses[at] ?? clause))) at -= 1;
  return clauses[at] ?? clause;
}
const COUNTS = /^(?:平均)?(?:每[人户家个名位站]|人均|户均|共|共计|合计|总计|金额)[^，。；补给奖发拨投支]{0,4}[\d,.]+[万亿]?元/u;

/** 现下达2023年补助资金580万元: a notice that hands out money does so in the name of the body in its title or under it. */
export function handedOutBy({ scene, clause, range }: Around, isTold = false): Party | null {
  const isHanded =
    isTold ||
    /(?:下达|下拨|拨付|拨发|分配)[^，。；]*$/u.test(wordsIn(scene, { from: clause.from, to: range.from })) ||
    /^[^，。；]{0,6}(?:下达|下拨|拨付|拨发|分配)/u.test(wordsIn(scene, { from: range.to, to: clause.to }));
  if (!isHanded) return null;
  const issuer = issuerOf(scene) ?? signedBy(scene);
  return issuer ? partyOf(issuer) : null;
}

/** The one body that signs a notice which hands out money. */
function signedBy({ context }: Scene): Named | null {
  if (!/关于.{0,40}(?:下达|拨付|拨发|下拨|分配)/u.test(context.article.title)) return null;
  const bodies = signatureOf(context.sentences)?.bodies ?? [];
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** The actor of the sentence before acts on; not a donor in somebody else's report. */
const goesOn = ({ scene, ...rest }: Around, actor: Named, hasWriter: boolean): boolean =>
  canPay(actor.thing) &&
  actor.thing.type !== 'OtherOrganization' &&
  !(hasWriter && !/^(?:Fund|SocialOrganization)$/u.test(actor.thing.type)) &&
  actor.passage === scene.passage &&
  isHead(scene, actor) &&
  !(
    wordsOf(actor) === '我们' &&
    isPlaceType(scene.context.place?.thing.type ?? 'Need') &&
    modalityOf({ scene, ...rest }) === 'ACTUAL'
  );

/** 2022年我镇工作总结 tells of the town, whatever city the text names first. */
function ourPlace(scene: Scene): Named | null {
  const level = /我(?<level>省|市|区|县|旗|镇|乡|街道|村|社区)/u.exec(scene.context.article.title)?.groups?.level;
  return level ? placeOfLevel(scene, level, scene.sentence.from) : null;
}

const isOfContest = ({ text }: Scene): boolean => /创投|大赛|征集|评选/u.test(text);

/** After a sentence that says what a foundation supports its money is spoken of, not the place's. */
const isAboutGiver = ({ passage, context }: Scene): boolean =>
  context.before.some(
    (one) =>
      one.passage === passage &&
      one.things.some(
        ({ thing, to }) =>
          /^(?:SocialOrganization|OtherOrganization)$/u.test(thing.type) &&
          /^(?:[^，。；]{0,6})?(?:资助|捐赠|捐助|赞助)/u.test(passage.clean.text.slice(to, to + 10)),
      ),
  );

/** After a sentence about a fund its money is spoken of, not the place's. */
const isAboutFund = ({ passage, context }: Scene): boolean =>
  context.before.some(
    (one) =>
      one.passage === passage &&
      one.things.some(({ thing }) => thing.type === 'Fund' && !/(?:公益金|资金|经费)$/u.test(thing.name)),
  );

/** Rules that a body of another place issued: 市民政局 in a text about a district. */
const isElsewhere = ({ thing }: Party, { thing: place }: Named): boolean =>
  thing.type === 'GovernmentBody' && (thing.within ?? []).length > 0 && thing.within?.at(-1) !== place.name;

/** 市政府办公室印发《细则》；据此，全年发放…: who wrote the rules is not who lays the money out. */
function isIssuer(scene: Scene, { to }: { to: number }): boolean {
  const clause = clausesOf(scene).find((one) => one.from <= to && to <= one.to);
  return clause !== undefined && ISSUES.test(wordsIn(scene, { from: to, to: clause.to }));
}

/** The actor of a sentence before was its subject, not a part of 西山街道的老人, and issued nothing. */
function isHead({ context }: Scene, actor: Named): boolean {
  const scene = context.before.find(({ passage, sentence }) => passage === actor.passage && inside(actor, sentence));
  if (!scene || headOf(scene, scene.sentence) !== actor.from) return false;
  const rest = wordsIn(scene, { from: actor.to, to: scene.sentence.to });
  return !rest.startsWith('的') && !ISSUES.test(rest);
}

/** A sentence about a document says what its rules give: 同年出台的《细则》是为…而定的：每张床位补贴…. */
const isOfRules = (scene: Scene): boolean =>
  scene.things.some(
    ({ thing, from }) =>
      thing.type === 'Policy' &&
      /^[^，。；]{0,14}(?:出台|印发|制定|发布|施行|下发)的《?$/u.test(
        wordsIn(scene, { from: scene.sentence.from, to: from }),
      ),
  );

/** Where rules are set for others to pay by, or money only comes in, nobody is said to pay. */
function mayImply({ scene, segment, range }: Around): boolean {
  const words = wordsIn(scene, { from: segment.from, to: range.from });
  if (/带动|撬动|吸引|社会捐赠|社会资金|发布|链接/u.test(words)) return false;
  return !isRule(scene);
}

/** 三年共安排资金1860万元: a scheme says what its place lays out, where it is no rate. */
const setsAside = ({ scene, clause, range }: Around): boolean =>
  /(?:安排|投入|筹集)[^，。；每]{0,12}(?:资金|经费|预算|财政资金)(?:共计|合计|总计|约|共)?$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  ) && /方案|计划|规划|要点/u.test(scene.context.article.title);

/** A document that sets standards: 办法, 方案, 通知 in its title or in a heading that bears no number. */
const isRule = once(({ context }) =>
  [
    context.article.title,
    ...context.headings.filter(({ passage }) => passage.level === null).map(({ text }) => text),
  ].some((title) => /(?:办法|方案|细则|意见|通知|标准|规定)[》”)(（]?.{0,8}$/u.test(title)),
);
