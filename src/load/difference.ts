/** What a load changes: between the graph as it is and as it should be, and between the statements before and after. */
import type { GraphState } from '../graph/state.ts';
import type { Difference } from '../graph/write.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { Projection } from './project/projection.ts';

export function difference(state: GraphState, { nodes, edges }: Projection): Difference {
  const split = <T extends { properties: Record<string, unknown> }>(
    before: Map<string, string>,
    after: Map<string, T>,
  ) => ({
    added: [...after].filter(([key]) => !before.has(key)).map(([, value]) => value),
    changed: [...after]
      .filter(([key, value]) => before.has(key) && before.get(key) !== value.properties.hash)
      .map(([, value]) => value),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  });
  return { nodes: split(state.nodes, nodes), edges: split(state.edges, edges) };
}

/** Of one document: statements that came, went, or say something else now; and sums whose amount changed. */
export interface StatementChanges {
  document: string;
  added: number;
  removed: number;
  changed: number;
  amounts: { id: string; before: string; after: string }[];
}

/** `before` and `after` are canonical lines by statement id. */
export function statementChanges(
  document: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): StatementChanges {
  const changed = [...after].filter(([id, line]) => before.has(id) && before.get(id) !== line).map(([id]) => id);
  const amounts = changed.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)].map((line) => JSON.parse(line ?? '{}') as Partial<Statement>);
    return old?.value === now?.value && old?.valueTo === now?.valueTo
      ? []
      : { id, before: amount(old), after: amount(now) };
  });
  return {
    document,
    added: [...after.keys()].filter((id) => !before.has(id)).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
    changed: changed.length,
    amounts,
  };
}

const amount = (statement: Partial<Statement> | undefined): string =>
  `${statement?.value ?? '—'}${statement?.valueTo ? `–${statement.valueTo}` : ''} ${statement?.unit ?? ''}`.trim();
