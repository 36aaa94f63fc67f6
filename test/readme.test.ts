import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A block that shows a file stands right behind a comment with the file's path; it must be that file to the letter. */
const BLOCK = /<!-- (\S+) -->\n```\w*\n([\s\S]*?)```/gu;

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map(([, path = '', shown = '']) => ({ path, shown }));

  test('shows three questions with their answers', () => {
    expect(blocks.map(({ path }) => path).filter((path) => path.endsWith('.graphql'))).toHaveLength(3);
    expect(blocks.map(({ path }) => path).filter((path) => path.endsWith('.expected.json'))).toHaveLength(3);
  });

  test.each(blocks)('shows $path as it is', ({ path, shown }) => {
    expect(shown).toBe(readFileSync(path, 'utf8'));
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test))/gu)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
