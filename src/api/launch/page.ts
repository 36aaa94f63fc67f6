import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

const SOURCE = join(ROOT, 'src', 'page');
/** The playground's list of examples is read from here when it is built. */
const QUERIES = join(ROOT, 'queries');
const CONFIGURATION = join(SOURCE, 'vite.config.ts');

/** Where the built playground stands: the API serves this folder. */
export const PAGE_DIRECTORY = join(ROOT, 'dist', 'page');

const STAMP = join(PAGE_DIRECTORY, '.source-sha256');

/** Whether the built playground is missing or older than its sources or packages. */
export const isPageStale = (): boolean =>
  existsSync(CONFIGURATION) && !(existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash());

/** Builds the playground into `dist/page`, whatever stood there. */
export const buildPage = async (): Promise<void> => {
  const { build } = await import('vite');
  rmSync(STAMP, { force: true });
  const hash = sourceHash();
  await build({
    configFile: CONFIGURATION,
    root: SOURCE,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: PAGE_DIRECTORY, emptyOutDir: true },
  });
  // Last, so that an interrupted build is built again.
  writeFileSync(STAMP, hash);
};

const sourceHash = (): string => {
  const hash = createHash('sha256');
  const files = [...filesIn(SOURCE), ...filesIn(QUERIES), join(ROOT, 'package-lock.json')];
  for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
