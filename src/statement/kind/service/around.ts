/** A list of groups with the words around it, by which the shapes of SERVES are told. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';

export type By = 'anyone' | 'thing' | 'named' | 'project' | 'benefit';

/** One list of groups that is served. */
export interface Served {
  readonly list: readonly Unit[];
  /** The words that say it, from the verb or preposition on; the server is looked for before them. */
  readonly range: Range;
  /** The server, where the shape itself names it. */
  readonly server?: Unit;
  /** Who may serve in this way: a project or facility, only one with a name, or the one named last (受益老人); default anyone. */
  readonly by?: By;
  /** 上述机构收住失能老人的: whoever it is stands in the same clause. */
  readonly inClause?: boolean;
}

/** No shape is longer. */
const FARTHEST = 48;

/** A list with the words around it. */
export interface Around {
  readonly list: readonly Unit[];
  readonly first: Unit;
  readonly last: Unit;
  /** The words of the clause before the list, and where they begin; of a very long clause the nearest. */
  readonly ahead: string;
  readonly from: number;
  /** From the list to the end of the sentence, as far as the shapes look. */
  readonly behind: string;
  readonly next: Unit | undefined;
}

/** 困境儿童及其家庭: those beside them stand in no list of groups. */
const AND_THEIRS = /^(?:及|和|与|以及)其(?:家庭|家属|家长|亲属|监护人|照护者|照料者|子女|父母)/u;

export function aroundOf(scene: Scene, list: readonly Unit[]): Around {
  const first = list[0] as Unit;
  const last = list.at(-1) as Unit;
  const from = Math.max(clauseAt(scene, first.from).from, first.from - FARTHEST);
  return {
    ...{ list, first, last, from },
    ahead: textOf(scene, { from, to: first.from }),
    behind: textOf(scene, { from: last.to, to: Math.min(scene.sentence.to, last.to + FARTHEST) }).replace(
      AND_THEIRS,
      '',
    ),
    next: unitsOf(scene).find(({ from }) => from >= last.to),
  };
}

/** Where the nearest match that reaches to the end begins. */
export function lastMatch(pattern: RegExp, words: string): number | null {
  let at: number | null = null;
  for (let from = 0; from <= words.length; ) {
    const match = pattern.exec(words.slice(from));
    if (!match) return at;
    at = from + match.index;
    from = at + 1;
  }
  return at;
}
