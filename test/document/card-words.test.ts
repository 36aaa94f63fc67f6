import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/document/read-file.ts';

const TITLE = '社区服务有了新办法';
const PROSE = '今年以来，甲市民政局投入资金1200万元，支持全市各街道购买社会工作服务，覆盖老年人和儿童。';
const card = async (above: readonly string[], below: readonly string[] = []) =>
  (await readBytes('a.txt', Buffer.from([...above, TITLE, PROSE, ...below].join('\n')))).card;

describe('the host of a text', () => {
  it('is the newspaper of the page, which printed it first where nothing says otherwise', async () => {
    const page = ['甲市晚报数字报　2023年11月16日　星期四　第A05版：城事', '上一版　下一版　|　返回目录　放大　缩小'];
    const found = await card(page);
    expect(found).toMatchObject({ title: TITLE, host: '甲市晚报', published: '2023-11-16' });
    expect(found.articles[0]?.source).toBe('甲市晚报');
    const reprint = await card(page, ['（原载《乙省日报》2023年11月2日第6版）']);
    expect(reprint).toMatchObject({ host: '甲市晚报', articles: [{ source: '乙省日报', date: '2023-11-02' }] });
  });

  it('is the library in which its breadcrumb begins', async () => {
    expect((await card(['社工资料库 >> 调研报告 >> 正文'])).host).toBe('社工资料库');
  });

  it.each([
    ['版权所有：甲市民政局　蜀ICP备05000912号-3　网站标识码：6205000021', '甲市民政局'],
    ['主办：乙区丙街道办事处　京ICP备05083640号', null],
    ['版权所有：赵钱孙　蜀ICP备05000912号', null],
  ])('is an office that its footer names where it heads the page too: %s', async (footer, host) => {
    const menu = '首页　|　新闻　|　公告';
    expect((await card(['蜀省甲市民政局', menu], [footer])).host).toBe(host);
    expect((await card([menu], [footer])).host).toBeNull();
  });

  it.each([
    ['浙ICP备09051771号-1　转载请注明来自甲市新闻网', '甲市新闻网'],
    ['转载请注明来自本网　蜀ICP备05000912号', null],
  ])('is else the site that the footer names: %s', async (footer, host) => {
    expect((await card([], [footer])).host).toBe(host);
    expect((await card(['甲市在线 > 新闻 > 正文'], [footer])).host).toBe('甲市在线');
  });

  it('is not whom the text itself names as holder of a meeting', async () => {
    expect((await card([], [`${PROSE}本次活动主办：甲区民政局。`, PROSE])).host).toBeNull();
  });
});
