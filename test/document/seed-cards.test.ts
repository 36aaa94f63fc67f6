import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../../src/document/card.ts';
import { type ReadFile, readFile } from '../../src/document/read-file.ts';
import { SourceText } from '../../src/document/source-text.ts';
import { clean } from '../../src/text/clean.ts';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const ids = readdirSync(`${SEED}cards`).map((name) => name.replace('.json', ''));

/** Card titles are clean; found ones are as printed. */
const cleaned = (text: string | null): string | null => (text === null ? null : clean(new SourceText(text)).text);

describe('what is found in the seed documents, beside the cards that a person wrote', () => {
  const read = new Map<string, ReadFile>();

  beforeAll(async () => {
    for (const id of ids) read.set(id, await readFile(`${SEED}documents/${id}.txt`));
  });

  it.each(ids)('%s: titles, sources, dates and bounds of all articles', (id) => {
    const card = readCard(`${SEED}cards/${id}.json`);
    const found = read.get(id)?.card;
    const plain = (articles: NonNullable<typeof found>['articles']) =>
      articles.map((article) => ({ ...article, title: cleaned(article.title) }));
    expect(plain(found?.articles ?? [])).toEqual(plain(card.articles));
    expect({ ...found, articles: [], title: cleaned(found?.title ?? null) }).toEqual({
      file: card.file,
      sha256: card.sha256,
      title: cleaned(card.title),
      host: card.host,
      published: card.published,
      dateText: card.dateText,
      articles: [],
    });
  });

  it('counts as furniture what a person did, to within 30 of 2,000 code points, and nothing else', () => {
    const counts = ids.map((id) => difference(id, read.get(id)));
    const sum = (key: 'wanted' | 'missed' | 'extra') => counts.reduce((total, count) => total + count[key], 0);
    console.log(`furniture: ${sum('wanted')} code points by hand, ${sum('missed')} missed, ${sum('extra')} more found`);
    expect(sum('wanted')).toBeGreaterThan(600);
    expect(sum('missed')).toBe(0);
    // Names of writers, which stand as PERSON_NAME there and inside the byline here, and the parentheses of a note.
    expect(sum('extra')).toBeLessThanOrEqual(30);
  });
});

function difference(id: string, found: ReadFile | undefined): { wanted: number; missed: number; extra: number } {
  const byHand = readFileSync(`${SEED}ignored/${id}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { start: number; end: number; reason: string });
  const points = (spans: readonly { start: number; end: number }[]): Set<number> =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)));
  const wanted = points(byHand.filter(({ reason }) => /^(?:SITE_FURNITURE|SPAM|BYLINE)$/u.test(reason)));
  const got = points(found?.furniture ?? []);
  return {
    wanted: wanted.size,
    missed: [...wanted].filter((point) => !got.has(point)).length,
    extra: [...got].filter((point) => !wanted.has(point)).length,
  };
}
