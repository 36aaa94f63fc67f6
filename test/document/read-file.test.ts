import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocumentLimits } from '../../src/document/limits.ts';
import { readBytes, readFile } from '../../src/document/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const text = (content: string) => readBytes('a.txt', Buffer.from(content));

describe('a file that is no document', () => {
  it.each([
    ['missing.txt', 'FILE_MISSING'],
    ['folder', 'NOT_A_FILE'],
    ['link.txt', 'LINK_BROKEN'],
    ['large.txt', 'DOCUMENT_TOO_LARGE'],
    ['empty.txt', 'DOCUMENT_EMPTY'],
    ['blank.txt', 'DOCUMENT_EMPTY'],
  ])('%s is %s', async (name, code) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    rmSync(join(folder, 'link.txt'), { force: true });
    symlinkSync(join(folder, 'nothing'), join(folder, 'link.txt'));
    // Sparse: it would take long to read, and is refused unread.
    truncateSync(file('large.txt', ''), 3_000_000_000);
    file('empty.txt', '');
    file('blank.txt', ' \n\u3000\u200B\uFEFF\n');
    const path = join(folder, name);
    await expect(readFile(path)).rejects.toMatchObject({ code, message: expect.stringContaining(path) });
  });

  it.each([
    ['\xD0\xCF\x11\xE0\xA1\xB1', 'an old Office file'],
    ['{\\rtf1\\ansi', 'an RTF file'],
    ['\x89PNG\r\n', 'a PNG picture'],
    ['\x7FELF\x02', 'a program'],
    ['\x1F\x8B\x08', 'a gzip archive'],
  ])('that begins with %j is told to be %s', async (start, what) => {
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(3000, 1)]);
    await expect(readBytes('a.txt', bytes)).rejects.toMatchObject({
      code: 'DOCUMENT_FORM',
      message: expect.stringContaining(what),
    });
  });

  it('is told to be locked where Word locked it', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\xD0\xCF\x11\xE0', 'latin1'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await expect(readBytes('a.docx', bytes)).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
  });
});

describe('limits', () => {
  it('come from MAX_DOCUMENT_MB, 20 where it is not set', () => {
    expect(readDocumentLimits({})).toEqual({ bytes: 20 * 1_048_576 });
    expect(readDocumentLimits({ MAX_DOCUMENT_MB: '3' })).toEqual({ bytes: 3 * 1_048_576 });
    for (const bad of ['0', '-1', '2.5', 'many', '201'])
      expect(() => readDocumentLimits({ MAX_DOCUMENT_MB: bad })).toThrow(
        expect.objectContaining({ code: 'SETTING_INVALID', message: expect.stringContaining('MAX_DOCUMENT_MB') }),
      );
  });

  it('hold for bytes that came another way', async () => {
    await expect(readBytes('-', Buffer.from('四个字吧'), { bytes: 11 })).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
    });
    expect((await readBytes('-', Buffer.from('四个字吧'), { bytes: 12 })).source.length).toBe(4);
  });
});

describe('15 MB', () => {
  it.each([
    ['Chinese', '甲市民政局购买服务，覆盖老年人。'],
    ['Latin', 'a'],
    ['beyond the first plane', '𠮷野家'],
    ['that looks like notes of origin', '（据'],
    ['misread', 'Ã©'],
    ['of elements', '<div>'],
  ])('%s in one line is refused, a fifth of it in many lines is read; each within two seconds', async (_, words) => {
    const times = Math.floor((15 * 1_048_576) / Buffer.byteLength(words));
    const [one, many] = [words.repeat(times), `${words.repeat(90)}\n`.repeat(times / 450)];
    // Of this process's own time: other work on the machine does not count.
    const seconds = async (read: () => Promise<unknown>): Promise<number> => {
      const start = process.cpuUsage();
      await read();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000_000;
    };
    const refused = { code: 'DOCUMENT_TOO_COMPLEX', message: expect.stringContaining('a.txt') };
    expect(
      await seconds(() => expect(readBytes('a.txt', Buffer.from(one))).rejects.toMatchObject(refused)),
    ).toBeLessThan(2);
    expect(await seconds(() => readBytes('a.txt', Buffer.from(many)))).toBeLessThan(2);
  });
});

describe('what a reader should know', () => {
  const codes = async (content: string) => (await text(content)).warnings.map(({ code, count }) => `${code} ${count}`);

  it('mojibake is told with its place and not mended', async () => {
    const { source, warnings } = await text('标题一行\n𠮷锟斤拷锟斤拷，ä¸\u00ADå›½æ–‡\n正文');
    const [mojibake] = warnings.filter(({ code }) => code === 'MOJIBAKE');
    expect(mojibake?.places.map((place) => source.slice(place))).toEqual(['锟斤拷锟斤拷', 'ä¸\u00ADå›½æ–‡']);
    expect(await codes('标题一行\n鍏充簬鍔犲己绀惧尯娌荤悊')).toContain('MOJIBAKE 1');
  });

  it('ordinary Chinese and French are no mojibake', async () => {
    expect(await codes('银行在长沙市\n社区于2018年设立，élève à côté naïve.')).toEqual([]);
  });

  it('characters that are not seen are told', async () => {
    expect(await codes('标题一行\n正\u202E文\u200B字\u0007')).toEqual(['HIDDEN_CHARACTERS 2', 'CONTROL_CHARACTERS 1']);
    expect(await codes('\uFEFF标题一行\n正文')).toEqual([]);
  });

  it('lone surrogates of a page become U+FFFD', async () => {
    const { source } = await readBytes('a.html', Buffer.from('<html><body><p>甲&#xD800;乙，丙。</p></body></html>'));
    expect(source.text).toBe('甲\uFFFD乙，丙。');
  });
});
