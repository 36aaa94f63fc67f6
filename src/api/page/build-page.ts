import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from '../launch/command.ts';
import { MANIFEST, writePageHtml } from './page-html.ts';

const SOURCE = join(ROOT, 'src', 'page');
const PLAYGROUND = join(SOURCE, 'playground');
const CONFIGURATION = join(SOURCE, 'vite.config.ts');
/** How it is built. */
const MANNER = [
  CONFIGURATION,
  ...['build-page.ts', 'page-html.ts', 'page-list.ts'].map((name) => join(ROOT, 'src', 'api', 'page', name)),
  join(ROOT, 'package-lock.json'),
];

/** Where the built pages stand: the API serves this folder. */
export const PAGE_DIRECTORY = join(ROOT, 'dist', 'page');

/** What is built by itself, so that a change of a page leaves the editor of the playground as it is, which takes longest. */
const PARTS = ['app', 'playground'] as const;
type Part = (typeof PARTS)[number];

/** What each part is made from, beside configuration and packages; the playground's list of examples is read from `queries/`. */
const filesOf = (part: Part): string[] =>
  part === 'playground'
    ? [...filesIn(PLAYGROUND), ...filesIn(join(ROOT, 'queries'))]
    : filesIn(SOURCE).filter((file) => !file.startsWith(PLAYGROUND) && file !== CONFIGURATION);

/** Whether the built pages are missing or older than their sources or packages. */
export const isPageStale = (): boolean => existsSync(CONFIGURATION) && PARTS.some(isStale);

/** Builds what is stale of pages and playground into `dist/page`. */
export const buildPage = async (): Promise<void> => {
  for (const part of PARTS.filter(isStale)) await buildPart(part);
};

const buildPart = async (part: Part): Promise<void> => {
  const { build } = await import('vite');
  const folder = join(PAGE_DIRECTORY, part);
  rmSync(stampOf(part), { force: true });
  const hash = sourceHash(part);
  await build({
    configFile: CONFIGURATION,
    root: part === 'app' ? SOURCE : PLAYGROUND,
    mode: part,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, manifest: part === 'app' && MANIFEST },
  });
  if (part === 'app') writePageHtml(folder);
  compress(folder);
  // Last, so that an interrupted build is built again.
  writeFileSync(stampOf(part), hash);
};

const stampOf = (part: Part): string => join(PAGE_DIRECTORY, `.${part}-sha256`);

const isStale = (part: Part): boolean =>
  !(existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === sourceHash(part));

/** Once here, so that no request waits for it. */
const compress = (folder: string): void => {
  for (const file of filesIn(folder).filter((name) => /\.(?:js|css|html|svg)$/u.test(name))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content));
  }
};

const sourceHash = (part: Part): string => {
  const hash = createHash('sha256');
  for (const file of [...filesOf(part), ...MANNER])
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
