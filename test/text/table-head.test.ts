import { expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { passages } from '../../src/text/passages.ts';

const heads = (lines: readonly string[]): (string[] | null | undefined)[] =>
  passages(new SourceText(lines.join('\n')), []).map(({ table }) => table?.head);

it('the second line of a head names the columns that a cell of the first spans', () => {
  const [, second, row] = heads([
    '序号\t项目名称\t实施单位\t资金安排(万元)\t资金安排(万元)',
    '序号\t项目名称\t实施单位\t项目预算\t其中：区级补助',
    '1\t花园\t甲中心\t18.6\t12.0',
  ]);
  expect(second).toEqual(['序号', '项目名称', '实施单位', '项目预算', '其中：区级补助']);
  expect(row).toEqual(second);
});

it('a row that repeats fewer cells is no head', () => {
  const [, row] = heads(['序号\t项目名称\t实施单位', '序号\t花园\t甲中心']);
  expect(row).toEqual(['序号', '项目名称', '实施单位']);
});
