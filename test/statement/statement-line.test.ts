import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/statement/read-lines.ts';
import { statementLine } from '../../src/statement/statement-line.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';

const scrambled = {
  by: { version: '1', method: 'RULE', rule: 'money' },
  evidence: [{ end: 4, quote: '甲给乙钱', start: 0 }],
  value: 5,
  note: null,
  objects: [{ within: [], name: '乙', type: 'Fund', anchor: { end: 3, start: 2 }, printed: undefined }],
  per: [],
  later: 'x',
  added: { b: 1, a: null },
  predicate: 'FUNDS',
  subject: { name: '甲', type: 'City' },
  status: 'ACCEPTED',
  kind: 'funding',
  document: 'd',
  id: 'd-1',
} as unknown as Statement;

describe('statementLine', () => {
  it('writes keys in one order, what we do not know behind them, and nothing that is null or empty', () => {
    expect(statementLine(scrambled)).toBe(
      '{"id":"d-1","document":"d","kind":"funding","predicate":"FUNDS","subject":{"type":"City","name":"甲"},' +
        '"objects":[{"type":"Fund","name":"乙","anchor":{"start":2,"end":3}}],"value":5,' +
        '"evidence":[{"quote":"甲给乙钱","start":0,"end":4}],"status":"ACCEPTED",' +
        '"by":{"method":"RULE","rule":"money","version":"1"},"added":{"b":1},"later":"x"}',
    );
  });

  it('keeps what is zero, false or an empty word', () => {
    const kept = { value: 0, certainty: 0, text: '', subject: { type: 'City', name: '甲', named: false } };
    expect(JSON.parse(statementLine(kept as unknown as Statement))).toEqual(kept);
  });

  it('written again is the same', () => {
    const once = statementLine(scrambled);
    expect(statementLine(JSON.parse(once) as Statement)).toBe(once);
  });

  it.each(['changsha-2018', 'chengdu-chongqing-tianjin-guangxi', 'dongguan-2018', 'wuhou-2014', 'xiamen-2019'])(
    'is how the seed has each statement of %s',
    (document) => {
      const statements = readLines<Statement>(`seed/statements/${document}.jsonl`).map(({ value }) => value);
      expect(statements.filter((one) => statementLine(one) !== JSON.stringify(one)).map(({ id }) => id)).toEqual([]);
    },
  );
});
