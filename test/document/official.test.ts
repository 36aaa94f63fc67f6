import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/document/read-file.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';
import { makePdf } from './support/make-pdf.ts';

const PROSE = '今年以来，甲市民政局投入资金1200万元，支持全市各街道购买社会工作服务，覆盖老年人和儿童。';
const card = async (lines: readonly string[]) => (await readBytes('a.txt', Buffer.from(lines.join('\n')))).card;

describe('the title of an official document', () => {
  const head = [
    '甲市民政局',
    '甲民〔2019〕58号',
    '关于公布第六届社区公益创投项',
    '目名单的通知',
    '各镇（街道）：',
    PROSE,
  ];
  const title = '关于公布第六届社区公益创投项目名单的通知';

  it('stands below letterhead and number, over several lines, in every format', async () => {
    expect((await card(head)).title).toBe(title);
    expect((await readBytes('a.docx', makeDocx(head.map(paragraph).join('')))).card.title).toBe(title);
    const placed = head.map((text, index) => ({ text, x: 60, y: 760 - index * 30, size: 9 }));
    expect((await readBytes('a.pdf', makePdf([placed]))).card.title).toBe(title);
  });

  it.each([
    [['甲市民政局　甲市财政局', '关于印发《甲市服务方案》的通知', '甲民发〔2023〕18号']],
    [['甲市民政局　甲市财政局关于印发《甲市服务方案》的', '通知']],
  ])('bears its issuers where no number stands between: %j', async (lines) => {
    const found = (await card([...lines, PROSE])).title?.replaceAll(/\s/gu, '');
    expect(found).toBe('甲市民政局甲市财政局关于印发《甲市服务方案》的通知');
  });

  it('is no breadcrumb, in full width either; that names the site', async () => {
    const lines = ['甲市人民政府门户网站　＞　政务公开　＞　部门文件', '关于开展检查的通知', PROSE];
    expect(await card(lines)).toMatchObject({ title: '关于开展检查的通知', host: '甲市人民政府门户网站' });
  });

  it('stands below the fields and the letterhead of a reply, which begins without 关于', async () => {
    const above = ['类别：A', '密级：公开', '甲市民政局文件', '甲民办〔2023〕57号', '签发人：赵钱孙'];
    const title = '对市十八届人大二次会议第283号建议的答复';
    expect((await card([...above, title, '各位代表：', PROSE])).title).toBe(title);
    expect((await card(['社区：我们共同的家', PROSE])).title).toBe('社区：我们共同的家');
  });

  it('is that of a report where no line reads like one', async () => {
    expect((await card(['甲区社区服务有了新办法', PROSE, '关于这些，居民有话说', PROSE])).title).toBe(
      '甲区社区服务有了新办法',
    );
  });
});

describe('the date of publication', () => {
  const published = async (lines: readonly string[]) => (await card(['关于开展检查的通知', ...lines])).published;
  const attached = ['附件1　名单', ...Array<string>(8).fill('序号\t名称')];

  it.each([
    ['二〇二三年二月十四日', '2023-02-14'],
    ['２０２３年４月１２日', '2023-04-12'],
    ['2019年6月21日', '2019-06-21'],
  ])('is that of the signature before the attachments: %s', async (signed, date) => {
    expect(await published([PROSE, '附件：1.名单', '甲市民政局　甲市财政局', signed, ...attached])).toBe(date);
    expect(await published([PROSE, `甲市民政局　　${signed}`, ...attached])).toBe(date);
  });

  it('is that of the line of facts before any other', async () => {
    const info = '发布机构：甲市民政局　　发布日期：２０２３年４月１４日　　浏览次数：３';
    expect(
      (await card([info, '关于开展检查的通知', PROSE, '甲市民政局', '2023年4月12日', ...attached])).published,
    ).toBe('2023-04-14');
  });

  it('is none that only stands in the text or in an attachment', async () => {
    expect(await published([PROSE, '2019年5月1日', PROSE, PROSE, PROSE, PROSE, PROSE])).toBeNull();
    const later = ['甲市民政局', '2018年1月2日', ...Array<string>(5).fill(PROSE)];
    expect(await published([PROSE, '甲市民政局', '2019年6月21日', ...attached, ...later])).toBe('2019-06-21');
  });

  it('of a reprint is its own, of the article that of the note behind it', async () => {
    const lines = [
      '甲区社区服务有了新办法',
      '发布日期：2020年9月18日 来源：甲市晚报',
      PROSE,
      '（原载《甲市晚报》2020年9月17日第6版）',
    ];
    const { published: own, articles } = await card(lines);
    expect([own, articles[0]?.date]).toEqual(['2020-09-18', '2020-09-17']);
  });
});
