import { expect, it } from 'vitest';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();

it('asks the graph only when a question is opened, and answers each with sentences or with what no document says', async () => {
  const { page, close, errors } = await visit(pages, '/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(JSON.parse(request.postData() ?? '{}').operationName);
  });
  const cards = page.locator('.question-card');
  expect(await cards.count()).toBe(8);
  for (const card of await cards.all()) {
    const before = asked.length;
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      card.locator('> summary').click(),
    ]);
    expect(asked.length).toBe(before + 1);
    const { data } = (await response.json()) as { data: object };
    const stated = [...JSON.stringify(data).matchAll(/"inWords":"((?:[^"\\]|\\.)*)"/gu)].map(([, words]) =>
      JSON.parse(`"${words}"`),
    );
    const lines = card.locator('.plain-list > li');
    await expect.poll(() => lines.count(), { timeout: 20_000 }).toBe(stated.length);
    for (const [index, words] of stated.entries()) expect(await lines.nth(index).innerText()).toContain(words);
    if (stated.length === 0) expect(await card.innerText()).toMatch(/没有文档说明/u);
    else {
      await lines.first().locator('summary').first().click();
      expect(await lines.first().locator('q').first().innerText()).not.toBe('');
    }
  }
  expect(new Set(asked).size).toBeGreaterThanOrEqual(7);
  expect(errors).toEqual([]);
  await close();
});

it('leads from a question to the page that shows all of it', async () => {
  const { page, close } = await visit(pages, '/');
  const card = page.locator('.question-card', { hasText: '需要什么，有没有人回应' });
  await card.locator('> summary').click();
  await card.getByRole('link', { name: '看全部' }).click();
  await page.waitForURL('**/needs');
  await settled(page);
  expect(await page.getByRole('article').count()).toBeGreaterThan(0);
  await close();
});
