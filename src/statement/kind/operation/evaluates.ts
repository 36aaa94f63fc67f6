/** EVALUATES: who assesses a project, a facility or an organization. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { agentBefore, isActor, isOrganization, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';

const isEvaluated = ofType('Project', 'Facility', 'SocialOrganization', 'OtherOrganization', 'Policy', 'Fund');
const EVALUATION = '(?:评估|评价|考评|考核|审计|验收|评定|测评|评审|督导评估)';
const MARKER = /(?:由|委托|引入|引进|聘请|邀请|通过|经)(?:具有[^，。]{2,10}的)?$/u;

const DONE = new RegExp(
  `^[^，。；]{0,24}?(?:进行|开展|作出?|做|实施|组织)[^，。；]{0,10}?${EVALUATION}(?:工作)?(?:$|[，。；])`,
  'u',
);

const GIVEN_OUT = new RegExp(`${EVALUATION}(?:工作)?(?=由|委托)`, 'gu');
const RESULT = new RegExp(`(?:给出|出具|作出)的?[^，。；]{0,8}?${EVALUATION}(?:结果|报告|结论|意见|等次)`, 'gu');

export function evaluates(scene: Scene): Found[] {
  return [...ofObject(scene), ...undertaken(scene), ...result(scene), ...passed(scene)];
}

/** 委托乙中心对甲项目进行评估. */
function ofObject(scene: Scene): Found[] {
  return wordsIn(scene, /对/gu).flatMap((verb) => {
    const clause = clauseAt(scene, verb.from);
    const to = listBehind(scene, verb.to, isEvaluated, { gap: 10 });
    const last = to.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const behind = DONE.exec(textOf(scene, { from: last.to, to: clause.to }));
    if (!behind) return [];
    const by = agentBefore(scene, verb.from, isOrganization, MARKER) ?? subjectBefore(scene, verb.from, isActor);
    return by ? line(scene, 'evaluates/object', by, to, { ...verb, to: last.to + behind[0].length }) : [];
  });
}

/** 项目的评估由乙中心承担; 乙中心承担甲项目的评估. */
function undertaken(scene: Scene): Found[] {
  return wordsIn(scene, GIVEN_OUT).flatMap((verb) => {
    const clause = clauseAt(scene, verb.from);
    const by = unitsOf(scene).findLast(
      ({ from, to, named }) => from >= verb.to && to <= clause.to && isOrganization(named),
    );
    const behind = by ? textOf(scene, { from: by.to, to: clauseAt(scene, by.from).to }) : '';
    const to = unitsOf(scene).findLast(
      (unit) =>
        unit.to <= verb.from &&
        isEvaluated(unit.named) &&
        !/(?:由|委托)$/u.test(textOf(scene, { from: scene.sentence.from, to: unit.from })),
    );
    if (!by || !to || !/^(?:承担|负责|实施|开展|进行|完成)/u.test(behind)) return [];
    return line(scene, 'evaluates/undertaken', partiesOf(scene, [by]), [to], verb);
  });
}

/** 乙事务所给出的评估结果, of the project that the sentence is about. */
function result(scene: Scene): Found[] {
  return wordsIn(scene, RESULT).flatMap((verb) => {
    const by = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isOrganization(named));
    const to = unitsOf(scene).find((unit) => unit.to <= verb.from && ofType('Project', 'Facility')(unit.named));
    if (!by || !to || verb.from - by.to > 3) return [];
    return line(scene, 'evaluates/result', partiesOf(scene, [by]), [to], verb);
  });
}

/** 甲项目通过了乙中心的末期评估. */
function passed(scene: Scene): Found[] {
  return wordsIn(scene, /通过了?|接受了?/gu).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 6 });
    const last = list.at(-1);
    const to = unitsOf(scene).findLast((unit) => unit.to <= verb.from && isEvaluated(unit.named));
    if (!last || !to || to.from < verb.clause.from || isDenied(scene, verb)) return [];
    if (!PASSED.test(textOf(scene, { from: last.to, to: verb.clause.to }))) return [];
    return line(scene, 'evaluates/passed', partiesOf(scene, list), [to], verb);
  });
}

const PASSED = new RegExp(`^(?:开展|组织|进行)?的?[^，。；]{0,6}${EVALUATION}`, 'u');

const line = (scene: Scene, rule: string, by: Parties, to: readonly Unit[], verb: Word): Found[] =>
  lines(scene, { kind: 'operation', predicate: 'EVALUATES', rule, by, to, verb });
