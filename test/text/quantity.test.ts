import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/text/quantity.ts';

/** text|value, or value..valueTo, or vague|bound|unit, and weak. */
const said = (text: string): string[] =>
  findQuantities(text).map(({ text: words, value, valueTo, bound, unit, weak, vague }) =>
    [
      words,
      vague ? 'vague' : valueTo === null ? value : `${value}..${valueTo}`,
      bound,
      unit ?? '-',
      ...(weak ? ['weak'] : []),
    ].join('|'),
  );

describe('findQuantities', () => {
  it.each([
    ['共有社工机构45家', '45家|45|EXACT|家'],
    ['新增床位2100张', '2100张|2100|EXACT|张'],
    ['依法登记的社会组织4591个', '4591个|4591|EXACT|个'],
    ['敬老院948所', '948所|948|EXACT|所'],
    ['结对50对', '50对|50|EXACT|对'],
    ['9大板块', '9大板块|9|EXACT|大板块'],
    ['建筑面积1,200平方米', '1,200平方米|1200|EXACT|平方米'],
    ['建筑面积1.2万平方米', '1.2万平方米|12000|EXACT|平方米'],
    ['受益1.1万人次', '1.1万人次|11000|EXACT|人次'],
    ['受益300人/次', '300人/次|300|EXACT|人次'],
    ['7中学生到家里', '7|7|EXACT|-'],
    ['去年走了6个人', '6个人|6|EXACT|人'],
    ['社区有5600多口人', '5600多口人|5600|OVER|人'],
    ['成立3个人民调解委员会', '3个|3|EXACT|个'],
    ['改造花了三个多月', '三个多月|3|EXACT|个多月'],
    ['媒体报道218篇次', '218篇次|218|EXACT|篇次'],
    ['至少有10支队伍', '至少有10支|10|AT_LEAST|支'],
    ['剪过的头不下2.3万个', '不下2.3万个|23000|AT_LEAST|个'],
    ['举办22期', '22期|22|EXACT|期'],
    ['服务120小时', '120小时|120|EXACT|小时'],
    ['为期3年', '3年|3|EXACT|年'],
    ['提高5个百分点', '5个百分点|5|EXACT|个百分点'],
    ['两名社工', '两名|2|EXACT|名'],
    ['三个单元', '三个|3|EXACT|个'],
    ['十二个社区', '十二个|12|EXACT|个'],
    ['一百二十户', '一百二十户|120|EXACT|户'],
    ['两千三百人', '两千三百人|2300|EXACT|人'],
    ['平均年龄45岁', '45岁|45|EXACT|岁'],
    ['达8006人', '8006人|8006|EXACT|人'],
  ])('reads %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['6700余名', '6700余名|6700|OVER|名'],
    ['发展到50多人', '50多人|50|OVER|人'],
    ['惠及1.3万余人次', '1.3万余人次|13000|OVER|人次'],
    ['两千余人次', '两千余人次|2000|OVER|人次'],
    ['百余家', '百余家|100|OVER|家'],
    ['十余场', '十余场|10|OVER|场'],
    ['超过5200家', '超过5200家|5200|OVER|家'],
    ['逾万名', '逾万名|10000|OVER|名'],
    ['惠及近430万人次', '近430万人次|4300000|NEARLY|人次'],
    ['近千名', '近千名|1000|NEARLY|名'],
    ['约200户', '约200户|200|ABOUT|户'],
    ['60个左右', '60个左右|60|ABOUT|个'],
    ['2000人次以上', '2000人次以上|2000|AT_LEAST|人次'],
    ['上万人次', '上万人次|10000|AT_LEAST|人次'],
    ['至少3场', '至少3场|3|AT_LEAST|场'],
    ['不少于2名', '不少于2名|2|AT_LEAST|名'],
    ['不足30人', '不足30人|30|LESS_THAN|人'],
    ['最多5项', '最多5项|5|AT_MOST|项'],
    ['约占总数90%', '约占总数90%|90|ABOUT|%'],
  ])('keeps the bound of %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['满意率85.6%', '85.6%|85.6|EXACT|%'],
    ['百分之八十', '百分之八十|80|EXACT|%'],
    ['百分之九十五点六', '百分之九十五点六|95.6|EXACT|%'],
    ['近百分之九十', '近百分之九十|90|NEARLY|%'],
    ['八成以上', '八成以上|80|AT_LEAST|%'],
    ['七成半', '七成半|75|EXACT|%'],
    ['三分之一', '三分之一|33.33|EXACT|%'],
    ['三分之二的社区', '三分之二|66.67|EXACT|%'],
    ['实现社区服务全覆盖', '全覆盖|100|EXACT|%'],
  ])('reads the share %s in percent', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['每个社区配备2至3名', '2至3名|2..3|EXACT|名'],
    ['200—300人次', '200—300人次|200..300|EXACT|人次'],
    ['3家至5家', '3家至5家|3..5|EXACT|家'],
    ['10%-15%', '10%-15%|10..15|EXACT|%'],
    ['1-2万人次', '1-2万人次|10000..20000|EXACT|人次'],
  ])('reads the range %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['96个街道、614个社区', ['96个|96|EXACT|个', '614个|614|EXACT|个']],
    ['从163项减少至115项', ['163项|163|EXACT|项', '115项|115|EXACT|项']],
    ['2018年新增329家', ['329家|329|EXACT|家']],
    ['给予39家机构127万元', ['39家|39|EXACT|家']],
    ['第二批50对', ['50对|50|EXACT|对']],
    ['13个街道、5个部门的9大板块', ['13个|13|EXACT|个', '5个|5|EXACT|个', '9大板块|9|EXACT|大板块']],
  ])('tells the numbers of %s apart', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['一个', '一个|1|EXACT|个|weak'],
    ['一批', '一批|1|EXACT|批|weak'],
    ['1个', '1个|1|EXACT|个'],
  ])('marks 一 as an article: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['数万人', '数万人|vague|EXACT|人'],
    ['数十家', '数十家|vague|EXACT|家'],
    ['几百户', '几百户|vague|EXACT|户'],
    ['三五十人', '三五十人|vague|EXACT|人'],
  ])('gives no number for %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['3085万元'],
    ['2018年12月11日'],
    ['自2013年起'],
    ['第三届'],
    ['第一批'],
    ['民发〔2021〕15号'],
    ['60岁以上'],
    ['6—14周岁'],
    ['70岁(含)以上老人'],
    ['9:30'],
    ['上午9时'],
    ['周一至周五'],
    ['12351职工服务热线'],
    ['电话：028-85551234'],
    ['13812345678'],
    ['浏览量：128次'],
    ['阅读：1024'],
    ['3A以上等级'],
    ['GB/T 2260'],
    ['统一社会信用代码52510107MJQ123456X'],
    ['邮编：610041'],
    ['武侯大道12号'],
    ['《关于加强5类人群帮扶的通知》'],
    ['党的十九大'],
    ['三社联动'],
    ['四级联动'],
    ['五位一体'],
    ['一对一服务'],
    ['一站式'],
    ['两委'],
    ['百姓'],
    ['千家万户'],
    ['四点半学校'],
    ['三级甲等'],
    ['按1:1配套'],
    ['www.chengdu12.gov.cn'],
    ['a123@126.com'],
    ['5000元'],
    ['“十三五”期间'],
    ['1119日下午'],
    ['近三年'],
    ['一是加强领导'],
    ['1.加强领导'],
  ])('finds nothing that counts in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(['1', '1,', '10-', '一', '每', '第', '《', '超过', '2018年', '1、', '5元至'])('is linear in %j', (words) => {
    const text = words.repeat(20_000);
    const start = performance.now();
    findQuantities(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
