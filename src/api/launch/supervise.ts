import { setTimeout as sleep } from 'node:timers/promises';
import { gaveUp } from '../../error.ts';
import type { Say } from './progress.ts';

/** Something that runs until it ends by itself or is stopped. */
export type Running = { readonly closed: Promise<unknown>; readonly stop: () => Promise<void> };

/** A thing that is started again whenever it ends. `failed` rejects with GAVE_UP when it would not start any more. */
export type Supervised<R extends Running> = {
  readonly first: R;
  readonly failed: Promise<never>;
  readonly stop: () => Promise<void>;
};

const TRIES = 5;

/** Starts something and starts it again at once when it ends; after 5 failed starts in a row it gives up (GAVE_UP). `start` gets what ran before. */
export const supervise = async <R extends Running>(
  what: string,
  start: (before?: R) => Promise<R>,
  say: Say,
): Promise<Supervised<R>> => {
  const first = await startWithPatience(what, start, say);
  let current = first;
  let stopped = false;
  const watch = async (): Promise<never> => {
    for (;;) {
      await current.closed;
      // Nothing more to do, and `failed` must stay open: whoever stopped us goes on.
      if (stopped) return new Promise(() => {});
      say(`The ${what} ended; starting it again`);
      current = await startWithPatience(what, start, say, current);
      if (stopped) await current.stop();
      else say(`The ${what} is back`);
    }
  };
  const failed = watch();
  failed.catch(() => {});
  const stop = () => {
    stopped = true;
    return current.stop();
  };
  return { first, failed, stop };
};

/** The first new try follows at once, the later ones after a breath that grows. */
const startWithPatience = async <R extends Running>(
  what: string,
  start: (before?: R) => Promise<R>,
  say: Say,
  before?: R,
): Promise<R> => {
  for (let failures = 1; ; failures++) {
    try {
      return await start(before);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (failures === TRIES) throw gaveUp(what, TRIES, reason);
      say(`The ${what} did not start (${failures} of ${TRIES}): ${reason}`);
      await sleep((failures - 1) * 500);
    }
  }
};
