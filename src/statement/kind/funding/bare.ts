/** Whether the words of a sum lay money out and leave open who does: 全年拨付…, 向老人发放…, each word of another's money apart. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { type Around, isSpoken, wordsIn } from '../shared/around.ts';
import { clausesOf } from '../shared/sentence-parts.ts';
import { canPay, headOf } from './actor.ts';
import { ISSUES, isListed, LEANS } from './earlier.ts';
import { clauseSubject, type Subject } from './subject.ts';

/** The subjects of the clauses up to the sum, if one of them issued the rules; null where the sum is somebody's. */
export function othersOf(around: Around): readonly Subject[] | null {
  const { scene, clauses, index, range } = around;
  const start = startOf(around);
  if (isSpoken(scene) || !isLaidOut(around, start)) return null;
  const others = clauses.slice(0, index + 1).flatMap((one) => {
    const subject = clauseSubject(scene, { from: one.from, to: Math.min(one.to, range.from) });
    return subject && !isListed(scene, one, subject) ? [subject] : [];
  });
  if (others.some((one) => canPay(one.thing) && !one.owns && !isIssuer(scene, one))) return null;
  if (!isBare(scene, start) || COMES_IN.test(wordsIn(scene, { from: headOf(scene, start), to: start.to }))) return null;
  // “…”负责人说，3.5万元用于购买服务: of whom it is said is not told.
  if (/”[^“”]{0,16}(?:说|表示|坦言|介绍|告诉)/u.test(scene.text)) return null;
  return clauses.slice(0, index + 1).some((one) => isStranger(scene, one)) ? null : others;
}

/** A place that a text is about pays only what its own words say to be laid out. */
function isLaidOut({ scene, clause, range }: Around, start: Range): boolean {
  const own = wordsIn(scene, { from: start.from, to: Math.min(clause.to, range.to + 12) });
  const before = wordsIn(scene, { from: clause.from, to: range.from });
  return (
    LAYS_OUT.test(own) &&
    !NOT_ITS_OWN.test(own) &&
    !/^的?标准|核定/u.test(wordsIn(scene, { from: range.to, to: clause.to })) &&
    !ESTIMATED.test(before) &&
    !(SETS.test(before) && isAhead(scene)) &&
    !BY_ANYONE.test(before) &&
    !(/^资助(?:总|金额|资金)/u.test(before) && isOfContest(scene))
  );
}

/** In a plan for the year. */
const isAhead = ({ context }: Scene): boolean => /要点|计划|打算|安排/u.test(context.article.title);
/** 低保标准由660元提高到690元: what is to be set is not laid out. */
const SETS = /标准[^，。；]{0,14}(?:由|从|提高|调整|上调|提升|增加)/u;

/** 第一期资助的14万元: by whom is not told; 获银奖，奖金2万元 comes in. */
const BY_ANYONE = /(?:资助|捐赠|拨付|补助|奖励|下拨|支持)的$|^奖金/u;

/** 创投大赛已办五届，资助金额合计2960万元: whoever gave it. */
const isOfContest = ({ text }: Scene): boolean => /创投|大赛|征集|评选/u.test(text);

/** A name that is not read, or one that the sentence founds, acts in the clause. */
function isStranger(scene: Scene, clause: Range): boolean {
  const head = headOf(scene, clause);
  const words = wordsIn(scene, { from: head, to: clause.to });
  const isUnread = BARE_BODY.test(words) && !scene.things.some(({ from }) => from === head);
  return isUnread || STRANGER.test(words) || FOUNDED.test(words) || BEGUN.test(words);
}

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
    /^[”》]?(?:全年|年度|的)?(?:总)?(?:支出|收入|开支|成本|花费)/u.test(
      wordsIn(scene, { from: head.to, to: clause.to }),
    )
  );
}

/** 争取到X1.8万元资助: it comes from elsewhere. */
const COMES_IN =
  /^(?:向上|积极|成功|共|累计)*(?:争取|链接|对接|协调|获得|获|收到|接收|接受|筹集|筹得|募集|募得|发动|动员|吸引|申请|引进|引入)/u;

/** 民政局每年给…: a body that is not named with its place. */
const BARE_BODY =
  /^(?:[省市区县]?(?:民政|财政|人社|卫健|教育|司法|住建)局|残联|妇联|团委|总工会|物业(?:公司)?|单位|公司|机构)/u;

/** 计划由甲基金会于2021年发起，累计投入…: whoever began it. */
const BEGUN = /由[^，。；]{2,20}?(?:于[^，。；]{2,10})?(?:发起|捐资|出资|冠名)/u;

/** 居民组建互助会，一次补助1000元: the new one pays. */
const FOUNDED = /(?:组建|成立|设立|发起|建立)(?:了)?[^，。；]{0,12}(?:会|基金|互助金|队|社)$/u;

/** A name that no recogniser knows acts: “邻里守望”基金已资助…. */
const STRANGER =
  /^[〇㐀-鿿𠀀-𲎯“”]{0,16}?(?:基金会|基金|协会|公司|集团|事务所|慈善会|总会|银行|医院|促进会|联合会|分会|工作室)(?=[已共先累为向对将与和在获开拿捐出投资还又也给奖补每专])/u;

/** 向困难群众发放补贴，每人500元，共计24万元: a clause that only counts goes on the one before. */
function startOf({ scene, clauses, index, clause, segment }: Around): Range {
  let at = index;
  while (at > 0 && (clauses[at - 1]?.from ?? 0) >= segment.from && COUNTS.test(wordsIn(scene, clauses[at] ?? clause)))
    at -= 1;
  return clauses[at] ?? clause;
}
const COUNTS =
  /^(?:平均)?(?:每[人户家个名位站]|人均|户均|共|共计|合计|总计|金额)[^，。；补给奖发拨投支]{0,4}[\d,.]+[万亿]?元/u;

/** 市政府办公室印发《细则》；据此，全年发放…: who wrote the rules is not who lays the money out. */
export function isIssuer(scene: Scene, { to }: { to: number }): boolean {
  const clause = clausesOf(scene).find((one) => one.from <= to && to <= one.to);
  return clause !== undefined && ISSUES.test(wordsIn(scene, { from: to, to: clause.to }));
}
