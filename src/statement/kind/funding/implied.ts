/** Who pays where the sentence names nobody: what the text before it is about, if its words lay money out at all. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { signatureOf } from '../policy/signature.ts';
import { type Around, clausesOf, inside, isSpoken, wordsIn } from '../shared/around.ts';
import { isOwnVoice } from '../shared/own-voice.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { aboutOf } from './about.ts';
import { canPay, headOf } from './actor.ts';
import { modalityOf } from './aspect.ts';
import { ISSUES, LEANS } from './earlier.ts';
import { issuerOf } from './issuer.ts';
import { clauseSubject } from './subject.ts';
import { writerOf } from './writer.ts';

/** A place that a text is about pays only what its own words say to be laid out; estimates and standards say nobody's. */
const LAYS_OUT =
  /投入(?!使用|运营|运行)|投资(?=[\d约近])|安排|拨付|下拨|拨出|拨款|下达|落实|拿出|发放|支出|兑现|列支|追加|资助|补助|补贴|奖励|奖补|给予|购买|出资|低保|供养/u;
/** 安排福彩公益金2000万元: whether a place or its fund pays is not said; 购买服务收入 comes in. */
const NOT_ITS_OWN = /(?:福利彩票|福彩|彩票)公益金|收入/u;
const ESTIMATED = /预计|测算|估算|估计|需要?|缺口|应|核定|标准(?!提高|调整|由|从)[^，。；]{0,4}$|额度|限额|上限/u;

/** The clause has no noun at its head that could act, but perhaps a group that is paid or a standard: 全年拨付…, 低保标准提高到…, 老人每餐补贴…. */
function isBare(scene: Scene, clause: Range): boolean {
  const words = wordsIn(scene, { from: headOf(scene, clause), to: clause.to });
  if (LEANS.test(words) || /^[^，。；]{0,14}(?:标准|金|补贴|补助)/u.test(words)) return true;
  const head = clauseSubject(scene, clause);
  return (
    head !== null &&
    /^(?:Population|Facility|Project)$/u.test(head.thing.type) &&
    !/^(?:项目|该项目)$/u.test(head.thing.printed ?? '')
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
  /^[\p{Script=Han}“”]{0,16}?(?:基金会|基金|协会|公司|集团|事务所|慈善会|总会|银行|医院|促进会|联合会|工作室)(?=[已共先累为向对将与和在获开拿捐出投资])/u;

/** What the sentences before are about: the actor of this passage, the body that writes, else the article's place. */
export function impliedPayer(around: Around): Party | null {
  const { scene, clause, clauses, index, range } = around;
  if (isSpoken(scene)) return null;
  const own = wordsIn(scene, { from: clause.from, to: Math.min(clause.to, range.to + 12) });
  if (
    !LAYS_OUT.test(own) ||
    NOT_ITS_OWN.test(own) ||
    /^的?标准|核定/u.test(wordsIn(scene, { from: range.to, to: clause.to })) ||
    ESTIMATED.test(wordsIn(scene, { from: clause.from, to: range.from }))
  )
    return null;
  const others = clauses
    .slice(0, index + 1)
    .map((one) => clauseSubject(scene, { from: one.from, to: Math.min(one.to, range.from) }));
  if (others.some((one) => one && canPay(one.thing) && !one.owns && !isIssuer(scene, one))) return null;
  if (!isBare(scene, clause) || COMES_IN.test(wordsIn(scene, { from: headOf(scene, clause), to: clause.to })))
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
  const writer = writerOf(scene);
  if (actor && goesOn(around, actor, writer !== null)) return partyOf(actor);
  if (writer) return { ...partyOf(writer), isImplied: true };
  if (isOwnVoice(scene)) return null;
  const place = aboutOf(scene);
  if (isAboutFund(scene)) return null;
  if (isOfRules(scene) || others.some((one) => one && place && isElsewhere(one, place))) return null;
  const issuer = issuerOf(scene);
  if (issuer) return { ...partyOf(issuer), isImplied: true };
  return place && place.thing.named !== false ? { ...partyOf(place), isImplied: true } : null;
}

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

/** After a sentence about a fund its money is spoken of, not the place's. */
const isAboutFund = ({ passage, context }: Scene): boolean =>
  context.before.some((one) => one.passage === passage && one.things.some(({ thing }) => thing.type === 'Fund'));

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
