import { describe, expect, it } from 'vitest';
import type { ProductError } from '../../src/error.ts';
import type { Draft } from '../../src/statement/complete.ts';
import type { Evidence, Statement } from '../../src/vocabulary/statement.ts';
import { madeUp } from '../support/made-up.ts';

const TEXT = '甲市社會(huì)工作協(xié)會成立。甲市投入300万元，乙区投入300万元。\n甲市支持乙区，共30家。';

const fact = (draft: Partial<Draft>): Draft => ({
  ...{ kind: 'operation', predicate: 'ESTABLISHED', subject: { type: 'City', name: '甲市' } },
  objects: [{ type: 'SocialOrganization', name: '甲市社会工作协会' }],
  evidence: ['甲市社会工作协会成立'],
  ...draft,
});
const sum = (nth: number, who: string, key?: string): Draft => ({
  ...{ kind: 'funding', predicate: 'FUNDS', subject: { type: 'City', name: who }, value: 3_000_000, text: '300万元' },
  evidence: [`${who}投入300万元`],
  ...(key ? { key } : {}),
  ...(nth > 0 ? { purpose: `${nth}` } : {}),
});
const complete = (...drafts: Draft[]): readonly Statement[] => madeUp('jia', TEXT, drafts).statements;
const problem = (...drafts: Draft[]): string => {
  try {
    complete(...drafts);
    return 'none';
  } catch (error) {
    const { code, message } = error as ProductError;
    return `${code}: ${message}`;
  }
};
const only = <T>([first, ...others]: readonly T[]): T => {
  if (first === undefined || others.length > 0) throw new Error('expected one');
  return first;
};

describe('complete', () => {
  it('finds a clean quote and keeps the original characters, noise included', () => {
    const [{ quote, start, end }] = only(complete(fact({}))).evidence as [Evidence];
    expect({ quote, start, end }).toEqual({ quote: '甲市社會(huì)工作協(xié)會成立', start: 0, end: 20 });
  });

  it('finds a printed quote', () => {
    const statement = only(complete(fact({ evidence: ['社會(huì)工作協(xié)會成立'] })));
    expect(statement.evidence).toEqual([{ quote: '社會(huì)工作協(xié)會成立', start: 2, end: 20 }]);
  });

  it('fills in document, status and who made it, and leaves out the key', () => {
    const { document, status, by, ...rest } = only(complete(fact({ key: 'k' })));
    expect({ document, status, by }).toEqual({ document: 'jia', status: 'ACCEPTED', by: { method: 'CURATED' } });
    expect(Object.keys(rest)).not.toContain('key');
    expect(only(complete(fact({ status: 'PROPOSED' }))).status).toBe('PROPOSED');
  });

  it('anchors subject and first object inside the evidence', () => {
    const { subject, objects } = only(complete(fact({})));
    expect([subject, objects?.[0]].map((thing) => thing && 'anchor' in thing && thing.anchor)).toEqual([
      { start: 0, end: 2 },
      { start: 0, end: 18 },
    ]);
  });

  it('anchors a value at its words inside the evidence', () => {
    expect(only(complete(sum(0, '乙区'))).anchor).toEqual({ start: 35, end: 40 });
  });

  it('sorts quotes and statements by place', () => {
    const apart = fact({ evidence: ['甲市支持乙区', '甲市社会工作协会成立'] });
    const [first, second] = complete(sum(0, '乙区'), apart);
    expect(first?.evidence.map(({ start }) => start)).toEqual([0, 42]);
    expect(second?.predicate).toBe('FUNDS');
  });

  it('takes the nth of equal quotes', () => {
    const nth = (which: number): number | undefined =>
      only(complete({ ...sum(0, '甲市'), evidence: [{ quote: '投入300万元', nth: which }] })).evidence[0]?.start;
    expect([nth(1), nth(2)]).toEqual([23, 33]);
  });

  it('resolves keys, before and behind the line that bears them', () => {
    const basis: Draft = {
      ...fact({}),
      ...{ kind: 'justification', predicate: 'JUSTIFIES', objects: [{ statement: '#sum' }] },
    };
    for (const order of [
      [basis, sum(0, '甲市', 'sum')],
      [sum(0, '甲市', 'sum'), basis],
    ]) {
      const [justifies, funds] = complete(...order);
      expect(justifies?.objects).toEqual([{ statement: funds?.id }]);
    }
  });

  it('resolves the whole that a part belongs to, wherever it stands', () => {
    const [whole, part] = complete({ ...sum(0, '甲市', 'a') }, { ...sum(0, '乙区'), partOf: '#a' });
    expect(part?.partOf).toBe(whole?.id);
    const [first, second] = complete({ ...sum(0, '甲市'), partOf: '#b' }, { ...sum(0, '乙区', 'b') });
    expect(first?.partOf).toBe(second?.id);
  });
});

describe('complete refuses', () => {
  it('words that do not stand in the document', () => {
    expect(problem(fact({ evidence: ['丙市投入'] }))).toMatchInlineSnapshot(
      `"QUOTE_NOT_FOUND: jia.draft:1: «丙市投入» does not stand in the document; expected its exact words. Copy the quote from the document."`,
    );
  });

  it('a quote that stands twice', () => {
    expect(problem(fact({ evidence: ['投入300万元'] }))).toMatchInlineSnapshot(
      `"QUOTE_AMBIGUOUS: jia.draft:1: «投入300万元» stands 2 times in the document; expected one place. Quote more words, or write {"quote": …, "nth": 1}."`,
    );
  });

  it('an nth that there is not', () => {
    expect(problem(fact({ evidence: [{ quote: '投入300万元', nth: 3 }] }))).toContain('QUOTE_NOT_FOUND');
  });

  it('a name whose words stand nowhere', () => {
    expect(problem(fact({ subject: { type: 'City', name: '丁市' } }))).toMatchInlineSnapshot(
      `"ANCHOR_NOT_FOUND: jia.draft:1: «丁市» does not stand in the document; expected the words that are meant. Give them as "anchor" or "printed"."`,
    );
  });

  it('a key that no line bears', () => {
    expect(problem({ ...sum(0, '甲市'), partOf: '#none' })).toMatchInlineSnapshot(
      `"REFERENCE_UNKNOWN: jia.draft:1: «#none» names no statement; expected "#" and the key of a line, or a statement's id."`,
    );
  });

  it('two statements of one id, naming both lines', () => {
    expect(problem(sum(0, '甲市'), sum(1, '甲市'))).toMatchInlineSnapshot(
      `"ID_TWICE: jia.draft:2: the id jia-a67a613c51f56c49 is taken by jia.draft:1; expected one statement for one fact. Merge their evidence, or anchor the value or object at other words."`,
    );
  });
});
