import { describe, expect, it } from 'vitest';
import { findMoney } from '../../src/text/money.ts';

/** text|value, or value..valueTo, or vague|bound, and the currency where it is not CNY; the text where it is not the whole. */
const said = (text: string, unit?: string): string[] =>
  findMoney(text, unit ? { unit } : {}).map(({ text: words, value, valueTo, bound, currency, vague }) =>
    [
      words,
      vague ? 'vague' : valueTo === null ? value : `${value}..${valueTo}`,
      bound,
      ...(currency === 'CNY' ? [] : [currency]),
    ].join('|'),
  );

describe('findMoney', () => {
  it.each([
    ['拿出3085万元购买服务', '3085万元|30850000|EXACT'],
    ['共投入1,260.5万元。', '1,260.5万元|12605000|EXACT'],
    ['金额为12600000元', '12600000元|12600000|EXACT'],
    ['资助金额达1553.09万元', '1553.09万元|15530900|EXACT'],
    ['慰问金764.71万元', '764.71万元|7647100|EXACT'],
    ['补贴50000.00元', '50000.00元|50000|EXACT'],
    ['收费12.34元', '12.34元|12.34|EXACT'],
    ['投入7.87亿元', '7.87亿元|787000000|EXACT'],
    ['投入1.5万亿元', '1.5万亿元|1500000000000|EXACT'],
    ['发放5千万元', '5千万元|50000000|EXACT'],
    ['投入两千万元', '两千万元|20000000|EXACT'],
    ['安排三百五十万元', '三百五十万元|3500000|EXACT'],
    ['计壹佰万元整', '壹佰万元整|1000000|EXACT'],
    ['壹佰贰拾叁万肆仟伍佰元整', '壹佰贰拾叁万肆仟伍佰元整|1234500|EXACT'],
    ['投入一亿二千万元', '一亿二千万元|120000000|EXACT'],
    ['投入1亿2000万元', '1亿2000万元|120000000|EXACT'],
    ['奖励百万元', '百万元|1000000|EXACT'],
    ['人民币5万元', '人民币5万元|50000|EXACT'],
    ['合同价¥50000', '¥50000|50000|EXACT'],
    ['100元', '100元|100|EXACT'],
    ['捐款三元', '三元|3|EXACT'],
  ])('reads a plain sum in %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['先后投入2.1亿多元', '2.1亿多元|210000000|OVER'],
    ['发布资源2600多万元', '2600多万元|26000000|OVER'],
    ['补助2万余元', '2万余元|20000|OVER'],
    ['补助100余万元', '100余万元|1000000|OVER'],
    ['筹集20多万元', '20多万元|200000|OVER'],
    ['筹集十余万元', '十余万元|100000|OVER'],
    ['筹集万余元', '万余元|10000|OVER'],
    ['超过3亿元', '超过3亿元|300000000|OVER'],
    ['逾千万元', '逾千万元|10000000|OVER'],
    ['资金近4500万元', '近4500万元|45000000|NEARLY'],
    ['近亿元', '近亿元|100000000|NEARLY'],
    ['总计约600万元', '约600万元|6000000|ABOUT'],
    ['1200万元左右', '1200万元左右|12000000|ABOUT'],
    ['500万元以上', '500万元以上|5000000|AT_LEAST'],
    ['不低于300万元', '不低于300万元|3000000|AT_LEAST'],
    ['上亿元', '上亿元|100000000|AT_LEAST'],
    ['上百万元', '上百万元|1000000|AT_LEAST'],
    ['过亿元', '过亿元|100000000|AT_LEAST'],
    ['不足8万元', '不足8万元|80000|LESS_THAN'],
    ['最高20万元', '最高20万元|200000|AT_MOST'],
    ['最高不超过50万元', '最高不超过50万元|500000|AT_MOST'],
    ['不超过人民币50万元', '不超过人民币50万元|500000|AT_MOST'],
    ['50万元以内', '50万元以内|500000|AT_MOST'],
    ['50万元以下(含)', '50万元以下|500000|AT_MOST'],
  ])('keeps the bound of %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['50万至80万元', '50万至80万元|500000..800000|EXACT'],
    ['5—10万元', '5—10万元|50000..100000|EXACT'],
    ['50-80万元', '50-80万元|500000..800000|EXACT'],
    ['500~1000万元', '500~1000万元|5000000..10000000|EXACT'],
    ['三至五万元', '三至五万元|30000..50000|EXACT'],
    ['5000元至1万元', '5000元至1万元|5000..10000|EXACT'],
    ['2万元到5万元不等', '2万元到5万元不等|20000..50000|EXACT'],
    ['5000-1万元', '5000-1万元|5000..10000|EXACT'],
  ])('reads a range in %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['分别给予5000元、1万元、2万元', ['5000元|5000|EXACT', '1万元|10000|EXACT', '2万元|20000|EXACT']],
    ['分别奖励10万、5万、3万元', ['10万|100000|EXACT', '5万|50000|EXACT', '3万元|30000|EXACT']],
    ['分别给予15、10、5万元', ['15|150000|EXACT', '10|100000|EXACT', '5万元|50000|EXACT']],
    ['由50万元提高到80万元', ['50万元|500000|EXACT', '80万元|800000|EXACT']],
    ['补贴65人、35.5万元', ['35.5万元|355000|EXACT']],
    ['1、50万元以下的项目', ['50万元以下|500000|AT_MOST']],
  ])('reads a list in %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([['数百万元'], ['几十万元'], ['十几万元'], ['两三万元']])('gives no number for %s', (text) => {
    expect(said(text)).toEqual([`${text}|vague|EXACT`]);
  });

  it.each([
    ['5万美元', '5万美元|50000|EXACT|USD'],
    ['300万港元', '300万港元|3000000|EXACT|HKD'],
    ['$200', '$200|200|EXACT|USD'],
  ])('knows the currency of %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['2019元旦慰问'],
    ['元旦'],
    ['公元2018年'],
    ['三个单元'],
    ['8号楼2单元'],
    ['20多元化服务'],
    ['多元主体'],
    ['城乡二元结构'],
    ['一元管理的模式'],
    ['三元桥街道'],
    ['元月5日'],
    ['万元'],
    ['亿万群众'],
    ['万元户'],
    ['服务500万人次'],
    ['69.31万名志愿者'],
    ['几乎是2016年、2017年两年的总和'],
    ['覆盖1.2万平方米'],
    ['一次元'],
    ['资金管理办法第5条'],
  ])('finds no sum in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['每人每月300元', ['人', '月']],
    ['300元/人', ['人']],
    ['300元/人·月', ['人', '月']],
    ['1200元/床/年', ['床', '年']],
    ['每个社区给予20万元', ['社区']],
    ['每张床位补贴不低于3000元', ['床位']],
    ['每年投入20万元', ['年']],
    ['投入20万元', undefined],
    ['3家机构每家奖励5万元', ['家']],
  ])('says what %s is paid for', (text, per) => {
    expect(findMoney(text)[0]?.rate?.per).toEqual(per);
  });

  it('counts a bare cell in the unit of its table, and no other text', () => {
    expect(said('12.5', '万元')).toEqual(['12.5|125000|EXACT']);
    expect(said('1,260.50', '元')).toEqual(['1,260.50|1260.5|EXACT']);
    expect(said('约30', '万元')).toEqual(['约30|300000|ABOUT']);
    expect(said('3亿元', '万元')).toEqual(['3亿元|300000000|EXACT']);
    expect(said('A12', '万元')).toEqual([]);
    expect(said('30人', '万元')).toEqual([]);
    expect(said('—', '万元')).toEqual([]);
  });

  it('takes a sum without 元 only behind a word of money', () => {
    expect(said('投入资金500万，服务')).toEqual(['500万|5000000|EXACT']);
    expect(said('服务人口500万，')).toEqual([]);
  });

  it.each(['1', '1,', '10-', '一', '每', '第', '《', '超过', '2018年', '1、', '5元至'])('is linear in %j', (words) => {
    const text = words.repeat(20_000);
    const start = performance.now();
    findMoney(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
