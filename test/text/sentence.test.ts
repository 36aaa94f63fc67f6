import { describe, expect, it } from 'vitest';
import { holdsSeveralSentences, sentenceRanges, sentences } from '../../src/text/sentence.ts';

const cut = (text: string): string[] => {
  const points = Array.from(text);
  return sentences(text).map(({ start, end }) => points.slice(start, end).join(''));
};

describe('sentences', () => {
  it.each([
    ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['他说：“甲。”乙', ['他说：“甲。”', '乙']],
    ['第一行\n\n  第二行', ['第一行', '第二行']],
    ['甲?!乙', ['甲?!', '乙']],
    ['😀甲。乙', ['😀甲。', '乙']],
    [' \n ', []],
  ])('of %j are %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('are several only where something stands behind the end', () => {
    expect(holdsSeveralSentences('甲乙。”')).toBe(false);
    expect(holdsSeveralSentences('甲。\n')).toBe(false);
    expect(holdsSeveralSentences('甲。乙')).toBe(true);
    expect(holdsSeveralSentences('甲\n乙')).toBe(true);
  });
});

describe('an overlong sentence', () => {
  const lengths = (text: string): number[] => sentenceRanges(text).map(({ from, to }) => to - from);

  it('is read in parts that end at a mark', () => {
    const text = `${'甲乙丙丁，'.repeat(300)}戊。己。`;
    expect(sentenceRanges(text).map(({ from, to }) => text.slice(from, to).at(-1))).toEqual(['，', '。', '。']);
    expect(lengths(text).reduce((sum, one) => sum + one)).toBe(text.length);
  });

  it('is read in parts where it has no mark, and never cut inside a character', () => {
    expect(lengths('甲'.repeat(2500))).toEqual([1000, 1000, 500]);
    expect(lengths('𠮷'.repeat(1500))).toEqual([2000, 1000]);
  });
});
