import { describe, expect, it } from 'vitest';
import { maskText, namesOf } from '../../src/document/mask.ts';
import { SourceText } from '../../src/document/source-text.ts';

describe('masking', () => {
  const source = new SourceText('😀说：赵钱孙和周 吴来了。');
  const names = [
    { start: 3, end: 6 },
    { start: 7, end: 10 },
  ];

  it('puts one ○ for each code point of a name, so that positions stay true', () => {
    const masked = maskText(source, names);
    expect(masked).toBe('😀说：○○○和○○○来了。');
    expect(Array.from(masked)).toHaveLength(source.length);
  });

  it('gives the names as printed and run together', () => {
    expect(namesOf(source, names)).toEqual(['赵钱孙', '周 吴', '周吴']);
  });

  it('looks for no single character and for no mask', () => {
    expect(namesOf(source, [{ start: 6, end: 7 }])).toEqual([]);
    expect(namesOf(new SourceText('○○来了'), [{ start: 0, end: 2 }])).toEqual([]);
  });
});
