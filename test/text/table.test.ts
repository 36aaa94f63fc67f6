import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { passages } from '../../src/text/passages.ts';
import { isAboveNumbers } from '../../src/text/table.ts';

const heads = (text: string): (string[] | null | undefined)[] =>
  passages(new SourceText(text), []).map(({ table }) => (table?.row === 1 ? table.head : undefined));

describe('heads', () => {
  it.each<[string[], string[], boolean]>([
    [['街道', '品牌组织'], ['任桥街道', '3'], true],
    [['街道', '品牌组织'], ['任桥街道', '无'], false],
    [['任桥街道', '46'], ['西关街道', '38'], false],
    [['街道'], ['46'], false],
    [['街道', '品牌组织'], ['任桥街道', '3', '2'], false],
  ])('%s over %s', (cells, below, expected) => {
    expect(isAboveNumbers(cells, below)).toBe(expected);
  });

  it('over a rule too', () => {
    expect(heads('| 片组 | 结对 |\n|---|---|\n| 东片 | 12 |\n| 西片 | 9 |')).toContainEqual(['片组', '结对']);
  });

  it('one ideographic blank parts cells where three lines have as many', () => {
    const text = '序号　机构名称　专职人员\n1　清溪中心　11\n2　星河中心　27\n3　同心中心　8';
    expect(heads(text)).toContainEqual(['序号', '机构名称', '专职人员']);
  });
});
