import { beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/document/read-file.ts';
import { simplify } from '../../../src/text/clean.ts';
import { makeDocument } from './generate.ts';
import { readCities } from './places.ts';
import { readSources, type Sources } from './sources.ts';

const cities = readCities('seed/divisions/2023.tsv');
let sources: Sources;
beforeAll(async () => {
  // A pdf is read in a thread, which takes a second to start.
  sources = await readSources((file) => file.endsWith('.txt'));
}, 60_000);
const make = (number: number, seed = 's') => makeDocument(sources, cities, seed, number);

describe('documents to measure with', () => {
  it('are the same for the same seed, and others for another', () => {
    const first = [1, 2, 3, 4, 5].map((number) => make(number));
    expect([1, 2, 3, 4, 5].map((number) => make(number))).toEqual(first);
    expect(make(1, 't')).not.toEqual(first[0]);
    expect(new Set(first.map(({ content }) => content)).size).toBe(5);
  });

  it('can be read, text and page alike', async () => {
    const read = await Promise.all(
      [4, 5].map((number) => make(number)).map(({ file, content }) => readBytes(file, Buffer.from(content))),
    );
    expect(read.map(({ format }) => format)).toEqual(['txt', 'html']);
    for (const { source } of read) expect(source.length).toBeGreaterThan(1_500);
  });

  it('name no person and no place of their sources', () => {
    const exchanged = [...sources.names].flatMap(([name, kind]) =>
      kind === 'person' && name.length > 2 ? [name] : [],
    );
    expect(exchanged.length).toBeGreaterThan(30);
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const text = simplify(make(number).content);
      expect(exchanged.filter((name) => text.includes(name))).toEqual([]);
    }
  });
});
