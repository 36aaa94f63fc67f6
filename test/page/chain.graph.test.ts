import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, type Visit, visit, withPages } from './pages.ts';

const pages = withPages();

const CENTRES = 'dongguan-2018-bf030eb984dd99a5';

describe('the funding chain', () => {
  it('leads an officer from the empty page, over the printed sum, to the chain on one sheet of paper', async () => {
    await within(await visit(pages, '/chain'), async ({ page, errors }) => {
      expect(await page.locator('main').textContent()).toContain('超过 2.1亿元');
      const field = page.getByRole('combobox', { name: /起点/u });
      await field.fill('2.1亿多元');
      await page.getByRole('option', { name: /支持镇街和村/u }).click();
      await drawn(page);
      expect(page.url()).toContain(`from=${CENTRES}`);
      const words = await page.locator('main').textContent();
      expect(words).toContain('超过 2.1亿元');
      expect(words).not.toContain('210,000,000');
      expect(await page.locator('.chain-legend').textContent()).toContain('带宽不可相加');
      expect(await pagesOf(page)).toBe(1);
      expect(errors).toEqual([]);
    });
  });

  it('draws what is missing, what only governs and what nobody names, and says the same in a table', async () => {
    await within(await visit(pages, `/chain?from=${CENTRES}`), async ({ page }) => {
      await drawn(page);
      const picture = (await page.locator('.chart svg').textContent()) ?? '';
      for (const words of ['没有文档说明：服务', '没有文档说明：谁运营', '（未点名）', '为民办事的十件实事'])
        expect(picture.replaceAll(/\s/gu, '')).toContain(words);
      expect(
        await page.locator('.chart svg [stroke-dasharray="4,4"], .chart svg [stroke-dasharray="4 4"]').count(),
      ).toBeGreaterThan(0);
      expect(await page.locator('.chart svg pattern').count()).toBeGreaterThanOrEqual(1);
      const legend = await page.locator('.chain-legend').textContent();
      expect(legend).toContain('规范（不是依据）');
      expect(legend).toContain('缺口：没有文档说明');
      const rows = await page.locator('.chain-table tbody tr:not(.chain-stage)').allTextContents();
      expect(rows).toHaveLength(11);
      expect(rows.filter((row) => row.includes('是其依据'))).toHaveLength(1);
      expect(rows.filter((row) => /付给镇街/u.test(row.replaceAll(/\s/gu, '')))).toHaveLength(1);
      expect(await page.locator('.missing').last().textContent()).toContain('没有文档说明');
    });
  });

  it('opens the sentence of a band that is clicked, and gives picture and table as files', async () => {
    await within(await visit(pages, `/chain?from=${CENTRES}`), async ({ page, errors }) => {
      await drawn(page);
      await page.locator('.chart svg path[fill="#8a5a00"]').first().click();
      const panel = page.locator('.chain-panel');
      await panel.waitFor();
      expect(await panel.locator('.sentence q').allTextContents()).toContainEqual(expect.stringContaining('2.1億多元'));
      expect(await panel.locator('.sentence a').first().getAttribute('href')).toMatch(
        /^\/document\/dongguan-2018\?at=\d+-\d+/u,
      );
      const csv = await fileOf(page, '下载 CSV');
      expect(csv.startsWith('\uFEFF从,')).toBe(true);
      expect(csv).toContain('OVER,超过 2.1亿元,2.1亿多元,CUMULATIVE,累计');
      expect(csv).toContain('NOT_STATED,没有文档说明');
      const svg = await fileOf(page, '下载 SVG');
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*><title>东莞市.*资金链<\/title>/u);
      expect(svg).not.toContain('parsererror');
      expect(svg).toContain('Noto Sans SC');
      expect(svg).toContain('带宽不可相加');
      expect(errors).toEqual([]);
      await page.setContent(svg);
      expect(await page.locator('svg').first().isVisible()).toBe(true);
    });
  });

  it('goes from a policy down to people, and adds only what may be added', async () => {
    const path = '/chain?from=policy-40ef85ec0ee83e94&direction=DOWN&inferred=1';
    await within(await visit(pages, path), async ({ page }) => {
      await drawn(page);
      expect(await page.locator('.chain-table').textContent()).toContain('社会工作者');
      const sums = page.locator('.chain-sums');
      await sums.getByText('35.5万元').first().waitFor();
      await sums.locator('.left-out > summary').click();
      expect(await sums.textContent()).toContain('标准（单价）不相加');
      expect(await sums.textContent()).toContain('推算');
      await page
        .locator('.chain-table tr', { hasText: '服务社会工作者' })
        .or(page.locator('.chain-table tr', { hasText: '社工人才支持计划服务' }))
        .first()
        .locator('summary')
        .click();
      await page.locator('.chain-table details[open] q').first().waitFor();
    });
  });

  it('goes from a population up by keyboard alone, in English, and names the gaps', async () => {
    await within(await visit(pages, '/chain?lang=en'), async ({ page, errors }) => {
      await page.getByRole('combobox', { name: /Start/u }).focus();
      await page.keyboard.type('未成年人');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await drawn(page);
      expect(page.url()).toContain('from=population-minors');
      expect((await page.locator('.chart svg').textContent())?.replaceAll(/\s/gu, '')).toContain('Nodocumentsays');
      await pressUntil(
        page,
        `document.activeElement?.closest('.chain-table') && document.activeElement.tagName === 'BUTTON'`,
      );
      await page.keyboard.press('Enter');
      await page.locator('.chain-panel').waitFor();
      await expect
        .poll(() => page.evaluate(`document.activeElement.closest('.chain-panel') !== null`), { timeout: 20_000 })
        .toBe(true);
      await pressUntil(page, `document.activeElement?.closest('.sentence') !== null`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/document\//u);
      expect(errors).toEqual([]);
    });
  });

  it('keeps a place with many links readable, on a phone too', async () => {
    await within(await visit(pages, '/chain?from=东莞市', { width: 360, height: 740 }), async ({ page }) => {
      await drawn(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      const sizes = await page.evaluate<number[]>(LETTERS);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    });
  });
});

/** Sizes of all letters of the picture, in CSS pixels. */
const LETTERS = `[...document.querySelectorAll('.chart svg text')].map((text) => parseFloat(getComputedStyle(text).fontSize))`;

const drawn = async (page: Page): Promise<void> => {
  await settled(page);
  await page.locator('.chart svg path').first().waitFor();
  // Until the picture has stopped growing in.
  await pause(500);
};

const pressUntil = async (page: Page, condition: string): Promise<void> => {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`Boolean(${condition})`)) return;
  }
  throw new Error(`60 tabs and not yet: ${condition}`);
};

/** How many sheets of A4 the page prints on. */
const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;

const fileOf = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await (download as Download).path(), 'utf8');
};

const within = async (visited: Visit, check: (visited: Visit) => Promise<void>): Promise<void> =>
  check(visited).finally(visited.close);
