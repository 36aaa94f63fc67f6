/** What a page tells of itself in its head: title, site, date and source; its author is not read. */

import { dateIn, publisher } from './info-line.ts';
import { tight } from './lines.ts';
import type { PageDocument } from './page-dom.ts';
import { oneLine } from './page-lines.ts';

export interface PageCard {
  title: string | null;
  host: string | null;
  date: string | null;
  source: string | null;
}

const DATES = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:published_time',
  'dc.date',
  'dcterms.date',
  'date',
  'publish_time',
];
const HOSTS = ['sitename', 'og:site_name', 'application-name'];
const LABELLED = /(?:发布|公开|公布)(?:日期|时间)\s*[:：]\s*((?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2})/u;
const ACCOUNT_TIME = /\bct\s*=\s*["'](\d{10})["']/u;
/** Seconds ahead of UTC. */
const BEIJING = 8 * 3600;
const BETWEEN = /\s*[-_|｜]\s*|\s+[—–]\s+/u;

/** Reads the head of a page, before anything is taken out of it. */
export function pageCard(document: PageDocument): PageCard {
  const meta = metas(document);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== '') ?? null;
  const parts = titleParts(oneLine(document.querySelector('title')?.textContent ?? ''));
  const source = first(['contentsource', 'source', 'article:source']);
  return {
    title: pageTitle(document, first(['articletitle']), first(['og:title']), parts.title),
    host: first(HOSTS) ?? parts.site,
    date: dateIn(first(DATES) ?? '') ?? labelledDate(document) ?? accountDate(document),
    source: source === null ? accountOf(document) : publisher(source),
  };
}

/** In the form above an official text: 发布日期 in one cell, the date in the next. */
function labelledDate(document: PageDocument): string | null {
  const [, words = ''] = LABELLED.exec(oneLine(document.querySelector('body')?.textContent ?? '')) ?? [];
  return dateIn(words);
}

/** WeChat's pages name the account that published and the time; a saved one may bear the time only in its script, in seconds. */
function accountDate(document: PageDocument): string | null {
  const shown = dateIn(textOf(document, '#publish_time'));
  if (shown !== null || document.querySelector('#js_name') === null) return shown;
  const scripts = [...document.querySelectorAll('script')].map((script) => script.textContent ?? '');
  const [, seconds] = scripts.map((script) => ACCOUNT_TIME.exec(script)).find((found) => found !== null) ?? [];
  return seconds === undefined ? null : dateIn(new Date((Number(seconds) + BEIJING) * 1000).toISOString());
}

/** Not a name as short as a person's, who may have an account too. */
function accountOf(document: PageDocument): string | null {
  const name = textOf(document, '#js_name');
  return publisher(name) ?? (/^[〇⺀-⿕㐀-鿿𠀀-𲎯\d]{4,30}$/u.test(name) ? name : null);
}

const textOf = (document: PageDocument, selector: string): string =>
  oneLine(document.querySelector(selector)?.textContent ?? '');

function metas(document: PageDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase();
    const value = oneLine(element.getAttribute('content') ?? '');
    if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
  }
  return found;
}

/** The heading of the page where the head's own words confirm it: some sites put their name into h1. */
function pageTitle(
  document: PageDocument,
  named: string | null,
  shared: string | null,
  head: string | null,
): string | null {
  const known = [named, shared, head].filter((title) => title !== null).map(tight);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent ?? ''))
    .filter((text) => text !== '');
  const confirmed = headings.find((text) =>
    known.some((title) => title.includes(tight(text)) || tight(text).includes(title)),
  );
  if (confirmed ?? named) return confirmed ?? named;
  const told = shared ?? head;
  return told !== null && publisher(told) === null ? told : (headings[0] ?? told);
}

/** «Title_column_site»: the site and its columns stand behind. */
function titleParts(words: string): { title: string | null; site: string | null } {
  const parts = words.split(BETWEEN).filter((part) => part !== '');
  let site: string | null = null;
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    if (publisher(last) === null && Array.from(last).length > 6) break;
    site ??= publisher(last);
    parts.pop();
  }
  const title = words.slice(0, words.indexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length);
  return { title: title === '' ? null : title, site };
}
