import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { settled, type Visit, type VisitOptions, visit, withPages } from './pages.ts';

const pages = withPages();

const ORGANIZATION = '/entity/social-organization-30797f56eb5ba9a0';
const SUM = '/entity/dongguan-2018-bf030eb984dd99a5';
const SUM_WITH_ITEMS = '/entity/dongguan-2018-b6ac512e98d1fb67';
const PLACE = '/entity/city-32e42ce3031e544b';

let visited: Visit | undefined;
const open = async (path: string, options?: VisitOptions) => {
  visited = await visit(pages, path, options);
  return visited.page;
};
afterEach(() => visited?.close());

describe('entity page', () => {
  it('leads a researcher from an organization to whom it serves, to the sentence, to its place in the document', async () => {
    const page = await open(ORGANIZATION);
    expect(await page.locator('h1').textContent()).toBe('成都市同行社会工作服务中心');
    const served = page.getByRole('region', { name: '服务的人群 3' });
    await served.getByText('成都市同行社会工作服务中心服务困境儿童。').waitFor();
    const line = served.getByRole('listitem').filter({ hasText: '困境儿童' }).first();
    await line.locator('summary').click();
    const sentence = line.locator('.sentence').filter({ hasText: '龙泉驿区的一名困难儿童' });
    expect(await sentence.getByRole('link').getAttribute('href')).toMatch(
      /^\/document\/chengdu-chongqing-tianjin-guangxi\?at=\d+-\d+$/u,
    );
    await page.getByRole('region', { name: '在哪些文档中' }).getByText('2014年12月30日').first().waitFor();
    expect(await page.getByText('成都市同行社会工作服务中心 · 理事长').isVisible()).toBe(true);
    await served.getByRole('link', { name: '困境儿童' }).click();
    await page.getByRole('heading', { level: 1, name: '困境儿童' }).waitFor();
    expect(await page.getByRole('link', { name: '谁在哪里服务他们' }).getAttribute('href')).toContain(
      '/coverage?populations=',
    );
    expect(visited?.errors).toEqual([]);
  });

  it('never shows a sum without its bound, says who pays whom, and marks what is worked out', async () => {
    const page = await open(SUM);
    expect(await page.locator('.entity-amount').textContent()).toContain('超过 2.1亿元');
    const sum = page.getByRole('region', { name: '金额' });
    for (const words of ['超过 210,000,000元', '原文：“2.1亿多元”', '东莞市', '镇街 （未点名）', '累计', '2011年起'])
      await sum.getByText(words).first().waitFor();
    expect(await page.getByRole('region', { name: '缺口' }).textContent()).toContain('收款方 — 文中未点名');
    const basis = page.getByRole('region', { name: '依据 1' });
    expect(await basis.textContent()).toContain('为民办事的十件实事');
    await visited?.close();

    const other = await open(`${SUM_WITH_ITEMS}?lang=en`);
    const average = await other.getByRole('region', { name: 'The sum' }).textContent();
    expect(average).toContain('derived Average per item: 166,998.92 yuan = 15,530,900 ÷ 93');
    expect(average).toContain('Average per recipient: cannot be worked out — no document gives the count');
    expect(await other.getByRole('region', { name: 'Gaps' }).textContent()).toContain('Rests on — no document says');
  });

  it('shows ten of each group of a place, newest first, more on wish, and hands over what is shown', async () => {
    const page = await open(PLACE);
    const numbers = page.getByRole('region', { name: '数字 37', exact: true });
    expect(await numbers.locator('tbody tr').count()).toBe(10);
    await numbers.getByRole('button', { name: '显示更多' }).click();
    await expect.poll(() => numbers.locator('tbody tr').count(), { timeout: 20_000 }).toBe(37);
    expect(page.url()).toContain('more=OBSERVED.IN.60');
    // What only printed words date stands last, softly.
    const times = numbers.locator('tbody tr:not(.is-planned) td:nth-child(3)');
    const dated = await times.locator('xpath=self::*[not(span)]').allTextContents();
    expect((await times.allTextContents()).slice(0, dated.length)).toEqual(dated);
    const years = dated.map((text) => Number(/\d{4}/u.exec(text)?.[0]));
    expect(years[0]).toBe(2019);
    expect(years).toEqual(years.toSorted((a, b) => b - a));

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    const table = await readFile(await download.path(), 'utf8');
    expect(table.startsWith('\uFEFF关系代码,方向代码,关系,')).toBe(true);
    expect(table.split('\r\n').filter((line) => line.startsWith('OBSERVED,IN,数字,')).length).toBe(37);
    expect(await page.getByRole('link', { name: '此地的时间线' }).getAttribute('href')).toBe(
      '/timeline?within=city-32e42ce3031e544b',
    );
    expect(await page.getByText(/三社联动图谱\. 厦门市\[DB\/OL\]\. 数据版本 [0-9a-f]{16}/u).isVisible()).toBe(true);
  });

  it('keeps what is planned apart from what is done, in words and in the picture', async () => {
    const page = await open('/entity/district-e80a7323d45440e9');
    const established = page.getByRole('region', { name: '设立 3' });
    const planned = established.locator('.is-not-done');
    expect(await planned.allTextContents()).toEqual([
      expect.stringContaining('2015年第一批政府购买服务（已公布，未说明已实现）'),
    ]);
    expect(await established.getByRole('heading', { level: 4 }).textContent()).toBe('计划、已公布或意向，未说明已实现');
    expect(await page.locator('.entity-picture line[stroke-dasharray]').count()).toBeGreaterThan(0);
    expect(await page.locator('.entity-picture a').count()).toBeLessThanOrEqual(30);
  });

  it('says of a party that no text names that it is not named', async () => {
    const page = await open('/entity/other-organization-cce0d9dbd8465c03');
    expect(await page.locator('.page-head').textContent()).toContain('未点名：原文只用这些字提到它');
  });

  it('answers a name, sends the id of a document to the reader, and says what to do where there is nothing', async () => {
    const page = await open('/entity/厦门市');
    expect(await page.locator('h1').textContent()).toBe('厦门市');
    await page.goto(`${pages.address}/entity/dongguan-2018`);
    await page.waitForURL('**/document/dongguan-2018');
    await page.goto(`${pages.address}/entity/fund-0000000000000000?lang=en`);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('There is no such thing');
    await page.locator('main').getByRole('searchbox').or(page.locator('main').getByRole('combobox')).first().waitFor();
    expect(await page.locator('main').getByRole('link', { name: 'the documents' }).isVisible()).toBe(true);
  });

  it('can be read by keyboard alone: to a group, to its sentence, to the other thing', async () => {
    const page = await open(ORGANIZATION);
    await page.locator('.entity-contents').getByRole('link', { name: '运营' }).focus();
    await page.keyboard.press('Enter');
    // From the heading that the link leads to: the first thing, its sentences.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('凉水井文化项目');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '凉水井文化项目' }).waitFor();
  });
});
