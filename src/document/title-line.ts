/** How a line of a title reads, what may stand above it, and when the next line goes on with it. */
import { publisher, signedDate } from './info-line.ts';
import { type Line, tight } from './lines.ts';
import { isDocumentNumber } from './official.ts';

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、.．]|是)/u;
const TITLE_MOST = 80;
/** 类别：A, 密级：公开: a field of a form, too short for the halves of a title. */
const SHORT_FIELD = /^[^:：\s]{2,5}[:：].{0,4}$/u;
/** 甲市民政局文件, the head of an official letter. */
const LETTERHEAD = /^(.{2,40})文件$/u;
/** How the title of a whole document ends. */
const TITLE_NOUN =
  /(?:通知|公告|通告|公示|报告|意见|规定|办法|方案|总结|综述|简报|决定|批复|函|解读|手册|纪要|计划|规划|章程|汇编|年报|名单|情况|纪实)$/u;
/** A line that a printer fills, in letters; a shorter one he need not break. */
const FULL_LINE = 14;
/** More than the end of a broken title: a line of its own. */
const REST_MOST = 10;

export const isTitle = ({ plain, text }: Line): boolean =>
  plain.length >= 4 &&
  plain.length <= TITLE_MOST &&
  /[〇⺀-⿕㐀-鿿𠀀-𲎯]{2}/u.test(plain) &&
  !/[。；，、：;,:]$|。/u.test(plain) &&
  !text.includes('\t') &&
  !/^[(（]|编号[:：]|^.[:：]/u.test(plain) &&
  !SHORT_FIELD.test(tight(plain)) &&
  !NUMBERED.test(plain);

/** A date, an issuer, a letterhead or number; an issuer whose title goes on in the next line is part of it. */
export const mayStandAbove = ({ plain }: Line, next: Line | undefined): boolean => {
  if (next && /^关[于於]/u.test(next.plain)) return false;
  const [, letterhead = ''] = LETTERHEAD.exec(tight(plain)) ?? [];
  if (signedDate(plain) !== null || isDocumentNumber(plain) || publisher(letterhead) !== null) return true;
  return plain.length <= 8 && publisher(plain) !== null;
};

/** ——甲市乙区的做法 */
export const isContinuation = ({ plain }: Line): boolean => /^[—–-]{2}/u.test(plain);

/** 某市民政局 / 关于印发《…》的 / 通知, 甲协会2023年度工 / 作手册: a title that its lines break. */
export const isOpen = (title: string, more: Line): boolean =>
  /的$|[^》]*《[^》]*$/u.test(title) ||
  (/^关[于於]/u.test(more.plain) && publisher(title) !== null) ||
  endsIn(tight(title).normalize('NFKC'), tight(more.plain).normalize('NFKC'));

/** The line is full and its noun is missing: the few letters below bring it. */
const endsIn = (title: string, rest: string): boolean =>
  title.length >= FULL_LINE && rest.length <= REST_MOST && !TITLE_NOUN.test(title) && TITLE_NOUN.test(title + rest);
