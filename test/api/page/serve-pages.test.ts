import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { htmlFileOf } from '../../../src/api/page/page-html.ts';
import { PAGES } from '../../../src/api/page/page-list.ts';
import { addPages } from '../../../src/api/page/serve-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanshe-pages-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says how to build the pages where they are not built, and serves them as soon as they are', async () => {
  const directory = join(folder, 'page');
  const server = Fastify();
  await addPages(server, directory);
  const open = (url: string) => server.inject({ url, headers: { accept: 'text/html' } });
  for (const url of [...PAGES, '/no-such-page']) {
    const { statusCode, headers, payload } = await open(url);
    expect(statusCode).toBe(503);
    expect(headers['content-type']).toContain('text/plain');
    expect(payload).toMatch(/^PAGES_NOT_BUILT: .*npm run build/u);
    expect(payload).not.toContain(folder);
  }

  mkdirSync(join(directory, 'app'), { recursive: true });
  writeFileSync(join(directory, 'app', htmlFileOf('/about')), '<h1>built</h1>');
  const built = await open('/about');
  expect(built.statusCode).toBe(200);
  expect(built.payload).toBe('<h1>built</h1>');
  expect(built.headers['content-security-policy']).toContain("script-src 'self';");
  expect((await open('/needs')).statusCode).toBe(503);
  await server.close();
});
