import { describe, expect, it } from 'vitest';
import { barsOption } from '../../../src/page/compare/bars.ts';
import type { ComparedPointFragment } from '../../../src/page/compare/compare-page.graphql.ts';
import { fullValue, whenOf } from '../../../src/page/compare/point-words.ts';
import { init } from '../../../src/page/part/echarts.ts';

const POINT: ComparedPointFragment = {
  ...{ key: 'a', role: 'STATED', value: '5200', valueTo: null, bound: 'EXACT', text: '5200家', unit: '家' },
  ...{ date: '2021-12', dateText: null, definition: null, basis: 'AT_DATE', per: [], nature: null, purpose: null },
  ...{ formula: null, modality: 'ACTUAL', certainty: 1, doubt: null, inWords: '', evidence: [] },
  ...{ place: { id: 'city-a', name: '甲市' }, subject: null, source: { id: 'n' } },
  indicator: { id: 'i', name: '社会组织数', nameEn: null },
};

/** The picture as a browser would draw it. */
const drawn = (point: Partial<ComparedPointFragment>): string => {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width: 600, height: 120 });
  chart.setOption({ ...barsOption('PLACES', [{ ...POINT, ...point }], 'ZH'), animation: false });
  return chart.renderToSVGString();
};

describe('the bars of a comparison', () => {
  it('hatch what is planned, and say so', () => {
    const [plan, done] = [drawn({ modality: 'PLANNED' }), drawn({})];
    expect(plan).toContain('<pattern');
    expect(plan).toContain('5,200 家（计划）');
    expect(done).not.toContain('<pattern');
    expect(done).not.toContain('计划');
  });

  it('end open where the number is a bound, and say the bound', () => {
    const paths = (svg: string): number => svg.split('<path').length;
    expect(paths(drawn({ bound: 'OVER' }))).toBe(paths(drawn({})) + 1);
    expect(drawn({ bound: 'OVER' })).toContain('超过 5,200 家');
    expect(drawn({ bound: 'AT_MOST' })).toContain('至多 5,200 家');
  });

  it('say that a value was derived, and never draw one that has none as zero', () => {
    expect(drawn({ role: 'DERIVED' })).toContain('5,200 家（推算）');
    expect(fullValue({ ...POINT, value: null, text: '若干家' }, 'ZH')).toBe('若干家');
  });
});

describe('the words of a compared value', () => {
  it('are as precise as the source', () => {
    expect(whenOf(POINT, 'ZH')).toBe('截至2021年12月');
    expect(whenOf({ ...POINT, date: '../2025' }, 'ZH')).toBe('至2025年');
    expect(whenOf({ ...POINT, date: null, dateText: '近年' }, 'ZH')).toBe('近年');
    expect(whenOf({ ...POINT, date: null }, 'EN')).toBe('time not stated');
  });

  it('keep every digit of money, its bound, and what a rate is paid for', () => {
    const money = {
      ...POINT,
      indicator: null,
      unit: '元',
      value: '340000000',
      bound: 'OVER',
      per: ['社区', '年'],
    } as const;
    expect(fullValue(money, 'ZH')).toBe('超过 340,000,000元 / 社区 / 年');
    expect(fullValue(money, 'EN')).toBe('over 340,000,000 yuan / 社区 / 年');
  });
});
