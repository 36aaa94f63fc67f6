/** Who pays where the sentence names nobody: what the text before it is about, if its words lay money out at all. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { canPay, headOf } from './actor.ts';
import { type Around, clausesOf, inside, isSpoken, wordsIn } from './around.ts';
import { ISSUES, LEANS } from './earlier.ts';
import { issuerOf, type Party, partyOf } from './place.ts';
import { clauseSubject } from './subject.ts';
import { writerOf } from './writer.ts';

/** A place that a text is about pays only what its own words say to be laid out; estimates and standards say nobody's. */
const LAYS_OUT =
  /投入(?!使用|运营|运行)|安排|拨付|下拨|拨出|拨款|下达|落实|拿出|发放|支出|兑现|列支|追加|资助|补助|补贴|奖励|奖补|给予|购买|出资|低保|供养/u;
/** 安排福彩公益金2000万元: whether a place or its fund pays is not said; 购买服务收入 comes in. */
const NOT_ITS_OWN = /(?:福利彩票|福彩|彩票)公益金|收入/u;
const ESTIMATED = /预计|测算|估算|估计|需要?|缺口|应/u;

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
    ESTIMATED.test(wordsIn(scene, { from: clause.from, to: range.from }))
  )
    return null;
  const others = clauses
    .slice(0, index + 1)
    .map((one) => clauseSubject(scene, { from: one.from, to: Math.min(one.to, range.from) }));
  if (others.some((one) => one && canPay(one.thing) && !one.owns && !isIssuer(scene, one))) return null;
  if (!isBare(scene, clause)) return null;
  if (
    clauses.slice(0, index + 1).some((one) => STRANGER.test(wordsIn(scene, { from: headOf(scene, one), to: one.to })))
  )
    return null;
  const { actor, place } = scene.context;
  if (actor && canPay(actor.thing) && actor.passage === scene.passage && isHead(scene, actor)) return partyOf(actor);
  const writer = writerOf(scene);
  if (writer) return { ...partyOf(writer), isImplied: true };
  if (isOfRules(scene) || others.some((one) => one && place && isElsewhere(one, place))) return null;
  const issuer = issuerOf(scene);
  if (issuer) return { ...partyOf(issuer), isImplied: true };
  return place && place.thing.named !== false ? { ...partyOf(place), isImplied: true } : null;
}

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
