import { describe, expect, it } from 'vitest';
import { holdsSeveralSentences, sentences } from '../../src/text/sentence.ts';

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
