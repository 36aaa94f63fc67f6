import { describe, expect, it } from 'vitest';
import { type ReadFile, readBytes } from '../../src/document/read-file.ts';

const read = (lines: readonly string[]): Promise<ReadFile> => readBytes('a.txt', Buffer.from(lines.join('\n')));
const furniture = async (lines: readonly string[]): Promise<string[]> => {
  const { furniture: spans, source } = await read(lines);
  return spans.map((span) => `${span.reason} ${source.slice(span)}`);
};
const PROSE = '今年以来，甲市民政局投入资金1200万元，支持全市各街道购买社会工作服务，覆盖老年人和儿童。';

describe('furniture of a text', () => {
  it('is what stands above the title and behind the text', async () => {
    const site = ['甲市民政网', '首页 | 新闻 | 公告', '您当前的位置：首页 > 新闻 > 正文'];
    const tools = ['【字体：大 中 小】 打印本页 关闭窗口', '分享到：微信 新浪微博 QQ空间'];
    const tail = [
      '上一篇：乙区启动试点',
      '下一篇：没有了',
      '相关新闻',
      '丙县召开会议',
      '版权所有 甲市民政局 蜀ICP备1号',
    ];
    const info = '发布日期：2019-05-06 来源：甲市日报 点击：33次';
    expect(await furniture([...site, '社区服务有了新办法', info, ...tools, PROSE, ...tail])).toEqual(
      [...site, info, ...tools, ...tail].map((line) => `SITE_FURNITURE ${line}`),
    );
  });

  it('is spam, where several of its words stand in a line', async () => {
    const spam = ['澳门新葡京 百家乐 时时彩 开户送彩金', 'best online casino poker slots cheap viagra buy online'];
    expect(await furniture(['标题在这里', PROSE, ...spam, PROSE])).toEqual(spam.map((line) => `SPAM ${line}`));
  });

  it.each(['【相关阅读】乙区投入1.2亿元建设未来社区', '[推荐阅读] 乙区的社区食堂'])(
    'is a link to another text and never a title: %s',
    async (link) => {
      const lines = ['标题在这里', PROSE, '（原载《甲市晚报》2022年9月14日第6版）', link];
      expect((await furniture(lines)).at(-1)).toBe(`SITE_FURNITURE ${link}`);
      expect((await read(lines)).card.articles).toHaveLength(1);
    },
  );

  it('is what the site offers behind 往期推荐', async () => {
    const tail = ['往期推荐', '招募｜2024年寒假志愿者等你来'];
    expect(await furniture(['标题在这里', PROSE, ...tail])).toEqual(tail.map((line) => `SITE_FURNITURE ${line}`));
  });

  it('is a byline, and the note of origin behind a sentence', async () => {
    expect(
      await furniture(['标题在这里', '本报记者 赵钱孙', `${PROSE}（据《甲市日报》）`, '责任编辑：李周吴']),
    ).toEqual(['BYLINE 本报记者 赵钱孙', 'BYLINE （据《甲市日报》）', 'BYLINE 责任编辑：李周吴']);
  });

  it.each([
    '福利彩票公益金资助的项目，今年打击赌博和六合彩，群众在线观看普法节目，并由社区工作者上门走访。',
    '主办单位：甲市民政局',
    '位置：乙街道丙社区服务中心一楼',
    '一、项目来源',
    '全市共有网站平台3个',
    '大力发展中小企业',
    '记者了解到，街道办事处已经投入使用，居民可以打印材料、关闭账户。',
  ])('is not a line of content such as «%s»', async (line) => {
    expect(await furniture(['标题在这里', PROSE, line, PROSE])).toEqual([]);
  });
});

describe('the articles of one file', () => {
  it('begin at a title with its own line of facts', async () => {
    const { card, source } = await read([
      '甲区社区服务有了新办法',
      '时间：2019-05-06 来源：甲市日报 作者：赵钱孙',
      PROSE,
      '主要做法',
      PROSE,
      '乙县养老服务再添新设施',
      '2019年6月7日 来源：乙县人民政府',
      PROSE,
    ]);
    expect(card.articles).toEqual([
      {
        title: '甲区社区服务有了新办法',
        source: '甲市日报',
        date: '2019-05-06',
        start: 0,
        end: source.find('乙县养老')[0]?.start,
      },
      {
        title: '乙县养老服务再添新设施',
        source: '乙县人民政府',
        date: '2019-06-07',
        start: source.find('乙县养老')[0]?.start,
        end: source.length,
      },
    ]);
    expect(JSON.stringify(card)).not.toContain('赵钱孙');
  });

  it('are one where headings only part the text', async () => {
    const { card } = await read([
      '甲市民政局',
      '关于购买服务的通知',
      PROSE,
      '一、总体要求',
      PROSE,
      '工作安排',
      PROSE,
      '2019年3月5日',
    ]);
    expect(card.articles).toHaveLength(1);
    expect(card).toMatchObject({ title: '甲市民政局关于购买服务的通知', published: '2019-03-05' });
  });

  it('have no title, date or source that the text does not bear', async () => {
    const { card, warnings } = await read([PROSE, PROSE]);
    expect(card).toMatchObject({ title: null, host: null, published: null, dateText: null });
    expect(card.articles).toMatchObject([{ title: null, source: null, date: null, start: 0 }]);
    expect(warnings.map(({ code }) => code)).toEqual(['NO_TITLE']);
  });

  it.each([
    ['二〇一八年十二月二十一日', '2018-12-21'],
    ['二○二〇年三月五日', '2020-03-05'],
    ['2018 年 2 月 30 日', null],
  ])('are dated by the line that signs them: %s', async (signed, date) => {
    expect((await read(['关于开展检查的通知', PROSE, '甲市民政局', signed])).card.published).toBe(date);
  });

  it.each([
    ['来源：赵钱孙', null],
    ['来源：甲市日报 赵钱孙', '甲市日报'],
    ['稿件来源：甲市日报社　责任编辑：李周', '甲市日报社'],
    ['信息来源: 区民政局 发布时间: 2018-1-2', '区民政局'],
    ['发布日期:2022-11-08 来源:社会服务观察 作者:赵钱孙', '社会服务观察'],
    ['发布机构:甲市民政局 发布日期:2019-12-26', '甲市民政局'],
    ['来源：欧阳钱孙', null],
    ['撰写单位：甲街道社工站　执笔：赵钱孙　完成时间：2022年9月20日', '甲街道社工站'],
    ['甲市晚报 2021-06-18 10:00', '甲市晚报'],
    ['工作简报 2021-06-18 10:00', null],
  ])('have a publisher as source and never a person: %s', async (info, source) => {
    expect((await read(['社区服务有了新办法', info, PROSE])).card.articles[0]?.source).toBe(source);
  });

  const TITLE = '社区服务有了新办法';

  it.each([
    ['a newspaper', ['甲市晚报 2021-06-18', TITLE, PROSE]],
    ['brackets', [TITLE, '（2021年6月18日）', PROSE]],
    ['full-width digits', [TITLE, '甲市社工协会课题组', '２０２１年６月１８日', PROSE]],
    ['whoever wrote it', [TITLE, '撰写：甲社工项目组 执笔人：赵钱孙 ２０２１年６月１８日', PROSE]],
    ['who answers for it', [TITLE, PROSE, PROSE, '秘书长：赵钱孙 2021年6月18日']],
  ])('are dated below or above the title, or at the end: beside %s', async (_, lines) => {
    const { card } = await read(lines);
    expect(card).toMatchObject({ title: TITLE, published: '2021-06-18' });
  });

  it('are titled by no line of codes and no advertising', async () => {
    const lines = ['内部资料 编号：JS-2021-07', '【澳门线上娱乐 首存100送100 客服24小时在线】', TITLE, PROSE];
    expect((await read(lines)).card.title).toBe(TITLE);
  });

  it.each([
    ['甲市乙志愿者协会2023年度工', '作手册', '敲开一扇门'],
    ['《甲市社区社会组织培育扶持办法》政策', '解读', '发布时间：2024-05-22 来源：市民政局'],
  ])('go on with the end of a title that its line breaks: %s', async (title, rest, next) => {
    expect((await read([title, rest, next, PROSE])).card.title).toBe(title + rest);
  });

  it.each([
    ['甲市乙区民政局社区服务工作总结', '调研报告'],
    ['甲市社区服务有了新的办法和做法', '工作总结和明年的工作计划'],
    ['新做法', '解读'],
  ])('end their title where it is whole, or where the next line is one of its own: %s', async (title, next) => {
    expect((await read([`关注${title}`, next, PROSE])).card.title).toBe(`关注${title}`);
  });
});
