/** How a sum is meant: basis, per what, stage, modality, nature, in which form and for what purpose. */
import { matches } from '../../../text/matches.ts';
import type { MoneyExpression } from '../../../text/money.ts';
import type { Basis, Modality, Stage } from '../../../vocabulary/statement.ts';
import type { Scene } from '../../scene.ts';
import { type Around, namelessIn, wordsIn } from '../shared/around.ts';
import * as words from './words.ts';

const UNIT =
  '床位|床|人次|人|名|位|户|家庭|家|站点|站|点|中心|机构|(?:社区|街道|镇街|镇|村)(?!社会组织|社工|工作|服务|食堂|养老|志愿|卫生|队|级)|项目|案例|年度|年(?!均)|月|天|日|周|次|餐|场|期|所|间|处|套|小时|平方米|食堂|助餐点|岗位|学期|学年|季度|组织|企业|单位|协会|学校|团队|队伍|基地|平台|驿站';
const EACH = new RegExp(
  `(?:每(?:[个名位家张所间处支户件](?!人|年|月))?|单个|同一|单(?=项|站|床)|各(?=奖|补|给予|资助|获|拨))(?<unit>(?:(?:(?!每)[〇㐀-鿿𠀀-𲎯]){0,8}?)(?:${UNIT})|)`,
  'gu',
);
const AVERAGE = /(?<unit>月人|年|人|户|月|日|次|床)均/gu;
const MEASURE = /^(?:个|名|位|家|张|所|间|处|支|户|件)$/u;

/** 每名 is for each person, 各奖励 for each of those counted. */
const measureOf = (words: string): string =>
  words
    .replace('每', '')
    .replace('各', '个')
    .replace(/^[名位]/u, '人')
    .slice(0, 1);

/** What a rate is paid for, from the words around the sum and from 每… further before it in its clause. */
export function perOf({ scene, clause, range }: Around, { rate }: MoneyExpression): string[] {
  const last = scene.money.findLast(({ to, from }) => to <= range.from && from >= clause.from);
  const joins = last && /^(?:[、和及至]|一?分别)$/u.test(wordsIn(scene, { from: last.to, to: range.from }));
  const from = last && !joins ? last.to : clause.from;
  const before = wordsIn(scene, { from, to: range.from });
  const each = matches(before, EACH).map(({ groups, 0: all }) => groups?.unit || measureOf(all));
  const average = matches(before, AVERAGE).flatMap(({ groups }) =>
    groups?.unit === '月人' ? ['人', '月'] : [groups?.unit ?? ''],
  );
  const found = [...each, ...average].filter((one) => one !== '');
  const all = found.length > 0 ? found : (rate?.per ?? []);
  const named = all.filter((one) => !MEASURE.test(one));
  const isBed = /床/u.test(wordsIn(scene, { from: scene.sentence.from, to: range.to }));
  const per = named.length > 0 ? named : all.map((one) => (one === '张' && isBed ? '床位' : one));
  return [...new Set(per)];
}

/** 累计, 先后 and the like in the sum's sentence before it; a rate is a rate. */
export function basisOf(around: Around, per: readonly string[]): Basis {
  if (per.length > 0) return 'RATE';
  const { scene, range, segment } = around;
  return words.CUMULATIVE.test(wordsIn(scene, { from: segment.from, to: range.from })) ? 'CUMULATIVE' : 'TOTAL';
}

/** A rate says how much is paid, not that it has been. */
export function stageOf({ scene, segment, clause, range }: Around, isRate: boolean): Stage | null {
  const own = wordsIn(scene, { from: clause.from, to: Math.min(clause.to, range.to + 12) });
  if (words.BUDGET.test(namelessIn(scene, { from: segment.from, to: range.to }))) return 'BUDGET';
  if (isRate) return null;
  if (words.PAID.test(own)) return 'PAID';
  return words.AWARDED.test(wordsIn(scene, { from: segment.from, to: range.from })) ? 'AWARDED' : null;
}

const any = (list: readonly string[]): RegExp => new RegExp(words.anyOf(list), 'u');
const PLANNED = new RegExp(
  `(?<!已)(?:${words.anyOf(words.PLANNED.filter((one) => one !== '将'))})|(?<![即行现兹])将(?!军|其|原|城|社|全|本|越|资|养|低|这|该|此|项目|老|部分|[^，。；]{2,16}[由从]\\d|(?!把|逐步|重新|继续|进一步|按|以)[^，。；]{1,16}(?:划分|划为|划成|分为|分成|细化为|整合为))`,
  'u',
);
const INTENDED = any(words.INTENDED);
const ANNOUNCED = any(words.ANNOUNCED);
/** 计划 as a verb; a programme that is called so has begun. */
const PLAN_AHEAD = new RegExp(
  words.anyOf(['下一步', '明年', ...words.PLANNED.filter((one) => one.includes('计划'))]),
  'u',
);
const PLAN_HEADING =
  /下一步|下步|明年|工作安排|工作计划|工作打算|工作目标|任务目标|发展目标|重点任务|资金保障|保障措施|规划目标/u;
const PLAN_TITLE = /方案|计划|规划|要点|工作目标|行动/u;
const DONE_HEADING = /基础|现状|成效|总结|开展情况|完成情况|回顾|背景|亮点|主要工作/u;

/** Whether it has happened. Words of the sentence come first, then what the section or the document is. */
export function modalityOf({ scene, segment, range }: Pick<Around, 'scene' | 'segment' | 'range'>): Modality {
  const before = namelessIn(scene, { from: segment.from, to: range.from });
  const sentence = namelessIn(scene, { from: scene.sentence.from, to: range.from });
  if (INTENDED.test(before)) return 'INTENDED';
  if (PLANNED.test(before) || PLAN_AHEAD.test(sentence)) return 'PLANNED';
  if (ANNOUNCED.test(before)) return 'ANNOUNCED';
  return isPlan(scene) ? 'PLANNED' : 'ACTUAL';
}

/** A section of aims, or a scheme outside its account of what has been done. */
function isPlan({ context, text }: Scene): boolean {
  const section = context.headings.findLast(({ text: words }) => DONE_HEADING.test(words) || PLAN_HEADING.test(words));
  if (section && section.passage.level !== null) return !DONE_HEADING.test(section.text);
  if (/截[至止]|近[一二两三四五]年|去年|累计|已/u.test(text)) return false;
  return isScheme(context.article.title, context.headings) && !section;
}

function isScheme(title: string, headings: readonly Scene[]): boolean {
  const titles = [title, ...headings.map(({ text }) => text)];
  return titles.some(
    (one) =>
      PLAN_TITLE.test(one) &&
      !/(?:情况|报告|结果|公示|名单|公告|使用)[^，。]{0,6}$/u.test(one) &&
      /(?:方案|计划|规划|要点)[》”（(]?(?:的通知)?[^，。]{0,8}$/u.test(one) &&
      !/总结/u.test(one),
  );
}

/** 捐赠防疫物资，价值8.7万元、居民捐款3.2万元: what is said of one sum does not hold of the next. */
export const isResources = (around: Around): boolean => {
  const { scene, segment, clause, range } = around;
  const last = scene.money.findLast(({ to }) => to <= range.from)?.to ?? segment.from;
  const from = Math.max(segment.from, clause.from - 24, last);
  const [behind = ''] = wordsIn(scene, { from: range.to, to: Math.min(segment.to, range.to + 6) }).split(/[、，]/u);
  return words.RESOURCES.test(namelessIn(scene, { from, to: range.to }) + behind);
};

const INSTRUMENT = new RegExp(
  `(?:(?:${words.anyOf(words.INSTRUMENT_HEADS)})*(?:${words.anyOf(words.INSTRUMENTS)})(?:资金|经费|金)?)`,
  'gu',
);

/** In the document's words, from the sum's clause and the one behind it; a longer one swallows the shorter inside it. */
export function instrumentsOf({ scene, clause, clauses, index, segment }: Around): string[] {
  const next = clauses[index + 1];
  const to =
    next && next.to <= segment.to && !scene.money.some(({ from }) => from >= next.from && from < next.to)
      ? next.to
      : clause.to;
  const found = matches(wordsIn(scene, { from: clause.from, to }), INSTRUMENT).map(([one]) => one);
  const all = [...new Set(found)];
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one))).slice(0, 4);
}
