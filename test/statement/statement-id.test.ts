import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { statementId } from '../../src/statement/statement-id.ts';
import type { Mention, Statement } from '../../src/vocabulary/statement.ts';

const source = (document: string): SourceText => new SourceText(readFileSync(`seed/documents/${document}.txt`, 'utf8'));
const named = (type: Mention['type'], name: string, start: number, end: number): Mention => ({
  ...{ type, name, anchor: { start, end } },
});

const xiamen = source('xiamen-2019');
const wuhou = source('wuhou-2014');

// Golden: real statements of the seed, only what their ids rest on. A change here renames every statement in every export.
describe('statementId', () => {
  const sum: Pick<Statement, 'kind' | 'predicate' | 'anchor'> = {
    ...{ kind: 'funding', predicate: 'FUNDS', anchor: { start: 2621, end: 2626 } },
  };
  const part: Pick<Statement, 'kind' | 'predicate' | 'subject' | 'objects'> = {
    ...{ kind: 'operation', predicate: 'PART_OF' },
    subject: named('Project', '社会组织等级评估项目', 2957, 2967),
    objects: [named('Project', '2015年第一批政府购买服务', 266, 269)],
  };
  const basis: Pick<Statement, 'kind' | 'predicate' | 'subject' | 'objects'> = {
    ...{ kind: 'justification', predicate: 'JUSTIFIES' },
    subject: named('Policy', '人才新政45条', 1648, 1655),
    objects: [{ statement: 'xiamen-2019-665fd04c5200030e' }, { statement: 'xiamen-2019-929c51c5bd6b51e5' }],
  };

  it('of a sum rests on its kind, its characters and which occurrence of them it is', () => {
    expect(statementId('xiamen-2019', xiamen, sum)).toBe('xiamen-2019-2d5d5c97ee49a86d');
  });

  it('of a number does so too', () => {
    const pairs = { kind: 'observation' as const, predicate: 'HAS_VALUE' as const, anchor: { start: 583, end: 585 } };
    expect(statementId('dongguan-2018', source('dongguan-2018'), pairs)).toBe('dongguan-2018-5db0ef1412fea4c0');
  });

  it('of a relation rests on the predicate and the characters of subject and first object', () => {
    expect(statementId('wuhou-2014', wuhou, part)).toBe('wuhou-2014-1b9726aff389b81e');
  });

  it('of a relation to a sum rests on the sum’s id', () => {
    expect(statementId('xiamen-2019', xiamen, basis)).toBe('xiamen-2019-e34fb60a19b8fe5a');
    const first = { ...basis, objects: basis.objects?.slice(0, 1) ?? [] };
    expect(statementId('xiamen-2019', xiamen, first)).toBe('xiamen-2019-e34fb60a19b8fe5a');
  });

  it('stays when names, numbers, dates, status and evidence are mended', () => {
    const mended = {
      ...{ value: 1, text: '1元', date: '1999', period: '1998/..', status: 'REJECTED', certainty: 0.5, unit: 'USD' },
      evidence: [],
    };
    expect(statementId('xiamen-2019', xiamen, { ...sum, ...mended, subject: named('City', '别市', 0, 2) })).toBe(
      'xiamen-2019-2d5d5c97ee49a86d',
    );
    const renamed = {
      ...{ ...part, ...mended },
      subject: { ...named('Facility', '别名', 2957, 2967), within: ['别处'] },
      objects: [named('Fund', '别名', 266, 269), named('City', '别市', 0, 2)],
    };
    expect(statementId('wuhou-2014', wuhou, renamed)).toBe('wuhou-2014-1b9726aff389b81e');
  });

  it('changes with document, kind, predicate, words and occurrence', () => {
    const text = new SourceText('甲5元，乙5元');
    const first = { kind: 'funding' as const, predicate: 'FUNDS' as const, anchor: { start: 1, end: 3 } };
    const ids = [
      statementId('a', text, first),
      statementId('a', text, { ...first, anchor: { start: 5, end: 7 } }),
      statementId('a', text, { ...first, kind: 'observation' }),
      statementId('a', text, { ...first, anchor: { start: 1, end: 2 } }),
      statementId('wuhou-2014', wuhou, part),
      statementId('wuhou-2014', wuhou, { ...part, predicate: 'IN_FIELD' }),
      statementId('wuhou-2014', wuhou, { ...part, objects: [] }),
      statementId('wuhou-2014', wuhou, { ...part, subject: null }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(statementId('b', text, first).slice(2)).toBe(ids[0]?.slice(2));
  });
});
