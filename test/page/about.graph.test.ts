import { expect, it } from 'vitest';
import { visit, withPages } from './pages.ts';

const pages = withPages();

it('lists every document with its terms, in both languages, and how to cite this version', async () => {
  const { records } = await pages.driver.executeQuery(
    'MATCH (d:Document) RETURN d.title AS title, d.terms AS terms, d.id AS id ORDER BY id',
  );
  const documents = records.map((record) => record.toObject() as { title: string; terms: string; id: string });
  expect(documents).toHaveLength(5);
  for (const language of ['', '&lang=en']) {
    const { page, close, errors } = await visit(pages, `/about?part=sources${language}`);
    const rows = page.locator('#sources tbody tr');
    expect(await rows.count()).toBe(documents.length);
    for (const { id, title, terms } of documents) {
      expect(terms).not.toBe('');
      const row = rows.filter({ has: page.locator(`a[href^="/document/${id}"]`) });
      expect(await row.innerText()).toContain(title);
      expect(await row.innerText()).toContain(terms);
    }
    // The address leads to the part itself.
    const { y = Number.NaN } = (await page.locator('#sources-title').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(900);
    expect(await page.locator('#cite ~ .card code').innerText()).toMatch(/[0-9a-f]{16}/u);
    expect(errors).toEqual([]);
    await close();
  }
});
