/** Who receives where the words name a payer and nobody else: who did the work, the team that the sentence tells of, the writer of a report. */
import { type Around, inside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { accountantOf } from '../shared/writer.ts';
import { headOf } from './actor.ts';
import { clauseSubject } from './subject.ts';

/** X每年的运营经费28万元，由Y资助: where the payer stands behind, the subject receives. */
export function runBehind(
  { scene, clauses, index, clause, segment, range }: Around,
  stated: Party | null,
): Party[] | null {
  if (!stated?.isBehind) return null;
  const before = clauses[index - 1];
  // 甲中心派驻2名社工，每年服务费20万元，由街道支付: for what was done in the clause before.
  const isFee =
    before !== undefined &&
    before.from >= segment.from &&
    /^(?:每年|年|全年|年度)?(?:的)?(?:服务|运营|承接|委托|培训|督导|评估)(?:费用?|经费)(?:每年|全年|一年|约|为|共|达)*$/u.test(
      wordsIn(scene, { from: headOf(scene, clause), to: range.from }),
    );
  const subject = clauseSubject(scene, isFee ? before : { from: clause.from, to: range.from });
  return subject && /Organization$|^GovernmentBody$/u.test(subject.thing.type) ? [subject] : null;
}

/** 维修队五年上门修理2万次，材料费由社区补贴6000元: the team that the sentence tells of. */
export function ofTeam(
  { scene, clauses, index, clause, segment, range }: Around,
  { thing, isImplied }: Party,
): Party[] | null {
  if (
    isImplied ||
    index === 0 ||
    !/补贴|补助|资助|奖励|支持|赞助|扶持/u.test(wordsIn(scene, { from: clause.from, to: range.from }))
  )
    return null;
  const first = clauses.find(({ from }) => from >= segment.from);
  const subject = first && first !== clause ? clauseSubject(scene, first) : null;
  const isTeam =
    subject &&
    subject.thing.type === 'SocialOrganization' &&
    /[队会社班团]$/u.test(subject.thing.name) &&
    !subject.owns;
  return isTeam && subject.thing.name !== thing.name ? [subject] : null;
}

/** In its own report what others give goes to the writer, unless it is said to be for a house or project. */
export function toWriter(around: Around, { thing }: Party): Party[] {
  const { scene, clause, range } = around;
  const writer = accountantOf(scene);
  const words = wordsIn(scene, { from: clause.from, to: Math.min(clause.to, range.to + 4) });
  const isGift = /资助|捐|支持|赞助/u.test(words) && !/[对向给为每]|单个|项目/u.test(words);
  if (!writer || !isGift || writer.thing.name === thing.name || thing.type === 'Fund') return [];
  const isForOther = scene.things.some(
    (one) =>
      /^(?:Facility|Project|Population|Fund)$/u.test(one.thing.type) &&
      inside(one, scene.sentence) &&
      one.from < range.to,
  );
  return isForOther ? [] : [partyOf(writer)];
}
