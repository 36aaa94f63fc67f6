/** The rules, funds and programmes of a place: the same ones in every document that names them. */
import { Random } from '../random.ts';
import { THEMES } from './themes.ts';
import type { Area, World } from './world.ts';

export interface Rule {
  readonly title: string;
  /** A day, as EDTF. */
  readonly issued: string;
  /** 甲民发〔2016〕12号. */
  readonly number: string;
  readonly about: 'FUND' | 'PURCHASE' | 'SERVICE' | 'PLAN';
  /** Which of `THEMES` it is about, where it is about one. */
  readonly theme: number;
}

/** How many rules a place has in all. */
export const RULES = 12;

/** Of a district with its city's name, since districts of one name are many. */
export const fullName = ({ place, city, level }: Area): string =>
  level === 'DISTRICT' ? `${city.name}${place.name}` : place.name;

/** The rule of this number, 0 to `RULES` - 1; the first is about the fund, the second about purchasing. */
export function ruleOf(world: World, area: Area, number: number): Rule {
  const random = new Random(`${world.seed} rule ${area.place.path} ${number}`);
  const year = number === 0 ? random.between(2010, 2014) : random.between(2010, 2024);
  const theme = random.between(0, THEMES.length - 1);
  const { population = '', field = '' } = THEMES[theme] ?? {};
  const place = fullName(area);
  const titles: [Rule['about'], string][] = [
    ['FUND', `${place}社会组织发展专项资金管理办法`],
    ['PURCHASE', `${place}政府购买社会工作服务实施办法`],
    ['PLAN', `${place}社区发展治理规划（${year}—${year + 4}年）`],
    ['SERVICE', `${place}关于加强${population}服务工作的意见（${year}年）`],
    ['SERVICE', `${place}${field}服务规范（${year}年版）`],
    ['SERVICE', `${place}${population}关爱服务实施方案（${year}年）`],
  ];
  const [about, title] = titles[number < 3 ? number : 3 + (number % 3)] ?? ['SERVICE', place];
  const short = area.place.name.slice(0, 1);
  return {
    ...{ title, about, theme },
    issued: dayIn(random, year),
    number: `${short}民发〔${year}〕${random.between(3, 160)}号`,
  };
}

export const fundName = (area: Area): string => `${fullName(area)}社会组织发展专项资金`;
export const programmeName = (area: Area): string => `${fullName(area)}公益创投`;

/** Some day of the year, as EDTF. */
export const dayIn = (random: Random, year: number): string =>
  `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
