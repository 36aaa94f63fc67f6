/** EVALUATES: who assesses a project, a facility or an organization. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { agentBefore, isActor, isOrganization, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import {
  clauseAt,
  listBehind,
  once,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';
import { topicOf, wordsBeyond } from './topic.ts';

const isEvaluated = ofType('Project', 'Facility', 'SocialOrganization', 'OtherOrganization', 'Policy', 'Fund');
const EVALUATION = '(?:评估|评价|考评|考核|审计|验收|评定|测评|评审|评议|打分|“体检”)';
/** 末期, 第三方绩效, 年度星级: which one it is. */
const WHICH = '[^，。；：、对由]{0,12}?';
const END = '(?:工作|任务|服务|事宜)?(?:[了过]?(?:[一两二三四五1-9][次轮遍])?)(?=$|[，。；)])';
const MARKER =
  /(?:由|委托|委派|引入|引进|聘请|邀请|请来?|通过|经|交由|组织)(?:了?具有[^，。]{2,10}的|专业的?|第三方)?$/u;

/** Behind what is assessed: 进行末期评估, 逐一评估, 的运营成效每年考核一次. */
const DONE = new RegExp(
  `^(?:[^，。；]{0,24}?(?:进行|开展|作出?|做过?|实施|组织)[^，。；]{0,10}?${EVALUATION}(?:工作)?(?:$|[，。；、])` +
    `|(?:的[^，。；]{1,14}?)?(?:[每逐][^，。；]{1,3}|按[^，。；]{1,8}|分[期批别]|全面|实地|统一|综合|集中|严格|定期|再次)*${WHICH}${EVALUATION}${END})`,
  'u',
);
/** Behind who does it: 开展年度评估, 承担第三方评估工作, 出具的审计报告. */
const UNDERTAKES = new RegExp(
  `^(?:[^，。；对]{0,14}?)(?:开展|承担|负责|实施|进行|组织|做|作)(?:了|过|其)?${WHICH}${EVALUATION}${END}` +
    `|^(?:[每逐][^，。；]{1,3}|定期|按[^，。；]{1,6}|全程|统一)+${WHICH}${EVALUATION}${END}`,
  'u',
);
const GIVEN_OUT = new RegExp(`${EVALUATION}(?:工作)?(?:均|都|，|：)*(?=由|委托|交由)`, 'gu');
const RESULT = new RegExp(`(?:给出|出具|作出)的?[^，。；]{0,8}?${EVALUATION}(?:结果|报告|结论|意见|等次)`, 'gu');
const PASSED = new RegExp(`^(?:开展|组织|进行)?的?${WHICH}${EVALUATION}`, 'u');
const EVALUATOR = new RegExp(`(?:第三方)?${EVALUATION}(?:单位|机构|方|主体)(?:为|是|系|：)`, 'gu');

export const evaluates: (scene: Scene) => readonly Found[] = once((scene) => {
  if (!ANY.test(scene.text)) return [];
  const found = [ofObject, commissioned, undertaken, result, passed, named].flatMap((part) => part(scene));
  const said = ({ subject, objects = [] }: Found): string => `${subject?.name} ${JSON.stringify(objects)}`;
  return [...new Map(found.map((one) => [said(one), one])).values()];
});

const ANY = new RegExp(EVALUATION, 'u');

/** 委托乙中心对甲项目进行评估. */
function ofObject(scene: Scene): Found[] {
  return wordsIn(scene, /对|就/gu).flatMap((verb) => {
    const clause = clauseAt(scene, verb.from);
    const to = listBehind(scene, verb.to, isEvaluated, { gap: 10 });
    const last = to.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const behind = DONE.exec(textOf(scene, { from: last.to, to: clause.to }));
    if (!behind) return [];
    const by =
      agentBefore(scene, verb.from, isOrganization, MARKER) ??
      broughtIn(scene, verb) ??
      subjectBefore(scene, verb.from, isActor);
    return by ? line(scene, 'evaluates/object', by, to, { ...verb, to: last.to + behind[0].length }) : [];
  });
}

/** 委托乙机构，每年对甲站进行评价: who ends the clause before. */
function broughtIn(scene: Scene, { clause }: Word): Parties | null {
  const unit = unitsOf(scene).findLast(({ to, named }) => to <= clause.from && isOrganization(named));
  if (!unit || !/^，?$/u.test(textOf(scene, { from: unit.to, to: clause.from }))) return null;
  return agentBefore(scene, unit.to, isOrganization, MARKER);
}

/** 甲项目…，委托乙中心开展末期评估: of what the words before are about. */
function commissioned(scene: Scene): Found[] {
  return wordsIn(
    scene,
    /委托|委派|聘请|邀请|(?<!申|邀|聘|宴|报|提)请(?:来|到|了)?|引入|引进|由(?!于|此)|经(?!费|济|营|验|过)/gu,
  ).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 6 });
    const last = list.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const behind = textOf(scene, { from: last.to, to: verb.clause.to });
    const done = (verb.text === '经' ? PASSED : UNDERTAKES).exec(behind)?.[0];
    const to = done ? topicOf(scene, verb.from) : [];
    return done ? line(scene, 'evaluates/commissioned', partiesOf(scene, list), to, reach(verb, last, done)) : [];
  });
}

const reach = (verb: Word, last: Unit, done: string): Word => ({ ...verb, to: last.to + done.length });

/** 项目的评估由乙中心承担; 评估委托乙中心开展. */
function undertaken(scene: Scene): Found[] {
  return wordsIn(scene, GIVEN_OUT).flatMap((verb) => {
    const clause = clauseAt(scene, verb.to);
    const by = unitsOf(scene).findLast(
      ({ from, to, named }) => from >= verb.to && to <= clause.to && isOrganization(named),
    );
    const behind = by ? textOf(scene, { from: by.to, to: clauseAt(scene, by.from).to }) : '';
    if (!by || !/^(?:具体|统一|全程)?(?:承担|负责|实施|开展|进行|完成|组织)/u.test(behind)) return [];
    return line(scene, 'evaluates/undertaken', partiesOf(scene, [by]), topicOf(scene, verb.from), verb);
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
  return wordsIn(scene, /通过了?|接受了?|顺利通过/gu).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 6 });
    const last = list.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const done = PASSED.exec(textOf(scene, { from: last.to, to: verb.clause.to }))?.[0];
    const own = unitsOf(scene).findLast(
      (unit) => unit.to <= verb.from && unit.from >= verb.clause.from && isEvaluated(unit.named),
    );
    const to = own ? [own] : topicOf(scene, verb.from);
    return done ? line(scene, 'evaluates/passed', partiesOf(scene, list), to, reach(verb, last, done)) : [];
  });
}

/** 第三方评估机构为乙中心, of the project that the text above is about. */
function named(scene: Scene): Found[] {
  return wordsBeyond(scene, EVALUATOR).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    return list.length > 0
      ? line(scene, 'evaluates/named', partiesOf(scene, list), topicOf(scene, verb.from), verb)
      : [];
  });
}

const line = (scene: Scene, rule: string, by: Parties, to: readonly Unit[], verb: Word): Found[] =>
  lines(scene, { kind: 'operation', predicate: 'EVALUATES', rule, by, to, verb });
