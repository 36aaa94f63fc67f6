import { beforeAll, expect, it } from 'vitest';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();

/** A database that was just started plans the notes for seconds, and on a busy machine past the API's patience, which the page says. */
beforeAll(async () => {
  const ask = async (query: string): Promise<boolean> => {
    const response = await fetch(`${pages.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { errors?: unknown }).errors === undefined;
  };
  const questions = ['{ dataNotes { totalCount } }', '{ dataNotes(within: "武侯区") { totalCount } }'];
  for (const query of questions) for (let times = 0; times < 6 && !(await ask(query)); times += 1);
});

it('lists documents newest first, those without a date apart, and finds them by year and title', async () => {
  const { page, close, errors } = await visit(pages, '/documents');
  const dated = page.getByRole('region', { name: '有发布日期的' });
  expect(await dated.locator('.when').allInnerTexts()).toEqual(['2018年12月11日', '2018年11月20日', '2014年12月30日']);
  const undated = page.getByRole('region', { name: '未载明发布日期的' });
  expect(await undated.locator('.when').allInnerTexts()).toEqual(['无日期', '文中作“2019年”']);
  expect(await dated.locator('li').nth(1).innerText()).toMatch(/160 条陈述 · \d+ 个事物/u);

  // By keyboard alone: year, title, the document.
  await page.getByLabel('年份').focus();
  await page.keyboard.type('2018');
  await page.keyboard.press('Tab');
  await page.keyboard.type('东莞');
  await page.keyboard.press('Enter');
  await page.waitForURL(/year=2018/u);
  await settled(page);
  expect(await page.locator('.document-title').allInnerTexts()).toEqual(['东莞:“三社联动”让城市更有质感']);
  await page.locator('.document-title').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/document\/dongguan-2018$/u);
  await settled(page);

  await page.goto(`${pages.address}/documents?year=1999`);
  await page.getByRole('heading', { name: '没有这样的文档' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('shows what is doubtful in the data by kind and place, down to the sentence', async () => {
  const { page, close } = await visit(pages, '/documents?part=notes');
  const kinds = page.getByRole('group', { name: '种类' });
  const [all = '', ...others] = await kinds.getByRole('button').allInnerTexts();
  const number = (text: string): number => Number(/[\d,]+$/u.exec(text)?.[0].replaceAll(',', ''));
  expect(others.reduce((sum, text) => sum + number(text), 0)).toBe(number(all));

  await kinds.getByRole('button', { name: /^标题疑有误印/u }).click();
  await page.waitForURL(/kinds=TITLE_SUSPECT/u);
  await settled(page);
  expect(new Set(await page.locator('.note-kind').allInnerTexts())).toEqual(new Set(['标题疑有误印']));

  await page.getByLabel('地点').fill('武侯');
  await page
    .getByRole('option', { name: /武侯区/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/within=district-/u);
  await settled(page);
  expect(await page.locator('.note-kind').count()).toBe(1);
  expect(await page.locator('.notes').innerText()).toContain('按原样保存');
  await page.locator('.notes summary').click();
  await page.locator('.notes .sentence a').first().click();
  await page.waitForURL(/\/document\/wuhou-2014\?at=\d+-\d+/u);
  await settled(page);
  expect((await page.locator('.clean .lit').allTextContents()).join('')).toContain('社区机制治理改革');
  await close();
});

it('goes through many notes page by page, in English', async () => {
  const { page, close } = await visit(pages, '/documents?part=notes&lang=en');
  const first = await page.locator('.notes li').first().innerText();
  await page.getByRole('link', { name: 'Next 30' }).click();
  await page.waitForURL(/after=/u);
  await settled(page);
  expect(await page.locator('.notes > li').first().innerText()).not.toBe(first);
  await page.getByRole('link', { name: 'To the beginning' }).click();
  await settled(page);
  expect(await page.locator('.notes > li').first().innerText()).toBe(first);
  await close();
});
