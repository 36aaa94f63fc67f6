import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_MODULES, PAGES, type PageName } from '../../src/api/page/page-list.ts';
import { expectSmallLoad, type Library } from './first-load.ts';
import { type Visit, visit, withPages } from './pages.ts';
import { inLanguage, LANGUAGES, VIEWS } from './views.ts';

const pages = withPages();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CASES = PAGES.flatMap((page) => LANGUAGES.map((language) => ({ page, language })));

/** What draws at once, and with what; no other page fetches any of them. */
const DRAWN: Partial<Record<PageName, readonly Library[]>> = {
  '/chain': ['ECharts'],
  '/explore': ['Cytoscape', 'fcose'],
};

describe.each(CASES)('$page in $language', ({ page: name, language }) => {
  const path = inLanguage(VIEWS[name], language);

  it('shows its content from a small first load, asks nothing of another machine, reports no error, moves nothing, has nothing serious for axe', async () => {
    await within(await visit(pages, path), async ({ page, fetched, outside, errors }) => {
      const shift = await page.evaluate<number>(LAYOUT_SHIFT);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toContain(await page.locator('h1').textContent());
      expect(await page.locator('.state.is-failed').count()).toBe(0);
      expect(shift).toBeLessThanOrEqual(0.05);
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      expect(await seriousFaults(page)).toEqual([]);
      await expectSmallLoad(pages, path, { fetched }, DRAWN[name] ?? []);
    });
  });

  it('fits a phone', async () => {
    await within(await visit(pages, path, { width: 360, height: 740 }), async ({ page }) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });
  });
});

it('fetches what draws bars for a comparison that has some', async () => {
  const path = '/compare?indicator=社会组织数&places=东莞市&places=厦门市';
  await within(await visit(pages, path), ({ fetched }) => expectSmallLoad(pages, path, { fetched }, ['ECharts']));
});

it('answers every address that the router of the pages knows, by the module that shows it', () => {
  const router = readFileSync('src/page/app.tsx', 'utf8');
  const modules = new Map(
    [...router.matchAll(/const (\w+) = lazy\(\(\) => import\('\.\/([^']+)'\)/gu)].map(([, name, module]) => [
      name,
      module,
    ]),
  );
  const routes = [...router.matchAll(/<Route path="([^"]+)" component=\{(\w+)\}/gu)];
  expect(routes.map(([, path, name]) => [path, modules.get(name)])).toEqual(Object.entries(PAGE_MODULES));
});

/** What axe calls serious or critical, as the rule and where. */
const seriousFaults = async (page: Page): Promise<string[]> => {
  // Beside the page's policy: the test runs it, the page never could.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** The sum of all shifts that nobody caused by a click or key. */
const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

const within = async (visited: Visit, check: (visited: Visit) => Promise<void>): Promise<void> =>
  check(visited).finally(visited.close);
