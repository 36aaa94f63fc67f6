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
    expect(fullText('社工站').nearNames).toBe('"\\"\\""');
    expect(fullText('社工站').nearText).not.toContain('"工站"');
    expect(fullText('社会工作者').nearText).toContain('("社会" AND "作者")');
  });

  it('bears other characters that sound alike', () => {
    expect(fullText('东筦').nearText).toBe('("东筦" OR dongguan)');
  });

  it('takes no other figure for a near miss', () => {
    expect(fullText('12345万元')).toMatchObject({ nearNames: '"\\"\\""', nearText: '"\\"\\""' });
    expect(fullText('社会工作者 12345').nearText).toContain(' AND ("12345")');
  });

  it('takes pinyin with blanks between its syllables, and within a name where none begins with it', () => {
    expect(fullText('dong guan').text).toMatch(/^\(.+\) OR \(dongguan\*\)$/u);
    expect(fullText('dong guan').nearText).toBe('*dongguan*');
    expect(fullText('cds')).toMatchObject({ text: '(cds* OR "cds")', nearText: '"\\"\\""' });
  });
});
