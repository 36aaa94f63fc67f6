/** From a published document to proposed statements by rule: nothing is completed beyond the text, and what was not understood is said. */
import { findNonFacts } from '../text/quantity.ts';
import type { Span, Statement } from '../vocabulary/statement.ts';
import { type Found, Statements } from './found.ts';
import type { IgnoredSpan } from './ignored.ts';
import { event } from './kind/event.ts';
import { funding } from './kind/funding.ts';
import { identity } from './kind/identity.ts';
import { justification } from './kind/justification.ts';
import { location } from './kind/location.ts';
import { need } from './kind/need.ts';
import { readAside } from './kind/observation/aside.ts';
import { observation } from './kind/observation.ts';
import { operation } from './kind/operation.ts';
import { place } from './kind/place.ts';
import { policy } from './kind/policy.ts';
import { row } from './kind/row.ts';
import { service } from './kind/service.ts';
import type { Learned } from './learned.ts';
import { personsIn } from './persons.ts';
import { type ReadDocument, readScenes } from './reading.ts';
import type { Scene } from './scene.ts';

/** A rule looks at one sentence and says what it finds. */
export type Rule = (scene: Scene) => Found[];

/** A sum or number in scope that no rule understood. */
export interface NotUnderstood extends Span {
  why: string;
}

export interface Extraction {
  /** PROPOSED, in the order of the text; whoever uses them puts them through the gate (`understand.ts`). */
  statements: Statement[];
  /** Site furniture, and where persons' names stand. */
  ignored: IgnoredSpan[];
  notUnderstood: NotUnderstood[];
}

/** One for each kind of statement; their order decides nothing. */
const RULES: readonly Rule[] = [
  place,
  location,
  policy,
  justification,
  funding,
  observation,
  row,
  operation,
  service,
  need,
  event,
  identity,
];

/** Linear in the length of the text; reads no file and keeps nothing between two documents. Names that readers taught are understood. */
export function extract(
  document: ReadDocument & { furniture: readonly IgnoredSpan[] },
  { names }: Learned,
): Extraction {
  const persons = personsIn(document.source);
  const scenes = readScenes(document, document.furniture, names);
  const statements = new Statements(document.id, document.source, persons, document.pages);
  const found = scenes.flatMap((scene) => RULES.flatMap((rule) => rule(scene)));
  for (const one of found) statements.add(one);
  return {
    statements: statements.all(),
    ignored: [...document.furniture, ...persons.map((span) => ({ ...span, reason: 'PERSON_NAME' as const }))],
    notUnderstood: notUnderstood(scenes, found),
  };
}

/** Sums and numbers that stand in no statement's value. */
function notUnderstood(scenes: readonly Scene[], found: readonly Found[]): NotUnderstood[] {
  const used = new Set(found.flatMap(({ at }) => (at ? [startOf(at)] : [])));
  return scenes.flatMap((scene) => {
    const open = [
      ...scene.money.map((one) => ({ ...one, why: 'a sum of money' })),
      ...scene.quantities.filter(({ weak }) => !weak).map((one) => ({ ...one, why: 'a number' })),
    ].filter((one) => !used.has(startOf({ passage: scene.passage, ...one })));
    if (open.length === 0) return [];
    const lookalikes = findNonFacts(scene.text).map(({ from, to }) => ({
      from: from + scene.sentence.from,
      to: to + scene.sentence.from,
    }));
    const aside = [...lookalikes, ...readAside(scene)];
    return open
      .filter((one) => !aside.some(({ from, to }) => from < one.to && one.from < to))
      .map(({ from, to, why }) => ({ ...scene.passage.clean.original(from, to), why }));
  });
}

const startOf = ({ passage, from, to }: { passage: Scene['passage']; from: number; to: number }): number =>
  passage.clean.original(from, to).start;
