import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeed } from '../support/load-seed.ts';
import { CITY, HOSTILE, loadPolicies, POLICIES } from './explore-world.ts';
import { settled, type Visit, visit, withPages } from './pages.ts';

const pages = withPages();

const FUND = 'fund-ff72c2ea600e71b2';
const DONGGUAN = 'city-e72eb3eb3c3a7155';

/** What Cytoscape keeps on the element that it draws into. */
const GRAPH = `document.querySelector('.graph-canvas')._cyreg.cy`;

describe('the picture', () => {
  it('opens step by step, tells the sentence behind a line, and is opened again the same from its address', async () => {
    await within(await visit(pages, `/explore?from=${FUND}`), async ({ page, errors }) => {
      await drawn(page);
      expect(await nodeIds(page)).toHaveLength(4);

      await clickMiddle(page, 'GOVERNS');
      const panel = page.locator('.explore-panel');
      await panel.getByText('规范不等于依据').first().waitFor();
      await panel.locator('.sentence a').first().waitFor();
      expect(await panel.locator('q').first().textContent()).toContain('2015年出臺了');
      expect(await panel.locator('.sentence a').first().getAttribute('href')).toMatch(
        /^\/document\/dongguan-2018\?at=/u,
      );

      await clickNode(page, DONGGUAN);
      await panel.getByRole('heading', { name: '东莞市', exact: true }).waitFor();
      await panel.getByRole('button', { name: '全部展开' }).click();
      await drawn(page);
      const rest = `${DONGGUAN}.WITHIN.IN`;
      expect(await nodeIds(page)).toContain(rest);
      expect(await labelOf(page, rest)).toBe('还有 38 个');

      const before = await nodeIds(page);
      await clickNode(page, rest);
      await drawn(page);
      expect((await nodeIds(page)).length).toBeGreaterThan(before.length);
      expect(await labelOf(page, rest)).toBe('还有 13 个');

      const [ids, address] = [await nodeIds(page), page.url().slice(pages.address.length)];
      await within(await visit(pages, address), async (again) => {
        await drawn(again.page);
        expect(await nodeIds(again.page)).toEqual(ids);
        const places = await placesOf(again.page);
        await again.page.reload();
        await drawn(again.page);
        expect(await placesOf(again.page)).toEqual(places);
      });
      expect(errors).toEqual([]);
    });
  });

  it('hides what is only planned, and what hangs on that alone', async () => {
    await within(await visit(pages, '/explore?from=other-organization-da35ba8ffc944772'), async ({ page }) => {
      await drawn(page);
      const isThere = (): Promise<boolean> => page.evaluate(`${GRAPH}.edges('[?isNotDone]').nonempty()`);
      expect(await isThere()).toBe(true);
      const before = await nodeIds(page);
      await page.getByRole('checkbox', { name: /^计划/u }).uncheck();
      await drawn(page);
      expect(await isThere()).toBe(false);
      expect((await nodeIds(page)).length).toBeLessThan(before.length);
      expect(page.url()).toContain('hide=PLANNED');
    });
  });

  it('is taken away as SVG, as two tables and as GraphQL', async () => {
    await within(await visit(pages, `/explore?from=${FUND}`), async ({ page }) => {
      await drawn(page);
      expect(await saved(page, '下载 SVG')).toMatch(/^<svg.*东莞市社会组织发展扶持专项资金/su);
      expect(await saved(page, '下载 CSV')).toMatch(/GOVERNS,规范的对象（规范不等于依据）,fund-ff72c2ea600e71b2/u);
      expect(await saved(page, '下载事物 CSV')).toContain('fund-ff72c2ea600e71b2,Fund,基金,');
      const link = await page.getByRole('link', { name: '以 GraphQL 查看' }).getAttribute('href');
      expect(decodeURIComponent(link ?? '')).toContain('neighbourhood(');
    });
  });
});

describe('the path', () => {
  it('is found by keyboard between two things, each hop with its sentence', async () => {
    await within(await visit(pages, '/explore?from=东莞市民政局&lang=en'), async ({ page }) => {
      const field = page.getByRole('combobox', { name: 'Find the path to (optional)' });
      await field.focus();
      await page.keyboard.type('市社会组织孵化基地');
      await page
        .getByRole('option', { name: /社会组织孵化基地/u })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Path 1: 2 hops' }).waitFor();
      const [path] = await page.locator('.explore-paths ol').all();
      expect(await path?.textContent()).toContain('东莞市民政局 established 东莞市社会组织创新服务基地');
      await path?.locator('summary').first().click();
      expect(await path?.locator('q').first().isVisible()).toBe(true);
      await drawn(page);
      expect(await page.evaluate(`${GRAPH}.edges('[?isOnPath]').length`)).toBe(2);
    });
  });

  it('says that there is none, through which hubs one would go, and offers what may be opened', async () => {
    await within(await visit(pages, '/explore?from=玉林街道&to=望江路街道'), async ({ page }) => {
      const none = page.locator('.explore-path .state');
      await none.getByText('没有文档说明的路径').waitFor();
      expect(await none.getByText('只能经过枢纽').textContent()).toContain('武侯区');
      await none.getByRole('button', { name: '允许经过文档' }).click();
      await page.getByRole('heading', { name: '路径 1：2 步' }).waitFor();
      expect(page.url()).toContain('through=DOCUMENT');
    });
  });
});

it('the list holds the same and works by keyboard alone', async () => {
  await within(await visit(pages, `/explore?from=${FUND}`), async ({ page }) => {
    await tabTo(page, '列表');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: '事物（4）' }).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);

    await tabTo(page, '东莞市');
    await page.keyboard.press('Enter');
    await page.locator('.explore-panel h2:focus').waitFor();
    await page.getByRole('button', { name: '展开：出台的政策' }).waitFor();
    await tabTo(page, '展开：出台的政策');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: '事物（11）' }).waitFor();
    expect(page.url()).toContain(`open=${DONGGUAN}.ISSUED.OUT`);

    await tabTo(page, /^原句：.*规范东莞市社会组织发展扶持专项资金/u);
    await page.keyboard.press('Enter');
    await page.locator('.explore-panel .sentence').first().waitFor();
    expect(await page.locator('.explore-panel q').first().textContent()).toContain('2015年出臺了');
    await tabTo(page, '回到列表');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(FOCUSED)).toMatch(/^原句/u);
  });
});

it('offers things to begin with', async () => {
  await within(await visit(pages, '/explore?lang=en'), async ({ page }) => {
    await page.getByRole('link', { name: '东莞市社会组织发展扶持专项资金' }).click();
    await settled(page);
    await drawn(page);
    expect(page.url()).toContain('lang=en');
    expect(await nodeIds(page)).toContain(FUND);
  });
});

describe('a city with two thousand policies', () => {
  beforeAll(() => loadPolicies(pages.driver), 120_000);
  afterAll(() => loadSeed(pages.driver), 120_000);

  it('is collapsed at first, opens whole, and is moved without jerking', async () => {
    await within(await visit(pages, `/explore?from=${CITY}`), async ({ page, errors }) => {
      await drawn(page);
      expect(await nodeIds(page)).toHaveLength(10);
      const start: string = await page.evaluate(`${GRAPH}.nodes('[?isStart]').id()`);
      expect(await labelOf(page, `${start}.ISSUED.OUT`)).toBe(`还有 ${POLICIES - 8} 个`);

      await page.goto(`${pages.address}/explore?from=${CITY}&open=${start}.ISSUED.OUT.${POLICIES}`);
      await settled(page);
      await drawn(page);
      expect(await nodeIds(page)).toHaveLength(POLICIES + 1);
      expect(middleOf(await framesWhile(page, dragAcross))).toBeLessThan(50);
      expect(middleOf(await framesWhile(page, turnWheel))).toBeLessThan(50);
      expect(errors).toEqual([]);
    });
  }, 120_000);

  it('shows a hostile name as the text that it is', async () => {
    await within(await visit(pages, `/explore?from=${encodeURIComponent(HOSTILE)}`), async ({ page, errors }) => {
      await drawn(page);
      expect(await page.locator('.explore-panel h2').textContent()).toBe(HOSTILE);
      const label = await page.evaluate<string>(`${GRAPH}.nodes('[?isStart]').data('label')`);
      expect(label.replaceAll('\n', '')).toBe('<img src=x one…r=alert(1)>');
      const svg = await saved(page, '下载 SVG');
      expect(svg).toContain('&lt;img src=x one');
      await page.getByRole('link', { name: '列表' }).click();
      await page.getByRole('button', { name: HOSTILE }).first().waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });
});

/** Waits until the picture is there and stands still. */
const drawn = async (page: Page): Promise<void> => {
  // The next answer is asked for in the same turn as the click that wants it.
  await page.waitForTimeout(50);
  await settled(page);
  await page.locator('.graph-canvas[data-settled="true"]').waitFor({ timeout: 50_000 });
};

const nodeIds = (page: Page): Promise<string[]> => page.evaluate(`${GRAPH}.nodes().map((one) => one.id()).sort()`);

const labelOf = (page: Page, id: string): Promise<string> =>
  page.evaluate(`${GRAPH}.getElementById(${JSON.stringify(id)}).data('label')`);

const placesOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    `${GRAPH}.nodes().map((one) => [one.id(), Math.round(one.position('x')), Math.round(one.position('y'))]).sort()`,
  );

const clickNode = async (page: Page, id: string): Promise<void> =>
  clickAt(page, await page.evaluate(`${GRAPH}.getElementById(${JSON.stringify(id)}).renderedPosition()`));

const clickMiddle = async (page: Page, relationship: string): Promise<void> =>
  clickAt(page, await page.evaluate(`${GRAPH}.edges('[relationship = "${relationship}"]').renderedMidpoint()`));

const clickAt = (page: Page, position: { x: number; y: number }): Promise<void> =>
  page.locator('.graph-canvas').click({ position });

/** The text of the file that a button hands over. */
const saved = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

const FOCUSED = `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`;

/** Presses Tab until what bears this name has the focus, once round the page at most. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(FOCUSED);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
};

/** How long each frame took, in milliseconds, while a hand is at work. */
const framesWhile = async (page: Page, work: (page: Page) => Promise<void>): Promise<number[]> => {
  await page.evaluate(COUNT_FRAMES);
  await work(page);
  return page.evaluate('window.stopFrames()');
};

const COUNT_FRAMES = `(() => {
  const frames = [];
  let [last, isOn] = [performance.now(), true];
  const step = (now) => {
    frames.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  window.stopFrames = () => {
    isOn = false;
    return frames;
  };
})()`;

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.POSITIVE_INFINITY;

/** From the upper left corner, where no thing lies. */
const dragAcross = async (page: Page): Promise<void> => {
  const { x, y } = await cornerOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(x + step * 3, y + step * 2);
  await page.mouse.up();
};

const turnWheel = async (page: Page): Promise<void> => {
  const { x, y } = await cornerOf(page);
  await page.mouse.move(x + 300, y + 200);
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 15 ? -60 : 60);
};

const cornerOf = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await page.locator('.graph-canvas').boundingBox();
  return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 };
};

const within = async (visited: Visit, check: (visited: Visit) => Promise<void>): Promise<void> =>
  check(visited).finally(visited.close);
