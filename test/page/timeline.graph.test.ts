import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();

describe('the timeline of a city', () => {
  it('goes from the earliest on, as precise as the source, and keeps apart what no document dates', async () => {
    const { page, errors, close } = await visit(pages, '/timeline?within=东莞市&types=POLICY_ISSUED&types=FUNDING');
    expect(await page.locator('h1').textContent()).toBe('东莞市的时间线');
    expect(await page.locator('.timeline-year > h3').allTextContents()).toEqual([
      '2011年',
      '2012年',
      '2015年',
      '2017年',
    ]);
    const dates = await page.locator('.timeline-years .timeline-date').allTextContents();
    expect(dates).toEqual(['2011年起', '2012年起', '2015年', '2017年1月']);
    const [first] = await page.locator('.timeline-years .timeline-entry').all();
    expect(await first?.getAttribute('class')).toContain('is-span');
    await first?.locator('summary').click();
    await first?.locator('q').first().waitFor();
    expect((await first?.locator('q').allTextContents())?.join()).toContain('2011年起');
    const undated = page.locator('.timeline-undated');
    expect(await undated.locator('h2').textContent()).toMatch(/文中未注明日期的（\d+）/u);
    const sum = undated.locator('.timeline-entry', { hasText: '7.87亿元' });
    expect(await sum.textContent()).toContain('原文时间：近年');
    expect(await sum.locator('time').count()).toBe(0);
    expect(await page.locator('.timeline-types label', { hasText: '数字' }).textContent()).toBe('数字13');
    expect(errors).toEqual([]);
    await close();
  });

  it('is reached in English by keyboard: everything newest first, then a place, then one type', async () => {
    const { page, close } = await visit(pages, '/timeline?lang=en');
    const years = (await page.locator('.timeline-year > h3').allTextContents()).map(Number);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const place = page.getByRole('combobox', { name: /^Place/u });
    await place.focus();
    await page.keyboard.insertText('东莞市');
    await page.getByRole('option', { name: '东莞市' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline of 东莞市' }).waitFor();
    await page.getByRole('checkbox', { name: /^policies issued/u }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.timeline-years .timeline-entry').count(), { timeout: 20_000 }).toBe(2);
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('types')).toEqual(['POLICY_ISSUED']);
    expect(await page.locator('.timeline-years').textContent()).toContain('January 2017');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(
      '2017-01,DATE,January 2017,2017年1月,POLICY_ISSUED',
    );
    await close();
  });
});
