/** What besides the documents decides the graph: our own code of the projection, the schemes and the assertions. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = [
  'src/load',
  'src/name',
  'src/text',
  'src/graph/constraints.ts',
  'src/graph/write.ts',
  'src/vocabulary',
  'seed/concepts',
  'seed/divisions.jsonl',
  'seed/divisions',
];

/** Sixteen hex digits; another recipe means that a load must compute the graph again though no document changed. Read once a process: its code stays. */
export function recipe(assertions: readonly unknown[]): string {
  const key = JSON.stringify(assertions);
  const known = made.get(key) ?? madeNow(assertions);
  made.set(key, known);
  return known;
}

const made = new Map<string, string>();

function madeNow(assertions: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(assertions));
  for (const part of PARTS) {
    for (const file of filesOf(`${ROOT}${part}`))
      hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((file) => statSync(file).isFile());
}
