import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/text/money.ts';
import { findQuantities } from '../../../src/text/quantity.ts';
import { BOUNDS } from '../../../src/vocabulary/statement.ts';
import { Random } from '../random.ts';
import { amountBetween, count, money, moneyRange } from './figures.ts';

const random = new Random('figures');
const hundred = Array.from({ length: 100 }, (_, index) => index);

// What reads published texts must read these with the value and the bound that their statement gives.
describe.each(BOUNDS)('a figure that is %s', (bound) => {
  it('is printed as a sum that reads as it was meant', () => {
    for (const _ of hundred) {
      const { words, value } = money(random, amountBetween(random, 1_000, 900_000_000), bound);
      const [read, ...more] = findMoney(`共投入${words}。`);
      expect([words, read?.value, read?.bound, more.length]).toEqual([words, value, bound, 0]);
    }
  });

  it('is printed as a count that reads as it was meant', () => {
    for (const _ of hundred) {
      const { words, value } = count(random, Math.round(amountBetween(random, 20, 5_000_000)), '人次', bound);
      const [read, ...more] = findQuantities(`共服务${words}。`);
      expect([words, read?.value, read?.bound, more.length]).toEqual([words, value, bound, 0]);
    }
  });
});

it('a range reads as its two ends', () => {
  const { words, value, valueTo } = moneyRange(3_500, 120_000);
  expect(words).toBe('3500元至12万元');
  expect(findMoney(`奖励${words}。`)).toMatchObject([{ value, valueTo }]);
});
