import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProductError } from '../../src/error.ts';
import { inputsOf, readInput } from '../../src/statement/input.ts';
import { put, temporaryFolder } from '../support/made-up.ts';

const idOf = async (file: string): Promise<string> => {
  const folder = temporaryFolder();
  put(folder, file, '丙市说明\n丙市有社工站8个。\n');
  return (await readInput({ name: `${folder}/${file}` })).id;
};

describe('the documents that a command line names', () => {
  it('of a folder are those that end as documents do, hidden ones left out', async () => {
    const folder = temporaryFolder();
    for (const file of ['b.txt', 'a.html', 'c.jsonl', '.hidden.txt', 'in/d.PDF', '.git/e.txt']) put(folder, file, '文');
    const names = (await inputsOf([folder, `${folder}/c.jsonl`])).map(({ name }) => name.slice(folder.length + 1));
    expect(names).toEqual(['a.html', 'b.txt', 'in/d.PDF', 'c.jsonl']);
  });

  it('of an empty folder are refused', async () => {
    const refused = await inputsOf([temporaryFolder()]).catch((error: ProductError) => error.code);
    expect(refused).toBe('FOLDER_EMPTY');
  });

  it('may be a link in a circle, which reading refuses', async () => {
    const folder = temporaryFolder();
    symlinkSync('circle.txt', `${folder}/circle.txt`);
    const [input] = await inputsOf([`${folder}/circle.txt`]);
    await expect(readInput(input ?? { name: '' })).rejects.toMatchObject({ code: 'LINK_BROKEN' });
  });

  it('are called by their file, with what an id may hold, and never by a person', async () => {
    expect(await idOf('丙市 2021年(报告).txt')).toBe('丙市-2021年-报告');
    expect(await idOf('记者：赵小明.txt')).toMatch(/^document-[0-9a-f]{12}$/u);
    expect(await idOf('---.txt')).toMatch(/^document-[0-9a-f]{12}$/u);
  });

  it('bear no person’s name on their card', async () => {
    const folder = temporaryFolder();
    put(folder, 'a.txt', '记者赵小明采访丙市社工站\n丙市有社工站8个，服务老年人300人。\n');
    const { card } = await readInput({ name: `${folder}/a.txt` });
    expect(JSON.stringify(card)).not.toContain('赵小明');
  });
});
