import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** A folder imports only from folders to its left. `page` imports none of them; `pipeline.ts`, `cli.ts` and its door `prepare.mjs` may import all. */
const ORDER = ['vocabulary', 'document', 'text', 'statement', 'name', 'graph', 'load', 'review', 'question', 'api'];
const FREE = ['pipeline.ts', 'cli.ts', 'prepare.mjs'];

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

describe('the import law', () => {
  const files = sourceFiles();

  it('lets a folder import only from folders to its left', () => {
    expect([...files].flatMap(([file, imports]) => imports.flatMap((to) => breach(file, to)))).toEqual([]);
  });

  it('knows every folder', () => {
    const known = new Set([...ORDER, 'page']);
    expect([...files.keys()].filter((file) => file.includes('/') && !known.has(folderOf(file)))).toEqual([]);
  });

  // V8 compiles that property into hundreds of ranges of surrogate pairs, ten times as slowly as the block of characters.
  it('writes Han characters as a block and not by the property of their script', () => {
    const named = [...files.keys()].filter((file) => readFileSync(join(SOURCE, file), 'utf8').includes('{Script=Han}'));
    expect(named).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('sees a breach and a cycle', () => {
    expect(breach('text/a.ts', 'graph/b.ts')).toHaveLength(1);
    expect(breach('page/a.ts', 'text/b.ts')).toHaveLength(1);
    expect(breach('graph/a.ts', 'cli.ts')).toHaveLength(1);
    expect(breach('graph/a.ts', 'text/b.ts')).toEqual([]);
    expect(breach('page/a.ts', 'error.ts')).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a.ts', ['b.ts']],
          ['b.ts', ['a.ts']],
        ]),
      ),
    ).toEqual(['a.ts → b.ts → a.ts']);
  });
});

/** Each file under src, and the files of ours that it imports, all relative to src. */
function sourceFiles(): Map<string, string[]> {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|mjs)$/u.test(name),
  );
  return new Map(names.sort().map((name) => [name, importsOf(name)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  const found = text.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"](\.{1,2}\/[^'"]+\.(?:ts|tsx|mjs))['"]/gu,
  );
  return [...found].map(([, path = '']) => relative(SOURCE, normalize(join(SOURCE, dirname(file), path))));
}

function breach(from: string, to: string): string[] {
  // A test's own command (test/check.ts) is reached by cli.ts only.
  if (FREE.includes(from) || to === 'error.ts') return [];
  const [left, right] = [ORDER.indexOf(folderOf(to)), ORDER.indexOf(folderOf(from))];
  const isSame = folderOf(to) === folderOf(from);
  return isSame || (left >= 0 && left < right) ? [] : [`${from} imports ${to}`];
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function cycles(files: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of files.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}
