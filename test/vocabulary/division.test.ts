import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../src/vocabulary/division.ts';

const divisions = readDivisions();

describe('the divisions of the seed', () => {
  it('bear each a code of their own, six digits, and the year of its revision', () => {
    const codes = divisions.map(({ code }) => code);
    expect(codes.filter((code) => !/^[1-9]\d{5}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(divisions.filter(({ codeYear }) => codeYear < 1980 || codeYear > 2030)).toEqual([]);
  });

  it('are of the level that the code says', () => {
    const level = (code: string): string =>
      code.endsWith('0000') ? 'Province' : code.endsWith('00') ? 'City' : 'District';
    expect(divisions.filter(({ type, code }) => type !== level(code))).toEqual([]);
  });

  it('stand in divisions whose code begins theirs', () => {
    const parents = divisions.flatMap(({ name, code, within }) =>
      within.map((parent) => ({ name, code, parent: divisions.find((one) => one.name === parent)?.code ?? 'none' })),
    );
    expect(parents.filter(({ code, parent }) => !code.startsWith(parent.replace(/(?:00)+$/u, '')))).toEqual([]);
    expect(parents.length).toBeGreaterThan(0);
  });

  it('give a district its city, since districts of one name are many', () => {
    expect(divisions.filter(({ type, within }) => type === 'District' && within.length === 0)).toEqual([]);
  });

  it('know 武侯区 as 510107', () => {
    expect(divisions.find(({ name }) => name === '武侯区')).toEqual({
      ...{ name: '武侯区', type: 'District', code: '510107', codeYear: 2007, within: ['成都市'] },
    });
  });
});
