import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settled, visit, withPages } from './pages.ts';

const pages = withPages();

const NOBODY = '没有文档说明有谁回应';

it('tells which needs of a district nobody is said to answer, by keyboard from an empty page to the sentence', async () => {
  const { page, close, errors } = await visit(pages, '/needs');
  await page.getByRole('combobox', { name: '谁的需求：地点（含其内各级）' }).focus();
  await page.keyboard.type('武侯');
  await page.getByRole('option', { name: /区县\s*武侯区/u }).waitFor();
  await page.keyboard.press('Enter');
  await settled(page);
  await page.getByText('文档说到 3 项需求，其中 2 项没有文档说明有谁回应（1 项连相符的一方也没有查到）。').waitFor();
  await page.getByRole('link', { name: new RegExp(`^${NOBODY}`, 'u') }).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const needs = page.getByRole('article');
  expect(await needs.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    '假日跳蚤市场',
    '针对失地农民的心理咨询服务项目',
  ]);
  for (const text of await needs.allInnerTexts()) expect(text).toContain(NOBODY);
  const alone = needs.filter({ hasText: '针对失地农民' });
  expect(await alone.innerText()).toContain('也没有查到相符的一方');
  expect(await alone.innerText()).toContain('簇桥街道');
  await alone.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await alone.locator('q').innerText()).toBe('簇桥街道需要针对失地农民的心理咨询服务项目');
  expect(await alone.locator('.sentence a').getAttribute('href')).toMatch(/^\/document\/wuhou-2014\?at=\d+-\d+$/u);
  expect(errors).toEqual([]);
  await close();
});

it('says who could answer a need, how near, how far it fits and why, with the sentences of both sides', async () => {
  const { page, close } = await visit(pages, '/needs?within=玉林街道');
  const need = page.getByRole('article');
  await need.getByRole('link', { name: /全部 2 方/u }).click();
  await settled(page);
  const candidate = need.locator('.candidates > li').first();
  const words = await candidate.innerText();
  expect(words).toContain('晋阳社区“志愿同行”项目');
  expect(words).toContain('已公布');
  expect(words).toContain('同一区县');
  expect(words).toContain('人群与领域均相符');
  expect(words).toContain('人群相同：居民。 （按原文用词）');
  await candidate.locator('summary').first().click();
  const quotes = await candidate.locator('details[open] q').allInnerTexts();
  expect(quotes).toContainEqual('玉林街道需要假日跳蚤市场,促进居民互助互利和融合');
  expect(quotes.length).toBeGreaterThan(1);
  await close();
});

it('shows who fits in part only when asked, marked so', async () => {
  const { page, close } = await visit(pages, '/needs?within=簇桥街道');
  const need = page.getByRole('article');
  expect(await need.locator('.candidates').count()).toBe(0);
  await page.getByLabel('也列出仅人群或仅领域相符的一方').check();
  await need.locator('.candidates > li').first().waitFor();
  expect(new URL(page.url()).searchParams.get('partial')).toBe('yes');
  for (const text of await need.locator('.candidates > li').allInnerTexts()) expect(text).toContain('仅领域相符');
  expect(await need.innerText()).toContain(NOBODY);
  await close();
});

it('keeps what is announced and what only bears the same name apart from an answer', async () => {
  const { page, close } = await visit(pages, '/needs?within=望江路街道');
  const need = page.getByRole('article');
  expect(await need.innerText()).toContain('回应仅为计划、公布或意向');
  const answer = need.locator('h3:has-text("文中的回应") + ul > li');
  expect(await answer.getAttribute('class')).toContain('is-not-done');
  expect(await answer.locator('.mark').allInnerTexts()).toEqual(['已公布', '仅同段出现']);
  expect(await answer.innerText()).toContain('原文未明言，同一文档中与之同名：相亲沙龙（已公布，未说明已实现）。');
  await close();
});

it('takes a no for an answer, hands over a table, and speaks English', async () => {
  const empty = await visit(pages, '/needs?within=厦门市');
  await empty.page.getByRole('heading', { name: '没有文档说到这里有需求' }).waitFor();
  await empty.close();
  const { page, close } = await visit(pages, '/needs?within=武侯区&lang=en');
  await page.getByText('of 2, no document says who answers').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('\uFEFFneed id,need,whose');
  expect(lines.filter((line) => line.includes(',NOBODY,'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('SAME_DISTRICT'))).toHaveLength(2);
  await close();
});
