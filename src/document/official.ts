/** What official documents (公文) have in common: letterhead, number, title over several lines, signature and date before the attachments. */
import { publisher, signedDate } from './info-line.ts';
import { type Line, tight } from './lines.ts';

/** 关于…的通知, as the titles of official documents read, whoever issues them. */
const TITLE =
  /关[于於].{2,}(?:通知|意见|方案|公示|报告|公告|通告|通报|决定|决议|批复|函|答复|办法|规定|规划|细则|请示|纪要|名单)(?:[(（][^()（）]{1,12}[)）])?$/u;
const NUMBER = /[〔[(（【](?:19|20)\d{2}[〕\])）】]第?\d+号/u;
/** Alone in its line: 甲民〔2019〕58号 */
const NUMBER_ALONE = /^[〇⺀-⿕㐀-鿿𠀀-𲎯]{1,12}[〔[(（【](?:19|20)\d{2}[〕\])）】]第?\d+号$/u;
const MOST_LINES = 4;
const MOST_LETTERS = 160;
const ATTACHMENT = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}(?:$|[\s:：.、])/u;

/** The line behind the last of an official title that begins in this line; null where none does. */
export function officialTitleEnd(lines: readonly (Line | undefined)[], first: number): number | null {
  let title = '';
  for (let index = first; index < first + MOST_LINES; index += 1) {
    const words = tight(lines[index]?.plain ?? '').normalize('NFKC');
    // A number of its own, an address (各区民政局：) or a sentence parts the title from what stands above or below.
    if (words === '' || /[。；:，,]$/u.test(words) || (NUMBER.test(words) && !words.includes('关于'))) return null;
    if (signedDate(words) !== null || lines[index]?.text.includes('\t')) return null;
    title += words;
    if (title.length > MOST_LETTERS) return null;
    if (TITLE.test(title)) return startsTitle(lines, first) ? index + 1 : null;
  }
  return null;
}

/** Whether a line is nothing but the number of an official document. */
export const isDocumentNumber = (plain: string): boolean => NUMBER_ALONE.test(tight(plain).normalize('NFKC'));

/** The title begins with 关于, with its issuers, or with issuers whose 关于 follows. */
function startsTitle(lines: readonly (Line | undefined)[], first: number): boolean {
  const words = lines[first]?.plain ?? '';
  const [before = ''] = words.split(/关[于於]/u);
  return before.trim() === '' || publisher(before) !== null || (before.length < words.length && before.length <= 40);
}

/** The last date that signs the body, before the attachments: under its issuer, beside it, or among the last lines. */
export function signatureDate(lines: readonly Line[]): string | null {
  let found: string | null = null;
  for (const [index, { plain }] of lines.entries()) {
    if (found !== null && ATTACHMENT.test(plain)) return found;
    found = dateBesideIssuer(plain) ?? dateUnder(lines, index) ?? dateAtEnd(lines, index) ?? found;
  }
  return found;
}

function dateUnder(lines: readonly Line[], index: number): string | null {
  const date = signedDate(lines[index]?.plain ?? '');
  if (date === null) return null;
  const signed = publisher(lines[index - 1]?.plain ?? '') !== null && (lines[index - 1]?.plain.length ?? 0) <= 80;
  const attached = ATTACHMENT.test(lines[index + 1]?.plain ?? '');
  return signed || attached || index >= lines.length - 4 ? date : null;
}

/** Behind who answers for the text, among its last lines: 秘书长：某 2024年4月2日 */
function dateAtEnd(lines: readonly Line[], index: number): string | null {
  const { plain = '' } = lines[index] ?? {};
  const isLast = index >= lines.length - 3 && plain.length <= 40 && !/[。，；]/u.test(plain);
  const [who, ...others] = plain.split(/\s+/u);
  return isLast && who ? signedDate(others.at(-1) ?? '') : null;
}

/** 甲市民政局 2019年6月21日 */
function dateBesideIssuer(plain: string): string | null {
  const [, issuer = '', date = ''] = /^(\S.{3,60}?)\s+(\S{4}年\s*\S{1,3}\s*月\s*\S{1,3}\s*日)$/u.exec(plain) ?? [];
  return issuer !== '' && publisher(issuer.split(/\s+/u).at(-1) ?? '') !== null ? signedDate(date) : null;
}
