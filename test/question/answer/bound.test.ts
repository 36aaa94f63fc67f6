import { describe, expect, it } from 'vitest';
import { boundOfSum, canBeEqual, limitsOf, sumOfLimits } from '../../../src/question/answer/bound.ts';

describe('the bound of a sum', () => {
  it('is exact only where all are', () => {
    expect(boundOfSum(['EXACT', 'EXACT'])).toBe('EXACT');
    expect(boundOfSum(['EXACT', 'OVER'])).toBe('OVER');
    expect(boundOfSum(['EXACT', 'NEARLY', 'EXACT'])).toBe('NEARLY');
  });
  it('keeps the strict word of bounds that push the same way', () => {
    expect(boundOfSum(['AT_LEAST', 'OVER'])).toBe('OVER');
    expect(boundOfSum(['NEARLY', 'AT_MOST'])).toBe('LESS_THAN');
    expect(boundOfSum(['AT_MOST', 'AT_MOST'])).toBe('AT_MOST');
  });
  it('is ABOUT where they push against each other', () => {
    expect(boundOfSum(['OVER', 'NEARLY'])).toBe('ABOUT');
    expect(boundOfSum(['ABOUT', 'OVER'])).toBe('ABOUT');
  });
});

describe('limits', () => {
  it('allow what the words allow', () => {
    expect(limitsOf(5200, null, 'OVER', '超过5200家')).toEqual({ low: 5200, high: Number.POSITIVE_INFINITY });
    expect(limitsOf(11000, null, 'EXACT', '1.1万个')).toEqual({ low: 10500, high: 11500 });
    expect(limitsOf(1400, null, 'EXACT', '1400所')).toEqual({ low: 1400, high: 1400 });
  });
  it('tell parts that exceed a whole', () => {
    const parts = sumOfLimits([limitsOf(700, null, 'EXACT', null), limitsOf(800, null, 'OVER', null)]);
    expect(canBeEqual(parts, limitsOf(1400, null, 'EXACT', null))).toBe(false);
    expect(canBeEqual(parts, limitsOf(1400, null, 'ABOUT', null))).toBe(true);
  });
});
