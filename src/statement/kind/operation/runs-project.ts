/** RUNS of projects: who carries one out (甲区实施“乙”项目), sells it, or takes it further. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { actorBefore } from '../shared/actor.ts';
import {
  type Accepts,
  agentBefore,
  isActor,
  isNamed,
  isOrganization,
  isProjectOrFacility,
  type Parties,
  partiesOf,
} from '../shared/parties.ts';
import { isDemanded, pivotBefore } from '../shared/pivot.ts';
import { isDenied } from '../shared/said.ts';
import { isHead, listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';

/** Verbs by which a project is carried out; a facility is not meant by them. */
const CARRIES_OUT =
  /组织开展|组织实施|深入开展|开展|实施|推行|推进|启动|举办|开办|开设|合办|共办|联办|办(?=[“《])|办了(?=[“\d第首])|推广|试点|开启|承接|承办|执行|组织|策划|探索|营造|(?<=合作|共同|联合|携手|一起|一道|联手)(?:推出|打造|创办)(?=了?“)|共建(?=“)|带着(?=“)/gu;
const BEGINS = /^(?:启动|推出|策划|开启|试点)$/u;
/** …，由甲会具体承办, whoever that is. */
const CARRIED_BY = /[，；](?:交)?由[^，。；]{2,24}(?:承办|实施|执行|运作|运营|落地)(?:[，。；]|$)/u;
/** The rule of what is only begun: where the text says that another carries it out, whoever began it does not. */
export const BEGUN = 'runs/begun';
export const isProject: Accepts = (named) => named.thing.type === 'Project' && isNamed(named);
const isAgent = isActor;

export const runsProjects = (scene: Scene): Found[] => [...byActor(scene), ...bySale(scene), ...carriedFurther(scene)];

/** 由甲会出资、乙社执行: each does its own part. */
export function nextInList(scene: Scene, verb: Word, by: Parties | null): Parties | null {
  if (!by?.range) return by;
  const { to } = by.range;
  const next = unitsOf(scene).findLast((unit) => unit.from >= to && unit.to <= verb.from && isAgent(unit.named));
  if (!next || !/^(?![在于到至])[^，。；、]{2,8}[、，]$/u.test(textOf(scene, { from: to, to: next.from }))) return by;
  return textOf(scene, { from: next.to, to: verb.from }).length <= 4 ? partiesOf(scene, [next]) : by;
}

/** 为加快推进甲站建设，制定本方案: what is aimed at. */
const IS_PURPOSE = /^为[^。；]*，(?:特?制定(?:本|如下|以下)|现(?:将|就)|提出(?:如下|以下))/u;

/** 甲区实施“乙”项目; a place too may carry it out. */
function byActor(scene: Scene): Found[] {
  if (IS_PURPOSE.test(scene.text)) return [];
  return wordsIn(scene, CARRIES_OUT).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const to = projectsBehind(scene, verb).filter((unit) => isHead(scene, unit));
    if (to.length === 0) return [];
    const by =
      nextInList(scene, verb, agentBefore(scene, verb.from, isAgent, /(?:由|委托|引入|引进|联合起来)$/u)) ??
      pivotBefore(scene, verb.from, isAgent) ??
      alongWith(scene, verb) ??
      subjectBefore(scene, verb.from, isAgent) ??
      inCharge(scene, to.at(-1) as Unit) ??
      actorBefore(scene, verb.from, isAgent);
    if (!by || isDemanded(scene, by, verb)) return [];
    if (verb.text === '试点' && by.doubt.certainty !== undefined) return [];
    const last = to.at(-1) as Unit;
    if (BEGINS.test(verb.text) && CARRIED_BY.test(textOf(scene, { from: last.to, to: scene.sentence.to }))) return [];
    return lines(scene, {
      kind: 'operation',
      predicate: 'RUNS',
      rule: BEGINS.test(verb.text) ? BEGUN : 'runs/actor',
      by: withPartners(scene, withBroughtIn(scene, by, verb), verb),
      to,
      verb,
    });
  });
}

/** 向乙中心购买“暖巢”服务: who sells it carries it out. */
function bySale(scene: Scene): Found[] {
  return wordsIn(scene, /购买/gu).flatMap((verb) => {
    const by = isDenied(scene, verb) ? null : agentBefore(scene, verb.from, isOrganization, /向$/u);
    const to = by?.range ? projectsBehind(scene, verb) : [];
    return by && to.length > 0
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/sale', by, to, verb })
      : [];
  });
}

/** 开展以甲为主体的“乙”、以丙为主体的“丁”: members with their attributes. A facility only where it is held like a class: 办“乙课堂”. */
function projectsBehind(scene: Scene, verb: Word): Unit[] {
  const accepts: Accepts =
    verb.text === '办'
      ? isProjectOrFacility
      : (named) => isProject(named) || (CLASS.test(verb.text) && isClass(scene, named));
  const found: Unit[] = [];
  let at = verb.to;
  for (const unit of unitsOf(scene)) {
    if (unit.from < at || unit.from >= verb.clause.to) continue;
    const gap = textOf(scene, { from: at, to: unit.from });
    if (!accepts(unit.named)) {
      if (gap.length > 24) break;
      continue;
    }
    const isNear = found.length === 0 ? gap.length <= 8 && !/[、，]/u.test(gap) : /^(?:、|和|与|及|以及)*$/u.test(gap);
    if (!isNear && !/^、?以[^，。；、]{1,20}的$/u.test(gap)) break;
    found.push(unit);
    at = unit.to;
  }
  return found;
}

/** A house whose name is that of what goes on in it: 开展“银发课堂”. */
const isClass = (scene: Scene, named: Named): boolean =>
  named.thing.type === 'Facility' &&
  isNamed(named) &&
  /(?:课堂|学堂|学校|讲堂|[班营])$/u.test(named.thing.name.replace(/[”》]$/u, '')) &&
  /“/u.test(textOf(scene, { from: named.from - 1, to: named.from + 1 }));
const CLASS = /^(?:组织)?(?:开展|举办|开办|开设|推出)$/u;

/** 将“甲”模式推广至乙街道. */
function carriedFurther(scene: Scene): Found[] {
  return wordsIn(scene, /推广|推行|推开|实施|铺开|复制|落地/gu).flatMap((verb) => {
    const project = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProject(named));
    if (!project || project.from < verb.clause.from || isDenied(scene, verb)) return [];
    if (!/[将把]$/u.test(textOf(scene, { from: verb.clause.from, to: project.from })) || verb.from - project.to > 14)
      return [];
    const by =
      agentBefore(scene, project.from, isAgent, /(?:由|委托|引入|引进|邀请)$/u) ??
      subjectBefore(scene, project.from, isAgent);
    return by
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/further', by, to: [project], verb })
      : [];
  });
}

/** 甲社区引进乙协会，开展丙: both carry it out, which the words do not quite say. */
function withBroughtIn(scene: Scene, by: Parties, verb: Word): Parties {
  const word = wordsIn(scene, /引进|引入/gu).findLast(({ to }) => to <= verb.clause.from);
  const partner = word ? listBehind(scene, word.to, isOrganization, { gap: 4 })[0] : undefined;
  const isOwn = by.range !== null && (by.range.to > verb.clause.from || by.range.from > (word?.from ?? 0));
  if (!partner || isOwn || /；/u.test(textOf(scene, { from: partner.to, to: verb.from }))) return by;
  const doubt = { certainty: 0.9, doubt: 'AMBIGUOUS' } as const;
  const range = { from: by.range?.from ?? partner.from, to: partner.to };
  return { ...by, named: [...by.named, partner.named], range, doubt };
}

const WITH = /(?:^|[，；])?(?:还|也|正|已|将|先后|积极|主动|共同)*(?:与|和|同|会同|联合|携手|联手|、)$/u;

/** 该站与县妇联合作实施“丙”; 我局联合乙局开展“丁”: whoever stands between the subject and the verb does it too. */
function withPartners(scene: Scene, by: Parties, verb: Word): Parties {
  const from = Math.max(verb.clause.from, by.range && by.range.to <= verb.from ? by.range.to : 0);
  const more: Unit[] = [];
  for (const unit of unitsOf(scene)) {
    if (unit.from < from || unit.to > verb.from) continue;
    const gap = textOf(scene, { from: more.at(-1)?.to ?? from, to: unit.from });
    if (!isOrganization(unit.named) || !isNamed(unit.named) || !WITH.test(gap) || gap.length > 8) break;
    more.push(unit);
  }
  const last = more.at(-1);
  if (!last || textOf(scene, { from: last.to, to: verb.from }).length > 8) return by;
  const known = new Set(by.named.map(({ thing }) => thing.name));
  const added = more.map(({ named }) => named).filter(({ thing }) => !known.has(thing.name));
  const range = by.range && by.range.to <= verb.from ? { from: by.range.from, to: last.to } : by.range;
  return { ...by, named: [...by.named, ...added], range };
}

/** 开展“乙”试点，由甲局牵头: who is named behind where nobody is before. */
function inCharge(scene: Scene, { to }: Unit): Parties | null {
  const unit = unitsOf(scene).find(({ from, named }) => from >= to && isOrganization(named));
  if (!unit || !/^[^，；]{0,6}，由$/u.test(textOf(scene, { from: to, to: unit.from }))) return null;
  const behind = textOf(scene, { from: unit.to, to: scene.sentence.to });
  return /^(?:负责)?(?:牵头|统筹)(?=[，。；]|实施|组织|$)/u.test(behind) ? partiesOf(scene, [unit]) : null;
}

/** 社区和甲中心一道办了“乙”: who does it together with somebody whom nobody has read. */
export function alongWith(scene: Scene, verb: Word): Parties | null {
  const unit = unitsOf(scene).find(
    ({ from, to, named }) => from >= verb.clause.from && to <= verb.from && isOrganization(named) && isNamed(named),
  );
  const first = unitsOf(scene).find(({ from }) => from >= verb.clause.from);
  if (
    !unit ||
    unit !== first ||
    !/^(?:[^，。；]{0,10}[\u4e00-\u9fff])?[和与跟同]$/u.test(textOf(scene, { from: verb.clause.from, to: unit.from }))
  )
    return null;
  return /^(?:一道|一起|一同|共同|联合|合作|携手|联手)[^，。；]{0,4}$/u.test(
    textOf(scene, { from: unit.to, to: verb.from }),
  ) && subjectBefore(scene, verb.from, isAgent) === null
    ? partiesOf(scene, [unit])
    : null;
}
