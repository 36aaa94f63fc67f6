import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAGE_MODULES, PAGES, type PageName } from './page-list.ts';

/** The file of a page's HTML, in the folder of the built pages. */
export const htmlFileOf = (page: PageName): string => `${basename(PAGE_MODULES[page], '.tsx')}.html`;

/**
 * Writes one HTML file a page beside the built `index.html`: it names the scripts and styles of that page's own module, so that the browser
 * fetches them together with those that all pages share, not after they ran. Throws where the build knows no such module.
 */
export const writePageHtml = (folder: string): void => {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  const html = readFileSync(join(folder, ENTRY), 'utf8');
  const shared = neededBy(manifest, ENTRY);
  for (const page of PAGES) {
    const links = [...neededBy(manifest, PAGE_MODULES[page])].filter((file) => !shared.has(file)).map(link);
    writeFileSync(join(folder, htmlFileOf(page)), html.replace('</head>', `${links.join('')}</head>`));
  }
};

/** Vite's list of what was built, by source file. */
export const MANIFEST = 'manifest.json';
const ENTRY = 'index.html';

type Manifest = Readonly<Record<string, Built | undefined>>;
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The files that a module cannot run without, its own first. What it imports later, on wish, is not among them. */
const neededBy = (manifest: Manifest, module: string): Set<string> => {
  const modules = new Set([module]);
  const files = new Set<string>();
  // A set goes on over what is added while it is read.
  for (const one of modules) {
    const built = manifest[one];
    if (built === undefined) throw new TypeError(`src/page: nothing was built from ${one}, which page-list.ts names`);
    for (const file of [built.file, ...(built.css ?? [])]) files.add(file);
    for (const next of built.imports ?? []) modules.add(next);
  }
  return files;
};

/** As Vite writes them itself: it fetches nothing again that is named so. */
const link = (file: string): string =>
  file.endsWith('.css')
    ? `  <link rel="stylesheet" crossorigin href="${BASE}${file}">\n  `
    : `  <link rel="modulepreload" crossorigin href="${BASE}${file}">\n  `;

/** Where the pages' files are served (`vite.config.ts`). */
const BASE = '/page/app/';
