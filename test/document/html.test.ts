import { describe, expect, it } from 'vitest';
import { type ReadFile, readBytes } from '../../src/document/read-file.ts';

const TITLE = '甲市民政局关于购买社会工作服务的通知';
const INFO = '发布时间：2019-05-06 来源：甲市民政局 作者：赵钱孙 浏览次数：12次';
const TEXT = [
  '为贯彻落实《关于加强社区治理的意见》，甲市民政局今年投入资金1200万元，支持全市各街道购买社会工作服务。',
  '资金由市、区两级财政共同承担，其中市级财政安排800万元，区级财政安排400万元；项目由街道办事处组织实施。',
  '各街道要加强项目监管，按季度公示资金使用情况，接受居民监督，确保专款专用。',
];
const TABLE = `<table><tr><th>类别</th><th>项目名称</th><th>金额<br>（万元）</th></tr>
  <tr><td rowspan="2">助老</td><td>长寿食坊<p>（一期）</p></td><td>30</td></tr><tr><td>老友会</td><td>12.5</td></tr>
  <tr><td colspan="2">合计</td><td>42.5</td></tr></table>`;
const ROWS = ['类别\t项目名称\t金额 （万元）', '助老\t长寿食坊 （一期）\t30', '助老\t老友会\t12.5', '合计\t\t42.5'];

const article = (more = ''): string =>
  `<div class="main"><h1>${TITLE}</h1><div class="info">${INFO}</div><div class="share">分享到：<a>微信</a></div>
  <div class="content">${TEXT.map((line) => `<p>　　${line}</p>`).join('')}${more}</div></div>`;

/** A page as sites make them: what a reader does not see, and what is not the article, around `body`. */
const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head><meta charset="utf-8">
  <title>${TITLE}_通知公告_甲市民政局网站</title>${head}<style>.gone{display:none}</style></head><body>
  <script>document.write("脚本写的字")</script><div style="position:absolute; left: -3000px">百家乐 时时彩</div>
  <div class="gone">样式隐藏的字</div><p hidden>属性隐藏的字</p>
  <div class="nav"><a>首页</a><a>新闻中心</a></div><div class="position">当前位置：<a>首页</a> &gt; 正文</div>${body}
  <div class="related"><h3>相关链接</h3>${'<p><a href="/n">乙区召开社区治理工作推进会议，部署各项任务</a></p>'.repeat(5)}</div>
  <div class="footer"><p>版权所有：甲市民政局</p><p>蜀ICP备12345678号</p></div></body></html>`;

const read = (html: string, name = 'a.html'): Promise<ReadFile> => readBytes(name, Buffer.from(html));

describe('reading a page', () => {
  it('takes the date from the form above an official text, not the day on which it was signed', async () => {
    const form =
      '<table class="xx"><tr><th>成文日期：</th><td>2019年03月01日</td><th>发布日期：</th><td>2019年03月04日</td></tr></table>';
    const { card } = await read(page(`${form}${article().replace(INFO, '')}`));
    expect(card.published).toBe('2019-03-04');
  });

  it('gives title, line of facts and paragraphs, and nothing of the site', async () => {
    const { source, furniture, card, format, encoding } = await read(page(article()));
    expect(source.text).toBe([TITLE, INFO, ...TEXT].join('\n'));
    expect(furniture.map((span) => source.slice(span))).toEqual([INFO]);
    expect({ format, encoding }).toEqual({ format: 'html', encoding: 'utf-8' });
    expect(card).toMatchObject({ title: TITLE, host: '甲市民政局网站', published: '2019-05-06' });
    expect(card.articles).toMatchObject([{ title: TITLE, source: '甲市民政局', date: '2019-05-06', start: 0 }]);
    expect(JSON.stringify(card)).not.toContain('赵钱孙');
  });

  it('keeps a table: a row a line, TABs between cells, breaks inside a cell as blanks', async () => {
    const { source } = await read(page(article(TABLE)));
    expect(source.text).toBe([TITLE, INFO, ...TEXT, ...ROWS].join('\n'));
  });

  it('keeps what Readability drops: a page that is a table, and a notice of one sentence', async () => {
    const onlyTable = await read(page(`<div class="con"><h1>${TITLE}</h1><p>日期：2020/1/2</p>${TABLE}</div>`));
    expect(onlyTable.source.text).toBe([TITLE, '日期：2020/1/2', ...ROWS].join('\n'));
    expect(onlyTable.card.published).toBe('2020-01-02');
    const short = await read(page(`<div><h1>${TITLE}</h1><p>定于1月5日在玉林街道举行对接会。</p></div>`));
    expect(short.source.text).toBe(`${TITLE}\n定于1月5日在玉林街道举行对接会。`);
  });

  it('finds the article in a page laid out as a table, and beside a column of teasers', async () => {
    const menu = `<ul>${'<li><a>栏目</a></li>'.repeat(8)}</ul>`;
    const laidOut = await read(page(`<table><tr><td>${menu}</td><td>${article(TABLE)}</td></tr></table>`));
    expect(laidOut.source.text).toBe([TITLE, INFO, ...TEXT, ...ROWS].join('\n'));
    const teaser = '<p><a>标题</a>丁市开展社区服务活动，志愿者走进院落，为居民提供便民服务，受到欢迎。</p>';
    const beside = await read(page(`<div><div>${article()}</div><div class="box">${teaser.repeat(9)}</div></div>`));
    expect(beside.source.text).toBe([TITLE, INFO, ...TEXT].join('\n'));
  });

  it('takes title, date and source from the head where it gives them', async () => {
    const head =
      '<meta name="ArticleTitle" content="另一个标题"><meta name="PubDate" content="2018-03-04 10:00"><meta name="ContentSource" content="中国社会报"><meta name="Author" content="赵钱孙"><meta name="SiteName" content="甲市民政">';
    const { card } = await read(page(article().replace(INFO, ''), head));
    expect(card).toMatchObject({ title: TITLE, host: '甲市民政', published: '2018-03-04' });
    expect(card.articles[0]?.source).toBe('中国社会报');
    const bare = await read(page(article().replaceAll('h1>', 'div>').replace(TITLE, ''), head));
    expect(bare.card.title).toBe('另一个标题');
  });

  it.each([
    ['', '2024-03-18 17:30', '甲社工中心', '2024-03-18', '甲社工中心'],
    ['var ct = "1710777000";', '', '橙子社工', '2024-03-18', '橙子社工'],
    // 2024-03-18T16:30Z: the next day already where it was published.
    ['var ct="1710779400";', '', '赵钱孙', '2024-03-19', null],
  ])('takes date and account from a WeChat page: %s%s %s', async (script, time, account, published, source) => {
    const facts = `<div><a id="js_name">${account}</a> <em id="publish_time">${time}</em></div>`;
    const { card } = await read(page(`<script>${script}</script>${facts}${article().replace(INFO, '')}`));
    expect(card).toMatchObject({ published, articles: [{ date: published, source }] });
  });

  it('is known by its bytes: plain text named .html is text, a page named .txt is a page', async () => {
    const text = await read('标签 <div> 表示块。\n第二行', 'a.html');
    expect([text.format, text.source.text]).toEqual(['txt', '标签 <div> 表示块。\n第二行']);
    expect(text.warnings.map(({ code }) => code)).toContain('FORMAT_UNLIKE_NAME');
    expect((await read(page(article()), 'a.txt')).format).toBe('html');
    expect((await read('<div><p>一段话。</p><p>又一段。</p></div>')).source.text).toBe('一段话。\n又一段。');
  });

  it('refuses a page without text, and one built to break readers, at once', async () => {
    await expect(read('<html><body><script>var a</script><img src="a.png"></body></html>')).rejects.toMatchObject({
      code: 'DOCUMENT_EMPTY',
    });
    const start = Date.now();
    await expect(read(`<html><body>${'<div>'.repeat(100_000)}字`)).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_COMPLEX',
    });
    await expect(read(`<html><body>${'<i></i>'.repeat(1_000_000)}字`)).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_COMPLEX',
    });
    await expect(read(`<html><body>${'<'.repeat(5_000_000)}`)).rejects.toMatchObject({ code: 'DOCUMENT_TOO_COMPLEX' });
    expect(Date.now() - start).toBeLessThan(6000);
  });
});

describe('a page that is built to take long', () => {
  it('by a million attributes of one element is refused within two seconds', async () => {
    const names = Array.from({ length: 1_000_000 }, (_, index) => `a${index}=1`).join(' ');
    const start = process.cpuUsage();
    const page = `<!doctype html><html><body><div ${names}>甲市民政局公告。</div></body></html>`;
    await expect(readBytes('a.html', Buffer.from(page))).rejects.toMatchObject({ code: 'DOCUMENT_TOO_COMPLEX' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('by columns of the site inside each other is read in the time of one', async () => {
    const words = '<p>甲市民政局购买服务，覆盖老年人，今年投入资金1200万元。</p>'.repeat(8_000);
    const page = `<!doctype html><html><body>${'<div class="nav">'.repeat(380)}${words}${'</div>'.repeat(380)}</body></html>`;
    const start = process.cpuUsage();
    expect((await readBytes('a.html', Buffer.from(page))).source.text).toContain('覆盖老年人');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(4000);
  });
});
