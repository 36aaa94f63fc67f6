import { describe, expect, it } from 'vitest';
import { averageOf, boundOfQuotient } from '../../../src/question/answer/average.ts';

describe('an average', () => {
  it('divides the stated sum by the stated count, to the 分', () => {
    expect(averageOf({ fen: 100_000, bound: 'OVER', basis: 'TOTAL' }, { value: 3 }, [])).toEqual({
      ...{ value: '333.33', bound: 'OVER', formula: '1000 ÷ 3', evidence: [], reason: null },
    });
  });

  it.each([
    [{ fen: 5, basis: 'RATE' }, { value: 2 }, 'RATE'],
    [{ fen: null, basis: 'TOTAL' }, { value: 2 }, 'NO_VALUE'],
    [{ fen: 5, fenTo: 9, basis: 'TOTAL' }, { value: 2 }, 'RANGE'],
    [{ fen: 5, basis: 'TOTAL' }, {}, 'NO_COUNT'],
    [{ fen: 5, basis: 'TOTAL' }, { value: 0 }, 'NO_COUNT'],
  ] as const)('says why there is none: %o ÷ %o', (sum, count, reason) => {
    expect(averageOf(sum, count, [])).toMatchObject({ value: null, bound: null, reason });
  });
});

describe('the bound of a quotient', () => {
  it.each([
    ['EXACT', 'EXACT', 'EXACT'],
    ['OVER', 'EXACT', 'OVER'],
    ['EXACT', 'OVER', 'LESS_THAN'],
    ['EXACT', 'AT_LEAST', 'AT_MOST'],
    ['OVER', 'OVER', 'ABOUT'],
    ['NEARLY', 'OVER', 'LESS_THAN'],
    ['AT_LEAST', 'AT_MOST', 'AT_LEAST'],
    ['OVER', 'AT_MOST', 'OVER'],
    ['AT_MOST', 'AT_LEAST', 'AT_MOST'],
    ['ABOUT', 'EXACT', 'ABOUT'],
    ['OVER', 'ABOUT', 'ABOUT'],
  ] as const)('%s ÷ %s is %s', (sum, count, bound) => {
    expect(boundOfQuotient(sum, count)).toBe(bound);
  });
});
