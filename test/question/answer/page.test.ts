import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { pageOf, pageOfRows, window } from '../../../src/question/answer/page.ts';

describe('a connection', () => {
  it('pages through everything once', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'];
    const first = pageOf(nodes, { first: 2 });
    const second = pageOf(nodes, { first: 2, after: first.pageInfo.endCursor });
    const third = pageOf(nodes, { first: 2, after: second.pageInfo.endCursor });
    expect([first, second, third].map(({ edges }) => edges.map(({ node }) => node).join(''))).toEqual([
      'ab',
      'cd',
      'e',
    ]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(third).toMatchObject({ totalCount: 5, pageInfo: { hasPreviousPage: true } });
  });

  it('has the same cursors where the database cut the page', () => {
    const { edges } = pageOf(['a', 'b', 'c'], { first: 3 });
    const after = edges[0]?.cursor ?? '';
    expect(window({ first: 1, after })).toEqual({ skip: 1, limit: 1 });
    expect(pageOfRows(['b'], 3, { first: 1, after }).edges).toEqual([edges[1]]);
  });

  it('refuses a size out of bounds and a cursor of nobody', () => {
    for (const first of [0, 101]) expect(() => pageOf([], { first })).toThrow('expected 1 to 100');
    expect(() => pageOf([], { first: 1, after: 'nonsense' })).toThrow('expected a cursor');
  });
});
