import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';

describe('a source text', () => {
  // 𠮷 and 😀 are two UTF-16 units each, and one code point.
  const source = new SourceText('甲𠮷乙😀甲𠮷');

  it('is counted in code points', () => {
    expect(source.length).toBe(6);
    expect(source.text.length).toBe(9);
  });

  it('is cut in code points', () => {
    expect(source.slice({ start: 1, end: 3 })).toBe('𠮷乙');
    expect(source.slice({ start: 3, end: 5 })).toBe('😀甲');
    expect(source.slice({ start: 5, end: 99 })).toBe('𠮷');
  });

  it('gives the character at a position, and nothing behind the end', () => {
    expect([source.at(1), source.at(2), source.at(6)]).toEqual(['𠮷', '乙', '']);
  });

  it('finds every place of words', () => {
    expect(source.find('甲𠮷')).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
    expect(new SourceText('哈哈哈').find('哈哈')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
    expect(source.find('丙')).toEqual([]);
    expect(source.find('')).toEqual([]);
  });

  it('gives nothing before the start and an empty run for an empty span', () => {
    expect([source.at(-1), source.slice({ start: 2, end: 2 }), source.slice({ start: 3, end: 1 })]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('counts occurrences from 1', () => {
    expect(source.occurrence({ start: 0, end: 2 })).toBe(1);
    expect(source.occurrence({ start: 4, end: 6 })).toBe(2);
  });
});
