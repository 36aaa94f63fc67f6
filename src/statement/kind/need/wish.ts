/** A need told by a verb of wishing or lacking: 居民盼望…, 甲街道缺少…, …仍是家长反映最集中的难题. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { clauseAt, clausesOf, textOf, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { type Needs, needs, partsOf } from './lines.ts';
import { ofOffice, ofSpeakerBehind, onlyOne } from './place.ts';
import { grouped, inPlace, isPopulation, type Needing, needingBefore } from './who.ts';
import {
  ABSTRACT,
  AND_ALSO,
  HERE,
  LACKABLE,
  NO_NEED,
  NO_SUBJECT,
  ORDERS,
  REPORTED,
  REPORTS,
  TROUBLE_IS,
  WISH,
  WORKERS,
} from './words.ts';

/** 甲街道居民盼望…; 乙老人急需…. */
export function wished(scene: Scene): Needs[] {
  let last: { needing: Needing; verb: Word } | null = null;
  const found: Needs[] = [];
  for (const verb of wordsIn(scene, WISH)) {
    if (last && last.verb.clause.from === verb.clause.from) continue;
    if (ORDERS.test(textOf(scene, { from: verb.clause.from, to: verb.from }))) continue;
    const needing: Needing | null =
      needingBefore(scene, verb) ??
      goingOn(scene, last, verb) ??
      spokenFor(scene, verb) ??
      ofHere(scene, verb) ??
      quoted(scene, verb);
    const words = wordsOfNeed(scene, verb);
    if (!needing || words.length === 0 || !isSaid(scene, verb, needing, words)) continue;
    found.push(needs(scene, needing, [...words, ...alsoBehind(scene, words)], verb));
    last = { needing, verb };
  }
  return found;
}

/** A report must tell a lack or wish; whoever works in the field tells opinions too, and only a lack is a need. */
function isSaid(scene: Scene, verb: Word, { groups }: Needing, words: readonly Range[]): boolean {
  const told = textOf(scene, { from: verb.to, to: Math.max(...words.map(({ to }) => to)) });
  if (REPORTS.test(verb.text)) return REPORTED.test(told);
  const isOfWork = groups.some(({ named: { thing } }) => WORKERS.test(thing.name));
  return !isOfWork || /缺|没有|无|急|亟/u.test(verb.text);
}

/** 他们希望得到心理慰藉，也盼着有人陪护: whoever wished before. */
function goingOn(scene: Scene, last: { needing: Needing; verb: Word } | null, verb: Word): Needing | null {
  if (!last || /；/u.test(textOf(scene, { from: last.verb.to, to: verb.from }))) return null;
  return NO_SUBJECT.test(textOf(scene, { from: verb.clause.from, to: verb.from })) ? last.needing : null;
}

/** 乙社区书记说：“眼下最缺的是…”: the place for which the office speaks. */
function spokenFor(scene: Scene, verb: Word): Needing | null {
  const office =
    NO_SUBJECT.test(spokenLead(scene, verb)) && /缺|盼|愁|急|需|难/u.test(verb.text) ? ofOffice(scene, verb) : null;
  return office ? { places: [office.thing], groups: [], range: office } : null;
}

/** A short quotation is no clause of its own: what stands before the verb behind its last mark. */
function spokenLead(scene: Scene, verb: Word): string {
  const lead = textOf(scene, { from: verb.clause.from, to: verb.from });
  return lead.slice(Math.max(...['“', '：', '，'].map((mark) => lead.lastIndexOf(mark))) + 1);
}

/** 可社区至今没有喘息服务: the only community that the text names. */
function ofHere(scene: Scene, verb: Word): Needing | null {
  const level = HERE.exec(textOf(scene, { from: verb.clause.from, to: verb.from }))?.groups?.level;
  const type = /社区|村/u.test(level ?? '') ? 'Community' : 'Street';
  const place = level ? (lastBefore(scene, verb, type) ?? onlyOne(scene, type)) : null;
  return place ? { places: [place], groups: [], range: { from: verb.clause.from, to: verb.from }, away: place } : null;
}

/** 甲社区老人多，社区缺少…: the one that this sentence has named. */
const lastBefore = (scene: Scene, { from }: Range, type: 'Street' | 'Community'): Named | null =>
  unitsOf(scene).findLast(({ to, named: one }) => to <= from && one.thing.type === type && isNamed(one))?.named ?? null;

/** “楼里没电梯，就盼着能加装电梯。”甲社区居民告诉记者. */
function quoted(scene: Scene, verb: Word): Needing | null {
  const place = NO_SUBJECT.test(spokenLead(scene, verb)) ? ofSpeakerBehind(scene) : null;
  return place ? { places: [place], groups: [], range: { from: verb.clause.from, to: verb.from }, away: place } : null;
}

/** 最缺的是康复场地，还有就业岗位. */
function alsoBehind(scene: Scene, words: readonly Range[]): Range[] {
  const to = clauseAt(scene, words.at(-1)?.from ?? 0).to;
  const next = clausesOf(scene).find(({ from }) => from > to);
  const match = next && AND_ALSO.exec(textOf(scene, next));
  if (!next || !match?.groups) return [];
  const { lead = '', what = '' } = match.groups;
  return [{ from: next.from + lead.length, to: next.from + lead.length + what.length }];
}

/** 在甲街道，孩子们放学后没人照看，仍是家长反映最集中的难题: what the clause before says of a group is the need. */
export function named(scene: Scene): Needs[] {
  return wordsIn(scene, TROUBLE_IS).flatMap((verb) => {
    const before = clausesOf(scene).findLast(({ to }) => to <= verb.from);
    const clause = verb.from - verb.clause.from > 3 ? { from: verb.clause.from, to: verb.from } : before;
    const index = unitsOf(scene).findLastIndex(
      ({ from, to, named: one }) => from >= (clause?.from ?? 0) && to <= verb.from && isPopulation(one),
    );
    const group = unitsOf(scene)[index];
    if (!clause || !group) return [];
    const words = textOf(scene, { from: group.to, to: clause.to });
    const lead = /^(?:们|的)?/u.exec(words)?.[0].length ?? 0;
    if (words.length - lead < 3 || words.length > 30) return [];
    return [
      needs(
        scene,
        inPlace(scene, grouped(scene, index)),
        partsOf(scene, { from: group.to + lead, to: clause.to }),
        verb,
      ),
    ];
  });
}

const LEAD =
  /^(?:的(?:还|就|正)?是|能够?|可以|有人(?:来|能|可以)?(?:帮助|帮忙|帮着)?|有|要有|要|得到|更多的?|社区能|政府能|尽快|早日|了|:|：|“)*(?:[一两几][个处座间所家名位支条](?=[\p{Script=Han}]{2}))?/u;
/** 盼望政府能帮助解决: what is to be done about it is not said. */
const SAYS_NOTHING =
  /^(?:社区|街道|政府|有关部门|相关部门)?(?:能够?)?(?:帮助|帮忙|协助|尽快|早日|予以|加以)*(?:解决|处理|落实|改善|重视|关注|协调|帮助)(?:一下)?$/u;
/** 反映小区内缺少车棚: what is lacking, not where it is said. */
const TOLD = /^[^，。；]{0,10}?(?:缺少|缺乏|急需|亟需|需要|没有|希望(?:能够?|有)?)/u;
/** Two nouns of a short list are two needs; a clause is one. */
const SHORT = /^[\u4e00-\u9fff]{2,8}(?:[、和][\u4e00-\u9fff]{2,8})+$/u;

/** From behind the verb to the end of its clause, without 有, 能 before and without what only follows. */
function wordsOfNeed(scene: Scene, verb: Word): Range[] {
  const clause = clauseAt(scene, verb.to);
  const all = textOf(scene, { from: verb.to, to: clause.to });
  if (NO_NEED.test(all)) return [];
  const lead = TOLD.exec(all)?.[0].length ?? LEAD.exec(all)?.[0].length ?? 0;
  const words = all.slice(lead).replace(/(?:等(?:服务|问题)?|的(?:问题|服务)|了)?[”’」。]*$/u, '');
  const from = verb.to + lead;
  const isThing = unitsOf(scene).some(
    ({ to, named: { thing } }) => to === from + words.length && thing.type === 'Facility',
  );
  if (SAYS_NOTHING.test(words)) return [];
  if (words.length < 2 || words.length > 40 || (isLack(verb) && !isThing && !LACKABLE.test(words))) return [];
  if (/缺/u.test(verb.text) && ABSTRACT.test(words)) return [];
  const whole = { from, to: from + words.length };
  return SHORT.test(words) && !/的[^、]*$/u.test(words) ? partsOf(scene, whole) : [whole];
}

const isLack = ({ text }: Word): boolean => /没有|无$/u.test(text) && !/苦于/u.test(text);
