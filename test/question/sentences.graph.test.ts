import { expect, it } from 'vitest';
import { askSeeded, loadSeedFirst } from '../support/seeded.ts';

loadSeedFirst();

interface Stated {
  readonly statement: { readonly id: string };
  readonly evidence: readonly { readonly quote: string }[];
}

it('gives the sentences of statements, each statement once, in the order asked for', async () => {
  const { statements } = await askSeeded(
    '{ statements(first: 3) { edges { node { statement { id } evidence { quote } } } } }',
  );
  const said = statements.edges.map(({ node }: { node: Stated }) => node).reverse() as Stated[];
  const ids = said.map(({ statement }) => statement.id);
  const { sentences } = await askSeeded('query ($ids: [ID!]!) { sentences(statements: $ids) { quote } }', {
    ids: [...ids, ids[0], 'no-such-statement'],
  });
  expect(sentences).toEqual(said.flatMap(({ evidence }) => evidence));
  expect(new Set(ids).size).toBe(3);
});

it('refuses more than 500 statements', async () => {
  const ids = Array.from({ length: 501 }, (_, number) => `statement-${number}`);
  await expect(
    askSeeded('query ($ids: [ID!]!) { sentences(statements: $ids) { quote } }', { ids }),
  ).rejects.toMatchObject({ code: 'LIMIT_TOO_LARGE' });
});
