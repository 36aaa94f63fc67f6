import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extract } from '../../src/statement/extract.ts';
import { ingestTexts } from '../review/documents.ts';
import { loadSeed } from '../support/load-seed.ts';
import { REVIEW_TOKEN, settled, type Visit, visit, withPages } from './pages.ts';

const pages = withPages();

/** A notice that no document of the seed is like. */
const NOTICE = `丙市购买社会工作服务的通知
丙市2021年印发《丙市社会工作服务办法》。2021年，丙市民政局投入80万元，支持春风社会工作服务中心开展“暖阳计划”项目，为残疾人提供康复服务。
`;
const ID = 'review-page-notice';

let folder = '';
let open: Visit;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sanshe-review-'));
  await ingestTexts(pages.driver, folder, { [`${ID}.txt`]: NOTICE }, { propose: extract });
  open = await visit(pages, `/review?document=${ID}`);
  page = open.page;
});
afterAll(async () => {
  await open?.close();
  rmSync(folder, { recursive: true, force: true });
  await loadSeed(pages.driver);
});

const SUM = '80万元';

it('lets nobody in without the token', async () => {
  await page.getByLabel('审核口令').fill('a wrong token that nobody gave out');
  await page.keyboard.press('Enter');
  await page.getByText('口令不对').waitFor();
  expect(await page.getByText('暖阳计划').count()).toBe(0);
});

it('shows each proposed statement in its sentence with what acceptance would change', async () => {
  await page.getByLabel('审核口令').fill(REVIEW_TOKEN);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /待审 \d+ 条/u }).waitFor();
  await entry(SUM).click();
  await settled(page);
  expect(await page.locator('.review-context mark').allInnerTexts()).toContainEqual(expect.stringContaining(SUM));
  expect(await page.locator('.review-item').innerText()).toContain('接受后图谱的变动');
  expect(page.url()).not.toContain(REVIEW_TOKEN);
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });
});

it('accepts by a key, and the thing stands in the graph', async () => {
  expect(await isKnown('暖阳计划')).toBe(false);
  await entry('暖阳计划').first().click();
  await settled(page);
  const before = await waiting();
  await page.keyboard.press('a');
  await page.getByText('已接受。').waitFor();
  await settled(page);
  expect(await waiting()).toBe(before - 1);
});

it('takes a decision back by a key', async () => {
  const before = await waiting();
  await page.keyboard.press('u');
  await page.getByText('已撤销。').waitFor();
  await settled(page);
  expect(await waiting()).toBe(before + 1);
});

it('rejects with a reason, typed without a hand', async () => {
  await entry('社会工作服务办法').first().click();
  await settled(page);
  const before = await waiting();
  await page.keyboard.press('r');
  await page.keyboard.type('原文没有这么说');
  await page.keyboard.press('Enter');
  await page.getByText('已拒绝。').waitFor();
  await settled(page);
  expect(await waiting()).toBe(before - 1);
});

it('accepts another reading, and says what the API refuses', async () => {
  await entry(SUM).first().click();
  await settled(page);
  await page.keyboard.press('c');
  const value = page.locator('.review-field', { has: page.getByText('value', { exact: true }) }).locator('textarea');
  await value.fill('nonsense');
  await page.getByText('不是合法的 JSON 或数字').waitFor();
  const bound = page.locator('.review-field', { has: page.getByText('bound', { exact: true }) }).locator('textarea');
  await value.fill('800000');
  await bound.fill('NO_SUCH_BOUND');
  await page.getByRole('button', { name: '以更正后的解读接受' }).click();
  await page.getByText('没有保存：').waitFor();
  await bound.fill('ABOUT');
  await page.getByRole('button', { name: '以更正后的解读接受' }).click();
  await page.getByText('已更正并接受。').waitFor();
  expect(open.errors.filter((error) => !/400|401|403/u.test(error))).toEqual([]);
});

it('says when all is reviewed, and leads back to the last one, which can be taken back', async () => {
  await settled(page);
  for (let left = await waiting(); left > 0; left = await waiting()) {
    await page.keyboard.press('a');
    await expect.poll(waiting, { timeout: 20_000 }).toBeLessThan(left);
    await settled(page);
  }
  await page.getByRole('heading', { name: '都审完了' }).waitFor();
  expect(await page.locator('.review-item').count()).toBe(0);
  await page.getByRole('link', { name: '回到最后一条（可撤销）' }).click();
  await settled(page);
  await page.getByRole('button', { name: '撤销最近一次决定' }).click();
  await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
});

it('forgets the token when one stops', async () => {
  await page.getByRole('button', { name: '退出审核' }).click();
  await page.getByLabel('审核口令').waitFor();
  expect(await page.evaluate<number>('sessionStorage.length')).toBe(0);
});

const entry = (words: string) => page.locator('.review-entry', { hasText: words });

const waiting = async (): Promise<number> =>
  Number(/\d+/u.exec(await page.getByRole('heading', { name: /待审 \d+ 条/u }).innerText())?.[0]);

const isKnown = async (name: string): Promise<boolean> => {
  const { records } = await pages.driver.executeQuery('MATCH (e:Entity) WHERE e.name CONTAINS $name RETURN e LIMIT 1', {
    name,
  });
  return records.length > 0;
};
