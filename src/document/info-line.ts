/** What the line under a title and the notes behind a text say of source and date. An author is never read. */
import { ACCOUNT_LINE, EDITED_BY, INFO_FIELD, SOURCE_NOTE } from './furniture.ts';
import { plainOf } from './lines.ts';

const DATE = /((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/u;
const MONTH = /((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})(?!\d)/u;
const NUMERALS = '〇一二三四五六七八九';
/** 二〇一八年三月五日, as notices are signed. */
const SIGNED =
  /^([二一][〇○零Oo0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/u;
/** How the name of a newspaper, site or body ends: what a source may be called. A person's name is none. */
const PUBLISHER =
  /(?:报|报社|网|网站|在线|台|电视台|社|新华社|刊|杂志|局|厅|部|委|办|办公室|署|院|府|政府|中心|会|协会|站|所|处|科|队|区|县|市|镇|乡|街道|社区|公众号|平台|资料库|文库|客户端|发布|微信|微博|日报|晚报|周刊|集团|公司|大学|学院|频道|信息|新闻)$/u;

/** An ISO date in the words, to the day or the month; null where there is none or none that exists. */
export function dateIn(words: string): string | null {
  const digits = words.normalize('NFKC');
  const [, year = '', month = '', day = ''] = DATE.exec(digits) ?? [];
  if (year) return isoDate(Number(year), Number(month), Number(day));
  const [, only = '', of = ''] = MONTH.exec(digits) ?? [];
  return only && Number(of) >= 1 && Number(of) <= 12 ? `${only}-${of.padStart(2, '0')}` : null;
}

/** The date of a line that is nothing but a date, as a notice is signed. */
export function signedDate(plain: string): string | null {
  const packed = plain
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replace(/^\((.+)\)$/u, '$1');
  if (/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u.test(packed)) return dateIn(packed);
  const [, year = '', month = '', day = ''] = SIGNED.exec(packed) ?? [];
  if (!year) return null;
  const digits = Array.from(year.replaceAll(/[○零Oo0]/gu, '〇'), (digit) => NUMERALS.indexOf(digit)).join('');
  return isoDate(Number(digits), tens(month), tens(day));
}

function tens(words: string): number {
  const [high = '', low] = words.includes('十') ? words.split('十') : ['', words];
  if (!words.includes('十')) return NUMERALS.indexOf(words);
  return (high === '' ? 1 : NUMERALS.indexOf(high)) * 10 + (low ? NUMERALS.indexOf(low) : 0);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** When the text was first printed, by the note behind it: (原载《甲市晚报》2020年9月17日第6版). */
export function dateOfNote(printed: string): string | null {
  for (const [note] of printed.matchAll(SOURCE_NOTE)) {
    const [day] = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/u.exec(note.normalize('NFKC')) ?? [];
    if (day !== undefined && !/[图圖]片|[资資]料/u.test(note)) return dateIn(day);
  }
  return null;
}

/** What stands behind a field (来源) up to the next field. */
export function fieldOf(plain: string, field: RegExp): string | null {
  const fields = [...plain.matchAll(INFO_FIELD)];
  const index = fields.findIndex(([words]) => field.test(words));
  const found = fields[index];
  if (!found) return null;
  const value = plain.slice(found.index + found[0].length, fields[index + 1]?.index).trim();
  return value === '' ? null : value;
}

/** 甲市晚报数字报 2021年6月18日 第A05版, 乙区日报 2021-06-18; a 简报 or 通报 is no newspaper. */
const PAPER =
  /^([〇⺀-⿕㐀-鿿𠀀-𲎯]{1,11}?(?<![通简年月季汇公])报)(?:数字报|电子报|电子版|数字版)?\s+(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}/u;

/** The newspaper whose edition, by its date, a line names; null where it names none. */
export const paperOf = (plain: string): string | null => PAPER.exec(plain)?.[1] ?? null;

/** The publisher in an info line (来源：中国社会报); null where it names none, or what may be a person. */
export const sourceOfInfo = (plain: string): string | null => {
  const value = fieldOf(plain, /来源|出处/u) ?? fieldOf(plain, /(?:发布|撰写)(?:单位|机构)/u);
  if (value !== null) return publisher(value) ?? titled(value);
  return paperOf(plain) ?? accountOf(plain) ?? EDITED_BY.exec(plain)?.groups?.editor ?? null;
};

/** The account that published a text on WeChat, by the line that is printed under its title. */
export const accountOf = (plain: string): string | null => ACCOUNT_LINE.exec(plain)?.groups?.account ?? null;

/** A source that is called otherwise than most: too long for a person's name, and not a foreign one. */
function titled(value: string): string | null {
  const [first = ''] = plainOf(value).split(/[\s,，、;；|/]+/u);
  return /^[〇⺀-⿕㐀-鿿𠀀-𲎯\d]{5,30}$/u.test(first) ? first : null;
}

/** The publisher in a note behind the text: (据《成都日报》), (来源:成都日报 …). Pictures have a source of their own. */
export function sourceOfNote(printed: string): string | null {
  for (const [note] of printed.matchAll(SOURCE_NOTE)) {
    const plain = plainOf(note);
    if (/图片|资料/u.test(plain)) continue;
    const value = plain
      .replace(/^[(（]\s*(?:据|转自|摘自|原载|(?:稿件|文章)?来源)\s*[:：]?/u, '')
      .replace(/[)）]$/u, '');
    const found = publisher(value);
    if (found !== null) return found;
  }
  return null;
}

/** The first word that is named as publishers are: a writer's name behind it stays out. */
export function publisher(words: string): string | null {
  const value = plainOf(words)
    .replaceAll(/[《》【】[\]"“”]/gu, ' ')
    .replace(/\d{4}[-./年].*$/u, '')
    .trim();
  const [first = ''] = value.split(/[\s,，、;；|/]+/u);
  return Array.from(first).length >= 2 && Array.from(first).length <= 30 && PUBLISHER.test(first) ? first : null;
}
