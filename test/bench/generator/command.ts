/** `npm run generate -- --organizations N --seed WORD --out DIR`: writes a made-up country, and tells on standard error what it made. */
import { existsSync, readdirSync } from 'node:fs';
import { generateUsage, outNotEmpty } from '../../../src/error.ts';
import { type Made, writeFolder } from './folder.ts';

interface Options {
  organizations: number;
  seed: string;
  out: string;
}

const OPTIONS = ['--organizations', '--seed', '--out'];
const DOCUMENTS_A_LINE = 500;

export async function generateCommand(words: readonly string[]): Promise<void> {
  const options = optionsOf(words);
  if (options === null) throw generateUsage();
  const { out } = options;
  if (existsSync(out) && readdirSync(out).length > 0) throw outNotEmpty(out);
  const began = performance.now();
  const made = writeFolder(out, options, (done, all) => {
    if (done % DOCUMENTS_A_LINE === 0 || done === all) say(`${done} of ${all} documents`);
  });
  for (const line of told(made)) say(line);
  say(`${((performance.now() - began) / 1_000).toFixed(1)} s; load it with: npm run load -- ${out}`);
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Null where the words do not fit. */
function optionsOf(words: readonly string[]): Options | null {
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value = ''] = words.slice(index, index + 2);
    if (!OPTIONS.includes(name) || value === '') return null;
    given.set(name, value);
  }
  const [organizations = '', seed = '1', out = ''] = OPTIONS.map((name) => given.get(name));
  return /^[1-9]\d{0,6}$/u.test(organizations) && out !== ''
    ? { organizations: Number(organizations), seed, out }
    : null;
}

function told({ documents, statements, byKind, entities }: Made): string[] {
  const counts = (all: Map<string, number>): string =>
    [...all]
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const named = [...entities.values()].reduce((sum, one) => sum + one, 0);
  return [
    `${documents} documents, ${statements} statements, ${named} named entities`,
    `statements: ${counts(byKind)}`,
    `entities: ${counts(entities)}`,
  ];
}
