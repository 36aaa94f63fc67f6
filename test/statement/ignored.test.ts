import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import type { ProductError } from '../../src/error.ts';
import { IGNORED_REASONS, personSpans, readIgnored } from '../../src/statement/ignored.ts';
import { put, temporaryFolder } from '../support/made-up.ts';

const source = new SourceText('首页 甲市。赵钱孙说好。\n尾页');
const read = (...lines: string[]) => {
  const folder = temporaryFolder();
  put(folder, 'jia.jsonl', lines.map((line) => `${line}\n`).join(''));
  return readIgnored(`${folder}/jia.jsonl`, source);
};
const problem = (...lines: string[]): string => {
  try {
    read(...lines);
    return 'none';
  } catch (error) {
    const { code, message } = error as ProductError;
    return `${code}: ${message.replace(/^\S*\//u, '')}`;
  }
};

describe('the ignored spans of a document', () => {
  it('are offsets with a reason', () => {
    const spans = read(
      '{"start":0,"end":2,"reason":"SITE_FURNITURE","note":"menu"}',
      '{"start":6,"end":9,"reason":"PERSON_NAME"}',
    );
    expect(spans).toHaveLength(2);
    expect(personSpans(spans)).toEqual([{ start: 6, end: 9, reason: 'PERSON_NAME' }]);
  });

  it('have only reasons that the reading manual tells', () => {
    const manual = readFileSync('seed/README.md', 'utf8');
    expect(IGNORED_REASONS.filter((reason) => !manual.includes(`| ${reason} |`))).toEqual([]);
  });

  it.each([
    ['an unknown reason', '{"start":0,"end":2,"reason":"BORING"}', 'Invalid option: expected one of'],
    ['a text of its own', '{"start":0,"end":2,"reason":"SPAM","text":"首页"}', 'Unrecognized key'],
    ['no end', '{"start":0,"reason":"SPAM"}', 'expected number'],
    ['an end behind the document', '{"start":0,"end":99,"reason":"SPAM"}', '0-99 does not lie in the document'],
    ['an end before its start', '{"start":3,"end":3,"reason":"SPAM"}', '3-3 does not lie in the document'],
    ['two sentences', '{"start":3,"end":8,"reason":"SPAM"}', '3-8 holds more than one sentence'],
    ['two lines', '{"start":9,"end":14,"reason":"SPAM"}', '9-14 holds more than one sentence'],
  ])('are refused with %s', (_, line, reason) => {
    const message = problem('{"start":0,"end":1,"reason":"SPAM"}', line);
    expect(message).toMatch(/^IGNORED_INVALID: jia\.jsonl:2: /u);
    expect(message).toContain(reason);
  });

  it('are refused when a line is broken', () => {
    expect(problem('{"start":0,')).toMatchInlineSnapshot(
      `"LINE_BROKEN: jia.jsonl:1: this line is not JSON (it cannot be parsed); expected one JSON object a line. Mend the line."`,
    );
  });
});
