import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();

it('leads from a population of choice to where it is served, by whom, and to the sentence', async () => {
  const { page, close, errors } = await visit(pages, '/coverage');
  await page.getByRole('combobox', { name: '人群（可选多个）' }).fill('残疾');
  await page.getByRole('option', { name: '残疾人' }).first().waitFor();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('populations')).toMatch(/^population-/u);
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['残疾人']);
  const cell = page.getByRole('button', { name: /^残疾人，长沙市：\s*有服务 2018 年/u });
  expect(await cell.innerText()).toContain('● 有服务');
  await cell.click();
  const panel = page.getByLabel('这一格的依据');
  await panel.getByText('“彩虹驿站”服务项目').first().waitFor();
  expect(await panel.innerText()).toContain('宝塔山社区');
  const reason = panel.locator('.reasons > li').filter({ hasText: '彩虹驿站' }).first();
  await reason.locator('summary').click();
  expect((await reason.locator('q').allInnerTexts()).join()).toMatch(/殘障人士/u);
  await reason.locator('.sentence a').first().click();
  await page.waitForURL(/\/document\/changsha-2018\?at=\d+-\d+/u);
  expect(errors).toEqual([]);
  await close();
});

it('says of a cell of which nobody speaks how many documents speak of the place, and which', async () => {
  const { page, close } = await visit(pages, '/coverage');
  await page.getByRole('button', { name: /^老年人，天津市：\s*未说明/u }).click();
  const panel = page.getByLabel('这一格的依据');
  await panel.getByText('提及该地的文档（1）').waitFor();
  expect(await panel.innerText()).toContain('共有 1 份文档提及天津市');
  expect(await panel.innerText()).toContain('文档没有说，不等于没有服务');
  expect(await panel.locator('a[href^="/document/"]').first().getAttribute('href')).toBe(
    '/document/chengdu-chongqing-tianjin-guangxi',
  );
  const sent = page.url();
  await close();
  // The open cell stands in the address: a colleague sees the same.
  const again = await visit(pages, sent.slice(pages.address.length));
  await again.page.getByLabel('这一格的依据').getByText('共有 1 份文档提及天津市').waitFor();
  await again.close();
});

it('loads the whole matrix, tells its states by words and counts, and shows by their look what is planned and old', async () => {
  const { page, close } = await visit(pages, '/coverage?within=武侯区&silent=shown');
  await page.getByText(/^共 \d+ 格。$/u).waitFor();
  const cells = page.getByRole('gridcell').getByRole('button');
  const count = await cells.count();
  expect(count).toBeGreaterThan(100);
  const legend = page.getByLabel('图例与筛选');
  const counts = await legend.locator('.legend-count').allInnerTexts();
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(count);

  const planned = page.getByRole('button', { name: /^老年人，望江路街道：\s*仅计划 2014 年/u });
  expect(await planned.getAttribute('class')).toContain('age-OLD');
  const looks = await Promise.all(
    ['SERVED', 'ONLY_PLANNED', 'WIDER_PLACE_ONLY'].map((state) => patternOf(page, state)),
  );
  expect(new Set(looks).size).toBe(looks.length);

  await legend.getByRole('button', { name: /有需求/u }).click();
  await settled(page);
  expect(await cells.allInnerTexts()).toHaveLength(Number(counts[2]));
  expect(new Set(await cells.locator('.cell-state').allInnerTexts())).toEqual(new Set(['△ 有需求']));
  await close();
});

it('works by keyboard alone: one tab stop, arrows, Enter, Escape', async () => {
  const { page, close } = await visit(pages, '/coverage?within=武侯区&level=STREET');
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  await page.locator('.legend summary').focus();
  await page.keyboard.press('Tab');
  const first = await focused(page);
  expect(first).toContain('望江路街道');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toContain('玉林街道');
  await page.keyboard.press('ArrowDown');
  const below = await focused(page);
  expect(below).not.toContain(first.split('，')[0]);
  await page.keyboard.press('Enter');
  await page.locator('.cell-panel h2').waitFor();
  expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('这一格的依据');
  await page.keyboard.press('Escape');
  await page.locator('.cell-panel').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(below);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.waitForURL(/within=street-/u);
  await close();
});

it('takes away the cells with codes beside labels, prints them, and speaks English', async () => {
  const { page, close } = await visit(pages, '/coverage?within=武侯区&level=DISTRICT&lang=en');
  const cell = page.getByRole('button', { name: /^失地农民，武侯区:\s*need only/u });
  expect(await cell.innerText()).toContain('△ need only');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFpopulation id,population,')).toBe(true);
  expect(csv).toMatch(/,失地农民,district-[^,]+,武侯区,District,区县,NEED_WITHOUT_SERVICE,有需求,need only,2014,/u);
  expect(await page.getByRole('link', { name: 'This as GraphQL' }).getAttribute('href')).toContain('CoveragePage');
  await page.emulateMedia({ media: 'print' });
  expect(await cell.isVisible()).toBe(true);
  await close();
});

/** What cells of a state look like without their colour. */
const patternOf = async (page: Page, state: string): Promise<string> => {
  const image = await page.evaluate<string>(
    `getComputedStyle(document.querySelector('td .state-${state}')).backgroundImage`,
  );
  return image.replaceAll(/rgba?\([^)]*\)|color\([^)]*\)/gu, '');
};

/** What the element that has the focus is called. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`);
