/** The lines that say a need: one a place and need, with the groups that it concerns, and the field of service that its words name. */
import type { Range } from '../../text/passages.ts';
import type { Found, FoundThing } from '../found.ts';
import { type Named, type Scene, spot } from '../scene.ts';
import { isPopulation, type Needing } from './need-who.ts';
import { asThing, evidenceOf } from './parties.ts';
import { saidAt } from './said.ts';
import { clauseAt, clausesOf, joined, textOf, type Unit, unitsOf } from './sentence-parts.ts';
import { fieldIn } from './titles.ts';

export interface Needs {
  readonly things: readonly FoundThing[];
  readonly lines: readonly Found[];
}

/** `words`: where each need stands. */
export function needs(scene: Scene, { places, groups, range }: Needing, words: readonly Range[], verb: Range): Needs {
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
        evidence: evidenceOf(scene, [], joined([range, verb, words[index] as Range], 40)),
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
  const isNext = next && textOf(scene, { from: end, to: next.from }) === '，';
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
    .filter(({ from, to }) => to - from >= 2);
}
