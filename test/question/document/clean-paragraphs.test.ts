import { describe, expect, it } from 'vitest';
import { maskText } from '../../../src/document/mask.ts';
import {
  type CleanParagraph,
  cleanParagraphs,
  LONGEST_CLEANED,
} from '../../../src/question/document/clean-paragraphs.ts';
import { type IgnoredRow, ignoredSpansOf } from '../../../src/question/document/ignored-spans.ts';
import { keptParagraphs } from '../../../src/question/document/kept-paragraphs.ts';
import { personSpans } from '../../../src/statement/ignored.ts';
import { seedDocuments } from '../../seed/documents.ts';

const ignored = (start: number, end: number, reason: IgnoredRow['reason'], note: string | null = null): IgnoredRow => ({
  start,
  end,
  reason,
  note,
});

/** Where each clean code point stands, as a reader of the API works it out from the runs. */
const positionsOf = ({ text, runs }: CleanParagraph): number[] =>
  Array.from(text).map((_, at) => {
    const run = runs.findLast((one) => one.at <= at);
    return run ? run.start + at - run.at : -1;
  });

describe('clean paragraphs', () => {
  it('lead each clean character back to where it stands, past pinyin and pairs of surrogates', () => {
    const text = '甲市𠮷村聯(lián)動服務中心。\n第二段。';
    const [first, second] = cleanParagraphs(text, []);
    expect(first?.text).toBe('甲市𠮷村联动服务中心。');
    expect(positionsOf(first as CleanParagraph).map((at) => Array.from(text)[at])).toEqual(
      Array.from('甲市𠮷村聯動服務中心。'),
    );
    expect(second).toMatchObject({ text: '第二段。', start: 18, end: 22, runs: [{ at: 0, start: 18 }] });
  });

  it('leave furniture and spam out, and nothing else that is ignored', () => {
    const text = '网站首页\n正文第一句。广告一条。正文第二句，值得赞扬。\n返回顶部';
    const found = cleanParagraphs(text, [
      ignored(0, 4, 'SITE_FURNITURE'),
      ignored(11, 16, 'SPAM'),
      ignored(22, 27, 'RHETORIC'),
      ignored(28, 32, 'SITE_FURNITURE'),
    ]);
    expect(found.map((one) => one.text)).toEqual(['正文第一句。正文第二句，值得赞扬。']);
    expect(found[0]).toMatchObject({ start: 5, end: 27 });
  });

  it('give the rows of a table with their cells apart', () => {
    const found = cleanParagraphs('单位\t金额\n甲中心\t5万元\n乙中心\t3万元\n', []);
    expect(found.map(({ kind, text, table }) => ({ kind, text, table }))).toEqual([
      { kind: 'ROW', text: '单位\t金额', table: 1 },
      { kind: 'ROW', text: '甲中心\t5万元', table: 1 },
      { kind: 'ROW', text: '乙中心\t3万元', table: 1 },
    ]);
    expect(found.map(({ isHead }) => isHead)).toEqual([true, false, false]);
  });

  it('stop at a line’s end before the bound, however long the text is', () => {
    const line = `${'甲市社会组织服务中心为老年人提供服务。'.repeat(50)}\n`;
    const text = line.repeat(Math.ceil((LONGEST_CLEANED + 5_000) / line.length));
    const last = cleanParagraphs(text, []).at(-1);
    expect(last?.end).toBeLessThanOrEqual(LONGEST_CLEANED);
    expect(last?.end).toBeGreaterThan(LONGEST_CLEANED - line.length - 1);
    expect(text.slice(last?.end, (last?.end ?? 0) + 1)).toBe('\n');
  });

  it('stand in every document of the seed where its words stand, names masked in both', () => {
    for (const { source, ignored: spans, statements } of seedDocuments) {
      const masked = maskText(source, personSpans(spans));
      const rows = ignoredSpansOf(JSON.stringify(spans));
      const found = cleanParagraphs(masked, rows);
      const inside = statements
        .flatMap(({ evidence }) => evidence)
        .filter(({ start, end }) => found.some((one) => one.start <= start && end <= one.end));
      expect(inside).toHaveLength(statements.flatMap(({ evidence }) => evidence).length);
      for (const { start, end } of personSpans(spans)) {
        const paragraph = found.find((one) => one.start <= start && end <= one.end);
        const clean = Array.from(paragraph?.text ?? '');
        const shown = paragraph
          ? positionsOf(paragraph).flatMap((at, index) => (at >= start && at < end ? [clean[index]] : []))
          : [];
        expect(shown.every((point) => point === '○')).toBe(true);
      }
    }
  });
});

describe('ignored spans', () => {
  it('stand in the order of the text, without a note where a person is named', () => {
    const stored = [
      { start: 9, end: 12, reason: 'PERSON_NAME', note: '甲' },
      { start: 5, end: 9, reason: 'BYLINE', note: '乙' },
      { start: 0, end: 4, reason: 'SPAM', note: 'injected' },
    ];
    expect(ignoredSpansOf(JSON.stringify(stored))).toEqual([
      ignored(0, 4, 'SPAM', 'injected'),
      ignored(5, 9, 'BYLINE'),
      ignored(9, 12, 'PERSON_NAME'),
    ]);
    expect(ignoredSpansOf(null)).toEqual([]);
  });
});

describe('kept paragraphs', () => {
  it('are computed once for a text, and anew where the text is masked anew or other words are ignored', () => {
    const first = keptParagraphs('甲某说，乙中心成立。', []);
    expect(keptParagraphs('甲某说，乙中心成立。', [])).toBe(first);
    expect(keptParagraphs('○○说，乙中心成立。', [])[0]?.text).toBe('○○说，乙中心成立。');
    expect(keptParagraphs('甲某说，乙中心成立。', [ignored(0, 4, 'SPAM')])[0]?.text).toBe('乙中心成立。');
  });

  it('keep the documents that were read last', () => {
    const first = keptParagraphs('第零份。', []);
    for (let index = 1; index <= 16; index += 1) keptParagraphs(`第${index}份。`, []);
    expect(keptParagraphs('第零份。', [])).not.toBe(first);
  });
});
