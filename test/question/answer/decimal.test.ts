import { describe, expect, it } from 'vitest';
import { DecimalScalar, fenFromYuan, yuanFromFen } from '../../../src/question/answer/decimal.ts';

describe('money', () => {
  it.each([
    [210_000_000_000, '2100000000'],
    [15_530_950, '155309.5'],
    [5, '0.05'],
    [0, '0'],
    [-150, '-1.5'],
    ['9007199254740993', '90071992547409.93'],
    [null, null],
  ])('%s 分 is %s yuan', (fen, yuan) => {
    expect(yuanFromFen(fen)).toBe(yuan);
  });

  it('goes back to the same 分', () => {
    for (const fen of [0n, 5n, 150n, 15_530_950n, 9_007_199_254_740_993n])
      expect(fenFromYuan(yuanFromFen(fen) ?? '')).toBe(fen);
    expect(() => fenFromYuan('0.005')).toThrow(/no decimal number/u);
  });

  it('never becomes a floating number on its way', () => {
    expect(DecimalScalar.serialize('1260.50')).toBe('1260.5');
    expect(DecimalScalar.parseValue('00012')).toBe('12');
    for (const wrong of ['1e3', 'x', 0.1, null])
      expect(() => DecimalScalar.serialize(wrong)).toThrow(/no decimal number/u);
  });
});
