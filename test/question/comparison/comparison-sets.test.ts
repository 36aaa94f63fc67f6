import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { ComparisonPoint, ComparisonRole } from '../../../src/question/comparison/comparison-point.ts';
import { reasonsAgainst } from '../../../src/question/comparison/comparison-reason.ts';
import { setsOf } from '../../../src/question/comparison/comparison-sets.ts';

interface Told {
  readonly place: string;
  readonly period: string | null;
  readonly value?: string | null;
  readonly basis?: string;
  readonly definition?: string | null;
  readonly modality?: string;
  readonly role?: ComparisonRole;
  readonly partOf?: ComparisonPoint;
}

let count = 0;
const point = ({ place, period, partOf, ...told }: Told): ComparisonPoint => {
  const { value = '1', basis = 'AT_DATE', definition = null, modality = 'ACTUAL', role = ComparisonRole.STATED } = told;
  count += 1;
  return Object.assign(new ComparisonPoint(), {
    ...{
      place: { id: place, name: place },
      role,
      value,
      basis,
      modality,
      date: period,
      parts: [],
      statements: [`s${count}`],
    },
    source: { id: `number ${count}`, partOf: partOf?.source?.id },
    signature: { definition, basis, period, unit: '个', modality, nature: '', purpose: '', payer: '' },
  });
};

const shown = (points: readonly ComparisonPoint[]) =>
  setsOf(points).map(({ kind, points: inSet }) => [kind, ...inSet.map(({ place, date }) => `${place.id} ${date}`)]);

describe('what may stand on one axis', () => {
  it('is of one time, definition, basis and modality, and of two places at least', () => {
    const together = [point({ place: '甲', period: '2021-12' }), point({ place: '乙', period: '2021' })];
    const apart = [
      point({ place: '丙', period: '2020' }),
      point({ place: '丙', period: '2021', definition: '登记' }),
      point({ place: '丙', period: '2021', basis: 'IN_PERIOD' }),
      point({ place: '丙', period: '2021', modality: 'PLANNED' }),
      point({ place: '丙', period: '2021', value: null }),
      point({ place: '丙', period: null }),
      point({ place: '丙', period: 'XXXX-05' }),
      point({ place: '丙', period: '2021', role: ComparisonRole.WITHIN }),
    ];
    expect(shown([...together, ...apart])).toEqual([['PLACES', '乙 2021', '甲 2021-12']]);
    for (const one of apart.slice(0, 7))
      for (const other of together) expect(reasonsAgainst(one, other)).not.toEqual([]);
  });

  it('takes several times where each of them has two places, and leaves the others to the place alone', () => {
    const [before, at, after, other, later] = [
      point({ place: '甲', period: '2020' }),
      point({ place: '甲', period: '2021' }),
      point({ place: '甲', period: '2022' }),
      point({ place: '乙', period: '2021' }),
      point({ place: '乙', period: '2022' }),
    ];
    expect(shown([after, before, at, other, later])).toEqual([
      ['PLACES', '甲 2021', '乙 2021', '甲 2022', '乙 2022'],
      ['TIMES', '甲 2020', '甲 2021', '甲 2022'],
    ]);
  });

  it('never makes a series of what has grown since some time, nor of periods that are not alike', () => {
    const grown = ['2012/2018', '2012/2019'].map((period) => point({ place: '甲', period, basis: 'CUMULATIVE' }));
    const unlike = ['2018', '2019-03'].map((period) => point({ place: '甲', period, basis: 'IN_PERIOD' }));
    expect(shown([...grown, ...unlike])).toEqual([]);
  });

  it('sets a whole beside its parts, of the same unit and modality', () => {
    const whole = point({ place: '甲', period: '2021' });
    const role = ComparisonRole.PART;
    const part = point({ place: '甲', period: '2021', role, partOf: whole });
    const planned = point({ place: '甲', period: '2021', role, partOf: whole, modality: 'PLANNED' });
    expect(setsOf([part, planned, whole]).map(({ kind, points }) => [kind, points])).toEqual([
      ['PARTS', [whole, part]],
    ]);
  });
});
