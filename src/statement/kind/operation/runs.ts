/** RUNS: who operates a facility or carries out a project. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import {
  type Accepts,
  agentBefore,
  isActor,
  isNamed,
  isOrganization,
  ofType,
  type Parties,
  partiesOf,
} from '../shared/parties.ts';
import { reporterOf } from '../shared/reporter.ts';
import { isDenied } from '../shared/said.ts';
import {
  clausesOf,
  isHead,
  listBehind,
  listFrom,
  once,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from '../shared/sentence-parts.ts';
import { lacksSubject, subjectBefore } from '../shared/subject.ts';
import { runsByNoun, theLatter, topicBefore } from './runs-noun.ts';
import { runsOwn } from './runs-own.ts';
import { isProject, nextInList, runsProjects } from './runs-project.ts';

/** Verbs that make whoever does them the operator, of a facility or a project. */
const OPERATES =
  /(?:运营管理|管理运营|运营|运作|承接|承办|承担|托管|代管|经营|组织实施|具体实施|负责实施|实施|执行|管理|打理)(?!的?(?:经费|资金|费用?|补贴|补助|成本|收入|奖补))|落地|(?:[在来]做|试点|推行|开展|值守|维护)(?=[，。；]|$)/gu;
/** What an organization runs may be only counted: 承接项目34个. */
const isRun = ofType('Project', 'Facility');
const isAgent = isActor;
/** 由甲街道养老服务中心实施: a house has people who do it. */
const isHouseOrAgent: Accepts = (named) => isAgent(named) || (named.thing.type === 'Facility' && isNamed(named));
const isHouseOrOrganization: Accepts = (named) =>
  isOrganization(named) || (named.thing.type === 'Facility' && isNamed(named));

export const runs: (scene: Scene) => readonly Found[] = once((scene) =>
  scene.things.length === 0
    ? []
    : [byAgent, byOperator, runsProjects, runsByNoun, runsOwn].flatMap((part) => part(scene)),
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

function runBehind(scene: Scene, verb: Word): Unit[] | null {
  const list = listBehind(scene, verb.to, isRun, { gap: 5 });
  return list.length > 0 && !isAttribute(scene, list) ? list : null;
}

/** 承接社工站2个：甲站、乙站: those that the colon names. */
function namedBehind(scene: Scene, list: readonly Unit[]): readonly Unit[] {
  const last = list.at(-1);
  const units = unitsOf(scene);
  const next = last ? units[units.indexOf(last) + 1] : undefined;
  if (!last || !next || isNamed(last.named) || !isRun(next.named)) return list;
  if (
    !/^(?:共)?\d+[个家处项]?(?:：|，(?:分别)?(?:是|为|即|包括))$/u.test(textOf(scene, { from: last.to, to: next.from }))
  )
    return list;
  return listFrom(scene, units.indexOf(next), isRun);
}

/** 承担社工站督导工作: another task than to run it. */
const isAttribute = (scene: Scene, list: readonly Unit[]): boolean => {
  const to = list.at(-1)?.to ?? 0;
  return /^(?:的)?(?:督导|评估|评审|培训|审计|宣传|监测|验收|监理|设计|招标|采购|指导|考核|建设|绩效|站长|负责人|社工(?!站)|能力|骨干|人员|从业|场地|资金|经费)/u.test(
    textOf(scene, { from: to, to: Math.min(scene.sentence.to, to + 4) }),
  );
};

/** 甲中心运营乙食堂, 甲协会承接乙项目. */
function byOperator(scene: Scene): Found[] {
  return wordsIn(
    scene,
    /(?:运营管理|管理运营|运营|承接|承办|托管|经营|(?:承担|中标)了?)(?!的?(?:经费|资金|费用?|补贴|补助|成本|收入|奖补))/gu,
  ).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const to = namedBehind(scene, listBehind(scene, verb.to, isRun, { gap: 6 }));
    if (to.length === 0 || isAttribute(scene, to) || agentBefore(scene, verb.from, isAgent)) return [];
    if (/^(?:承担|中标)/u.test(verb.text) && !to.every((unit) => isProject(unit.named) && isHead(scene, unit)))
      return [];
    const isOfProjects = to.every((unit) => unit.named.thing.type === 'Project');
    const by =
      theLatter(scene, verb.from) ??
      broughtInBefore(scene, verb) ??
      subjectBefore(scene, verb.from, isOfProjects ? isHouseOrOrganization : isOrganization);
    const own = by ?? reportedBy(scene, verb);
    return own ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/operator', by: own, to, verb }) : [];
  });
}

/** 承接社工站5个, in an organization's own report. */
const reportedBy = (scene: Scene, verb: Word): Parties | null => {
  const reporter = lacksSubject(scene, verb.from) ? reporterOf(scene) : null;
  return reporter && isOrganization(reporter) && reporter.thing.type !== 'GovernmentBody'
    ? { named: [reporter], range: null, spots: [reporter], doubt: { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' } }
    : null;
};

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
