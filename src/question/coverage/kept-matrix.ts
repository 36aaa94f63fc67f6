import type { QuestionContext } from '../answer/context.ts';

/** Matrices that are kept; the least lately asked for goes first. */
const MOST_KEPT = 8;

const kept = new Map<string, Promise<unknown>>();

/**
 * What `read` makes, made once for all pages of one matrix: every page needs the whole to be cut from.
 *
 * Kept by the version of the data, which is made from all that the graph holds, and by what was asked; a graph without a version keeps nothing.
 * Cost: one round trip.
 */
export const keptMatrix = async <Made>(
  { run }: QuestionContext,
  asked: Readonly<Record<string, unknown>>,
  read: () => Promise<Made>,
): Promise<Made> => {
  const [graph] = await run<{ version: string | null }>('MATCH (graph:Graph) RETURN graph.version AS version');
  if (!graph?.version) return read();
  const key = JSON.stringify([graph.version, asked]);
  const made = (kept.get(key) as Promise<Made> | undefined) ?? read();
  kept.delete(key);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  // A failure passes; the next who asks starts anew.
  made.catch(() => kept.delete(key));
  return made;
};
