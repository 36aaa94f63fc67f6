import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../src/page/coverage/age.ts';
import { moved } from '../../../src/page/coverage/grid-moves.ts';

describe('keys in the coverage matrix', () => {
  const size = { rows: 30, columns: 4 };
  const from = { row: 2, column: 1 };
  const press = (key: string, ctrlKey = false, at = from) => moved({ key, ctrlKey }, at, size);

  it('lead one cell on, and never out of the grid', () => {
    expect(press('ArrowDown')).toEqual({ row: 3, column: 1 });
    expect(press('ArrowLeft')).toEqual({ row: 2, column: 0 });
    expect(press('ArrowLeft', false, { row: 2, column: 0 })).toEqual({ row: 2, column: 0 });
    expect(press('PageDown', false, { row: 25, column: 3 })).toEqual({ row: 29, column: 3 });
  });

  it('lead to the ends of the row, and with Ctrl of the grid', () => {
    expect(press('End')).toEqual({ row: 2, column: 3 });
    expect(press('End', true)).toEqual({ row: 29, column: 3 });
    expect(press('Home', true)).toEqual({ row: 0, column: 0 });
  });

  it('lead nowhere where they are not for moving', () => {
    expect(press('Enter')).toBeUndefined();
  });
});

it('evidence looks older after five years, old after ten, and is undated where no year is printed', () => {
  expect([2026, 2022, 2021, 2017, 2016, null].map((year) => ageOf(year, 2026))).toEqual([
    'RECENT',
    'RECENT',
    'OLDER',
    'OLDER',
    'OLD',
    'UNDATED',
  ]);
});
