/** RUNS by a verb of operating: 甲站由乙中心运营, 委托乙中心运营甲站, 乙中心承接甲站. */

import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import {
  type Accepts,
  agentBefore,
  isActor,
  isNamed,
  isOrganization,
  isPlace,
  ofType,
  type Parties,
  partiesOf,
} from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import {
  clausesOf,
  isHead,
  listBehind,
  listFrom,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from '../shared/sentence-parts.ts';
import { lacksSubject, subjectBefore } from '../shared/subject.ts';
import { writerOf } from '../shared/writer.ts';
import { roomsBefore } from './rooms.ts';
import { isKind, theLatter, unnamed } from './runs-noun.ts';
import { isProject, nextInList } from './runs-project.ts';
import { topicBefore } from './topic-before.ts';

export const runsByVerb = (scene: Scene): Found[] => [...byAgent(scene), ...byOperator(scene)];

/** Verbs that make whoever does them the operator, of a facility or a project. */
const OPERATES =
  /(?:运营管理|管理运营|运营|运作|承接|承办|承担|托管|代管|承包经营|承包|经营|组织实施|具体实施|负责实施|实施|执行|(?<!监督|监管|资金|财务|绩效|档案)管理|打理|照管)(?!的?(?:经费|资金|费用?|补贴|补助|成本|收入|奖补))|落地|(?:[在来]做|自己来?办|来办|自办|自行管理|自主管理|自管|试点|推行|开展|举办|值守|维护|负责)(?=[，。；]|$)/gu;
/** What an organization runs may be only counted: 承接项目34个. */
const isRun = ofType('Project', 'Facility');
const isAgent = isActor;
/** 由甲街道养老服务中心实施: a house has people who do it. */
const isHouseOrAgent: Accepts = (named) => isAgent(named) || named.thing.type === 'Facility' || isKind(named);
const isHouseOrOrganization: Accepts = (named) =>
  isOrganization(named) || (named.thing.type === 'Facility' && isNamed(named));

/** 由甲区好帮手服务部打理: the place is the head of a name that nobody has read. */
const DIRECTLY =
  /^(?:负责|具体|统一|共同|自行|直接|组织|牵头|独立|全权|来|分别|各自|日常|管理|等|各|在[^，。；]{2,14})*$/u;
/** 由甲残联委托我们运营: it is somebody else who does it. */
const PASSED_ON = /[对为向给]|委托|交由|引入|引进|购买|出资|资助|牵头|指导/u;
const AGENT =
  /(?:由|交由|交给|交付|移交|委托给|委托|引入|引进|聘请|邀请|授权|引导|支持|遴选|选聘|招募|让)了?(?:各|所在|属地|当地|辖区内?|其|[\d一二三四五六七八九十百]+余?[家个支])?(?:的)?$/u;

/** 甲由乙运营; 委托乙运营甲; 由乙承接的甲. */
function byAgent(scene: Scene): Found[] {
  return wordsIn(scene, OPERATES).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const latter = theLatter(scene, verb.from);
    // 甲镇引进乙社，打造丙中心，并委托其运营.
    if (latter && runBehind(scene, verb) === null)
      return operated(scene, 'runs/latter', latter, topicBefore(scene, verb.from), verb);
    const by = nextInList(scene, verb, agentBefore(scene, verb.from, isHouseOrAgent, AGENT));
    if (!by?.range || PASSED_ON.test(textOf(scene, { from: by.range.to, to: verb.from }))) return [];
    if (isPlace(by.named.at(-1) as Named) && !DIRECTLY.test(textOf(scene, { from: by.range.to, to: verb.from })))
      return [];
    if (isAssessed(scene, verb) || (/^负责$/u.test(verb.text) && !by.named.every(isOperator))) return [];
    const to = runBehind(scene, verb) ?? roomsBefore(scene, by.range.from) ?? topicBefore(scene, by.range.from);
    return to.length > 0 ? operated(scene, 'runs/agent', asParty(by), to, verb) : [];
  });
}

/** Whoever is in charge of a house runs it; a body that is in charge of a task only sees to it. */
const isOperator: Accepts = ({ thing }) => thing.type === 'SocialOrganization' || thing.type === 'OtherOrganization';

/** 委托社会组织运营: the group is here a party that has no name. */
const asParty = (by: Parties): Parties => ({
  ...by,
  named: by.named.map((one) => (isKind(one) ? { ...one, thing: unnamed(one.thing) } : one)),
});

/** 项目评估：委托乙学院开展: what is carried out is the assessment. */
const isAssessed = (scene: Scene, { from }: Word): boolean =>
  /(?:评估|评价|考核|审计|督导|验收|测评)(?:工作)?(?:：|由|委托|均|都|，)+[^，。；：]*$/u.test(
    textOf(scene, { from: scene.sentence.from, to: from }),
  );

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
    // 对运营不善的中心…: how it is run.
    if (
      /^(?:运营|经营|管理)/u.test(verb.text) &&
      /[不的]|良好|困难|规范/u.test(textOf(scene, { from: verb.to, to: to[0]?.from ?? verb.to }))
    )
      return [];
    if (/^(?:承担|中标)/u.test(verb.text) && !to.every((unit) => isProject(unit.named) && isHead(scene, unit)))
      return [];
    const isOfProjects = to.every((unit) => unit.named.thing.type === 'Project');
    const by =
      theLatter(scene, verb.from) ??
      broughtInBefore(scene, verb) ??
      subjectBefore(scene, verb.from, isOfProjects ? isHouseOrOrganization : isOrganization);
    const own = by ?? reportedBy(scene, verb);
    return own ? operated(scene, 'runs/operator', own, to, verb) : [];
  });
}

/** 承接社工站5个, in an organization's own report. */
const reportedBy = (scene: Scene, verb: Word): Parties | null => {
  const reporter = lacksSubject(scene, verb.from) ? writerOf(scene) : null;
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

/** 甲站、乙站分别由丙中心、丁中心运营: each its own; where they do not come out even, who runs what is not said. */
function operated(scene: Scene, rule: string, by: Parties, to: readonly Unit[], verb: Word): Found[] {
  const act = { kind: 'operation', predicate: 'RUNS', rule, verb } as const;
  const from = Math.min(by.range?.from ?? verb.from, verb.clause.from);
  const isEach = by.named.length > 1 && /分别|依次/u.test(textOf(scene, { from, to: verb.to }));
  if (!isEach) return lines(scene, { ...act, by, to });
  if (by.named.length !== to.length) return [];
  return to.flatMap((unit, index) =>
    lines(scene, { ...act, by: { ...by, named: by.named.slice(index, index + 1) }, to: [unit] }),
  );
}
