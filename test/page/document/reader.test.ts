import { describe, expect, it } from 'vitest';
import { cleanSpan } from '../../../src/page/document/clean-position.ts';
import { CodePoints } from '../../../src/page/document/code-points.ts';
import { focusOf, focusWithin, NO_FOCUS } from '../../../src/page/document/focus.ts';
import { piecesOf } from '../../../src/page/document/pieces.ts';
import type { IgnoredFragment, ParagraphFragment } from '../../../src/page/document/reader.graphql.ts';
import { blocksOf, type Reading } from '../../../src/page/document/reading.ts';
import { sectionsOf } from '../../../src/page/document/sections.ts';
import { marksOf, spanOf } from '../../../src/page/document/spans.ts';
import { withoutSource } from '../../../src/page/document/statement-card.tsx';
import { reachOf } from '../../../src/page/document/use-document.ts';

const reading = (id: string, ...spans: readonly (readonly [number, number])[]): Reading => ({
  statements: [id],
  inWords: id,
  kind: 'service',
  modality: 'ACTUAL',
  certainty: 1,
  doubt: null,
  note: null,
  speaker: null,
  mentions: [],
  document: { id: 'd' },
  evidence: spans.map(([start, end]) => ({ quote: '', start, end, page: null })),
});

const paragraph = (start: number, end: number): ParagraphFragment => ({
  kind: 'PARAGRAPH',
  text: '文'.repeat(end - start),
  start,
  end,
  table: null,
  isHead: null,
  runs: [{ at: 0, start }],
});

const ignored = (start: number, end: number, reason: IgnoredFragment['reason']): IgnoredFragment => ({
  start,
  end,
  reason,
  note: null,
});

describe('marks', () => {
  it('join what overlaps and know every statement of it; what only touches stays apart', () => {
    const marks = marksOf([
      { start: 10, end: 20, statement: 'b' },
      { start: 0, end: 5, statement: 'a' },
      { start: 15, end: 30, statement: 'c' },
      { start: 30, end: 40, statement: 'd' },
      { start: 12, end: 14, statement: 'c' },
    ]);
    expect(marks).toEqual([
      { start: 0, end: 5, statements: ['a'] },
      { start: 10, end: 30, statements: ['b', 'c'] },
      { start: 30, end: 40, statements: ['d'] },
    ]);
  });
});

describe('positions', () => {
  it('count code points and never cut a pair', () => {
    const text = new CodePoints('甲𠮷乙');
    expect(text.length).toBe(3);
    expect([text.slice(0, 2), text.slice(1, 2), text.slice(2, 9)]).toEqual(['甲𠮷', '𠮷', '乙']);
  });

  it('lead from the original into the clean text, past what cleaning took away', () => {
    // 聯(lián)動 stands at 100 to 108: 联 at 100, 动 at 107.
    const runs = [
      { at: 0, start: 100 },
      { at: 1, start: 107 },
    ];
    expect(cleanSpan(runs, 2, { start: 100, end: 108 })).toEqual({ start: 0, end: 2 });
    expect(cleanSpan(runs, 2, { start: 107, end: 108 })).toEqual({ start: 1, end: 2 });
    expect(cleanSpan(runs, 2, { start: 101, end: 106 })).toBeNull();
    expect(cleanSpan(runs, 2, { start: 0, end: 101 })).toEqual({ start: 0, end: 1 });
  });

  it('are read from an address only where they make sense', () => {
    expect(spanOf('12-34')).toEqual({ start: 12, end: 34 });
    for (const wrong of [null, '', '34-12', '1-1', '-1-3', '1-9999999999', '<b>-2'])
      expect(spanOf(wrong)).toBeUndefined();
  });
});

describe('pieces', () => {
  it('are the whole text, each with what is true of all of it', () => {
    const of = { start: 2, end: 6, statements: ['a'] };
    const pieces = piecesOf(10, {
      marks: [{ start: 2, end: 6, of }],
      lit: [{ start: 4, end: 5 }],
      ignored: [{ start: 7, end: 9, reason: 'SPAM' }],
    });
    expect(pieces.map(({ start, end, mark, isLit, reason }) => [start, end, Boolean(mark), isLit, reason])).toEqual([
      [0, 2, false, false, undefined],
      [2, 4, true, false, undefined],
      [4, 5, true, true, undefined],
      [5, 6, true, false, undefined],
      [6, 7, false, false, undefined],
      [7, 9, false, false, 'SPAM'],
      [9, 10, false, false, undefined],
    ]);
  });
});

describe('blocks', () => {
  const text = new CodePoints(`网站首页\n${'甲'.repeat(20)}\n\n${'乙'.repeat(20)}\n未清理的文字`);
  const blocks = blocksOf(
    text,
    [paragraph(5, 25), paragraph(27, 47)],
    [ignored(0, 4, 'SITE_FURNITURE')],
    [reading('context', [6, 8], [30, 45]), reading('first', [5, 15])],
  );

  it('leave nothing out but blanks: furniture is told from what was not cleaned', () => {
    expect(blocks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['FURNITURE', 0, 5],
      ['PARAGRAPH', 5, 25],
      ['PARAGRAPH', 27, 47],
      ['PUBLISHED', 47, 54],
    ]);
  });

  it('hold a statement beside its longest quote, and know it where it also quotes', () => {
    expect(blocks.map(({ said }) => said.map(({ inWords }) => inWords))).toEqual([[], ['first'], ['context'], []]);
    expect(blocks.map(({ alsoQuoted }) => alsoQuoted.map(({ inWords }) => inWords))).toEqual([[], ['context'], [], []]);
  });

  it('stand in sections, one for each article and for what is around it', () => {
    const article = { title: '一', source: null, date: null, start: 5, end: 26 };
    expect(sectionsOf(blocks, [article]).map((section) => [section.article?.title, section.blocks.length])).toEqual([
      [undefined, 1],
      ['一', 1],
      [undefined, 2],
    ]);
  });

  it('cut a long text that nobody cleaned at its lines', () => {
    const long = new CodePoints(`${'丙'.repeat(999)}\n`.repeat(5));
    expect(blocksOf(long, [], [], []).map(({ start, end }) => [start, end])).toEqual([
      [0, 2_000],
      [2_000, 4_000],
      [4_000, 5_000],
    ]);
  });
});

describe('what the address points at', () => {
  const readings = [reading('a', [0, 10], [50, 60]), reading('b', [5, 12])];

  it('is the words and every statement that quotes some of them, or all quotes of one statement', () => {
    const words = focusOf({ at: '4-8', statement: null }, readings);
    expect([words.spans, [...words.statements], words.isByWords]).toEqual([[{ start: 4, end: 8 }], ['a', 'b'], true]);
    const statement = focusOf({ at: null, statement: 'a' }, readings);
    expect(statement.spans).toHaveLength(2);
    expect(focusOf({ at: null, statement: 'unknown' }, readings)).toBe(NO_FOCUS);
  });

  it('is nothing for a block that shows none of it', () => {
    const focus = focusOf({ at: null, statement: 'a' }, readings);
    expect(focusWithin(focus, { start: 20, end: 30 }, ['b'])).toBe(NO_FOCUS);
    expect(focusWithin(focus, { start: 55, end: 70 }, ['b']).spans).toEqual([{ start: 55, end: 60 }]);
  });
});

it('draws no text of which it is not known yet whether it is spam', () => {
  const lists = {
    paragraphs: [paragraph(0, 80)],
    ignored: [ignored(60, 70, 'SPAM')],
    readings: [],
    statementCount: 0,
    isCut: false,
  };
  const more = { hasParagraphs: false, hasIgnored: false, hasStatements: true };
  expect(reachOf({ ...lists, more }, 100)).toBe(100);
  expect(reachOf({ ...lists, more: { ...more, hasIgnored: true, hasParagraphs: true } }, 100)).toBe(70);
});

it('takes the title off a line that stands under it', () => {
  expect(withoutSource('甲服务乙——《丙》', '丙')).toBe('甲服务乙');
  expect(withoutSource('甲 serves 乙 — 丙', '丙')).toBe('甲 serves 乙');
  expect(withoutSource('甲服务乙——《丁》', '丙')).toBe('甲服务乙——《丁》');
});
