import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/document/mask.ts';
import { personSpans } from '../../../src/statement/ignored.ts';
import { seedDocuments } from '../../seed/documents.ts';
import { askSeeded, loadSeedFirst, refusalOf } from '../../support/seeded.ts';

const READ = `query ($id: ID!) {
  documents(where: { id: { eq: $id } }) {
    text statementCount entityCount
    ignored(limit: 500) { start end reason note }
    paragraphs(limit: 500) { kind text start end table isHead runs { at start } }
  }
}`;

loadSeedFirst();

describe('a document to read', () => {
  it('gives what is ignored as the seed has it, no name of a person in any note or paragraph', async () => {
    for (const { id, ignored, source } of seedDocuments) {
      const [document] = (await askSeeded(READ, { id })).documents;
      const spans = [...ignored].map(({ start, end, reason }) => ({ start, end, reason }));
      expect(
        document.ignored.map(({ start, end, reason }: (typeof spans)[number]) => ({ start, end, reason })),
      ).toEqual(spans.sort((a, b) => a.start - b.start));
      expect(
        document.ignored.filter(
          ({ reason, note }: { reason: string; note: string }) => reason === 'PERSON_NAME' && note,
        ),
      ).toEqual([]);
      const answered = JSON.stringify(document);
      expect(namesOf(source, personSpans(ignored)).filter((name) => answered.includes(name))).toHaveLength(0);
    }
  });

  it('counts its statements and what they speak of', async () => {
    const [document] = (await askSeeded(READ, { id: 'dongguan-2018' })).documents;
    const { statements } = await askSeeded('{ statements(document: "dongguan-2018", first: 1) { totalCount } }');
    expect(document.statementCount).toBe(statements.totalCount);
    expect(document.entityCount).toBeGreaterThan(50);
  });

  it('pages paragraphs and ignored spans, reads aliases, and says no to too many', async () => {
    const { documents } = await askSeeded(
      `{ documents(where: { id: { eq: "dongguan-2018" } }) {
          whole: paragraphs(limit: 500) { words: text from: start }
          part: paragraphs(limit: 2, offset: 3) { words: text from: start }
          spans: ignored(limit: 2, offset: 1) { start: end end: start }
        } }`,
    );
    expect(documents[0].part).toEqual(documents[0].whole.slice(3, 5));
    expect(documents[0].spans).toEqual([
      { start: 36, end: 32 },
      { start: 43, end: 36 },
    ]);
    expect(await refusalOf('{ documents { paragraphs(offset: -1) { text } } }')).toMatchObject({
      code: 'LIMIT_TOO_LARGE',
    });
  });

  it('gives all its statements at once, up to 500', async () => {
    const { statements } = await askSeeded(
      '{ statements(document: "wuhou-2014", first: 500) { totalCount edges { node { statements } } pageInfo { hasNextPage } } }',
    );
    expect(statements.edges).toHaveLength(statements.totalCount);
    expect(statements.pageInfo.hasNextPage).toBe(false);
    expect((await refusalOf('{ statements(first: 501) { totalCount } }')).message).toContain('1 to 500');
  });
});
