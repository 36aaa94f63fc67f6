import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stepFailed } from '../../error.ts';
import type { Say } from './progress.ts';
import { LAUNCHED } from './watch-parent.ts';

/** The project's folder, an absolute path with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts a verb of `src/cli.ts` in a process of its own, with a pipe as its standard input by which it sees us die. */
export const spawnVerb = (verb: string, environment: NodeJS.ProcessEnv, options: SpawnOptions): ChildProcess =>
  spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/cli.ts', verb], {
    ...options,
    cwd: ROOT,
    env: { ...process.env, ...environment, [LAUNCHED]: '1' },
  });

/** Runs a verb to its end, each line it prints going to `say`; throws STEP_FAILED when it ends badly. */
export const runVerb = (verb: string, environment: NodeJS.ProcessEnv, say: Say): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawnVerb(verb, environment, { stdio: ['pipe', 'pipe', 'pipe'] });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      if (stream !== null)
        createInterface(stream).on('line', (line) => {
          printed.push(line);
          say(line);
        });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', kill);
      if (code === 0) return resolve();
      // A spinner shows one line at a time: say all of it again, where it can be read.
      if (process.stderr.isTTY) console.error(`\n${printed.join('\n')}`);
      reject(stepFailed(`npm run ${verb}`, `it ended with ${code}`));
    });
  });
