/** Dates as a sentence writes them: as precise as the source, and no more. */
import { Language } from './said.ts';

/** 2018-11 is 2018年11月, 2012/.. is 2012年起, ../2028 is 至2028年, XXXX-09 is 9月（年份未述）; what is no EDTF date stays as it is. */
export function dateInWords(edtf: string, language: Language): string {
  const english = language === Language.EN;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointInWords(from, english);
  const [first, last] = [from, to].map((end) => pointInWords(end, english));
  if (isOpen(to)) return english ? `since ${first}` : `${first}起`;
  if (isOpen(from)) return english ? `until ${last}` : `至${last}`;
  return english ? `${first} to ${last}` : `${first}至${last}`;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function pointInWords(text: string, english: boolean): string {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(text);
  if (!match) return text;
  const [year = '', month, day] = match.slice(1).map((part) => (part === 'XXXX' ? '' : part));
  if (english) {
    const words = [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
    return year ? words : `${words}, year not stated`;
  }
  const words = `${year && `${year}年`}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return year ? words : `${words}，年份未述`;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
