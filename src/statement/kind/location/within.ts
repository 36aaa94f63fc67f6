/** 在甲街道实施乙项目, 在甲街道设立丙中心: what is done, and what is built, in a place. That someone does it there does not say that he works nowhere else. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import { type Named, type Scene, wordsOf } from '../../scene.ts';
import { isNamed, isPlace, ofType } from '../shared/parties.ts';
import { clauseAt, listBehind, listFrom, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { built } from './built.ts';
import { isProject, isSettled, located } from './line.ts';
import { topicBefore, topicUnits } from './topic.ts';
import { ADVERBS, BUILDS, CARRIES_OUT } from './words.ts';

const AHEAD =
  /(?:在|(?<![用对由关属等高低善基])于)(?:了|辖区?内?的?|境内的?|(?:全|我|本|该)[省市区县镇]的?|经开区|高新区|开发区|新区|示范区|城区|下辖的|(?:[〇㐀-鿿𠀀-𲎯]{2,9}、){1,3})?$/u;
const DONE = new RegExp(`^[^，；。]{0,8}?${ADVERBS}(?:${CARRIES_OUT})`, 'u');
const BUILT = new RegExp(`^[^，；。]{0,8}?${ADVERBS}(?:${BUILDS})了?`, 'u');
/** 等5个社区, 内 */
const REST =
  /^(?:的\d+个(?:社区|村|小区|街道|镇)|等[^，。；]{0,10}?(?:[个家]?(?:街道|社区|乡镇|镇|村|区县?|县|地)|地)|内|里|辖区内?|境内|等)+/u;
const UNREAL = /^(?:若|如果?|假如|假设|倘若|一旦)/u;

export function within(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isPlace(unit.named) || !AHEAD.test(before(scene, index))) return [];
    const list = listFrom(scene, index, isPlace);
    const last = list.at(-1) as Unit;
    if (UNREAL.test(textOf(scene, clauseAt(scene, unit.from)))) return [];
    const behind = textOf(scene, { from: last.to, to: clauseAt(scene, last.from).to });
    const rest = REST.exec(behind)?.[0].length ?? 0;
    const words = behind.slice(rest);
    // 在全市率先建成 compares; it does not say where.
    if (/^率先/u.test(words) && /^(?:全|本|该)/u.test(wordsOf(unit.named))) return [];
    const at = last.to + rest;
    const subject = subjectOf(scene, index);
    if (subject && /^(?:，|$)/u.test(words))
      return list.map((where) =>
        located(scene, 'OPERATES_IN', 'location/project', subject.named, where.named, [subject, where], where.from),
      );
    const [builds, done] = [endOf(BUILT, words), endOf(DONE, words)];
    if (builds !== null && (done === null || builds <= done)) return builtIn(scene, list, at + builds);
    return done === null ? [] : doneIn(scene, list, { from: at, to: at + done });
  });
}

/** 该行动将在甲街道的4个社区，为…: the project itself is the subject. */
function subjectOf(scene: Scene, index: number): Unit | null {
  const unit = unitsOf(scene)[index] as Unit;
  const before = unitsOf(scene)[index - 1];
  if (!before || !isProject(before.named) || !isNamed(before.named)) return null;
  const gap = textOf(scene, { from: before.to, to: unit.from });
  return /^[”"]?(?:行动|计划|项目|活动)?(?:今年|去年|目前|首先|首批|已经|[将已正先拟])*在$/u.test(gap) ? before : null;
}

/** The words before a place, or before the wider one whose it is: 在甲街道的乙社区. */
function before(scene: Scene, index: number): string {
  const unit = unitsOf(scene)[index] as Unit;
  const wide = unitsOf(scene)[index - 1];
  const isOne = wide && isPlace(wide.named) && textOf(scene, { from: wide.to, to: unit.from }) === '的';
  return textOf(scene, { from: scene.sentence.from, to: isOne ? wide.from : unit.from });
}

const endOf = (pattern: RegExp, words: string): number | null => {
  const match = pattern.exec(words);
  return match && !/没|未|不|无/u.test(match[0]) ? match[0].length : null;
};

/** A house, team or practice that is set up there; else the project for which it is. */
function builtIn(scene: Scene, places: readonly Unit[], at: number): Found[] {
  const houses = listBehind(scene, at, isSettled, { gap: 12 });
  // 在甲街道、乙街道各建设1个中心: a class of them stands in each; a named one cannot stand in two.
  const fitting = places.length > 1 ? houses.filter(({ named }) => !isNamed(named) || isBrand(named)) : houses;
  const practised = listBehind(scene, at, isProject, { gap: 12 });
  const things = [...fitting, ...practised].map(({ named, from, to }) => ({ named, from, to }));
  const unread = houses.length + practised.length > 0 ? null : built(scene, at, (places[0] as Unit).named);
  const found = [...things, ...(unread ? [{ named: unread, from: unread.from, to: unread.to }] : [])].flatMap(
    ({ named, ...range }) => {
      const predicate = named.thing.type === 'Facility' ? 'LOCATED_IN' : 'OPERATES_IN';
      return places.map((where) => located(scene, predicate, 'location/built', named, where.named, [where, range], at));
    },
  );
  const isOwn = things.length > 0;
  return isOwn ? found : [...found, ...workIn(scene, places, { from: at, to: at }, [])];
}

/** 在甲村、乙村建设“阳光驿站”: what bears only a name of its own may be built twice. */
const isBrand = ({ passage, from, thing }: Named): boolean =>
  thing.name.startsWith('“') || passage.clean.text.charAt(from - 1) === '“';

function doneIn(scene: Scene, places: readonly Unit[], verb: Range): Found[] {
  // 在甲区、乙区推开服务站建设: what is spread there is the stations.
  const spread = listBehind(scene, verb.to, ofType('Facility'), { gap: 4 });
  if (spread.length > 0) return builtIn(scene, places, verb.to);
  const projects = listBehind(scene, verb.to, isProject, { gap: 14 });
  const start = (places[0] as Unit).from;
  return workIn(
    scene,
    places,
    verb,
    projects.length > 0 ? projects : topicUnits(scene, { from: start, to: verb.to }, isProject),
  );
}

/** The projects, else what the sentence before is about. */
function workIn(scene: Scene, places: readonly Unit[], verb: Range, projects: readonly Unit[]): Found[] {
  // Of several projects in several places the words do not say which is where.
  if (projects.length > 1 && places.length > 1) return [];
  if (projects.length > 0)
    return projects.flatMap((subject) =>
      places.map((where) =>
        located(scene, 'OPERATES_IN', 'location/in', subject.named, where.named, [subject, where, verb], verb.to),
      ),
    );
  const topic = topicBefore(scene, (places[0] as Unit).from);
  if (!topic || !isProject(topic)) return [];
  return places.map((where) => {
    const one = located(scene, 'OPERATES_IN', 'location/topic', topic, where.named, [where, verb], verb.to);
    return { ...one, evidence: [topic, ...one.evidence] };
  });
}
