import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, type Visit, visit, withPages } from './pages.ts';

const pages = withPages();

const on = async (path: string, go: (visited: Visit) => Promise<void>, options = {}): Promise<void> => {
  const visited = await visit(pages, path, options);
  await go(visited).finally(visited.close);
  expect(visited.errors).toEqual([]);
  expect(visited.outside).toEqual([]);
};

const field = (page: Page) => page.locator('main [role=combobox]');
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
const heading = (page: Page) => page.locator('main h2:not(summary h2)').first();
const results = (page: Page) => page.locator('.search-results > li');

describe('a search by keys alone', () => {
  it('goes from the first letter to the opened result', async () => {
    await on('/about', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('東莞市社會組織');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await results(page).first().waitFor();
      await page.waitForFunction(`document.activeElement.textContent.endsWith('项结果')`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const chosen = await focused(page);
      expect(chosen).toBe(await results(page).nth(1).locator('h3').textContent());
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/entity/**');
    });
  });

  it('opens a suggestion that the arrow keys chose, and leaves the list by Escape', async () => {
    await on('/search', async ({ page }) => {
      await field(page).pressSequentially('dongguan');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      expect(await field(page).inputValue()).toBe('dongguan');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).textContent()).toContain('东莞市');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/entity/**');
    });
  });

  it('leaves the keys to an input method while it composes', async () => {
    await on('/search', async ({ page }) => {
      await field(page).fill('东莞');
      await page.locator('[role=option]').first().waitFor();
      await page.evaluate(COMPOSED_KEYS);
      expect(page.url()).toMatch(/\/search$/u);
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Enter');
      await page.waitForURL(/text=/u);
    });
  });
});

describe('results', () => {
  it('say what they are, are narrowed by a facet to what it counts, and widened again', async () => {
    await on('/search?text=东莞', async ({ page }) => {
      expect(await heading(page).textContent()).toBe('22 项结果');
      expect(await results(page).first().textContent()).toContain('东莞市（广东省）：城市，见于');
      const facet = page.locator('.search-facets li', { hasText: '政策' });
      await facet.waitFor();
      const count = await facet.locator('.number').textContent();
      await facet.locator('a').click();
      await page.waitForURL(/type=Policy/u);
      await settled(page);
      expect(await heading(page).textContent()).toBe(`${count} 项结果`);
      await page.getByRole('link', { name: '去掉“类型：政策”' }).click();
      await settled(page);
      expect(await heading(page).textContent()).toBe('22 项结果');
    });
  });

  it('show how the words fit, and the sentences one click away', async () => {
    await on('/search?text=同行社工&lang=en', async ({ page }) => {
      expect(await results(page).first().textContent()).toContain('other name: 同行社工');
      await results(page).first().locator('summary').click();
      await page.locator('.sentence q').first().waitFor();
      expect(await page.locator('.sentence a').first().getAttribute('href')).toMatch(/^\/document\/.+at=\d+-\d+/u);
      expect(await page.title()).toContain('Search: 同行社工');
    });
    await on('/search?text=武候区', async ({ page }) => {
      expect(await page.locator('main').textContent()).toContain('没有名称与所输入的完全相同');
      expect(await results(page).first().textContent()).toContain('近似');
    });
  });

  it('keep what is only announced apart, page by page, and hand over a table', async () => {
    await on('/search?type=Project&within=武侯区', async ({ page }) => {
      expect(await page.locator('li.is-not-done .mark.modality').first().textContent()).toBe('已公布');
      const first = await results(page).first().textContent();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 CSV' }).click(),
      ]);
      const table = readFileSync(await download.path(), 'utf8');
      expect(table.startsWith('\uFEFF类型代码,类型,编号,名称')).toBe(true);
      expect(table.trim().split('\r\n')).toHaveLength(21);
      await page.getByRole('link', { name: '下一页' }).click();
      await page.waitForURL(/after=/u);
      await settled(page);
      expect(await results(page).first().textContent()).not.toBe(first);
      await page.getByRole('link', { name: '回到第一页' }).click();
      await settled(page);
      expect(await results(page).first().textContent()).toBe(first);
    });
  });

  it('say that no document gives such a name, and what to do next', async () => {
    await on('/search?text=东莞&year=1949', async ({ page }) => {
      expect(await heading(page).textContent()).toBe('在这些条件下，没有文档给出这样的名称');
      await page.locator('.state').getByRole('link', { name: '去掉“年份：1949”' }).click();
      await settled(page);
      expect(await heading(page).textContent()).toBe('22 项结果');
    });
  });

  it('let a reader choose which place is meant', async () => {
    await on('/search?type=Community&within=武侯', async ({ page }) => {
      expect(await results(page).count()).toBeGreaterThan(0);
      await page.goto(`${pages.address}/search?type=Community&within=武候区`);
      await settled(page);
      await page.locator('.state.is-failed').getByRole('link', { name: '武侯区' }).click();
      await settled(page);
      expect(await page.locator('.chip').last().textContent()).toContain('武侯区');
    });
  });

  it('stay on a phone’s screen, suggestions too', async () => {
    await on(
      '/search?text=社会',
      async ({ page }) => {
        await field(page).tap();
        await field(page).pressSequentially('组织');
        await page.locator('[role=option]', { hasText: '社会组织' }).first().waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        const box = await page.locator('.picker-list').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        await page.locator('[role=option]').first().tap();
        await page.waitForURL('**/entity/**');
      },
      { width: 360, height: 740, context: { hasTouch: true } },
    );
  });
});

/** As a browser reports them while a person still chooses characters. */
const COMPOSED_KEYS = `{
  const field = document.querySelector('main [role=combobox]');
  for (const key of ['ArrowDown', 'Enter'])
    field.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
}`;
