/** RUNS: who operates a facility or carries out a project. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import {
  type Accepts,
  actorBefore,
  agentBefore,
  isActor,
  isNamed,
  isOrganization,
  isProjectOrFacility,
  ofType,
  type Parties,
  partiesOf,
  subjectBefore,
} from '../shared/parties.ts';
import { isDemanded, pivotBefore } from '../shared/pivot.ts';
import { isDenied } from '../shared/said.ts';
import {
  clausesOf,
  isHead,
  listBehind,
  once,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from '../shared/sentence-parts.ts';
import { runsByNoun, topicBefore } from './runs-noun.ts';
import { runsOwn } from './runs-own.ts';

/** Verbs that make whoever does them the operator, of a facility or a project. */
const OPERATES =
  /(?:运营管理|管理运营|运营|运作|承接|承办|承担|托管|代管|经营|组织实施|具体实施|负责实施|实施|执行|管理|打理)(?!的?(?:经费|资金|费用?|补贴|补助|成本|收入|奖补))|落地|(?:试点|推行|开展|值守|维护)(?=[，。；]|$)/gu;
/** Verbs by which a project is carried out; a facility is not meant by them. */
const CARRIES_OUT =
  /组织开展|组织实施|深入开展|开展|实施|推行|推进|启动|举办|开办|开设|合办|共办|联办|办(?=[“《])|推广|试点|发起|开启|承接|承办|执行|组织|策划|探索|营造/gu;
const isProject: Accepts = (named) => named.thing.type === 'Project' && isNamed(named);
/** What an organization runs may be only counted: 承接项目34个. */
const isRun = ofType('Project', 'Facility');
const isAgent = isActor;
/** 由甲街道养老服务中心实施: a house has people who do it. */
const isHouseOrAgent: Accepts = (named) => isAgent(named) || (named.thing.type === 'Facility' && isNamed(named));

export const runs: (scene: Scene) => readonly Found[] = once((scene) =>
  scene.things.length < 2 && !scene.context.place && !scene.context.actor
    ? []
    : [byAgent, byOperator, byActor, carriedFurther, runsByNoun, runsOwn].flatMap((part) => part(scene)),
);

/** 甲由乙运营; 委托乙运营甲; 由乙承接的甲. */
function byAgent(scene: Scene): Found[] {
  return wordsIn(scene, OPERATES).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const by = nextInList(
      scene,
      verb,
      agentBefore(scene, verb.from, isHouseOrAgent, /(?:由|交由|交给|委托|引入|引进|聘请|邀请|授权|引导|支持|让)$/u),
    );
    if (!by?.range || /[对为向给]/u.test(textOf(scene, { from: by.range.to, to: verb.from }))) return [];
    const to = runBehind(scene, verb) ?? topicBefore(scene, by.range.from);
    return to.length > 0
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/agent', by, to, verb })
      : [];
  });
}

/** 由甲会出资、乙社执行: each does its own part. */
function nextInList(scene: Scene, verb: Word, by: Parties | null): Parties | null {
  if (!by?.range) return by;
  const { to } = by.range;
  const next = unitsOf(scene).findLast((unit) => unit.from >= to && unit.to <= verb.from && isAgent(unit.named));
  if (!next || !/^(?![在于到至])[^，。；、]{2,8}[、，]$/u.test(textOf(scene, { from: to, to: next.from }))) return by;
  return textOf(scene, { from: next.to, to: verb.from }).length <= 4 ? partiesOf(scene, [next]) : by;
}

function runBehind(scene: Scene, verb: Word): Unit[] | null {
  const list = listBehind(scene, verb.to, isRun, { gap: 5 });
  return list.length > 0 ? list : null;
}

/** 甲中心运营乙食堂, 甲协会承接乙项目. */
function byOperator(scene: Scene): Found[] {
  return wordsIn(
    scene,
    /(?:运营管理|管理运营|运营|承接|承办|托管|经营|(?:承担|中标)了?)(?!的?(?:经费|资金|费用?|补贴|补助|成本|收入|奖补))/gu,
  ).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const to = listBehind(scene, verb.to, isRun, { gap: 6 });
    if (to.length === 0 || agentBefore(scene, verb.from, isAgent)) return [];
    if (/^(?:承担|中标)/u.test(verb.text) && !to.every((unit) => isProject(unit.named) && isHead(scene, unit)))
      return [];
    const by = broughtInBefore(scene, verb) ?? subjectBefore(scene, verb.from, isOrganization);
    return by ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/operator', by, to, verb }) : [];
  });
}

/** 甲街道引进乙中心、丙中心两家机构，分别承接丁站: whom the clause before brings in. */
function broughtInBefore(scene: Scene, verb: Word): Parties | null {
  const clause = clausesOf(scene).findLast(({ to }) => to <= verb.clause.from);
  const own = unitsOf(scene).some(
    ({ from, to, named }) => from >= verb.clause.from && to <= verb.from && isOrganization(named),
  );
  const word =
    clause &&
    wordsIn(scene, /引进|引入|委托|聘请/gu).findLast(({ from, to }) => from >= clause.from && to <= clause.to);
  const list = word && !own ? listBehind(scene, word.to, isOrganization, { gap: 6 }) : [];
  return list.length > 0 ? partiesOf(scene, list) : null;
}

/** 甲区实施“乙”项目; a place too may carry it out. */
function byActor(scene: Scene): Found[] {
  return wordsIn(scene, CARRIES_OUT).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const to = projectsBehind(scene, verb).filter((unit) => isHead(scene, unit));
    if (to.length === 0) return [];
    const by =
      nextInList(scene, verb, agentBefore(scene, verb.from, isAgent, /(?:由|委托|引入|引进|联合起来)$/u)) ??
      pivotBefore(scene, verb.from, isAgent) ??
      actorBefore(scene, verb.from, isAgent);
    if (!by || isDemanded(scene, by, verb)) return [];
    return lines(scene, {
      kind: 'operation',
      predicate: 'RUNS',
      rule: 'runs/actor',
      by: withBroughtIn(scene, by, verb),
      to,
      verb,
    });
  });
}

/** 开展以甲为主体的“乙”、以丙为主体的“丁”: members with their attributes. A facility only where it is held like a class: 办“乙课堂”. */
function projectsBehind(scene: Scene, verb: Word): Unit[] {
  const accepts = verb.text === '办' ? isProjectOrFacility : isProject;
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

/** 将“甲”模式推广至乙街道. */
function carriedFurther(scene: Scene): Found[] {
  return wordsIn(scene, /推广|推行|推开|实施|铺开|复制|落地/gu).flatMap((verb) => {
    const project = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProject(named));
    if (!project || project.from < verb.clause.from || isDenied(scene, verb)) return [];
    if (!/[将把]$/u.test(textOf(scene, { from: verb.clause.from, to: project.from })) || verb.from - project.to > 14)
      return [];
    const by = subjectBefore(scene, project.from, isAgent);
    return by
      ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/further', by, to: [project], verb })
      : [];
  });
}

/** 甲社区引进乙协会，开展丙: both carry it out, which the words do not quite say. */
function withBroughtIn(scene: Scene, by: Parties, verb: Word): Parties {
  const before = clausesOf(scene).findLast(({ to }) => to <= verb.clause.from);
  const word = before && wordsIn(scene, /引进|引入/gu).find(({ from, to }) => from >= before.from && to <= before.to);
  const partner = word ? listBehind(scene, word.to, isOrganization, { gap: 4 })[0] : undefined;
  if (!partner || !by.range || by.range.to > verb.clause.from) return by;
  const doubt = { certainty: 0.9, doubt: 'AMBIGUOUS' } as const;
  return { ...by, named: [...by.named, partner.named], range: { from: by.range.from, to: partner.to }, doubt };
}
