import { describe, expect, it } from 'vitest';
import { barHeight, pictureOf } from '../../../src/page/chain/chain-picture.ts';
import type { ChainRow, ChainThing, WholeChain } from '../../../src/page/chain/whole-chain.ts';
import { wrapped } from '../../../src/page/chain/wrapped.ts';

const LAYERS: Readonly<Record<string, number>> = { POLICY: 1, FUNDER: 2, FUNDING: 3, PROJECT: 4, ORGANIZATION: 5 };

const thing = (key: string, more: Partial<ChainThing> = {}): ChainThing => {
  const [stage = '', id = ''] = key.split(':');
  const whole = {
    key,
    id,
    type: stage,
    name: id,
    stage,
    layer: LAYERS[stage],
    hop: 1,
    isStart: false,
    funding: null,
    ...more,
  };
  return whole as ChainThing;
};
const sum = (id: string, value: string, basis = 'TOTAL') =>
  thing(`FUNDING:${id}`, { funding: { value, basis } as ChainThing['funding'] });
const row = (source: string, link: string, target: string, more: Partial<ChainRow> = {}): ChainRow =>
  ({
    key: `${source} ${link} ${target}`,
    source,
    target,
    link,
    modality: 'ACTUAL',
    strength: null,
    inForce: null,
    ...more,
  }) as ChainRow;
const chain = (
  things: readonly ChainThing[],
  rows: readonly ChainRow[],
  gaps: WholeChain['gaps'] = [],
): WholeChain => ({
  start: { id: '', type: '', name: '' },
  things: new Map(things.map((one) => [one.key, one])),
  ...{ rows, gaps, isComplete: true },
});

describe('the flow picture', () => {
  it('lets the bands of a sum share the height of its bar, on each side, and adds nothing up', () => {
    const { nodes, bands } = pictureOf(
      chain(
        [thing('FUNDER:city'), sum('s', '210000000'), thing('ORGANIZATION:a'), thing('ORGANIZATION:b')],
        [
          row('FUNDER:city', 'GIVES', 'FUNDING:s'),
          row('FUNDING:s', 'TO', 'ORGANIZATION:a'),
          row('FUNDING:s', 'TO', 'ORGANIZATION:b'),
        ],
      ),
    );
    const bar = barHeight(210_000_000);
    expect(bands.map(({ width }) => width)).toEqual([bar, bar / 2, bar / 2]);
    expect(nodes.find(({ key }) => key === 'FUNDING:s')?.height).toBe(bar);
  });

  it('draws one band for money to and for one project, and a rate no thicker than any other', () => {
    const { bands } = pictureOf(
      chain(
        [sum('rate', '1000000000', 'RATE'), thing('PROJECT:p')],
        [row('FUNDING:rate', 'TO', 'PROJECT:p'), row('FUNDING:rate', 'FOR', 'PROJECT:p')],
      ),
    );
    expect(bands).toHaveLength(1);
    expect(bands[0]?.rows).toHaveLength(2);
    expect(bands[0]?.width).toBeLessThan(barHeight(10_000));
  });

  it('never joins a basis and a rule, nor what is done and what is planned', () => {
    const { bands } = pictureOf(
      chain(
        [thing('POLICY:p'), sum('s', '5000')],
        [
          row('POLICY:p', 'JUSTIFIES', 'FUNDING:s', { inForce: 'WHOLE_PERIOD' }),
          row('POLICY:p', 'GOVERNS', 'FUNDING:s', { inForce: 'PART_OF_PERIOD' }),
          row('POLICY:p', 'JUSTIFIES', 'FUNDING:s', { modality: 'PLANNED', inForce: 'WHOLE_PERIOD' }),
        ],
      ),
    );
    expect(bands.map(({ kind, isPlanned, inForce }) => [kind, isPlanned, inForce])).toEqual([
      ['BASIS', false, null],
      ['RULE', false, 'PART_OF_PERIOD'],
      ['BASIS', true, null],
    ]);
  });

  it('shows the nearest of many and gathers the rest in one node', () => {
    const many = Array.from({ length: 30 }, (_, index) => thing(`ORGANIZATION:${index}`, { hop: index }));
    const { nodes, bands } = pictureOf(
      chain(
        [sum('s', '5000'), ...many],
        many.map(({ key }) => row('FUNDING:s', 'TO', key)),
      ),
    );
    expect(nodes.filter(({ layer }) => layer === 5)).toHaveLength(10);
    expect(nodes.find(({ more }) => more)?.more).toHaveLength(21);
    expect(bands.reduce((all, { rows }) => all + rows.length, 0)).toBe(30);
  });

  it('leaves to the table what would lead backwards or close a circle', () => {
    const { bands, leftOut } = pictureOf(
      chain(
        [sum('s', '5000'), thing('PROJECT:a'), thing('PROJECT:b')],
        [
          row('FUNDING:s', 'FOR', 'PROJECT:a'),
          row('PROJECT:a', 'PART_OF', 'PROJECT:b'),
          row('PROJECT:b', 'PART_OF', 'PROJECT:a'),
          row('PROJECT:a', 'FOR', 'FUNDING:s'),
        ],
      ),
    );
    expect(bands).toHaveLength(2);
    expect(leftOut).toBe(2);
  });

  it('draws what nobody states as a gap, and gives columns in the order of the layers', () => {
    const gap = {
      key: 'RUNS p',
      hop: 'RUNS',
      isDown: true,
      from: 'p',
      fromId: 'p',
      reason: 'NOT_STATED',
      at: 'PROJECT:p',
      layer: 5,
    } as const;
    const words = { zh: '谁运营', en: 'who runs it' };
    const { nodes, columns } = pictureOf(
      chain([sum('s', '5000'), thing('PROJECT:p')], [row('FUNDING:s', 'FOR', 'PROJECT:p')], [{ ...gap, words }]),
    );
    expect(columns).toEqual([3, 4, 5]);
    expect(nodes.find((node) => node.gap)).toMatchObject({ depth: 2, gap: words });
  });
});

it('breaks a name into lines and cuts what is too long', () => {
  expect(wrapped('社区综合服务中心', 48, 12, 2)).toBe('社区综合\n服务中心');
  expect(wrapped('社区综合服务中心建设', 48, 12, 2)).toBe('社区综合\n服务中…');
  expect(wrapped('中心（未点名）', 72, 12, 2)).toBe('中心（未点名）');
});
