/** RUNS where the operating is a noun or an attribute: 负责甲站的运营, 运营单位：乙中心, 社会组织运营的11个. */
import type { Found } from '../found.ts';
import type { Named, Scene } from '../scene.ts';
import { lines } from './act.ts';
import { agentBefore, isActor, isOrganization, isProjectOrFacility, partiesOf, subjectBefore } from './parties.ts';
import { isDenied } from './said.ts';
import { clauseAt, clausesOf, listBehind, textOf, type Unit, unitsOf, wordsIn } from './sentence-parts.ts';

export const runsByNoun = (scene: Scene): Found[] => [...inCharge(scene), ...told(scene), ...counted(scene)];

/** 负责甲的运营, 参与甲的运营管理: the object stands before the noun. */
const IN_CHARGE = /(?:全面|具体|日常)?(?:负责|参与|承担|接手|受托)/gu;

/** 乙中心负责甲站的日常运营; 18家社会组织参与甲中心的运营管理. */
function inCharge(scene: Scene): Found[] {
  return wordsIn(scene, IN_CHARGE).flatMap((verb) => {
    const to = listBehind(scene, verb.to, isProjectOrFacility, { gap: 4 });
    const last = to.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const behind = textOf(scene, { from: last.to, to: clauseAt(scene, verb.from).to });
    if (!/^(?:的)?(?:日常|具体|整体)?(?:运营|运作|管理|实施|执行|运行)/u.test(behind)) return [];
    const marked = agentBefore(
      scene,
      verb.from,
      isActor,
      /(?:由|委托|引入|引进|引进了|邀请|交由)[\d一二三四五六七八九十百]*[余多]?[家个]?$/u,
    );
    const by = marked ?? subjectBefore(scene, verb.from, isOrganization);
    return by ? lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/charge', by, to, verb }) : [];
  });
}

/** 运营单位：甲中心, 承接机构为甲中心, of the project or facility named before. */
function told(scene: Scene): Found[] {
  const pattern = /(?:运营|承接|实施|执行|承办|承建|管理)(?:单位|机构|主体|方|组织)(?:为|是|：|:|系)/gu;
  return wordsIn(scene, pattern).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const to = topicBefore(scene, verb.from);
    const [first] = list;
    if (!first || to.length === 0) return [];
    const range = { from: first.from, to: (list.at(-1) ?? first).to };
    const by = { named: list.map(({ named }) => named), range, spots: [], doubt: {} };
    return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/told', by, to, verb });
  });
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

/** The project or facility that the words before are about, nearest first; a whole list where a clause names several. */
export function topicBefore(scene: Scene, at: number): Unit[] {
  const clauses = clausesOf(scene).filter(({ from }) => from < at);
  for (const clause of clauses.toReversed()) {
    const within = unitsOf(scene).filter(
      ({ from, to, named }) => from >= clause.from && to <= Math.min(at, clause.to) && isProjectOrFacility(named),
    );
    const last = within.at(-1);
    if (last) return [last];
    if (/；/u.test(textOf(scene, { from: clause.from - 1, to: clause.from }))) return [];
  }
  return [];
}
