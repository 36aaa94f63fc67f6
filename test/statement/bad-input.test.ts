import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

const GOOD = '丙市民政局通报\n丙市民政局2020年投入120万元，购买社会工作服务。\n';
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const docx = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from(xml) });

/** What cannot be read, as a user's folder may hold it: the file, its bytes, and the code of the refusal. */
const BAD: readonly [file: string, bytes: Uint8Array | string, code: string][] = [
  [
    'binary.txt',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255),
    'DOCUMENT_ENCODING',
  ],
  ['nul.txt', '甲市\0\0\0乙区', 'DOCUMENT_ENCODING'],
  [
    'surrogate.txt',
    Buffer.concat([Buffer.from(GOOD), Buffer.from('eda080eda080eda080eda080', 'hex')]),
    'DOCUMENT_ENCODING',
  ],
  ['empty.txt', '', 'DOCUMENT_EMPTY'],
  ['blank.txt', ' \n\t\u200B\n', 'DOCUMENT_EMPTY'],
  ['one-line.txt', '丙市投入3万元，'.repeat(15_000), 'DOCUMENT_TOO_COMPLEX'],
  ['one-line.html', `<html><body><p>${'丙市投入3万元，'.repeat(15_000)}</p></body></html>`, 'DOCUMENT_TOO_COMPLEX'],
  ['deep.html', `<html><body>${'<div>'.repeat(50_000)}丙市`, 'DOCUMENT_TOO_COMPLEX'],
  ['zip.txt', zipSync({ 'a.txt': Buffer.from(GOOD) }), 'DOCUMENT_FORM'],
  ['picture.txt', Buffer.from('89504e470d0a1a0a00', 'hex'), 'DOCUMENT_FORM'],
  ['old.doc', ole, 'DOCUMENT_FORM'],
  ['cut.docx', docx('<w:document><w:body>').subarray(0, 90), 'DOCUMENT_DAMAGED'],
  ['broken.docx', docx('<w:document xmlns:w="w"><w:body><w:p>'), 'DOCUMENT_DAMAGED'],
  ['cut.pdf', '%PDF-1.7\n1 0 obj', 'DOCUMENT_DAMAGED'],
  ['large.txt', GOOD.repeat(50_000), 'DOCUMENT_TOO_LARGE'],
];

const LINKS = [
  ['link.txt', 'nothing'],
  ['circle.txt', 'circle.txt'],
] as const;

let run: SpawnSyncReturns<string>;

// One process for all of them: it starts once.
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-bad-'));
  for (const [file, bytes] of [...BAD, ['good.txt', GOOD] as const]) writeFileSync(join(folder, file), bytes);
  for (const [file, target] of LINKS) symlinkSync(target, join(folder, file));
  const files = [...BAD, ...LINKS, ['missing.txt'], ['good.txt']].map(([file]) => join(folder, `${file}`));
  const env = { ...process.env, MAX_DOCUMENT_MB: '1' };
  run = spawnSync(process.execPath, ['src/prepare.mjs', 'extract', ...files], { encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
}, 60_000);

describe('what cannot be read', () => {
  it.each([
    ...BAD,
    ['link.txt', '', 'LINK_BROKEN'],
    ['circle.txt', '', 'LINK_BROKEN'],
    ['missing.txt', '', 'FILE_MISSING'],
  ])('%s gets one line with file, code and reason', (file, _, code) => {
    const lines = run.stderr
      .split('\n')
      .filter((line) => /^[A-Z_]+: /u.test(line))
      .filter((line) => line.includes(`/${file}`));
    expect(lines).toEqual([expect.stringMatching(`^${code}: .+/${file}`)]);
    expect(lines[0]).toMatch(/\. [A-Z].+\.$/u);
  });

  it('ends the command with an exit code, without a stack, and the good file is read all the same', () => {
    expect(run.status).toBe(1);
    expect(run.stderr).not.toMatch(/^\s+at /mu);
    const statements = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(statements.map(({ document, value }) => [document, value])).toContainEqual(['good', 1_200_000]);
  });
});
