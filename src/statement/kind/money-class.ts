import type { EntityType } from '../../vocabulary/entity.ts';
import { type Named, spot } from '../scene.ts';
import { type Around, thingsInside, wordsIn } from './money-around.ts';
import { type Party, partyOf, withinOf } from './money-place.ts';

const EACH =
  /(?:每(?:一)?[个家所名处座]?|单个|单家|同一)(?<noun>[\p{Script=Han}]{1,10}?)(?=每|一次性|给予|补|奖|资助|配套|安排|投入|最高|最多|全年|不|拨|$)/u;
const KINDS: readonly (readonly [RegExp, EntityType])[] = [
  [/(?:社区|村)$/u, 'Community'],
  [/(?:街道|镇街|镇|乡)$/u, 'Street'],
  [/(?:食堂|中心|站|点|驿站|养老机构|之家|基地|平台)$/u, 'Facility'],
  [/(?:社会组织|社工机构|服务机构|协会)$/u, 'SocialOrganization'],
  [/(?:企业|公司|学校|医院)$/u, 'OtherOrganization'],
];

/** 每个食堂一次性给予: the class that is paid for receives; those that the sentence has just named of it, where it has. */
export function eachOf({ scene, clause, segment, range }: Around): Party[] | null {
  const match = EACH.exec(wordsIn(scene, { from: clause.from, to: range.from }));
  const noun = match?.groups?.noun;
  if (!match || !noun) return null;
  const type = KINDS.find(([words]) => words.test(noun))?.[1];
  if (!type) return null;
  if (noun.length === 1) {
    const whole = thingsInside(scene, { from: scene.sentence.from, to: range.from }).findLast(
      (one) => one.thing.type === type && one.thing.name.endsWith(noun),
    );
    return whole ? [partyOf(whole)] : null;
  }
  const named = thingsInside(scene, { from: segment.from, to: clause.from }).filter(
    ({ thing }) => thing.type === type && thing.name.endsWith(noun),
  );
  if (named.length > 0) return named.map(partyOf);
  const from = clause.from + match.index + match[0].length - noun.length;
  const at = spot(scene.passage, from, from + noun.length);
  return [{ thing: { type, name: noun, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}

/** “乐龄学堂”项目，资助资金12万元，由X承接: in a list of projects who carries it out receives. */
export function contractor({ scene, clause, segment, range }: Around): Party[] | null {
  const own = wordsIn(scene, { from: clause.from, to: range.from });
  if (!/^(?:获)?(?:资助|补助|奖励|项目|扶持)?(?:资金|金额|经费|款)?(?:为|共|约|合计)?$/u.test(own)) return null;
  const things = thingsInside(scene, segment).filter(({ thing }) => /Organization$/u.test(thing.type));
  const found = things.find(
    ({ from, to }) =>
      /由$/u.test(wordsIn(scene, { from: Math.max(segment.from, from - 1), to: from })) &&
      /^(?:负责)?(?:承接|实施|承办|运营|执行|承担)/u.test(wordsIn(scene, { from: to, to: segment.to })),
  );
  return found ? [partyOf(found)] : null;
}

/** 特困人员156人，发放供养资金412万元. */
export function countedBefore(
  { scene, clauses, index, clause, segment, range }: Around,
  things: readonly Named[],
): Party[] | null {
  const before = clauses[index - 1];
  if (!before || before.from < segment.from) return null;
  if (!/^(?:共|全年|累计)*(?:发放|支出|拨付)/u.test(wordsIn(scene, { from: clause.from, to: range.from }))) return null;
  const counted = things.find(
    ({ thing, from, to }) =>
      thing.type === 'Population' &&
      from >= before.from &&
      /^[\d,.万余多]+(?:人|名|户|位)$/u.test(wordsIn(scene, { from: to, to: before.to })),
  );
  return counted ? [partyOf(counted)] : null;
}

const NUMBERED = /(?:资助|扶持)[^，。；]{0,24}?\d+个(?<noun>[\p{Script=Han}]{2,12}项目)/u;

/** 资助16个微治理项目: a class of projects that is counted in front receives. */
export function numbered({ scene, segment }: Around): Party[] | null {
  const words = wordsIn(scene, segment);
  const match = NUMBERED.exec(words) ?? /\d+个(?<noun>[\p{Script=Han}]{2,12}项目)获得?[^，。；]{0,12}资助/u.exec(words);
  const noun = match?.groups?.noun;
  if (!match || !noun) return null;
  const from = segment.from + match.index + match[0].indexOf(noun);
  const at = spot(scene.passage, from, from + noun.length);
  return [{ thing: { type: 'Project', name: noun, ...withinOf(scene), named: false, spot: at }, spots: [at] }];
}
