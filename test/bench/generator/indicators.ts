/** What is counted year by year in each place, and how it grows: so that two documents of one place and year agree, and places can be compared. */
import { numberOf } from '../random.ts';
import type { Area, World } from './world.ts';

export interface Indicator {
  /** A label of `seed/concepts/indicator.jsonl`. */
  readonly label: string;
  /** What is counted, as a text calls it. */
  readonly noun: string;
  readonly unit: string;
  /** For each thousand people in 2009. */
  readonly each: number;
  /** By which it grows in a year. */
  readonly growth: number;
  /** A number at a date, or what happened in a year. */
  readonly basis: 'AT_DATE' | 'IN_PERIOD';
}

const one = (
  label: string,
  noun: string,
  unit: string,
  each: number,
  growth: number,
  basis: Indicator['basis'] = 'AT_DATE',
): Indicator => ({
  ...{ label, noun, unit, each, growth, basis },
});

/** Which make up the registered organizations. */
export const REGISTERED: readonly Indicator[] = [
  one('社会团体数', '社会团体', '家', 0.16, 0.04),
  one('民办非企业单位数', '民办非企业单位', '家', 0.21, 0.07),
  one('基金会数', '基金会', '家', 0.003, 0.1),
];
export const REGISTERED_IN_ALL = { label: '登记社会组织数', noun: '登记社会组织', unit: '家' };

export const INDICATORS: readonly Indicator[] = [
  one('备案社区社会组织数', '备案社区社会组织', '家', 0.3, 0.12),
  one('持证社工人数', '持证社工', '人', 0.12, 0.18),
  one('注册志愿者人数', '注册志愿者', '人', 18, 0.14),
  one('养老床位数', '养老床位', '张', 3.1, 0.05),
  one('养老机构数', '养老机构', '所', 0.018, 0.04),
  one('社区食堂数', '社区食堂', '个', 0.01, 0.16),
  one('日间照料中心数', '日间照料中心', '个', 0.02, 0.12),
  one('社工站数', '社工站', '个', 0.008, 0.15),
  one('社工岗位数', '社工岗位', '个', 0.06, 0.11),
  one('低保对象人数', '低保对象', '人', 9, -0.03),
  one('常住人口', '常住人口', '人', 1_000, 0.008),
  one('老年人口', '60周岁以上老年人口', '人', 130, 0.035),
  one('服务人次', '社会工作服务', '人次', 40, 0.1, 'IN_PERIOD'),
  one('活动场次', '社区公益活动', '场', 0.9, 0.08, 'IN_PERIOD'),
  one('项目数', '公益服务项目', '个', 0.02, 0.09, 'IN_PERIOD'),
  one('个案数', '个案服务', '个', 0.2, 0.08, 'IN_PERIOD'),
  one('调解纠纷数', '调解纠纷', '件', 0.6, 0.02, 'IN_PERIOD'),
  one('临时救助人次', '临时救助', '人次', 1.4, 0.01, 'IN_PERIOD'),
];

/** Of which more is aimed at: nobody plans to have more old people or more who are poor. */
export const AIMS = INDICATORS.filter(
  ({ label, growth }) => growth > 0 && label !== '常住人口' && label !== '老年人口',
);

/** The number of a place at the end of a year, or in it; the same wherever it is told. */
export function valueIn(
  { seed }: World,
  { place, people }: Area,
  { label, each, growth }: Indicator,
  year: number,
): number {
  const noise = (what: string): number => numberOf(`${seed} ${place.path} ${label} ${what}`) / 2 ** 32;
  const own = 0.6 + 0.8 * noise('level');
  const value = ((people * each) / 1_000) * own * (1 + growth * (0.5 + noise('growth'))) ** (year - 2009);
  const exact = Math.max(1, Math.round(value * (0.97 + 0.06 * noise(`${year}`))));
  return exact > 20_000 ? Math.round(exact / 100) * 100 : exact;
}
