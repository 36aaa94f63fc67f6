import { expect, it } from 'vitest';
import { formulaInWords } from '../../../src/page/format/formula.ts';

it('groups the long numbers of a formula and keeps the rest as it is', () => {
  expect(formulaInWords('15530900 ÷ 93 (93个)', 'ZH')).toBe('15,530,900 ÷ 93（93个）');
  expect(formulaInWords('15530900 ÷ 93 (93个)', 'EN')).toBe('15,530,900 ÷ 93 (93个)');
  expect(formulaInWords('4591个 + 2451个 = 7042', 'ZH')).toBe('4591个 + 2451个 = 7042');
});
