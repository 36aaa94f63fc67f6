/** RUNS where the operating is a noun or an attribute: 负责甲站的运营, 运营单位：乙中心, 社会组织运营的11个. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
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
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, textOf, type Unit, unitsOf, withoutDates, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';
import { topicBefore } from './topic-before.ts';

export const runsByNoun = (scene: Scene): Found[] => [
  ...inCharge(scene),
  ...givenOut(scene),
  ...ofTopic(scene),
  ...told(scene),
  ...counted(scene),
];

const DOES =
  /(?:(?:负责|承担)(?:其)?(?:的)?(?:日常|具体|整体|全面)?(?:运营|管理|运作|实施|执行|打理)|(?:具体|组织|共同|联合|统一|中标)?(?:承接运营|运营|实施|执行|承办|承接|承包|托管|打理|维护))(?:管理|工作|维护)*(?=[，。；]|$)/gu;
/** Between who does it and the verb: 乙中心中标后具体实施, 乙中心于同年承接. */
const BEFORE_DOES = /^(?:[中竞]标后?|则|便|来|具体|全程|独立|日常|于|从|自|起|一直|继续|就|并|共同|，)*$/u;

/** 长者食堂…，镇里出场地，乙中心负责日常运营; 项目由甲会资助，乙社执行: of the house or project that the words before are about. */
function ofTopic(scene: Scene): Found[] {
  return wordsIn(scene, DOES).flatMap((verb) => {
    if (isDenied(scene, verb) || agentBefore(scene, verb.from, isActor, /(?:由|委托|交由|交给)$/u)) return [];
    const by = subjectBefore(scene, verb.from, isOrganization);
    if (!by?.range || by.range.from < verb.clause.from) return [];
    if (!BEFORE_DOES.test(withoutDates(scene, { from: by.range.to, to: verb.from }))) return [];
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

const GIVES_OUT =
  /(?:运营|管理|运维|运作|管护)(?:工作|权|事务|服务)?(?:整体|全部|均|则|也|已)*(?:委托给?|交由|交给|外包给|移交给?)/gu;

/** 甲站建成，日常运营委托给乙中心. */
function givenOut(scene: Scene): Found[] {
  return wordsIn(scene, GIVES_OUT).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 0 });
    const last = list.at(-1);
    if (
      !last ||
      isDenied(scene, verb) ||
      !/^(?:$|[，。；])/u.test(textOf(scene, { from: last.to, to: verb.clause.to }))
    )
      return [];
    const to = topicBefore(scene, verb.from);
    return lines(scene, {
      kind: 'operation',
      predicate: 'RUNS',
      rule: 'runs/given',
      by: partiesOf(scene, list),
      to,
      verb,
    });
  });
}

/** 甲办事处与乙中心签订协议，由后者负责…: the one named last. */
export function theLatter(scene: Scene, at: number): Parties | null {
  if (
    !/(?:由|委托|交给)(?:后者|其|它|对方)$/u.test(
      textOf(scene, { from: Math.max(scene.sentence.from, at - 4), to: at }),
    )
  )
    return null;
  const last = unitsOf(scene).findLast(({ to, named }) => to <= at && isOrganization(named));
  return last ? partiesOf(scene, [last]) : null;
}

/** 运营单位：甲中心, 承接机构为甲中心, of the project or facility named before, or of the one that a form names behind. */
function told(scene: Scene): Found[] {
  return [...wordsIn(scene, OPERATOR), ...operatorUnits(scene)].flatMap((word) => {
    const link = /^(?:为|是|系|：|:)?/u.exec(textOf(scene, { from: word.to, to: scene.sentence.to }))?.[0].length ?? 0;
    const list = listBehind(scene, word.to + link, isHouseOrOrganization, { gap: 0 });
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

const isHouseOrOrganization: Accepts = (named) =>
  isOrganization(named) || (named.thing.type === 'Facility' && isNamed(named));

const OPERATOR =
  /(?:运营|承接|实施|执行|承办|承建|管理|中标|成交)(?:单位|机构|主体|方|组织|人|供应商)(?:名称)?|(?<=^|[、，：.])(?:供应商(?:名称)?|(?:项目)?(?:执行|实施|承接|承办|运营))(?=：)/gu;

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

/** 其中社会组织运营的11个, 由乡镇自管的6个: of the facilities named before. */
function counted(scene: Scene): Found[] {
  return wordsIn(scene, COUNTED).flatMap((verb) => {
    const agent = unitsOf(scene).find(({ to, named }) => to === verb.from && (isActor(named) || isKind(named)));
    const to = agent ? topicBefore(scene, agent.from) : [];
    if (!agent || to.length === 0) return [];
    const { thing } = agent.named;
    const party = isKind(agent.named) ? { ...agent.named, thing: unnamed(thing) } : agent.named;
    const by = { ...partiesOf(scene, [agent]), named: [party] };
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/counted', by, to, verb });
  });
}

const COUNTED =
  /(?:承接|受托|负责|自行|自主|直接|自)?(?:运营|管理|管|营|承接|举办|承办|托管|自办)(?:管理)?的(?=(?:社工站|站点?|食堂|中心|项目)?(?:有|占|达|共)?\d)/gu;

/** 社会组织 and 企业 are groups elsewhere; who runs something is a party that the text does not name. */
export const isKind = ({ thing }: Named): boolean =>
  thing.type === 'Population' && /(?:社会组织|机构|企业|公司)$/u.test(thing.name);

/** The group as a party. */
export const unnamed = ({ name }: Named['thing']): Named['thing'] => ({
  ...{ type: /企业|公司/u.test(name) ? 'OtherOrganization' : 'SocialOrganization', name, named: false },
});
