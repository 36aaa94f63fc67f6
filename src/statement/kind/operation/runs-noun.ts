/** RUNS where the operating is a noun or an attribute: 负责甲站的运营, 运营单位：乙中心, 社会组织运营的11个. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import {
  agentBefore,
  isActor,
  isOrganization,
  isProjectOrFacility,
  type Parties,
  partiesOf,
} from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, clausesOf, listBehind, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';
import { topicAbove } from '../shared/topic-above.ts';

export const runsByNoun = (scene: Scene): Found[] => [
  ...inCharge(scene),
  ...ofTopic(scene),
  ...told(scene),
  ...counted(scene),
];

const DOES =
  /(?:(?:负责|承担)(?:其)?(?:日常|具体|整体|全面)?(?:运营|管理|运作|实施|执行)|(?:具体|组织|共同|联合|统一)(?:运营|实施|执行|承办|承接)|承办|承接|托管)(?:管理|工作|维护)*(?=[，。；]|$)/gu;

/** 长者食堂…，镇里出场地，乙中心负责日常运营: of the house that the words before are about. */
function ofTopic(scene: Scene): Found[] {
  return wordsIn(scene, DOES).flatMap((verb) => {
    if (isDenied(scene, verb) || agentBefore(scene, verb.from, isActor, /(?:由|委托|交由|交给)$/u)) return [];
    const by = subjectBefore(scene, verb.from, isOrganization);
    if (!by?.range || by.range.from < verb.clause.from) return [];
    const to = topicBefore(scene, by.range.from);
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/topic', by, to, verb });
  });
}

/** 负责甲的运营, 参与甲的运营管理: the object stands before the noun. */
const IN_CHARGE = /(?:全面|具体|日常)?(?:负责|参与|承担|接手|受托)/gu;

/** 乙中心负责甲站的日常运营; 18家社会组织参与甲中心的运营管理. */
function inCharge(scene: Scene): Found[] {
  return wordsIn(scene, IN_CHARGE).flatMap((verb) => {
    const to = listBehind(scene, verb.to, isProjectOrFacility, { gap: 4 });
    const last = to.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const behind = textOf(scene, { from: last.to, to: clauseAt(scene, verb.from).to });
    if (!/^(?:的)?(?:日常|具体|整体|全面|统一)?(?:组织|管理)?(?:运营|运作|管理|实施|执行|运行|承办)/u.test(behind))
      return [];
    const marked = agentBefore(
      scene,
      verb.from,
      isActor,
      /(?:由|委托|引入|引进|引进了|邀请|交由)[\d一二三四五六七八九十百]*[余多]?[家个]?$/u,
    );
    const by = marked ?? theLatter(scene, verb.from) ?? subjectBefore(scene, verb.from, isOrganization);
    return by ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/charge', by, to, verb }) : [];
  });
}

/** 甲办事处与乙中心签订协议，由后者负责…: the one named last. */
export function theLatter(scene: Scene, at: number): Parties | null {
  if (!/由(?:后者|其|它|对方)$/u.test(textOf(scene, { from: Math.max(scene.sentence.from, at - 4), to: at })))
    return null;
  const last = unitsOf(scene).findLast(({ to, named }) => to <= at && isOrganization(named));
  return last ? partiesOf(scene, [last]) : null;
}

/** 运营单位：甲中心, 承接机构为甲中心, of the project or facility named before, or of the one that a form names behind. */
function told(scene: Scene): Found[] {
  return [...wordsIn(scene, OPERATOR), ...operatorUnits(scene)].flatMap((word) => {
    const link = /^(?:为|是|系|：|:)?/u.exec(textOf(scene, { from: word.to, to: scene.sentence.to }))?.[0].length ?? 0;
    const list = listBehind(scene, word.to + link, isOrganization, { gap: 0 });
    const [first] = list;
    if (!first) return [];
    const before = topicBefore(scene, word.from);
    const to = before.length > 0 ? before : labelled(scene, word.to);
    if (to.length === 0) return [];
    const range = { from: first.from, to: (list.at(-1) ?? first).to };
    const by = { named: list.map(({ named }) => named), range, spots: [], doubt: {} };
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/told', by, to, verb: word });
  });
}

const OPERATOR = /(?:运营|承接|实施|执行|承办|承建|管理|中标|成交)(?:单位|机构|主体|方|组织|人|供应商)(?:名称)?/gu;

const IS_OPERATOR = new RegExp(`^(?:${OPERATOR.source})$`, 'u');
/** The same words, where they are read as a party that is not named. */
const operatorUnits = (scene: Scene): Range[] =>
  unitsOf(scene).filter(({ named }) => named.thing.named === false && IS_OPERATOR.test(named.thing.name));

/** 中标单位：甲中心；项目名称：乙项目 */
function labelled(scene: Scene, at: number): Unit[] {
  const project = unitsOf(scene).find(
    ({ from, named }) =>
      from >= at &&
      named.thing.type === 'Project' &&
      /项目名称[：:]$/u.test(textOf(scene, { from: Math.max(scene.sentence.from, from - 6), to: from })),
  );
  return project ? [project] : [];
}

/** 其中社会组织运营的11个: of the facilities named before. */
function counted(scene: Scene): Found[] {
  return wordsIn(scene, /(?:运营|管理|承接|举办)的(?=\d)/gu).flatMap((verb) => {
    const agent = unitsOf(scene).find(({ to, named }) => to === verb.from && (isOrganization(named) || isKind(named)));
    const to = agent ? topicBefore(scene, agent.from) : [];
    if (!agent || to.length === 0) return [];
    const { thing } = agent.named;
    const party = isKind(agent.named) ? { ...agent.named, thing: unnamed(thing) } : agent.named;
    const by = { ...partiesOf(scene, [agent]), named: [party] };
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/counted', by, to, verb });
  });
}

/** 社会组织 and 企业 are groups elsewhere; who runs something is a party that the text does not name. */
const isKind = ({ thing }: Named): boolean =>
  thing.type === 'Population' && /(?:社会组织|机构|企业|公司)$/u.test(thing.name);

const unnamed = ({ name }: Named['thing']): Named['thing'] => ({
  ...{ type: /企业|公司/u.test(name) ? 'OtherOrganization' : 'SocialOrganization', name, named: false },
});

/** 甲客厅设有阅览室、健身房，交由…: rooms of the house that is meant. */
export const isEquipment = (scene: Scene, { from }: Range, unit: Unit): boolean =>
  /(?:设有|内设|配有|内有|配备|开辟|划分为|分为|设置)[^，。；]*$/u.test(textOf(scene, { from, to: unit.from }));

/** 甲厨房开在乙中心一楼，由…运营: where it is. */
const WHERE = /(?:[在于]|依托|毗邻|紧邻|进驻|入驻|落户)“?$/u;

/** 采取“政府支持+企业运营”模式: how it is run is not what is run. */
const isWay = (scene: Scene, { from }: Range, unit: Unit): boolean =>
  /(?:模式|机制|方式|做法|工作法)[”’]?$/u.test(textOf(scene, unit)) &&
  /(?:采取|采用|实行|探索|按照|依托|通过|以)了?“?$/u.test(textOf(scene, { from, to: unit.from }));

/** 甲食堂、乙食堂，委托…管理: the members of the list that the last one stands in. */
function withListed(scene: Scene, units: readonly Unit[]): Unit[] {
  let first = units.length - 1;
  while (first > 0) {
    const gap = textOf(scene, { from: (units[first - 1] as Unit).to, to: (units[first] as Unit).from });
    if (!/^(?:、|和|与|及|以及)$/u.test(gap)) break;
    first -= 1;
  }
  return units.slice(first);
}

/** 本届大赛项目成果展由…承办: something of the project. */
const OF_WHICH = /^(?:项目)?(?:成果|启动仪式|资金|经费|办法|方案|名单|负责人|总结|评选|颁奖)/u;

/** The project or facility that the words before are about, nearest first; a whole list where a clause names several. */
export function topicBefore(scene: Scene, at: number): Unit[] {
  const clauses = clausesOf(scene).filter(({ from }) => from < at);
  for (const clause of clauses.toReversed()) {
    const within = unitsOf(scene).filter(
      (unit) =>
        unit.from >= clause.from &&
        unit.to <= Math.min(at, clause.to) &&
        isProjectOrFacility(unit.named) &&
        !isEquipment(scene, clause, unit) &&
        !isWay(scene, clause, unit) &&
        !WHERE.test(textOf(scene, { from: clause.from, to: unit.from })) &&
        !OF_WHICH.test(textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 6) })),
    );
    const last = within.at(-1);
    if (last) return withListed(scene, within);
    if (/；/u.test(textOf(scene, { from: clause.from - 1, to: clause.from }))) return [];
  }
  const above = topicAbove(scene, at);
  return above ? [above] : [];
}
