import { spawn } from 'node:child_process';

/** One thing that is checked: its name and the words that Node is given. */
type Step = { readonly name: string; readonly words: readonly string[] };

const TYPES_FOUND = 'node_modules/.cache/types.tsbuildinfo';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** What needs neither a database nor all annotated documents; add a step here. */
const STEPS: readonly Step[] = [
  // What it found is kept, so that only what changed is checked again.
  {
    name: 'types',
    words: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', TYPES_FOUND],
  },
  { name: 'types of the pages', words: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/page'] },
  { name: 'lint and format', words: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'unit tests', words: [VITEST, 'run', '--project', 'unit', '--maxWorkers', '2', '--reporter', 'dot'] },
];

/** `npm run check`: what needs neither a database nor all annotated documents, in about a minute. Sets the exit code; words after it name test files. */
export const check = async (words: readonly string[]): Promise<void> => {
  const results = await Promise.all(
    STEPS.map((step) => run(step.words[0] === VITEST ? { ...step, words: [...step.words, ...words] } : step)),
  );
  if (results.includes(false)) process.exitCode = 1;
};

/** `npm test`: the check, then those of the graph and of the extraction beside those of the processes that a user starts, then the pages in a browser. */
export const test = async (words: readonly string[]): Promise<void> => {
  await check(words);
  const project = (name: string, ...more: string[]): Step => ({
    name: `${name} tests`,
    words: [VITEST, 'run', '--project', name, '--passWithNoTests', ...more, ...words],
  });
  const graph = run(project('graph'), true);
  const extraction = graph.then(() => run(project('extraction', '--reporter', 'dot')));
  const results = await Promise.all([graph, extraction, run(project('system', '--reporter', 'dot'))]);
  // Alone: a browser beside two databases would wait for its turn.
  results.push(await run(project('page', '--reporter', 'dot')));
  if (results.includes(false)) process.exitCode = 1;
};

/** The user's own database, model, port and NODE_ENV are nothing to a test; the data directory stays, because the jars are there. */
const environment = (): NodeJS.ProcessEnv => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, PORT, HOST, LOG_LEVEL, ...more } = process.env;
  const { EXTRACTOR_URL, EXTRACTOR_MODEL, EXTRACTOR_KEY, ...rest } = more;
  return { ...rest, NODE_ENV: 'test' };
};

/** What a step prints is shown when it fails, or as it comes when `live`. Fulfils with whether it went well. */
const run = ({ name, words }: Step, live = false): Promise<boolean> =>
  new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(process.execPath, words, {
      env: environment(),
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      console.error(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      resolve(code === 0);
    });
  });
