/** Dates in clean text as EDTF, no more precise than the document: 2021年3月5日, 自2013年起, 截至2020年底, “十三五”期间, 今年9月, 近三年. */

import { isEdtf } from '../vocabulary/edtf.ts';
import type { Range } from './clean.ts';
import { DATE } from './date-pattern.ts';
import { ofLastText } from './last-text.ts';
import { matches } from './matches.ts';
import { endsOf, type PointOfTime, pointOf, yearNow } from './point-of-time.ts';

/**
 * `at`: that day, month or year (截至2020年底 too: the state as of then). `since`: `X/..`. `until`: `../X` (到2025年).
 * `before`: `../X` (2020年前). `during`: `X/Y`. `relative`: words that name no date by themselves; resolved only by `published`.
 */
export type DateRelation = 'at' | 'since' | 'until' | 'during' | 'before' | 'relative';

export interface DateExpression extends Range {
  /** As printed in clean text with the words that say its relation: 自2013年起至今, 截至2017年底. */
  text: string;
  /** EDTF; null where the text names no date (近年来, 今年 in an undated article) or an impossible one. */
  edtf: string | null;
  /** The date itself without its relation: `2025` of `../2025`; for 到2017年底…已达. */
  date: string | null;
  relation: DateRelation;
  /** Stands inside 《》: a year in a title is not when something happens. */
  inTitle: boolean;
}

/**
 * Every date in order, none over another. `published`: the article's date (`2018-12-11`, `2018-12`, `2018`) or null.
 * Decisions: 年底 is December and 年初 January, as the seed has them; 月底, 上旬 stay the month; 年中 and seasons stay the year; 今年5月 without `published` is XXXX-05;
 * 目前 is the month of `published`; 近日, 全年, 年底 alone, 近三年 stay null; an end is never filled in (至今 is `..`).
 */
export function findDates(text: string, published: string | null): DateExpression[] {
  const titles = matches(text, /《[^《》]{1,120}》/gu);
  let title = 0;
  return datesIn(text).map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    while (titles[title] && endOf(titles[title] as RegExpMatchArray) <= from) title += 1;
    const inTitle = (titles[title]?.index ?? to) < from;
    return { from, to, text: match[0], ...valid(read(match.groups ?? {}, published)), inTitle };
  });
}

/** Which dates a text prints; what they mean may hang on the article's own. */
const datesIn = ofLastText((text) => matches(text, DATE));

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

type Groups = Record<string, string | undefined>;
type Reading = Pick<DateExpression, 'edtf' | 'date' | 'relation'>;

const valid = (reading: Reading): Reading => {
  const edtf = reading.edtf !== null && isEdtf(reading.edtf) ? reading.edtf : null;
  const date = edtf !== null && reading.date !== null && isEdtf(reading.date) ? reading.date : null;
  return { edtf, date, relation: edtf === null && reading.edtf === null ? 'relative' : reading.relation };
};

const at = (date: string | null): Reading => ({ edtf: date, date, relation: date?.includes('/') ? 'during' : 'at' });
const since = (date: string): Reading => ({ edtf: `${date}/..`, date, relation: 'since' });

function read(groups: Groups, published: string | null): Reading {
  if (groups.date) return at(groups.date.split(/[-/.]/).map(padded).join('-'));
  if (groups.plan) return plan(groups.plan, groups.planPart ?? '', groups.around ?? '');
  if (groups.relative) return relative(groups.relative, published);
  const first = pointOf(groups, [1, 2, 3], groups.part1, published, null);
  const last = groups.join ? pointOf(groups, [4, 5, 6], groups.part2, published, first) : null;
  return related(first, last, groups.before ?? '', groups.after ?? '');
}

const padded = (part: string): string => part.padStart(2, '0');

function related(first: PointOfTime, last: PointOfTime | null, before: string, after: string): Reading {
  const start = endsOf(first);
  const end = last ? endsOf(last) : start;
  if (!start || !end) return at(null);
  const whole = start.from === end.to ? start.from : `${start.from}/${end.to}`;
  if (last) return { edtf: whole, date: whole, relation: 'during' };
  if (/^(?:起|开始|以来|以后|之后|始|至今|到现在)/u.test(after) || /^自/u.test(before))
    return { ...since(start.from), date: whole };
  if (after.endsWith('前')) return { edtf: `../${end.to}`, date: whole, relation: 'before' };
  if (/^(?:直?[到至])/u.test(before)) return { edtf: `../${end.to}`, date: whole, relation: 'until' };
  return after === '期间' ? { edtf: whole, date: whole, relation: 'during' } : at(whole);
}

const PLANS: Readonly<Record<string, number>> = {
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

/** Five-year plans begin in a year that ends in 1 or 6. */
function plan(name: string, part: string, around: string): Reading {
  const start = PLANS[name];
  if (start === undefined) return at(null);
  if (part === '以来' || around === '自') return since(String(start));
  if (/初|开局/u.test(part)) return at(String(start));
  if (/末|收官/u.test(part)) return at(String(start + 4));
  return at(`${start}/${start + 4}`);
}

const NONE: Reading = { edtf: null, date: null, relation: 'relative' };

/** 目前, 本月, 上半年 by the article's date; all other words stay as they are. */
function relative(words: string, published: string | null): Reading {
  const year = yearNow(published, 0);
  if (year === null || published === null) return NONE;
  if (/目前|当前|现在|发稿|如今|眼下|现阶段/u.test(words)) return at(published.slice(0, 7));
  if (/^上半年$/u.test(words)) return at(`${year}-01/${year}-06`);
  if (/^下半年$/u.test(words)) return at(`${year}-07/${year}-12`);
  if (/^前三季度$/u.test(words)) return at(`${year}-01/${year}-09`);
  const shift = /^本月/u.test(words) ? 0 : /^上个?月/u.test(words) ? -1 : /^下个?月/u.test(words) ? 1 : null;
  return shift === null || published.length < 7 ? NONE : at(monthNow(published, shift));
}

const monthNow = (published: string, shift: number): string =>
  new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1 + shift, 1))
    .toISOString()
    .slice(0, 7);
