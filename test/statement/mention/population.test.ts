import { describe, expect, it } from 'vitest';
import { population } from '../../../src/statement/mention/population/population.ts';

describe('population', () => {
  it.each([
    ['资助家庭困难的高中生。', '困难学生', '家庭困难的高中生'],
    ['陪伴留守的孩子。', '留守儿童', '留守的孩子'],
    ['为独居的老人送餐。', '独居老人', '独居的老人'],
    ['为有重度残疾人的低保家庭安装扶手。', '残疾人家庭', '有重度残疾人的低保家庭'],
  ])('%s: %s by a quality with 的', (text, name, printed) => {
    const found = population({ text }).map(({ from, to, thing }) => [thing.name, text.slice(from, to)]);
    expect(found).toContainEqual([name, printed]);
  });

  it.each([['有的家庭没有电梯。'], ['困难的是老人。']])('no quality in %s', (text) => {
    expect(population({ text }).filter(({ from, to }) => text.slice(from, to).includes('的'))).toEqual([]);
  });
});
