import { describe, expect, it } from 'vitest';
import type { ProductError } from '../../src/error.ts';
import { completeIgnored, type IgnoredDraft } from '../../src/statement/complete-ignored.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';
import { madeUpDocument } from '../support/made-up.ts';

const document = madeUpDocument('jia', '首页|首页。赵钱孙来了。赵 钱孙说：甲市投入300万元，很好！\n尾页');
const quoted = { evidence: [{ quote: '甲市投入300万元', start: 18, end: 27 }] } as Statement;
const spans = (...drafts: IgnoredDraft[]): string[] => {
  const lines = drafts.map((draft, index) => ({ place: { file: 'draft', line: index + 1 }, draft }));
  return completeIgnored(document, lines, [quoted]).map((span) => `${span.reason} ${document.source.slice(span)}`);
};
const problem = (draft: IgnoredDraft): string => {
  try {
    spans(draft);
    return 'none';
  } catch (error) {
    return (error as ProductError).code;
  }
};

describe('completeIgnored', () => {
  it('finds words and gives offsets and reason', () => {
    expect(spans({ ignore: '尾页', reason: 'SITE_FURNITURE' })).toEqual(['SITE_FURNITURE 尾页']);
  });

  it('passes over a person’s name wherever it stands, broken by a blank too', () => {
    expect(spans({ ignore: '赵钱孙', reason: 'PERSON_NAME' })).toEqual(['PERSON_NAME 赵钱孙', 'PERSON_NAME 赵 钱孙']);
  });

  it('cuts at sentences, around names and around what a statement quotes', () => {
    expect(
      spans({ ignore: '首页', nth: 1, to: '尾页', reason: 'RHETORIC' }, { ignore: '赵钱孙', reason: 'PERSON_NAME' }),
    ).toEqual([
      ...['RHETORIC 首页|首页。', 'PERSON_NAME 赵钱孙', 'RHETORIC 来了。', 'PERSON_NAME 赵 钱孙'],
      ...['RHETORIC 说：', 'RHETORIC ，很好！', 'RHETORIC 尾页'],
    ]);
  });

  it('gives what two lines meet in to the earlier', () => {
    expect(
      spans({ ignore: '来了', reason: 'ANECDOTE' }, { ignore: '首页。', to: '来了。', reason: 'RHETORIC' }),
    ).toContain('ANECDOTE 来了');
  });

  it('refuses words that stand twice, nowhere, or not behind the first', () => {
    expect(problem({ ignore: '首页', reason: 'SPAM' })).toBe('QUOTE_AMBIGUOUS');
    expect(problem({ ignore: '没有', reason: 'SPAM' })).toBe('QUOTE_NOT_FOUND');
    expect(problem({ ignore: '尾页', to: '来了', reason: 'SPAM' })).toBe('QUOTE_NOT_FOUND');
    expect(problem({ ignore: '首页', nth: 3, reason: 'SPAM' })).toBe('QUOTE_NOT_FOUND');
  });
});
