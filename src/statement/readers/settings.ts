/** How many documents are read at once; the one place that reads it from the environment. */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { settingInvalid } from '../../error.ts';

const EXPECTED = 'a whole number from 1 to 64, or nothing for as many as there are cores';

/** What each environment variable of the readers may be; `.env.example` is held against its keys. */
export const READER_VARIABLES = z.object({
  READERS: z
    .string()
    .regex(/^(?:[1-9]|[1-5]\d|6[0-4])$/u, EXPECTED)
    .optional(),
});

/** To start a thread costs as much as to read this many documents. */
const FEWEST = 20;

/** How many threads read so many documents; 1 is this process's own. Throws SETTING_INVALID naming the variable. */
export function readersFor(documents: number, environment: NodeJS.ProcessEnv = process.env): number {
  const set = environment.READERS?.trim() || undefined;
  if (!READER_VARIABLES.safeParse({ READERS: set }).success) throw settingInvalid('READERS', set, EXPECTED);
  return documents < FEWEST ? 1 : Number(set ?? availableParallelism());
}
