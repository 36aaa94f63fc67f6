import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CITIES, loadCities } from './compare-world.ts';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();
beforeAll(() => loadCities(pages.driver), 120_000);

const FOUR = '/compare?indicator=社会组织数&places=东莞市&places=厦门市&places=长沙市&places=成都市';
const THREE = `/compare?indicator=社工机构数${CITIES.map((city) => `&places=${city}`).join('')}`;

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).allTextContents()).join(' ').replaceAll(/\s+/gu, ' ');

describe('numbers of social organizations of four cities', () => {
  it('share no axis; each says why, and opens its sentence', async () => {
    const { page, errors, close } = await visit(pages, FOUR);
    expect(await textOf(page, '.compare-answer > [role="status"]')).toContain('没有一组可以并列');
    const apart = page.locator('.compare-apart > li');
    expect(await apart.count()).toBe(4);
    const changsha = apart.filter({ hasText: '长沙市超过 5,200 家' });
    expect(await changsha.textContent()).toContain('口径不同或未说明；时间未明确');
    const dongguan = apart.filter({ hasText: '7,042 个推算' });
    expect(await dongguan.textContent()).toContain('登记社会组织数 4591个 + 备案社区社会组织数 2451个 = 7042');
    expect(await dongguan.textContent()).toContain('与厦门市、成都市：时间不同');
    await dongguan.locator('summary').click();
    expect(await dongguan.locator('q').first().textContent()).toContain('4591');
    // What is drawn tells of one place each: a whole and its parts.
    const titles = await page.locator('.compare-set h3').allTextContents();
    expect(titles).toHaveLength(3);
    for (const labels of await labelsDrawn(page)) expect(labels.join()).not.toMatch(/市/u);
    expect(await textOf(page, 'main')).toContain('相加等于整体');
    expect(await page.locator('.compare-table .is-under').count()).toBeGreaterThan(4);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('numbers of which some may be compared', () => {
  it('stand on one axis by time and modality, plans hatched, bounds said, and the rest told', async () => {
    const { page, errors, close } = await visit(pages, THREE);
    const labels = await labelsDrawn(page);
    expect(labels.map((one) => one.join(' '))).toEqual([
      expect.stringMatching(/甲市.*截至2021年12月.*乙市.*截至2021年12月/u),
      expect.stringMatching(/甲市.*至2025年.*乙市.*至2025年/u),
      expect.stringMatching(/甲市.*截至2021年12月.*甲市.*截至2022年12月/u),
    ]);
    const [actual, planned] = [page.locator('.compare-set').nth(0), page.locator('.compare-set').nth(1)];
    expect(await textOf(page, '.compare-set >> nth=0')).toContain('超过 80 家');
    expect(await actual.locator('svg pattern').count()).toBe(0);
    expect(await planned.locator('svg pattern').count()).toBeGreaterThan(0);
    expect(await planned.textContent()).toContain('300 家（计划）');
    expect(await planned.textContent()).toContain('斜纹：计划、公布或意向，未说明已实现');
    const apart = page.locator('.compare-apart > li');
    expect(await apart.allTextContents()).toEqual([
      expect.stringMatching(/甲市150 家.*与乙市、丙市：时间不同/u),
      expect.stringMatching(/丙市60 家.*与甲市、乙市：时间不同/u),
    ]);
    await actual.locator('svg path[fill="#3d5470"]').first().click();
    const opened = page.locator('.compare-table details[open]');
    expect(await opened.locator('q').textContent()).toBe('截至2021年底，甲市有社工机构120家');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF地点,')).toBe(true);
    expect(csv).toMatch(/^乙市,.*80,,OVER,超过 80 家,.*ACTUAL,已发生/mu);
    expect(errors).toEqual([]);
    await close();
  });

  it('are reached from the empty page in English by keyboard alone', async () => {
    const { page, close } = await visit(pages, '/compare?lang=en');
    expect(await textOf(page, 'main')).toContain('社会组织数');
    for (const letters of ['甲市', '乙市']) {
      await page.getByRole('combobox', { name: 'Add a place (two to ten)' }).focus();
      await page.keyboard.insertText(letters);
      await page.getByRole('option', { name: letters }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.chip', { hasText: letters }).waitFor();
    }
    await page.getByRole('combobox', { name: 'Indicator' }).focus();
    await page.keyboard.insertText('社工机构');
    await page.getByRole('option', { name: 'indicator 社工机构数' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.compare-set').first().waitFor();
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('places')).toHaveLength(2);
    expect(await textOf(page, 'main')).toContain('over 80 家');
    expect(await textOf(page, 'main')).toContain('Hatched: planned, announced or intended');
    await close();
  });
});

/** The words of each picture, once it is drawn. */
const labelsDrawn = async (page: Page): Promise<string[][]> => {
  const pictures = page.locator('.compare-set');
  const count = await pictures.count();
  for (let index = 0; index < count; index += 1) await pictures.nth(index).locator('svg text').first().waitFor();
  return Promise.all(
    Array.from({ length: count }, (_, index) => pictures.nth(index).locator('svg text').allTextContents()),
  );
};
