/** The articles that one text holds, each with title, source, date and place. */
import type { Article } from './card.ts';
import { SOURCE_NOTE } from './furniture.ts';
import { dateIn, dateOfNote, paperOf, signedDate, sourceOfInfo, sourceOfNote } from './info-line.ts';
import { isProse, type Line, tight, titleOf } from './lines.ts';
import { officialTitleEnd, signatureDate } from './official.ts';
import { isContinuation, isOpen, isTitle, mayStandAbove } from './title-line.ts';
import type { Zones } from './zones.ts';

/** What a page tells of itself beside its text. */
export interface Hints {
  title: string | null;
  date: string | null;
  source: string | null;
}

/** An article whose title the text does not bear has null. */
export type FoundArticle = Omit<Article, 'title'> & { title: string | null };

/** How a document of its own is called; a part of one hardly is. */
const DOCUMENT_NOUN = /(?:亮点|通知|公告|通告|公示|报告|意见|规定|办法|方案|总结|综述|简报|决定|批复|函)$/u;

export interface FoundArticles {
  /** At least one, in the order of the text. */
  articles: FoundArticle[];
  /** Of the first article's text here; where it was first printed it may bear an earlier date. */
  published: string | null;
}

/** `length` is that of the text in code points. */
export function articlesOf(zones: Zones, length: number, hints: Hints): FoundArticles {
  const first = firstTitle(zones, hints.title);
  const starts = [first, ...laterTitles(zones, first)];
  const articles = starts.map((start, index) =>
    article(zones, start, starts[index + 1] ?? null, length, index === 0 ? hints : null),
  );
  return { articles, published: publishedOf(zones, first, starts[1] ?? zones.lines.length, hints) };
}

/** The line of the first title; where there is none, the first line of content. */
function firstTitle(zones: Zones, known: string | null): number {
  const { lines, kinds, firstProse } = zones;
  const named = known === null ? -1 : lineOfTitle(lines, known);
  if (named >= 0) return named;
  const above = lines.flatMap((line, index) =>
    index < firstProse && kinds[index] === null && isTitle(line) ? [index] : [],
  );
  const official = above.find((index) => officialTitleEnd(contentLines(zones), index) !== null);
  if (official !== undefined) return official;
  const below = mastheadEnd(zones);
  const own = above.find((index) => index >= below && !standsAbove(lines, index)) ?? above[0];
  return own ?? Math.max(0, kinds.indexOf(null));
}

/** 工作简报, 第7期（总第63期）: the head of a bulletin. */
const MASTHEAD =
  /^(?:(?:19|20)\d{2}年(?:度)?)?第?\d{1,3}期(?:[(（]总第?\d+期[)）])?$|^(?:工作|信息|情况|民政|社工)?(?:简报|专报|快报)$/u;

/** The line behind the last one of a bulletin's head; 0 where there is none. */
const mastheadEnd = ({ lines, firstProse }: Zones): number =>
  lines.slice(0, firstProse).findLastIndex(({ plain }) => MASTHEAD.test(tight(plain).normalize('NFKC'))) + 1;

const standsAbove = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index];
  return line !== undefined && mayStandAbove(line, lines[index + 1]);
};

/** The lines of content, each at its place. */
const contentLines = ({ lines, kinds }: Pick<Zones, 'lines' | 'kinds'>): (Line | undefined)[] =>
  lines.map((line, index) => (kinds[index] === null ? line : undefined));

/** Where a known title stands as a line of its own, its blanks aside; -1 where it does not. */
export function lineOfTitle(lines: readonly Line[], title: string): number {
  const wanted = tight(titleOf(title));
  return lines.findIndex(({ text }) => tight(titleOf(text)) === wanted);
}

function laterTitles(zones: Zones, first: number): number[] {
  const found: number[] = [];
  let title = first;
  for (let index = first + 1; index < zones.lines.length; index += 1) {
    const line = zones.lines[index];
    if (!line || zones.kinds[index] !== null || !isTitle(line) || isContinuation(line)) continue;
    const between = zones.lines.slice(title, index);
    if (!between.some(isProse) || !begins(zones, index)) continue;
    if (tight(line.plain) === tight(zones.lines[title]?.plain ?? '')) continue;
    found.push(index);
    title = index;
  }
  return found;
}

/** Whether a line that looks like a title begins an article: the one before is signed off, it has a line of facts, or it heads headings. */
function begins(zones: Zones, index: number): boolean {
  const { lines, kinds } = zones;
  const before = lines.findLast((_, at) => at < index && isText(kinds[at] ?? null));
  const next = nextContent(zones, index);
  if (before && endsInNote(before) && lines[next] !== undefined) return true;
  const info = lines.slice(index + 1, next).find((_, at) => kinds[index + 1 + at] === 'INFO');
  if (info && (dateIn(info.plain) !== null || sourceOfInfo(info.plain) !== null)) return true;
  return headsHeadings(zones, index, next);
}

const isText = (kind: string | null): boolean => kind === null || kind === 'BYLINE';

/** The next line of content that does not go on with the title. */
function nextContent({ lines, kinds }: Zones, index: number): number {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && kinds[at] === null && !isContinuation(line)) return at;
  }
  return lines.length;
}

const endsInNote = ({ text }: Line): boolean =>
  [...text.matchAll(SOURCE_NOTE)].some(
    (note) => note.index + note[0].length === text.length && !/[图圖]片|[资資]料/u.test(note[0]),
  );

/** A heading right above another heading that has text: of a document of its own only if it is called like one. */
function headsHeadings(zones: Zones, index: number, next: number): boolean {
  const line = zones.lines[index];
  const heading = zones.lines[next];
  const text = zones.lines[nextContent(zones, next)];
  if (!line || !heading || !text || !isTitle(heading) || isProse(heading) || !isProse(text)) return false;
  return DOCUMENT_NOUN.test(line.plain) && (/(?:19|20)\d{2}年/u.test(line.plain) || /^关[于於]|^《/u.test(line.plain));
}

function article(zones: Zones, first: number, next: number | null, length: number, hints: Hints | null): FoundArticle {
  const { lines, kinds } = zones;
  const last = next ?? lines.length;
  const title = titleAt(zones, first, last);
  const inside = lines.slice(first, last);
  const infos = inside.filter((_, index) => kinds[first + index] === 'INFO').map(({ plain }) => plain);
  const above = hints ? lines.slice(0, first).map(({ plain }) => plain) : [];
  const notes = inside.slice(-6).map(({ text }) => text);
  const find = <T>(words: readonly string[], read: (word: string) => T | null): T | null =>
    words.map(read).find((value) => value !== null) ?? null;
  return {
    title: title ?? hints?.title ?? null,
    source:
      hints?.source ?? find(infos, sourceOfInfo) ?? find(notes.toReversed(), sourceOfNote) ?? find(above, paperOf),
    date: find(notes.toReversed(), dateOfNote) ?? publishedOf(zones, first, last, hints),
    start: hints && title === null && first === 0 ? 0 : (lines[first]?.start ?? 0),
    end: next === null ? length : endOf(zones, first, next),
  };
}

/** By the page itself, the line of facts, the site's line above the first title, or the date that signs the text. */
function publishedOf({ lines, kinds }: Zones, first: number, last: number, hints: Hints | null): string | null {
  if (hints?.date) return hints.date;
  const inside = lines.slice(first, last);
  const infos = inside.filter((_, index) => kinds[first + index] === 'INFO');
  const head = hints
    ? lines.slice(0, first).filter(({ plain }, index) => kinds[index] !== null && plain.length <= 60)
    : [];
  const above = hints ? lines.slice(0, first).filter((_, index) => kinds[index] === 'INFO') : [];
  // 2023年9月21日 08:05 甲晨讯 记者…: the line of the writers, right under the title.
  const bylines = inside.slice(0, 4).filter((_, index) => kinds[first + index] === 'BYLINE');
  const told = [...infos, ...bylines, ...above, ...head].map(({ plain }) => dateIn(plain));
  const content = inside.filter((_, index) => kinds[first + index] === null);
  const text = content.findIndex((line, index) => index > 0 && isProse(line));
  const below = content.slice(1, Math.max(1, Math.min(text, 4))).map(({ plain }) => signedDate(plain));
  return [...told, ...below].find((date) => date !== null) ?? signatureDate(content);
}

/** The title with the lines that go on with it; null where the line is running text. */
function titleAt({ lines, kinds }: Zones, first: number, last: number): string | null {
  const line = lines[first];
  if (!line || kinds[first] !== null || !isTitle(line)) return null;
  const end = officialTitleEnd(contentLines({ lines, kinds }), first);
  if (end !== null)
    return lines
      .slice(first, end)
      .map(({ text }) => titleOf(text))
      .join('');
  let title = titleOf(line.text);
  for (let index = first + 1; index < Math.min(first + 3, last); index += 1) {
    const more = lines[index];
    if (!more || kinds[index] !== null || isProse(more)) break;
    if (!isContinuation(more) && !isOpen(title, more)) break;
    title += titleOf(more.text);
  }
  return title;
}

/** Before the site's lines that stand between two articles; the note of origin still belongs to the first. */
function endOf({ lines, kinds }: Zones, first: number, next: number): number {
  const lastText = lines.findLastIndex((_, index) => index < next && index >= first && isText(kinds[index] ?? null));
  return lines[lastText + 1]?.start ?? lines[next]?.start ?? 0;
}
