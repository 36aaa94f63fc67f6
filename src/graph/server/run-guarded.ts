import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** How a command ended (127: there is no such command) and what it printed. */
export type Ending = { readonly code: number; readonly printed: string };

/** Runs a command to its end, or asks it to end (SIGTERM) once `until` is settled; should this process be killed meanwhile, the command goes with it. */
export const runGuarded = (
  command: string,
  words: readonly string[],
  { until, ...options }: { cwd?: string; env?: NodeJS.ProcessEnv; until?: Promise<unknown> } = {},
): Promise<Ending> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [GUARD, command, ...words],
      { ...options, maxBuffer: 1 << 24 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, printed: (stderr + stdout).trim() });
      },
    );
    const end = () => child.kill('SIGTERM');
    until?.then(end, end);
  });
