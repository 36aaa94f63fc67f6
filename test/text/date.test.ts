import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/date.ts';
import { isEdtf } from '../../src/vocabulary/edtf.ts';

const said = (text: string, published: string | null = null): string[] =>
  findDates(text, published).map(({ text: words, edtf, relation }) => `${words}|${edtf ?? '-'}|${relation}`);

describe('findDates', () => {
  it.each([
    ['2021年3月5日', '2021年3月5日|2021-03-05|at'],
    ['2021年3月', '2021年3月|2021-03|at'],
    ['2021年', '2021年|2021|at'],
    ['2018年度', '2018年度|2018|at'],
    ['二〇一八年三月五日', '二〇一八年三月五日|2018-03-05|at'],
    ['二○一八年', '二○一八年|2018|at'],
    ['2018-12-11', '2018-12-11|2018-12-11|at'],
    ['2018.12.1', '2018.12.1|2018-12-01|at'],
    ['2018/3/5', '2018/3/5|2018-03-05|at'],
    ['2016年6月25日上午', '2016年6月25日上午|2016-06-25|at'],
    ['2018-12-11 08:30', '2018-12-11|2018-12-11|at'],
    ['9月', '9月|XXXX-09|at'],
    ['9月份', '9月份|XXXX-09|at'],
    ['12月11日', '12月11日|XXXX-12-11|at'],
    ['今年5月', '今年5月|XXXX-05|at'],
    ['2017年底', '2017年底|2017-12|at'],
    ['2017年初', '2017年初|2017-01|at'],
    ['2017年5月底', '2017年5月底|2017-05|at'],
    ['2017年5月上旬', '2017年5月上旬|2017-05|at'],
    ['截至2020年底', '截至2020年底|2020-12|at'],
    ['截止2019年11月', '截止2019年11月|2019-11|at'],
    ['2018年第三届对接会', '2018年|2018|at'],
    ['2018年前后', '2018年|2018|at'],
  ])('reads %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['2019-2021年', '2019-2021年|2019/2021|during'],
    ['2018年至2020年', '2018年至2020年|2018/2020|during'],
    ['从2016年到2018年', '从2016年到2018年|2016/2018|during'],
    ['2018年6月1日至3日', '2018年6月1日至3日|2018-06-01/2018-06-03|during'],
    ['2018年6月至8月', '2018年6月至8月|2018-06/2018-08|during'],
    ['2018年1-6月', '2018年1-6月|2018-01/2018-06|during'],
    ['2017年12月至2018年3月', '2017年12月至2018年3月|2017-12/2018-03|during'],
    ['从6月底至8月初', '从6月底至8月初|XXXX-06/XXXX-08|during'],
    ['“十三五”期间', '“十三五”期间|2016/2020|during'],
    ['十四五时期', '十四五时期|2021/2025|during'],
    ['2018年上半年', '2018年上半年|2018-01/2018-06|during'],
    ['2018年第一季度', '2018年第一季度|2018-01/2018-03|during'],
    ['2018年前三季度', '2018年前三季度|2018-01/2018-09|during'],
    ['2018年期间', '2018年期间|2018|during'],
  ])('reads the period %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['自2013年起', '自2013年起|2013/..|since'],
    ['自2013年起至今', '自2013年起至今|2013/..|since'],
    ['从2015年8月起', '从2015年8月起|2015-08/..|since'],
    ['从2016年开始', '从2016年开始|2016/..|since'],
    ['2009年以来', '2009年以来|2009/..|since'],
    ['2012年至今', '2012年至今|2012/..|since'],
    ['自2018年7月1日起', '自2018年7月1日起|2018-07-01/..|since'],
    ['今年4月起', '今年4月起|XXXX-04/..|since'],
    ['“十二五”以来', '“十二五”以来|2011/..|since'],
    ['到2025年', '到2025年|../2025|until'],
    ['到2017年底', '到2017年底|../2017-12|until'],
    ['2020年前', '2020年前|../2020|before'],
    ['2018年12月31日前', '2018年12月31日前|../2018-12-31|before'],
    ['2020年底之前', '2020年底之前|../2020-12|before'],
  ])('leaves the end of %s open', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['今年', '今年|2018|at'],
    ['去年', '去年|2017|at'],
    ['前年', '前年|2016|at'],
    ['明年', '明年|2019|at'],
    ['今年9月', '今年9月|2018-09|at'],
    ['今年6月1日', '今年6月1日|2018-06-01|at'],
    ['去年底', '去年底|2017-12|at'],
    ['今年以来', '今年以来|2018/..|since'],
    ['截至今年10月', '截至今年10月|2018-10|at'],
    ['上半年', '上半年|2018-01/2018-06|during'],
    ['今年上半年', '今年上半年|2018-01/2018-06|during'],
    ['本月', '本月|2018-12|at'],
    ['上个月', '上个月|2018-11|at'],
    ['目前', '目前|2018-12|at'],
    ['截至目前', '截至目前|2018-12|at'],
    ['9月', '9月|XXXX-09|at'],
    ['近三年', '近三年|-|relative'],
    ['近日', '近日|-|relative'],
  ])('resolves %s by the date of the article', (text, expected) => {
    expect(said(text, '2018-12-11')).toEqual([expected]);
  });

  it.each([
    ['今年'],
    ['去年'],
    ['上半年'],
    ['本月'],
    ['目前'],
    ['截至目前'],
    ['近三年'],
    ['近年来'],
    ['连续五年'],
    ['连续7年'],
    ['三年来'],
    ['多年来'],
    ['自专项资金设立以来'],
    ['日前'],
    ['1119日下午'],
    ['同年'],
  ])('leaves %s as printed without one', (text) => {
    expect(said(text)).toEqual([`${text}|-|relative`]);
  });

  it.each([
    ['2018级'],
    ['6月龄'],
    ['3个月'],
    ['每年召开一次'],
    ['12018年'],
    ['服务2018人'],
    ['3085万元'],
    ['四月天社工'],
    ['当前位置'],
    ['《“三社联动”方案》'],
    ['第三届'],
    ['9:30'],
  ])('finds no date in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('gives no EDTF for a day that does not exist', () => {
    expect(said('2018年2月30日')).toEqual(['2018年2月30日|-|at']);
    expect(said('2018年13月')).toEqual(['2018年13月|-|at']);
  });

  it('gives the date of an open interval apart, and says which dates stand in titles', () => {
    expect(findDates('到2017年底，制定《2019-2035年规划》', null)).toMatchObject([
      { date: '2017-12', inTitle: false },
      { edtf: '2019/2035', inTitle: true },
    ]);
  });

  it('takes a month or a year of publication as it is', () => {
    expect(said('目前', '2018-12')).toEqual(['目前|2018-12|at']);
    expect(said('目前', '2018')).toEqual(['目前|2018|at']);
    expect(said('本月', '2018')).toEqual(['本月|-|relative']);
  });

  it('writes nothing but EDTF', () => {
    const all = findDates('自2013年起，2018年6月至8月，今年9月，截至目前，1-6月，“十三五”期间，到2020年', '2019-02-28');
    expect(all).toHaveLength(7);
    expect(all.every(({ edtf }) => edtf !== null && isEdtf(edtf))).toBe(true);
  });

  it.each(['1', '1,', '10-', '一', '每', '第', '《', '超过', '2018年', '1、', '5元至'])('is linear in %j', (words) => {
    const text = words.repeat(20_000);
    const start = performance.now();
    findDates(text, null);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
