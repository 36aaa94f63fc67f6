import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maskText, namesOf } from '../../src/document/mask.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { simplify } from '../../src/text/clean.ts';
import { seedDocuments } from './documents.ts';

// The names come from the documents, at the offsets of seed/ignored; none is written here, and none is printed when the test fails.
const names = seedDocuments.flatMap(({ source, ignored }) => namesOf(source, personSpans(ignored)));
const forms = [...new Set([...names, ...names.map(simplify)])];

describe('no natural person is named', () => {
  it('in any statement, card, note, concept or manual of the seed', () => {
    expect(forms.length).toBeGreaterThan(10);
    // The table of divisions names places only, and two towns are called as somebody is called too.
    const published = /^seed\/(?:documents\/.*\.txt|divisions\/.*\.tsv)$/u;
    expect(filesThatName(filesUnder('seed').filter((file) => !published.test(file)))).toEqual([]);
  });

  it.each(['src', 'test', 'queries', 'schema', '.ci'])('in %s', (folder) => {
    expect(filesThatName(filesUnder(folder))).toEqual([]);
  });

  it('in what stands at the top', () => {
    expect(
      filesThatName(
        readdirSync('.').filter((file) => /\.(?:md|json|yml|ts)$/u.test(file) && file !== 'package-lock.json'),
      ),
    ).toEqual([]);
  });

  it('by number or address: what is kept of each text has no telephone, e-mail or identity number', () => {
    const numbers = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[-—]?\d{7,8}(?!\d)|\d{17}[\dXx]|[\w.]+@[\w.]+/u;
    const kept = seedDocuments.map(({ id, source, ignored }) => ({ id, text: maskText(source, personSpans(ignored)) }));
    expect(kept.filter(({ text }) => numbers.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it('while the documents themselves do name them', () => {
    const documents = filesUnder('seed/documents').filter((file) => file.endsWith('.txt'));
    expect(filesThatName(documents).length).toBeGreaterThan(0);
  });
});

/** File and line of each name, never the name. */
function filesThatName(files: readonly string[]): string[] {
  return files
    .filter((file) => isNamed(readFileSync(file, 'utf8')))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (isNamed(line) ? [`${file}:${index + 1}`] : [])),
    );
}

/** As it is, and in simplified script without blanks. */
function isNamed(text: string): boolean {
  const plain = simplify(text).replaceAll(/[^\S\n]+/gu, '');
  return forms.some((name) => text.includes(name) || plain.includes(name));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => !/node_modules|\/dist\//u.test(file) && statSync(file).isFile());
}
