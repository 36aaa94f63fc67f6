/** SERVES: whom an organization, project, facility or measure is for. */
import type { Range } from '../../text/passages.ts';
import type { Found } from '../found.ts';
import { type Named, type Scene, spot, wordsOf } from '../scene.ts';
import { conditionIn } from './conditions.ts';
import {
  asThing,
  evidenceOf,
  isNamed,
  isPlace,
  isProjectOrFacility,
  ofType,
  type Parties,
  partiesOf,
} from './parties.ts';
import { isDenied, isQuestion, saidAt } from './said.ts';
import { clauseAt, listFrom, textOf, type Unit, unitsOf } from './sentence-parts.ts';
import { serverOf } from './service-server.ts';
import { groupIn } from './titles.ts';

export function service(scene: Scene): Found[] {
  return isQuestion(scene) ? [] : [...byVerb(scene), ...byName(scene), ...within(scene)];
}

/** “甲”困难家庭帮扶, 残疾人康复站: the name tells whom it is for. */
function byName(scene: Scene): Found[] {
  return scene.things.flatMap((named) => {
    if (!isProjectOrFacility(named) || !isNamed(named)) return [];
    const words = wordsOf(named);
    const group = groupIn(words);
    if (!group) return [];
    const stands = spot(named.passage, named.from + group.from, named.from + group.to);
    return [
      {
        ...{ rule: 'service/name', kind: 'service', predicate: 'SERVES', ...saidAt(scene, named.from) },
        subject: asThing(named),
        objects: [{ type: 'Population', name: group.name, spot: stands }],
        evidence: [named],
      },
    ] as Found[];
  });
}

/** 60周岁及以上老年人在甲助餐点用餐. */
function within(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const next = all[index + 1];
    if (!next || !isPopulation(unit.named) || next.named.thing.type !== 'Facility') return [];
    const behind = textOf(scene, { from: next.to, to: clauseAt(scene, next.from).to });
    const use = /^(?:内|里)?(?:用餐|就餐|接受|享受|参加|康复|学习|活动)/u.exec(behind);
    if (textOf(scene, { from: unit.to, to: next.from }) !== '在' || !use) return [];
    return [line(scene, partiesOf(scene, [next]), { from: beginOf(scene, unit), to: next.to + use[0].length }, [unit])];
  });
}

/** Where the words of a condition right before the group begin. */
function beginOf(scene: Scene, { from }: Unit): number {
  const clause = clauseAt(scene, from);
  const condition = conditionIn(textOf(scene, { from: clause.from, to: from }));
  return condition ? clause.from + condition.from : from;
}

function byVerb(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPopulation(unit.named) || followsInList(scene, index)) return [];
    const list = listFrom(scene, index, isPopulation);
    const verb = servingVerb(scene, list);
    if (!verb || isDenied(scene, verb)) return [];
    const server = serverOf(scene, verb);
    // Whom an organization trains is not yet whom it serves.
    if (/^培训/u.test(textOf(scene, verb)) && !server?.named.some(isProjectOrFacility)) return [];
    return server ? [line(scene, server, verb, list)] : [];
  });
}

const isPopulation = ofType('Population');

/** A member that its list already tells. */
function followsInList(scene: Scene, index: number): boolean {
  const before = unitsOf(scene)[index - 1];
  return before !== undefined && isPopulation(before.named) && listFrom(scene, index - 1, isPopulation).length > 1;
}

/** Between the verb and the group: an age, a number of people, a place, a class. */
const QUALIFIERS = '(?:了|着|过|于)?[^，。；：！？“”]{0,26}?';
/** 为…提供: the preposition stands before the group, a verb behind it. */
const FOR = new RegExp(
  `(?:为|向|面向|针对|对|给|让|使|聚焦|围绕|服务于)(?:全[市区县省]|辖区内?|社区|广大|其他|各类)?${QUALIFIERS}$`,
  'u',
);
const DOES =
  /^(?:群体|人群|家庭|对象|们|等[^，。]{0,10})?(?:、[^，。]{0,14})?(?:，|就近|免费|上门|集中|定期|常态化|分类|精准|量身|统一|主动|直接|还|也|都|均|全年|每[年月周日天])*(?:提供|开展|开办|开设|打造|服务|举办|送[去上餐]|量身|搭建|解决|扩大|组织|进行|设计|实施|配备|建立|建档|发放|送|办|做|带来|链接|定制|推出|安排|开放|给予|减免|制定|牵线|上门|创造|营造|享受|在家|受益|吃上|得到)/u;
/** Between such a verb and its object: a number of people, a quality with 的, an age. */
const DIRECT = '(?:了|着|过|于)?(?:[^，。；：()]{0,4}|[^，。；：()]{0,24}(?:的|[名位户家]|以上|以下|岁))';
/** 服务老人, 惠及居民: a verb that takes the group as its object. */
const HELPS = new RegExp(
  `(?<!提供|开展|的|性|化)(?:服务|惠及|帮助|关爱|帮扶|救助|关怀|照顾|照料|照护|收住|收治|接待|培训|陪伴|守护|关心|慰问|看望|支持|扶持|资助|覆盖|探访|走访|助力|吸纳|接收|护理|满足|面向|援助|救治|孵化|培育)(?!需求|做|中心|对象|类|型|业|队|站|点|社|员)${DIRECT}$`,
  'u',
);
/** 对…进行评估 is no service. */
const CONTROL =
  /^[^，。；]{0,16}(?:评估|评价|考核|审计|监督|监管|检查|管理|评定|处罚|清理|整治|年检|规范|抽查|监测)(?:工作)?(?:$|[，。；])/u;
const STOP = /(?<!有)需求|没有|不是|希望|需要|要求|邀请|动员|发动|招募|引导/u;

/** The range from the verb or preposition to the group, where the words make the group one that is served. */
function servingVerb(scene: Scene, list: readonly Unit[]): Range | null {
  const first = list[0] as Unit;
  const last = list.at(-1) as Unit;
  const clause = clauseAt(scene, first.from);
  const ahead = textOf(scene, { from: clause.from, to: first.from });
  const behind = textOf(scene, { from: last.to, to: scene.sentence.to });
  const subject = /以$/u.test(ahead) ? /^为(?:主要|重点)?(?:服务)?(?:对象|主体|重点)/u.exec(behind) : null;
  if (subject) return { from: first.from - 1, to: last.to + subject[0].length };
  const isDone = (DOES.test(behind) && !CONTROL.test(behind)) || doesRightBefore(scene, ahead, clause.from, behind);
  const purpose = isDone ? lastMatch(FOR, ahead) : null;
  const direct = lastMatch(HELPS, ahead);
  const found = purpose ?? direct;
  if (found === null || STOP.test(ahead.slice(found))) return null;
  const isOther = unitsOf(scene).some(
    (unit) => unit.from >= clause.from + found && unit.to <= first.from && !isPlace(unit.named),
  );
  if (isOther || (purpose === null && !isWhole(behind))) return null;
  return { from: clause.from + found, to: first.from };
}

/** “甲队”为老人理发、买菜: right behind who does it, 为 needs no verb that is known. */
function doesRightBefore(scene: Scene, ahead: string, from: number, behind: string): boolean {
  const preposition = lastMatch(/[为给][^，。；、以]{0,8}$/u, ahead);
  if (preposition === null || /^(?:[，。；]|$|的|所|主|服务对象|对象|重点)/u.test(behind)) return false;
  const at = from + preposition;
  return unitsOf(scene).some(
    ({ to, named }) =>
      to <= at && at - to <= 2 && (isProjectOrFacility(named) || named.thing.type === 'SocialOrganization'),
  );
}

/** The group is no mere attribute of what is served: 服务老人, not 服务老人的机构. */
const isWhole = (behind: string): boolean =>
  !/^(?:的(?![，。；、]|$|生活|需求|日常|[^，。]{0,6}(?:问题|困难))|工作|服务(?:中心|站|机构|体系|平台|组织))/u.test(
    behind,
  );

/** Where the nearest match that reaches to the end begins. */
function lastMatch(pattern: RegExp, words: string): number | null {
  const match = pattern.exec(words);
  if (!match) return null;
  const nearer = lastMatch(pattern, words.slice(match.index + 1));
  return nearer === null ? match.index : match.index + 1 + nearer;
}

function line(scene: Scene, server: Parties, verb: Range, list: readonly Unit[]): Found {
  const first = list[0] as Unit;
  const last = list.at(-1) as Unit;
  const words = textOf(scene, { from: Math.min(verb.from, first.from), to: first.from });
  const condition = conditionIn(words);
  const where = placeIn(scene, server, verb, first);
  return {
    ...{ rule: 'service/serves', kind: 'service', predicate: 'SERVES', ...saidAt(scene, verb.from), ...server.doubt },
    ...(condition ? { condition: condition.text } : {}),
    ...(where ? { where: where.thing } : {}),
    subject: asThing(server.named[0] as Named),
    objects: list.map(({ named }) => asThing(named)),
    evidence: evidenceOf(scene, [server], [{ from: Math.min(verb.from, first.from), to: Math.max(verb.to, last.to) }]),
  };
}

/** The place of the service: of 在甲社区…, or right before the group. */
function placeIn(scene: Scene, server: Parties, verb: Range, group: Unit): Named | null {
  const from = server.range?.to ?? clauseAt(scene, verb.from).from;
  const place = unitsOf(scene).findLast(
    (unit) => unit.from >= from && unit.to <= group.from && isPlace(unit.named) && isNamed(unit.named),
  );
  if (!place) return null;
  const isIn = /在$/u.test(textOf(scene, { from: scene.sentence.from, to: place.from }));
  return isIn || place.from >= verb.from ? place.named : null;
}
