/** The administrative tree of the made-up country: provinces, cities and districts as `seed/divisions/2023.tsv` has them, streets and communities made up. */
import { readFileSync } from 'node:fs';
import type { PlaceType } from '../../../src/vocabulary/entity.ts';
import { numberOf, Random } from '../random.ts';

export interface Place {
  readonly type: PlaceType;
  readonly name: string;
  readonly parent: Place | null;
  /** Names from the widest to its own, which no two places share. */
  readonly path: string;
}

/** A city, or a municipality that is a province of its own, with its districts. */
export interface Seat {
  readonly place: Place;
  readonly districts: readonly Place[];
}

const TABLE = new URL('../../../seed/divisions/2023.tsv', import.meta.url);
/** Offsets count code points: names of characters beyond the first plane are left out, so that both counts are one. */
const PLAIN = /^[\u4e00-\u9fff]+$/u;
const DISTRICT = /^[\u4e00-\u9fff]{1,4}[区县市旗]$/u;
const FEWEST_DISTRICTS = 3;

/** Every city that has three districts or more, by code. */
export function readSeats(): Seat[] {
  const provinces = new Map<string, Place>();
  const seats = new Map<string, { place: Place; districts: Place[] }>();
  for (const line of readFileSync(TABLE, 'utf8').split('\n').slice(1)) {
    const [code = '', name = ''] = line.split('\t');
    if (!PLAIN.test(name)) continue;
    if (code.length === 2) {
      const province = placeIn('Province', name, null);
      provinces.set(code, province);
      if (name.endsWith('市')) seats.set(code, { place: province, districts: [] });
    } else if (code.length === 4 && name.endsWith('市')) {
      const province = provinces.get(code.slice(0, 2));
      if (province) seats.set(code, { place: placeIn('City', name, province), districts: [] });
    } else if (DISTRICT.test(name)) {
      const seat = seats.get(code.slice(0, 4)) ?? seats.get(code.slice(0, 2));
      seat?.districts.push(placeIn('District', name, seat.place));
    }
  }
  return [...seats.values()].filter(({ districts }) => districts.length >= FEWEST_DISTRICTS);
}

const placeIn = (type: PlaceType, name: string, parent: Place | null): Place => ({
  type,
  name,
  parent,
  path: parent ? `${parent.path}/${name}` : name,
});

/** The names of the places it stands in, widest first. */
export const withinOf = ({ parent }: Place): string[] => (parent ? [...withinOf(parent), parent.name] : []);

const STREET_FIRST = Array.from('东西南北新永长安石柳桂梅清白青银金玉龙凤双三大兴福和文乐');
const STREET_SECOND = Array.from('林河湖塘桥山坪岗田井湾溪泉园坊营渡店沙堰口源水华平丰盛');
const COMMUNITY_FIRST = Array.from('和锦翠景向迎朝学书竹松荷芙蓉春秋晨星朗瑞祥嘉裕同康宁泰惠');
const COMMUNITY_SECOND = Array.from('苑府庭居里巷园坊馨悦乐顺达通润泽恒诚信美华阳光风雅静');

/** The street of this number in a district; no two of the first few hundred have one name. */
export const streetIn = (district: Place, number: number): Place =>
  placeIn(
    'Street',
    nameOf(district.path, number, STREET_FIRST, STREET_SECOND, ['街道', '街道', '街道', '镇']),
    district,
  );

/** The community of this number in a street. */
export const communityIn = (street: Place, number: number): Place =>
  placeIn(
    'Community',
    nameOf(street.path, number, COMMUNITY_FIRST, COMMUNITY_SECOND, ['社区', '社区', '社区', '村']),
    street,
  );

/** Walks over all pairs of first and second character from a beginning of the place's own, without meeting one twice. */
function nameOf(path: string, number: number, first: string[], second: string[], endings: readonly string[]): string {
  const pairs = first.length * second.length;
  const pair = (numberOf(path) + number * STEP) % pairs;
  const ending = new Random(`${path} ${number}`).of(endings);
  return `${first[pair % first.length]}${second[Math.floor(pair / first.length)]}${ending}`;
}

/** Shares no divisor with the number of pairs of either kind. */
const STEP = 31;
