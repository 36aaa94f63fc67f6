import type { Language } from '../language/language.ts';

/**
 * An EDTF date as a reader writes it, as precise as the source and no more: 2018-11 is 2018年11月, 2012/.. is 2012年起,
 * ../2028 is 至2028年, XXXX-09 is 9月（年份未述）.
 */
export const dateInWords = (date: string | null | undefined, language: Language): string => {
  if (!date) return '';
  const [from = '', to] = date.split('/');
  if (to === undefined) return point(from, language);
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(to)) return language === 'EN' ? `since ${point(from, language)}` : `${point(from, language)}起`;
  if (isOpen(from)) return language === 'EN' ? `until ${point(to, language)}` : `至${point(to, language)}`;
  return language === 'EN'
    ? `${point(from, language)} to ${point(to, language)}`
    : `${point(from, language)}至${point(to, language)}`;
};

const point = (text: string, language: Language): string => {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/u.exec(text);
  if (!match) return text;
  const [, year = '', month, day, mark] = match;
  return (
    (language === 'EN' ? english : chinese)(year, month && Number(month), day && Number(day)) + marked(mark, language)
  );
};

type Part = number | string | undefined;

const chinese = (year: string, month: Part, day: Part): string => {
  const rest = `${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return year === 'XXXX' ? `${rest}（年份未述）` : `${year}年${rest}`;
};

const english = (year: string, month: Part, day: Part): string => {
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  const rest = [day, name].filter(Boolean).join(' ');
  return year === 'XXXX' ? `${rest} (year not stated)` : [rest, year].filter(Boolean).join(' ');
};

const marked = (mark: string | undefined, language: Language): string => {
  if (!mark) return '';
  return language === 'EN' ? ' (approximate)' : '（约）';
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
