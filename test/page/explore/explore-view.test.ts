import { describe, expect, it } from 'vitest';
import {
  closeAll,
  closeGroup,
  openAll,
  openMore,
  remove,
  toggleHidden,
} from '../../../src/page/explore/change-view.ts';
import { shortLabel } from '../../../src/page/explore/label.ts';
import { discAround, inSpiral, skeletonOf } from '../../../src/page/explore/place-leaves.ts';
import { readView, type View, writeView } from '../../../src/page/explore/view.ts';

const read = (text: string): View => readView(new URLSearchParams(text));

/** The address of a view as text, without what is left out. */
const written = (view: View): string =>
  Object.entries(writeView(view))
    .flatMap(([name, value]) => (typeof value === 'string' ? [value] : (value ?? [])).map((one) => `${name}=${one}`))
    .join('&');

const group = { of: 'a', relationship: 'GIVES', direction: 'OUT' } as const;
const answered = [
  { ...group, totalCount: 40, givenCount: 8 },
  { of: 'a', relationship: 'TO', direction: 'IN', totalCount: 2, givenCount: 2 },
] as const;

describe('the address of a view', () => {
  it('is short where nothing was changed', () => {
    expect(written(read('from=a'))).toBe('from=a');
    expect(written(read(''))).toBe('');
  });

  it.each([
    'from=a&open=a.GIVES.OUT&open=b',
    'from=a&open=a.GIVES.OUT.33&open=b.12',
    'from=a&open=none',
    'from=a&hide=Policy&hide=PLANNED',
    'from=a&hide=none',
    'from=a&without=b&without=c&to=d&through=PLACE&hops=6&pick=x|y&as=list',
  ])('%s reads and writes the same', (address) => {
    expect(written(read(address))).toBe(address);
  });

  it('takes no number of hops that the API refuses', () => {
    expect(read('from=a&hops=9').hops).toBe(4);
  });
});

describe('changing a view', () => {
  it('opens more of one group, the others as they are', () => {
    expect(written(openMore(read('from=a'), group, answered))).toBe('from=a&open=a.TO.IN&open=a.GIVES.OUT.33');
  });

  it('opens a group that was closed with as many as at first', () => {
    expect(written(openMore(read('from=a&open=none'), group, []))).toBe('from=a&open=a.GIVES.OUT');
  });

  it('closes one group, or all of a thing', () => {
    expect(written(closeGroup(read('from=a'), group, answered))).toBe('from=a&open=a.TO.IN');
    expect(written(closeAll(read('from=a'), 'a'))).toBe('from=a&open=none');
    expect(written(openAll(read('from=a&open=a.GIVES.OUT'), 'a'))).toBe('from=a');
  });

  it('takes a thing out with what was opened of it', () => {
    expect(written(remove(read('from=a&open=a&open=b&pick=b'), 'b'))).toBe('from=a&without=b');
  });

  it('hides and shows', () => {
    const hidden = toggleHidden(read('from=a'), 'Policy');
    expect(written(hidden)).toBe('from=a&hide=INFERRED&hide=Policy');
    expect(written(toggleHidden(hidden, 'Policy'))).toBe('from=a');
  });
});

describe('where things lie', () => {
  const links = [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 'd', to: 'a' },
    { from: 'd', to: 'e' },
  ];

  it('puts what hangs on one thing alone about that thing', () => {
    const { nodes, edges, leaves } = skeletonOf(['a', 'b', 'c', 'd', 'e'], links);
    expect([...nodes.keys()]).toEqual(['a', 'd']);
    expect(edges).toEqual([['d', 'a']]);
    expect([...leaves]).toEqual([
      ['a', ['b', 'c']],
      ['d', ['e']],
    ]);
  });

  it('keeps one of two that hang on each other alone', () => {
    expect([...skeletonOf(['a', 'b'], [{ from: 'b', to: 'a' }]).nodes.keys()]).toEqual(['a']);
  });

  it('never puts two leaves on one place', () => {
    const points = [
      ...discAround(
        { x: 5, y: 5 },
        Array.from({ length: 400 }, (_, index) => `leaf ${index}`),
      ).values(),
    ];
    expect(closestOf(points)).toBeGreaterThan(40);
  });

  it('finds a place in the spiral for everything, also for what hangs on nothing, and lays nothing on another', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `n${index}`);
    const chain = ids.slice(1, 390).map((id, index) => ({ from: ids[index] ?? '', to: id }));
    const points = [...inSpiral(skeletonOf(ids, [...chain, { from: 'n0', to: 'n389' }])).values()];
    expect(points).toHaveLength(400);
    expect(closestOf(points)).toBeGreaterThan(40);
    expect(Math.max(...points.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(1_500);
  });
});

const closestOf = (points: readonly { readonly x: number; readonly y: number }[]): number =>
  Math.min(
    ...points.flatMap((one, index) =>
      points.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );

it('keeps beginning and end of a long name', () => {
  expect(shortLabel('东莞市')).toBe('东莞市');
  expect(shortLabel('东莞市社会组织发展扶持专项资金 → 社会组织服务项目, 1553.09万元')).toBe(
    '东莞市社会组织发展扶持专项资…, 1553.09万元',
  );
});
