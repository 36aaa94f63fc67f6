import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { visit, withPages } from './pages.ts';

const pages = withPages();

/** The file that a button of the page gives, and its name. */
const download = async (page: Page, table: string): Promise<{ name: string; text: string }> => {
  const button = page.locator(`button[data-table="${table}"]`);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

it('hands over each table whole: as many rows as the page says, each code with its words beside it', async () => {
  const { page, close, errors } = await visit(pages, '/downloads');
  const tables = page.locator('.download-row');
  const version = await page.locator('main code').first().innerText();
  const names = await Promise.all((await tables.locator('button').all()).map((one) => one.getAttribute('data-table')));
  expect(names).toHaveLength(12);
  for (const [index, table] of names.entries()) {
    const { name, text } = await download(page, table ?? '');
    expect(name).toBe(`sanshe-${table}-${version}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = csvRows(text);
    const told = /([\d,]+) 行/u.exec(await tables.nth(index).innerText())?.[1]?.replaceAll(',', '');
    expect([table, rows.length]).toEqual([table, Number(told)]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const [heading, code] of Object.entries(row))
        if (heading.endsWith('代码') && heading.slice(0, -2) in row)
          expect([heading, code, row[heading.slice(0, -2)]]).toEqual([
            heading,
            code,
            code === '' ? '' : expect.stringMatching(/\p{Script=Han}.* [a-z]/iu),
          ]);
  }
  expect(errors).toEqual([]);
  await close();
});

it('says in English what it says in Chinese: the same rows under English headings, a bound as code and in words', async () => {
  const { page, close } = await visit(pages, '/downloads?lang=en');
  const rows = csvRows((await download(page, 'fundings')).text);
  const over = rows.filter((row) => row['bound code'] === 'OVER');
  expect(over.length).toBeGreaterThan(0);
  for (const { bound } of over) expect(bound).toMatch(/^超过 /u);
  expect(over.map((row) => row['as printed'])).toContain('2.1亿多元');
  await close();
});
