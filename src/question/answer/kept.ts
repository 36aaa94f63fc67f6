import type { QuestionContext } from './context.ts';

/** Rows that are kept in all; a row takes about a kilobyte. What was least lately asked for goes first. */
const MOST_ROWS = 200_000;

interface Kept {
  readonly made: Promise<unknown>;
  rows: number;
}

const all = new Map<string, Kept>();

/**
 * What `read` makes of the whole graph for a question, made once for all who ask the same: each page of an answer is cut from the whole.
 *
 * Kept by the version of the data, which is made from all that the graph holds, and by what was asked; a graph without a version
 * keeps nothing. Whoever gets it must not change it. `rowsOf` says how many rows it holds. Cost: one round trip.
 */
export const kept = async <Made>(
  { run }: QuestionContext,
  question: string,
  asked: Readonly<Record<string, unknown>>,
  read: () => Promise<Made>,
  rowsOf: (made: Made) => number,
): Promise<Made> => {
  const [graph] = await run<{ version: string | null }>('MATCH (graph:Graph) RETURN graph.version AS version');
  if (!graph?.version) return read();
  const key = JSON.stringify([graph.version, question, asked]);
  const found = all.get(key);
  if (!found) return keep(key, read(), rowsOf);
  all.delete(key);
  all.set(key, found);
  return found.made as Promise<Made>;
};

const keep = <Made>(key: string, made: Promise<Made>, rowsOf: (made: Made) => number): Promise<Made> => {
  const entry: Kept = { made, rows: 0 };
  all.set(key, entry);
  made.then(
    (value) => {
      entry.rows = rowsOf(value);
      makeRoom();
    },
    // A failure passes; the next who asks starts anew.
    () => all.delete(key),
  );
  return made;
};

const makeRoom = (): void => {
  let rows = [...all.values()].reduce((sum, one) => sum + one.rows, 0);
  for (const [key, one] of all) {
    if (rows <= MOST_ROWS) return;
    all.delete(key);
    rows -= one.rows;
  }
};
