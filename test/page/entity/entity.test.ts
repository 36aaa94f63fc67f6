import { describe, expect, it } from 'vitest';
import { citationInChinese, citationInEnglish } from '../../../src/page/entity/citation.ts';
import { gapDirection } from '../../../src/page/entity/gap-direction.ts';
import { inOrder } from '../../../src/page/entity/group-order.ts';
import { lineParts, withoutOwn } from '../../../src/page/entity/line-parts.ts';
import { chosenSpokes, cutTo, layoutOf, type Offered } from '../../../src/page/entity/picture-layout.ts';

const group = (relationship: string, count: number, direction: 'OUT' | 'IN' = 'OUT'): Offered => ({
  ...{ relationship, direction, totalCount: count },
  spokes: Array.from({ length: count }, (_, index) => ({
    group: { relationship, direction },
    thing: { id: `${relationship}-${index}`, type: 'Project', name: `项目${index}` },
    isNotDone: false,
  })),
});

describe('the picture of neighbours', () => {
  it('takes from each group in turn, so that a hub leaves room for what is rare', () => {
    const chosen = chosenSpokes([group('WITHIN', 10), group('RUNS', 10), group('GIVES', 1)], 5);
    expect(chosen.map(({ relationship, spokes }) => [relationship, spokes.length])).toEqual([
      ['GIVES', 1],
      ['RUNS', 2],
      ['WITHIN', 2],
    ]);
  });

  it('lets no two lines of a side come nearer than a line, and none leave the drawing', () => {
    for (const isNarrow of [false, true]) {
      const { lines, width, height } = layoutOf([group('GIVES', 6), group('RUNS', 9), group('SERVES', 3)], isNarrow);
      for (const side of ['LEFT', 'RIGHT']) {
        const ys = lines.filter(({ at }) => at.side === side).map(({ at }) => at.y);
        for (const [index, y] of ys.entries()) expect(y - (ys[index - 1] ?? -22)).toBeGreaterThanOrEqual(22);
      }
      expect(lines.every(({ at }) => at.x > 0 && at.x < width && at.y > 0 && at.y < height)).toBe(true);
    }
  });

  it('divides the groups between both sides as evenly as whole groups allow', () => {
    const { lines } = layoutOf([group('GIVES', 4), group('BROADER', 6)], false);
    expect(lines.filter(({ at }) => at.side === 'LEFT').length).toBe(7);
  });

  it('cuts long names by what they take up, never inside a character', () => {
    expect(cutTo('社区', 4)).toBe('社区');
    expect(cutTo('社区综合服务中心', 4)).toBe('社区综…');
    expect(cutTo('𠮷𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
    expect(cutTo('abcdefg', 4)).toBe('abcdefg');
  });
});

describe('a line about a thing', () => {
  it('links the other thing where it stands, though one name may hold the other', () => {
    expect(lineParts('甲市民政局属于甲市。', '甲市', 'OUT')).toEqual(['甲市民政局属于', '甲市', '。']);
    expect(lineParts('甲市民政局属于甲市。', '甲市民政局', 'IN')).toEqual(['', '甲市民政局', '属于甲市。']);
    expect(lineParts('甲属于乙。', '丙', 'OUT')).toBeUndefined();
  });

  it('leaves the name of the page out of the label of a sum or number, and nothing else', () => {
    expect(withoutOwn('甲市 · 社区: 83个', '甲市')).toBe('社区: 83个');
    expect(withoutOwn('甲市 → 补贴, 1万元', '甲市')).toBe('补贴, 1万元');
    expect(withoutOwn('甲市民政局 → 补贴', '甲市')).toBe('甲市民政局 → 补贴');
  });

  it('puts money and its basis first, and what only tells names apart last', () => {
    const keys = ['WITHIN', 'RUNS', 'JUSTIFIES', 'UNKNOWN_ONE', 'GIVES'].map((relationship) => group(relationship, 1));
    expect(
      inOrder(keys)
        .map(({ relationship }) => relationship)
        .slice(1),
    ).toEqual(['GIVES', 'JUSTIFIES', 'RUNS', 'WITHIN']);
  });
});

it('says of a gap on which side of the thing it is', () => {
  const entity = { id: 'x', type: 'Funding', name: '款', named: true };
  expect(gapDirection({ entity, neighbours: [] })('GIVES')).toBe('IN');
  expect(gapDirection({ entity, neighbours: [] })('TO')).toBe('OUT');
  expect(gapDirection({ entity: { ...entity, type: 'City' }, neighbours: [] })('GIVES')).toBe('OUT');
});

it('is cited with version, day of the data, day of the visit and a permanent address', () => {
  const cited = {
    ...{ name: '某基金', address: 'https://graph.example/entity/fund-1' },
    ...{ version: 'abc', loadedAt: '2026-11-02T16:59:28.425Z', today: '2026-11-22' },
  };
  expect(citationInChinese(cited)).toBe(
    '三社联动图谱. 某基金[DB/OL]. 数据版本 abc（2026-11-02）[2026-11-22]. https://graph.example/entity/fund-1.',
  );
  expect(citationInEnglish({ ...cited, version: null, loadedAt: null })).toBe(
    'Sanshe graph. “某基金”. Data version not stated. https://graph.example/entity/fund-1 (accessed 22 November 2026).',
  );
});
