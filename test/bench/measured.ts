/** One run of a command of ours in a process of its own, and what it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { ROOT } from '../support/dockerfile.ts';

export interface Run {
  code: number | null;
  /** Wall clock. */
  seconds: number;
  /** Of all threads of the process, in user mode; a database that it starts is a process of its own. */
  userSeconds: number;
  /** The most memory that the process ever held. */
  megabytes: number;
  /** The end of what it told on standard error. */
  told: string;
}

/** The machine that figures are told for. */
export const CORES = 2;

/** The process tells at its end what it used, on a channel that no command of ours writes to. */
const TELL = `import{isMainThread}from'node:worker_threads';import{writeSync}from'node:fs';
if(isMainThread)process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())));`;

/** Runs `npm run VERB -- WORDS` without npm; standard output goes into `output`. */
export async function run(
  words: readonly string[],
  { environment = {}, output = '/dev/null' }: { environment?: Record<string, string>; output?: string } = {},
): Promise<Run> {
  const began = performance.now();
  const own = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, 'src/prepare.mjs', ...words];
  const [command = '', ...rest] = [...onCores(), process.execPath, ...own];
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', EXTRACTOR_URL: '', READERS: String(CORES), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  child.stdout?.pipe(createWriteStream(output));
  let told = '';
  child.stderr?.on('data', (part: Buffer) => {
    told = `${told}${part}`.slice(-2_000);
  });
  const used = text(child.stdio[3] as NodeJS.ReadableStream);
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1_000;
  const usage = JSON.parse((await used) || '{}') as { userCPUTime?: number; maxRSS?: number };
  return {
    ...{ code, seconds, told },
    userSeconds: (usage.userCPUTime ?? Number.NaN) / 1e6,
    megabytes: (usage.maxRSS ?? Number.NaN) / 1_024,
  };
}

/** A machine with more cores is held to two, where it has the means. */
const onCores = (): string[] =>
  availableParallelism() > CORES && process.platform === 'linux' ? ['taskset', '-c', `0-${CORES - 1}`] : [];
