import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { clean } from '../../src/text/clean.ts';
import { findWords } from '../../src/text/find-words.ts';

describe('findWords', () => {
  it('finds words printed and clean, each place once, in order', () => {
    const source = new SourceText('社 会工作，社会工作，社會(huì)工作');
    expect(findWords(source, clean(source), '社会工作')).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 10 },
      { start: 11, end: 20 },
    ]);
  });
});
