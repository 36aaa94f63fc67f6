import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { clean, simplify } from '../../src/text/clean.ts';

const cleaned = (text: string): string => clean(new SourceText(text)).text;

describe('clean', () => {
  it.each([
    ['社會(huì)組織', '社会组织'],
    ['構(gòu)建', '构建'],
    ['武侯區(qū)', '武侯区'],
    ['女(nǚ)兒', '女儿'],
    ['長(zhǎng)者', '长者'],
    ['長(cháng)沙', '长沙'],
  ])('takes pinyin out behind the character it spells: %s → %s', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it.each([
    ['社会组织(NGO)'],
    ['第(一)条'],
    ['民政局(以下简称市局)'],
    ['长(abc)沙'],
    ['会(hui)'],
    ['(huì)'],
    ['会()'],
    ['会(huì'],
  ])('leaves what is no pinyin of the character before it: %s', (text) => {
    expect(cleaned(text)).toBe(text);
  });

  it('drops blanks and line breaks, of every width', () => {
    expect(cleaned(' 政府 购买\n服务\u3000项\u00a0目')).toBe('政府购买服务项目');
  });

  it('simplifies one character to one', () => {
    expect(simplify('鄉鎮與後勤')).toBe('乡镇与后勤');
    expect(Array.from(simplify('𠮷野家'))).toHaveLength(3);
  });

  it('finds clean words where they stand in the original, the pinyin that spells them included', () => {
    const source = new SourceText('😀甲市社 會(huì)組織(zhī)培育');
    const found = clean(source).find('社会组织');
    expect(found).toEqual([{ start: 3, end: 18 }]);
    expect(source.slice(found[0] ?? { start: 0, end: 0 })).toBe('社 會(huì)組織(zhī)');
  });

  it('finds words asked for in traditional script or with blanks', () => {
    const text = clean(new SourceText('社会组织和社会組織'));
    const both = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    expect(text.find('社會組織')).toEqual(both);
    expect(text.find('社会 组织')).toEqual(both);
    expect(text.find('')).toEqual([]);
  });
});
