import { describe, expect, it } from 'vitest';
import { findNonFacts } from '../../src/text/quantity.ts';

const found = (text: string): string[] => findNonFacts(text).map(({ kind, text: words }) => `${kind} ${words}`);

describe('findNonFacts', () => {
  it.each([
    ['见http://mz.gd.gov.cn/a?id=12。', 'URL http://mz.gd.gov.cn/a?id=12'],
    ['登录www.cdmz12.cn报名', 'URL www.cdmz12.cn'],
    ['邮箱：wh_mz2014@163.com', 'EMAIL wh_mz2014@163.com'],
    ['电话：028-85551234', 'TELEPHONE 电话：028-85551234'],
    ['请拨13912345678', 'TELEPHONE 13912345678'],
    ['请拨0592-2220000-801', 'TELEPHONE 0592-2220000-801'],
    ['请拨400-820-8820', 'TELEPHONE 400-820-8820'],
    ['12349养老服务热线', 'TELEPHONE 12349'],
    ['12345热线', 'TELEPHONE 12345'],
    ['信用代码51440300MJL123456X', 'ID 51440300MJL123456X'],
    ['身份证110101199003070011', 'ID 110101199003070011'],
    ['邮编：361000', 'ID 邮编：361000'],
    ['(厦府〔2019〕8号)', 'DOCUMENT_NUMBER 厦府〔2019〕8号'],
    ['(川办发[2020]第12号)', 'DOCUMENT_NUMBER 川办发[2020]第12号'],
    ['浏览量：128次', 'COUNTER 浏览量：128次'],
    ['浏览次数：1,234', 'COUNTER 浏览次数：1,234'],
    ['点击数1024', 'COUNTER 点击数1024'],
    ['阅读：3万', 'COUNTER 阅读：3万'],
    ['第三届', 'ORDINAL 第三届'],
    ['第2018期', 'ORDINAL 第2018期'],
    ['党的十九大以来', 'ORDINAL 十九大'],
    ['60岁以上', 'AGE 60岁以上'],
    ['年满18周岁', 'AGE 年满18周岁'],
    ['6—14周岁', 'AGE 6—14周岁'],
    ['70岁(含)以上', 'AGE 70岁(含)以上'],
    ['每周星期三', 'TIME 星期三'],
    ['周一至周五', 'TIME 周一至周五'],
    ['9:30', 'TIME 9:30'],
    ['四点半', 'TIME 四点半'],
    ['玉林路12号', 'ADDRESS 12号'],
    ['按1:1配套', 'RATIO 1:1'],
    ['用餐享受8折优惠', 'RATIO 8折'],
    ['GB/T 2260', 'CODE GB/T 2260'],
    ['评为3A', 'CODE 3A'],
    ['项目编号：WH-2018-003', 'CODE 编号：WH-2018-003'],
    ['粤ICP备05070829号', 'CODE ICP备05070829号'],
    ['一、总体要求', 'LABEL 一、'],
    ['(1)申报', 'LABEL (1)'],
    ['5号文件', 'ORDINAL 5号文'],
  ])('knows %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['社会组织4591个'],
    ['访问5000户'],
    ['下载3000册'],
    ['连续举办了三届'],
    ['平均年龄超过50岁'],
    ['1.1万个'],
    ['建成8栋'],
    ['3085万元'],
    ['1200平方米'],
    ['配备社区工作者8300多名'],
    ['覆盖率达91%'],
    ['24小时'],
    ['民政局(站)'],
    ['2100张'],
    ['服务430万人次'],
    ['4068个'],
    ['65个'],
    ['党支部937个，小组2056个'],
    ['25所'],
    ['700余户'],
    ['两百名'],
    ['20位'],
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
