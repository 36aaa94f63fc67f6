import { expect, it } from 'vitest';
import { withSources } from '../../src/question/coverage/coverage-facts.ts';

it('reprints of one text cover a place as one source', () => {
  const card = { published: null, dateText: null, articles: null };
  const documents = ['a', 'a', 'c'].map((family, at) => ({ ...card, id: ['a', 'b', 'c'][at] ?? '', family }));
  const place = { id: 'place', chain: [], covering: ['a', 'b', 'c'], sources: 0 };
  const [covered] = withSources({ places: [place], populations: [], documents }).places;
  expect(covered).toEqual({ ...place, sources: 2 });
});
