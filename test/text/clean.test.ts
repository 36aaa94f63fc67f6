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
    ['長(zhǎnɡ)者', '长者'],
    ['会(hui)', '会'],
    ['會（huì）', '会'],
    ['會 ( huì )議', '会议'],
    ['社會(shè huì)組織', '社会组织'],
    ['社會(shèhuì)組織', '社会组织'],
    ["西安(Xī'ān)市", '西安市'],
    ['旅(lǚ)游', '旅游'],
    ['旅(lv)游', '旅游'],
    ['子(zi)', '子'],
    ['行(hang)業', '行业'],
  ])('takes pinyin out behind the character it spells: %s → %s', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it.each([
    ['社会组织(NGO)'],
    ['第(一)条'],
    ['民政局(以下简称市局)'],
    ['长(abc)沙'],
    ['(huì)'],
    ['爱(AI)心'],
    ['(一)总则'],
    ['民政局(以下简称“市局”)'],
    ['代码(GB/T2260)'],
    ['会(huì'],
    ['组织(huì)'],
    ['社会(shèhuìzǔ)'],
    ['服务(A)区'],
    ['会(hui4)'],
    ['ABC(bi)'],
    ['会()'],
    ['会((huì'],
  ])('leaves what is no pinyin of the character before it: %s', (text) => {
    expect(cleaned(text)).toBe(text);
  });

  it.each([
    ['１２３４．５万元', '1234.5万元'],
    ['８５．６％', '85.6%'],
    ['１，２６０．５万', '1,260.5万'],
    ['1，260万', '1,260万'],
    ['ＮＧＯ（民间组织）', 'NGO(民间组织)'],
    ['2018年,全市', '2018年，全市'],
    ['2016,2017年', '2016,2017年'],
    ['10：30', '10:30'],
    ['成都:社区', '成都：社区'],
    ['甲;乙', '甲；乙'],
    ['吗?好!', '吗？好！'],
    ['http://a.cn/b?c=1', 'http://a.cn/b?c=1'],
    ['電話:028-1', '电话：028-1'],
    ['￥5', '¥5'],
    ['甲、乙。《丙》“丁”', '甲、乙。《丙》“丁”'],
    ['「三社」『聯動』', '“三社”‘联动’'],
    ['１．加強', '1.加强'],
    ['2019－2035', '2019-2035'],
    ['5～10', '5~10'],
    ['＋／＆', '+/&'],
    ['⺠⽣', '民生'],
    ['⼈⺠⽇報', '人民日报'],
    ['⻓沙⻋⻔⻢', '长沙车门马'],
    ['\uf9b4\uf91b', '领乱'],
    ['㎡①㈠', '㎡①㈠'],
    ['社\u200b区\ufeff治\u00ad理\u202e', '社区治理'],
    ['葛\u{e0100}城', '葛城'],
    ['𠮷野', '𠮷野'],
    ['萬億圓', '万亿圆'],
    ['瀋陽', '沈阳'],
    ['以後', '以后'],
    ['\u0007社区', '社区'],
    ['\u2028社\r\n区\f', '社区'],
  ])('writes %j in one form: %j', (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it('drops blanks and line breaks, of every width', () => {
    expect(cleaned(' 政府 购买\n服务\u3000项\u00a0目')).toBe('政府购买服务项目');
  });

  it('simplifies one character to one', () => {
    expect(simplify('鄉鎮與後勤')).toBe('乡镇与后勤');
    expect(Array.from(simplify('𠮷野家'))).toHaveLength(3);
    expect(simplify('乾县的濛江乡')).toBe('乾县的濛江乡');
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
