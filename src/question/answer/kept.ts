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
 * keeps nothing. Whoever gets it must not change it. `rowsOf` says how many rows it holds. Cost: one round trip in a request.
 */
export const kept = async <Made>(
  context: QuestionContext,
  question: string,
  asked: Readonly<Record<string, unknown>>,
  read: () => Promise<Made>,
  rowsOf: (made: Made) => number,
): Promise<Made> => {
  const version = await versionFor(context);
  if (version === null) return read();
  const key = JSON.stringify([version, question, asked]);
  const found = all.get(key);
  if (!found) return keep(key, read(), rowsOf);
  all.delete(key);
  all.set(key, found);
  return found.made as Promise<Made>;
};

/** What each request found when it first asked. */
const versions = new WeakMap<QuestionContext, Promise<string | null>>();

/** Version of the data and of what made the graph from it, null where none is loaded; read once in a request. */
export const versionFor = (context: QuestionContext): Promise<string | null> => {
  const found = versions.get(context);
  if (found) return found;
  const read = context.run<{ version: string | null }>(VERSION).then(([graph]) => graph?.version ?? null);
  versions.set(context, read);
  return read;
};

const VERSION = "MATCH (graph:Graph) RETURN graph.version + ' ' + coalesce(graph.recipe, '') AS version";

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
