/** A country to move documents into: real places, nested as they are, so that what is read from a moved document stays of its kind. */
import { readFileSync } from 'node:fs';
import type { Random } from '../random.ts';
import type { NameKind } from './sources.ts';

interface City {
  province: string;
  name: string;
  districts: { name: string; streets: string[] }[];
}

/** Names without 省, 市, 区 and their like, as they stand in `seed/divisions/2023.tsv`. */
export function readCities(file: string): City[] {
  const cities = new Map<string, City>();
  const provinces = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [code = '', name = '', streets = ''] = line.split('\t');
    const own = name.replace(/(?:省|市|区|县)$/u, '');
    if (!/^\p{Script=Han}{2,3}$/u.test(own)) continue;
    if (code.length === 2) provinces.set(code, own);
    else if (code.length === 4 && name.endsWith('市'))
      cities.set(code, { province: provinces.get(code.slice(0, 2)) ?? '', name: own, districts: [] });
    else cities.get(code.slice(0, 4))?.districts.push({ name: own, streets: namesOf(streets) });
  }
  return [...cities.values()].filter(({ province, districts }) => province !== '' && districts.length > 2);
}

const namesOf = (streets: string): string[] =>
  streets
    .split(' ')
    .map((street) => street.slice(3).replace(/(?:街道|镇|乡)$/u, ''))
    .filter((name) => /^\p{Script=Han}{2,3}$/u.test(name));

const FIRST = Array.from('阳春和明清安康乐福星云松竹兰金银青长永新');
const SECOND = Array.from('光辉泰悦心苗禾桥泉湖溪园台岭岩霞帆舟杉枫');
const SURNAMES = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁');
const GIVEN = Array.from('伟芳娜敏静丽强磊洋艳勇杰娟涛超秀霞平刚桂');

/** Gives each name another of its kind, the same one each time: its first city is one city throughout, its districts and streets lie in it. */
export class Moved {
  private readonly given = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly home: City;

  constructor(
    private readonly cities: readonly City[],
    private readonly random: Random,
  ) {
    this.home = random.of(cities);
  }

  name(old: string, kind: NameKind): string {
    const known = this.given.get(old);
    if (known !== undefined) return known;
    const isFirst = ![...this.given.keys()].length;
    let name = this.another(old, kind, isFirst);
    for (let tries = 0; this.taken.has(name) && tries < 20; tries += 1) name = this.another(old, kind, false);
    this.given.set(old, name);
    this.taken.add(name);
    return name;
  }

  private another(old: string, kind: NameKind, isFirst: boolean): string {
    const { random, home } = this;
    if (kind === 'Province') return home.province;
    if (kind === 'City') return isFirst ? home.name : random.of(this.cities).name;
    if (kind === 'District') return random.of(home.districts).name;
    if (kind === 'Street') return random.of([...random.of(home.districts).streets, home.name]);
    if (kind === 'person')
      return random.of(SURNAMES) + Array.from({ length: old.length - 1 }, () => random.of(GIVEN)).join('');
    return random.of(FIRST) + random.of(SECOND);
  }
}
