/** The lines that say a need: one a place and need, with the groups that it concerns, and the field of service that its words name. */
import type { Range } from '../../../text/passages.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { fieldIn } from '../policy/titles.ts';
import { asThing, evidenceOf, isPlace } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { clauseAt, clausesOf, joined, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { isPopulation, type Needing } from './who.ts';

export interface Needs {
  readonly things: readonly FoundThing[];
  readonly lines: readonly Found[];
}

/** `words`: where each need stands. */
export function needs(
  scene: Scene,
  { places, groups, range, away }: Needing,
  words: readonly Range[],
  verb: Range,
): Needs {
  const around = places.length > 0 ? places : groupsAsWho(groups);
  const things = words.map(
    (one): FoundThing => ({
      ...{ type: 'Need', name: textOf(scene, one), spot: spot(scene.passage, one.from, one.to) },
    }),
  );
  const concerned = (groups.length > 0 ? groups : groupsBehind(scene, words)).map(({ named: one }) => asThing(one));
  const lines = around.flatMap((who) =>
    things.map(
      (thing, index): Found => ({
        ...{ rule: 'need/wish', kind: 'need', predicate: 'HAS_NEED', ...saidAt(scene, verb.from), modality: 'ACTUAL' },
        subject: asThing(who),
        objects: [thing, ...concerned],
        evidence: [...(away ? [away] : []), ...evidenceOf(scene, [], joined([range, verb, words[index] as Range], 40))],
      }),
    ),
  );
  return { things, lines: [...lines, ...things.flatMap((thing) => ofField(scene, thing))] };
}

/** 需要相亲沙龙，为单身人士扩大…: whom the need or the clause right behind it names. */
function groupsBehind(scene: Scene, words: readonly Range[]): Unit[] {
  const from = words[0]?.from ?? scene.sentence.to;
  const end = clauseAt(scene, words.at(-1)?.from ?? from).to;
  const next = clausesOf(scene).find((one) => one.from > end);
  // 甲社区缺乏活动空间，乙社区居民最盼加装电梯: another place's group.
  const isOther = next && unitsOf(scene).some(({ from, named }) => from === next.from && isPlace(named));
  const isNext = next && !isOther && textOf(scene, { from: end, to: next.from }) === '，';
  return unitsOf(scene)
    .filter((unit) => unit.from >= from && unit.to <= (isNext ? next.to : end) && isPopulation(unit.named))
    .slice(0, 2);
}

const groupsAsWho = (groups: readonly Unit[]): Named[] => groups.slice(0, 1).map(({ named: one }) => one);

function ofField(scene: Scene, thing: FoundThing): Found[] {
  const field = fieldIn(thing.name);
  const { spot: stands } = thing;
  if (!field || !stands) return [];
  const at = { from: stands.from + field.from, to: stands.from + field.to };
  return [
    {
      ...{ rule: 'need/field', kind: 'operation', predicate: 'IN_FIELD', modality: 'ACTUAL', as: 'CONTENT' },
      subject: thing,
      objects: [{ type: 'ServiceField', name: field.name, spot: spot(scene.passage, at.from, at.to) }],
      evidence: [stands],
    },
  ] as Found[];
}

/** 失能老人夜间托养: the group with which the words begin, and what it needs. */
export function ofGroup(scene: Scene, part: Range): { group: Unit; words: Range } | null {
  const group = unitsOf(scene).find(({ from, to }) => from >= part.from && to <= part.to);
  if (!group || !isPopulation(group.named) || group.from - part.from > 4) return null;
  const lead = /^(?:们)?(?:的)?/u.exec(textOf(scene, { from: group.to, to: part.to }))?.[0].length ?? 0;
  const words = { from: group.to + lead, to: part.to };
  return words.to - words.from >= 2 ? { group, words } : null;
}

/** The members of 、 and 和 as ranges, where each has two characters at least. */
export function partsOf(scene: Scene, range: Range): Range[] {
  let at = range.from;
  return textOf(scene, range)
    .split(/[、和]/u)
    .map((part) => {
      const one = { from: at, to: at + part.length };
      at += part.length + 1;
      return one;
    })
    .map((one) => ({ ...one, to: one.to - (TAIL.exec(textOf(scene, one))?.[0].length ?? 0) }))
    .map((one) => ({ ...one, from: one.from + (LEAD.exec(textOf(scene, one))?.[0].length ?? 0) }))
    .filter(({ from, to }) => to - from >= 2);
}

/** 缺活动场所: the lack says itself. */
const LEAD = /^(?:缺(?![口位陷失勤])(?:少|乏)?|没有|急需|需要)(?=.{2})/u;
/** 等服务, 两类项目 and （62条）: what only sums them up. */
const TAIL =
  /(?:\([^()]{1,12}\))$|等(?:服务|项目|需求|方面|问题|内容)?$|(?<=.{2})[两三四五六几]个?(?:[类项种件]|方面)(?:大?事情?|项目|服务|需求|问题)?$/u;
