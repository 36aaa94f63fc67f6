import { describe, expect, it } from 'vitest';
import { coverage, knownNames, punctuationSpans } from '../../src/statement/coverage.ts';
import type { IgnoredSpan } from '../../src/statement/ignored.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';
import { madeUpDocument } from '../support/made-up.ts';

//                                      0  3   6   9
const document = madeUpDocument('jia', '甲市好。\n乙区有3家。');
const said = (start: number, end: number): Statement =>
  ({ evidence: [{ quote: document.source.slice({ start, end }), start, end }] }) as Statement;
const ignored = (start: number, end: number, note?: string): IgnoredSpan => ({
  ...{ start, end, reason: 'RHETORIC' },
  ...(note ? { note } : {}),
});
const cover = (statements: Statement[], spans: IgnoredSpan[], names: string[] = []) =>
  coverage(document, statements, spans, names);

describe('coverage', () => {
  it('counts what is said, what is ignored, and what is neither', () => {
    const report = cover([said(0, 2)], [ignored(2, 4)]);
    expect([report.said, report.ignored, report.neither]).toEqual([2, 2, 7]);
    expect(report.gaps).toEqual([{ start: 4, end: 11 }]);
  });

  it('is complete when every character is one of the two', () => {
    const report = cover([said(5, 11), said(0, 3)], [ignored(3, 5)]);
    expect([report.neither, report.gaps, report.contradictions, report.unexplained]).toEqual([0, [], [], []]);
  });

  it('reports gaps at the start, between and at the end', () => {
    expect(cover([said(1, 3), said(5, 10)], []).gaps).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
      { start: 10, end: 11 },
    ]);
  });

  it('reports what is both said and ignored, counted as said', () => {
    const report = cover([said(0, 4)], [ignored(3, 5)]);
    expect(report.contradictions).toEqual([ignored(3, 5)]);
    expect([report.said, report.ignored]).toEqual([4, 1]);
  });

  it.each([
    ['a digit', '有3家'],
    ['a digit of another width', '有３家'],
    ['a numeral with a counter', '有三家'],
    ['a vague numeral with a counter', '数个社区'],
    ['a title', '《办法》'],
    ['a known name', '在乙区'],
    ['a known name in traditional script', '在乙區'],
  ])('asks for a note on an ignored span with %s', (_, text) => {
    const one = madeUpDocument('one', text);
    const span = ignored(0, one.source.length);
    const report = (note?: string) => coverage(one, [], [note ? { ...span, note } : span], ['乙区']);
    expect(report().unexplained).toHaveLength(1);
    expect([report('why').unexplained, report('why').explained.length]).toEqual([[], 1]);
  });

  it('asks for none where there is no fact, nor on a person’s name', () => {
    expect(cover([], [ignored(0, 4)]).unexplained).toEqual([]);
    expect(cover([], [{ start: 0, end: 2, reason: 'PERSON_NAME' }], ['甲市']).unexplained).toEqual([]);
  });
});

describe('knownNames', () => {
  it('are names, printed forms and other names of what is named, not of everyday words', () => {
    const statements = [
      {
        ...{ predicate: 'ALSO_KNOWN_AS', text: '甲協' },
        subject: { type: 'SocialOrganization', name: '甲市协会', printed: '市協會' },
        objects: [
          { type: 'Population', name: '老人' },
          { type: 'Fund', name: '基金', named: false },
          { type: 'City', name: '甲' },
        ],
      },
    ] as unknown as Statement[];
    expect(knownNames(statements).sort()).toEqual(['甲协', '甲市协会', '市协会'].sort());
  });
});

describe('punctuationSpans', () => {
  it('are gaps without words, cut at lines', () => {
    const marks = madeUpDocument('marks', '甲。\n——\n乙');
    const report = coverage(marks, [], [ignored(0, 1)], []);
    expect(punctuationSpans(marks, report)).toEqual([]);
    const closed = coverage(marks, [], [ignored(0, 1), ignored(6, 7)], []);
    const spans = punctuationSpans(marks, closed);
    expect(spans.map(({ reason }) => reason)).not.toContain('RHETORIC');
    expect(coverage(marks, [], [ignored(0, 1), ...spans, ignored(6, 7)], []).neither).toBe(0);
  });
});
