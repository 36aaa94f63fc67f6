import { describe, expect, it } from 'vitest';
import { fullText } from '../../../src/question/answer/full-text.ts';

describe('words as full-text queries', () => {
  it('asks for all words, each as it stands', () => {
    expect(fullText('社會組織 《孵化》').text).toBe('"社会组织" AND "孵化"');
  });

  it('takes every mark of Lucene for a letter', () => {
    expect(fullText('a* OR name:b~2').names).toBe('a\\*orname\\:b\\~2');
    expect(fullText('社会\\" OR *').text).toBe('"社会\\\\" AND (or* OR "or")');
  });

  it('finds nothing by marks alone', () => {
    expect(fullText('★ “” ??')).toMatchObject({ words: [], text: '"\\"\\""', nearText: '"\\"\\""' });
  });

  it('reads amounts, so that other spellings of the same sum fit', () => {
    expect(fullText('1260万元').names).toBe('1260万元 OR 12600000');
    expect(fullText('12600000').names).toBe('12600000');
  });

  it('bears a wrong character in long words only', () => {
    expect(fullText('王小明').nearNames).toBe('"\\"\\""');
    expect(fullText('王小明').nearText).toBe('"\\"\\""');
    expect(fullText('社会工作者').nearText).toContain('("社会" AND "作者")');
  });
});
