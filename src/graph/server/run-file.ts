import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { Folder } from './folder.ts';
import { endProcess, isRunning } from './process.ts';

const RUN = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  keeper: z.object({ pid: z.number().int().positive(), port: z.number().int().positive() }),
  java: z.object({ pid: z.number().int().positive() }),
});

/** What a running private database says of itself in `run.json`: where it answers, as whom, and its two processes. */
export type Run = z.infer<typeof RUN>;

/** Reads `run.json`; undefined when there is none or it is broken. */
export const readRun = async ({ run }: Folder): Promise<Run | undefined> => {
  try {
    return RUN.parse(JSON.parse(await readFile(run, 'utf8')));
  } catch {
    return undefined;
  }
};

const LEAVING = 12_000;

/** Takes away what a run that no longer takes users has left: waits for one that is just ending, ends an orphaned Java, deletes `run.json`. */
export const clearRun = async (folder: Folder, { keeper, java }: Run): Promise<void> => {
  const until = Date.now() + LEAVING;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  while (Date.now() < until && (await isRunning(keeper.pid, 'keeper.mjs', folder.home))) await wait();
  if (await isRunning(java.pid, 'org.neo4j', folder.home)) await endProcess(java.pid, 5_000);
  await rm(folder.run, { force: true });
};
