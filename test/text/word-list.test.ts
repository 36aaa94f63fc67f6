import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/text/word-list.ts';

describe('a word list', () => {
  const list = new WordList(['老人', '独居老人', '失能、半失能老人']);

  it.each([
    ['服务老人多', 2, 4],
    ['独居老人多', 0, 4],
    ['独居老人', 2, 4],
    ['老', 0, -1],
    ['居民', 0, -1],
  ])('%s from %i ends at %i', (text, from, to) => {
    expect(list.endOfLongest(text, from)).toBe(to);
  });

  it.each([
    ['独居老人', 4, 0],
    ['老人', 2, 0],
    ['居民', 2, -1],
  ])('%s before %i begins at %i', (text, end, from) => {
    expect(list.startOfLongest(text, end)).toBe(from);
  });
});
