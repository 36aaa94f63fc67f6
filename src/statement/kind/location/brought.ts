/** OPERATES_IN where a project, house or team is brought to a place: 推广至, 落地, 面向, 派驻. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import {
  clauseAt,
  clausesOf,
  listBehind,
  listFrom,
  textOf,
  type Unit,
  unitsOf,
  wordsIn,
} from '../shared/sentence-parts.ts';
import { located, placesFor, subjectUnits } from './line.ts';
import { topicBefore, topicUnits } from './topic.ts';
import { COMES_TO } from './words.ts';

const VERB = new RegExp(COMES_TO, 'gu');
const isProject = ofType('Project');
const isHouse = ofType('Facility');
const isTeam = ofType('SocialOrganization', 'OtherOrganization');

/** 推广至, 覆盖, 开到, 走进 with the places that it comes to; whoever is charged with them. */
export const broughtTo = (scene: Scene): Found[] => [...coming(scene), ...charged(scene), ...given(scene)];

/** 甲镇、乙镇由丙中心承接: whose the work in a place is. */
function given(scene: Scene): Found[] {
  return wordsIn(scene, /(?:则|分别|均|都|统一)?(?:由|交给|交由|委托(?:给)?)/gu).flatMap((verb) => {
    const places = placesUpTo(scene, verb);
    const [team, ...more] = places.length > 0 ? listBehind(scene, verb.to, isTeam, { gap: 0 }) : [];
    if (!team || more.length > 0 || !isNamed(team.named) || isDenied(scene, verb)) return [];
    const behind = textOf(scene, { from: team.to, to: Math.min(scene.sentence.to, team.to + 10) });
    if (!GIVEN.test(behind)) return [];
    return places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/given', team.named, where.named, [where, verb, team], verb.from),
    );
  });
}

const GIVEN = /^(?:负责|具体|全面|统一|来)*(?:承接|承担|运营|负责|承办|实施|服务|打理|管理)(?:$|[，。；、]|运营|服务)/u;

/** The places that the clause opens with and that stand right before the verb. */
function placesUpTo(scene: Scene, { from, clause }: { from: number; clause: { from: number } }): readonly Unit[] {
  const units = unitsOf(scene);
  const index = units.findIndex((unit) => unit.from >= clause.from);
  const first = units[index];
  if (!first || !isPlace(first.named) || !isNamed(first.named)) return [];
  const list = listFrom(scene, index, (named) => isPlace(named) && isNamed(named));
  const opening = textOf(scene, { from: clause.from, to: first.from });
  return list.at(-1)?.to === from && /^[，；：]?(?:其中)?，?$/u.test(opening) ? list : [];
}

/** 甲中心负责乙镇、丙镇, 承担乙镇的服务任务 */
function charged(scene: Scene): Found[] {
  return wordsIn(scene, /负责|承担|对口(?:支援|帮扶|服务)|定点(?:服务|帮扶)/gu).flatMap((verb) => {
    const places = isDenied(scene, verb) ? [] : listBehind(scene, verb.to, isPlace, { gap: 0 });
    const last = places.at(-1);
    if (
      !last ||
      !/^(?:$|[，。；]|等|的(?:社会工作)?(?:服务|督导|支援|帮扶|运营)|片区)/u.test(
        textOf(scene, { from: last.to, to: scene.sentence.to }),
      )
    )
      return [];
    const [subject] = subjectUnits(scene, verb, isTeam).filter(({ named }) => isNamed(named));
    if (!subject) return [];
    return places.map((where) =>
      located(scene, 'OPERATES_IN', 'location/charge', subject.named, where.named, [subject, verb, where], verb.from),
    );
  });
}

function coming(scene: Scene): Found[] {
  return wordsIn(scene, VERB).flatMap((verb) => {
    if (isDenied(scene, verb)) return [];
    const places = listBehind(scene, verb.to, isPlace, { gap: 4 });
    const last = places.at(-1);
    if (!last) return [];
    const subjects = subjectsOf(scene, verb, last);
    if (subjects.length > 0)
      return subjects.flatMap((subject) =>
        placesFor(scene, subjects, subject, places).map((where) =>
          located(scene, 'OPERATES_IN', 'location/to', subject.named, where.named, [subject, verb, where], verb.from),
        ),
      );
    const topic = /派|驻|走/u.test(verb.text) ? null : topicBefore(scene, verb.from);
    if (!topic || !comesBy(verb.text)(topic)) return [];
    return places.map((where) => {
      const found = located(scene, 'OPERATES_IN', 'location/spread', topic, where.named, [verb, where], verb.from);
      return { ...found, certainty: 0.9, doubt: 'AMBIGUOUS' as const, evidence: [topic, ...found.evidence] };
    });
  });
}

/** 面向甲街道实施的乙项目 stands behind; otherwise the nearest before, or whoever sends its people. */
function subjectsOf(scene: Scene, verb: { from: number; to: number; text: string }, last: Unit): Unit[] {
  const behind = textOf(scene, { from: last.to, to: scene.sentence.to });
  const ahead = /^[^，。；]{0,6}的/u.test(behind) ? listBehind(scene, last.to, isProject, { gap: 8 }) : [];
  if (ahead.length === 1 && /^(?:面向|落地|落户|覆盖)/u.test(verb.text)) return ahead;
  const isService = /服务(?:范围|网络|触角|网点|区域)?(?:已经?|也|还|陆续|逐步|先后|进一步)*$/u.test(
    textOf(scene, { from: scene.sentence.from, to: verb.from }),
  );
  // “甲”项目由乙中心承办，服务范围扩大到丙镇: that of the project.
  const served = isService ? topicUnits(scene, verb, isProject) : [];
  if (served.length > 0) return served;
  if (/派|驻|延伸|拓展/u.test(verb.text) || isService) {
    const teams = teamsFor(scene, verb);
    if (teams.length > 0)
      return /分别$/u.test(textOf(scene, { from: scene.sentence.from, to: verb.from })) ? teams : teams.slice(0, 1);
  }
  return topicUnits(scene, verb, comesBy(verb.text));
}

/** The subject, else whom the clause before brings in: 引进甲中心、乙中心，分别驻点…. */
function teamsFor(scene: Scene, verb: { from: number; to: number }): Unit[] {
  const subjects = subjectUnits(scene, verb, isTeam).filter(({ named }) => isNamed(named));
  if (subjects.length > 0) return subjects;
  const pivots = pivotTeams(scene, verb);
  if (pivots.length > 0) return pivots;
  const [before] = clausesOf(scene)
    .filter(({ to }) => to <= verb.from)
    .slice(-1);
  const word = before && /引[进入]|邀请|委托|聘请/u.exec(textOf(scene, before));
  return before && word
    ? listBehind(scene, before.from + word.index, isTeam, { gap: 6 }).filter(({ named }) => isNamed(named))
    : [];
}

/** 支持甲中心、乙协会把服务延伸到丙县 */
function pivotTeams(scene: Scene, verb: { from: number }): Unit[] {
  const { from } = clauseAt(scene, verb.from);
  const words = textOf(scene, { from, to: verb.from });
  const word = /(?:支持|鼓励|引导|推动|组织|安排|指导|发动)(?=[^，]{4,60}[把将]服务)/u.exec(words);
  return word ? listBehind(scene, from + word.index, isTeam, { gap: 4 }).filter(({ named }) => isNamed(named)) : [];
}

/** A project is carried to a place, a house serves it. */
const comesBy = (verb: string): ((named: Named) => boolean) =>
  /面向|辐射|覆盖|开[到进]|延伸/u.test(verb)
    ? (named) => isProject(named) || (isHouse(named) && isNamed(named))
    : /派|驻/u.test(verb)
      ? () => false
      : isProject;
