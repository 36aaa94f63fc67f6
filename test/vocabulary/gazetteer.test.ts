import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../src/vocabulary/division.ts';
import { Gazetteer, type GazetteerPlace, isWithin, narrowest, readGazetteer } from '../../src/vocabulary/gazetteer.ts';

const gazetteer = readGazetteer();
const paths = (name: string): string[] =>
  gazetteer.lookup(name).map(({ type, name: full, within, code }) => `${type} ${[...within, full].join('/')} ${code}`);
const only = (name: string): GazetteerPlace => {
  const [place, ...others] = gazetteer.lookup(name);
  if (!place || others.length > 0) throw new Error(`${name} is no one place`);
  return place;
};

describe('the gazetteer', () => {
  it.each([
    ['合肥市', 'City 安徽省/合肥市 340100'],
    ['蜀山区', 'District 安徽省/合肥市/蜀山区 340104'],
    ['三里庵街道', 'Street 安徽省/合肥市/蜀山区/三里庵街道 340104001'],
    ['肥东县', 'District 安徽省/合肥市/肥东县 340122'],
    ['北京市', 'Province 北京市 110000'],
    ['东城区', 'District 北京市/东城区 110101'],
    ['虎门镇', 'Street 广东省/东莞市/虎门镇 441900121'],
    ['仙桃市', 'District 湖北省/仙桃市 429004'],
    ['台湾省', 'Province 台湾省 710000'],
  ])('knows %s by its full name', (name, path) => {
    expect(paths(name)).toEqual([path]);
  });

  it.each([
    ['合肥', '合肥市'],
    ['内蒙古', '内蒙古自治区'],
    ['广西', '广西壮族自治区'],
    ['宁夏', '宁夏回族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['香港', '香港特别行政区'],
    ['凉山', '凉山彝族自治州'],
    ['凉山州', '凉山彝族自治州'],
    ['长沙', '长沙市'],
    ['虎门', '虎门镇'],
    ['长阳', '长阳土家族自治县'],
  ])('knows what %s is short for', (short, name) => {
    expect(gazetteer.lookup(short)[0]?.name).toBe(name);
  });

  it('gives all that a name may mean, widest first', () => {
    expect(paths('店埠镇')).toHaveLength(2);
    expect(gazetteer.lookup('吉林').map(({ name }) => name)).toEqual(['吉林省', '吉林市']);
    expect(gazetteer.lookup('新华').length).toBeGreaterThan(20);
    expect(gazetteer.lookup('城关')[0]?.type).toBe('District');
    expect(gazetteer.lookup('城关').at(-1)?.type).toBe('Street');
  });

  it.each(['皖', '随', '', '无此地市', '市', '街道'])('knows no place called «%s»', (name) => {
    expect(gazetteer.lookup(name)).toEqual([]);
  });

  it('tells its vintage and gives each place a code of its own', () => {
    expect(gazetteer.vintage).toBe('2023-06-30');
    const table = new Gazetteer('# vintage 2030-01-01\n11\t甲市\n110101\t乙区\t001丙街道 002丁镇\n');
    expect(table.vintage).toBe('2030-01-01');
    expect(table.lookup('丁镇')).toEqual([
      { type: 'Street', name: '丁镇', within: ['甲市', '乙区'], code: '110101002' },
    ]);
  });

  it('knows the divisions that the seed documents name, by the same codes', () => {
    const unknown = readDivisions().filter(
      ({ name, type }) => !gazetteer.lookup(name).some((place) => place.type === type),
    );
    expect(unknown).toEqual([]);
    const other = readDivisions().filter(({ name, code }) => !gazetteer.lookup(name).some((one) => one.code === code));
    expect(other.map(({ name }) => name)).toEqual([]);
  });

  it('is read in a moment', () => {
    const before = process.cpuUsage();
    expect(readGazetteer()).toBe(gazetteer);
    expect(process.cpuUsage(before).user).toBeLessThan(10_000);
  });
});

describe('isWithin and narrowest', () => {
  it('follow the codes', () => {
    expect(isWithin(only('三里庵街道'), only('合肥市'))).toBe(true);
    expect(isWithin(only('三里庵街道'), only('安徽省'))).toBe(true);
    expect(isWithin(only('虎门镇'), only('东莞市'))).toBe(true);
    expect(isWithin(only('东城区'), only('北京市'))).toBe(true);
    expect(isWithin(only('合肥市'), only('蜀山区'))).toBe(false);
    expect(isWithin(only('合肥市'), only('合肥市'))).toBe(false);
    expect(isWithin(only('蜀山区'), only('肥东县'))).toBe(false);
  });

  it('gives the innermost of places that stand in each other, and none of places apart', () => {
    expect(narrowest([only('安徽省'), only('蜀山区'), only('合肥市')])?.name).toBe('蜀山区');
    expect(narrowest([only('蜀山区'), only('蜀山区')])?.name).toBe('蜀山区');
    expect(narrowest([only('蜀山区'), only('肥东县')])).toBeNull();
    expect(narrowest([])).toBeNull();
  });
});
