/** The text of a page: its article with title and line of facts, out of the site's furniture. Nothing is executed or fetched. */

import { Parser } from 'htmlparser2';
import { documentEmpty, documentTooComplex, type Place } from '../error.ts';
import type { Span } from '../vocabulary/statement.ts';
import { INNER_LIMITS } from './limits.ts';
import { tight, titleOf } from './lines.ts';
import { type PageCard, pageCard } from './page-card.ts';
import { parsePage } from './page-dom.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { mainElement } from './page-main.ts';
import { takeOutUnseen } from './page-seen.ts';

export interface PageText {
  text: string;
  card: PageCard;
  /** Places of lines that are nothing but links, three and more in a row; in UTF-16 units of `text`. */
  linkLines: readonly Span[];
}

/** How far above the article its title may stand, in lines. */
const TITLE_REACH = 15;

/** Throws DOCUMENT_EMPTY for a page without words and DOCUMENT_TOO_COMPLEX for one that is built to break readers. */
export function readHtml(place: Place, html: string): PageText {
  checkShape(place, html);
  const document = parsePage(html);
  const card = pageCard(document);
  takeOutUnseen(document);
  const lines = articleLines(pageLines(document, mainElement(document)), card.title);
  if (lines.length === 0) throw documentEmpty(place, 'a page without text');
  return { text: lines.map(({ text }) => text).join('\n'), card, linkLines: linkRuns(lines) };
}

/** The lines of the main element, and those above it from the title on. */
function articleLines(lines: readonly PageLine[], title: string | null): PageLine[] {
  const first = lines.findIndex(({ main }) => main);
  const last = lines.findLastIndex(({ main }) => main);
  if (first < 0) return [...lines];
  const wanted = title === null ? '' : tight(titleOf(title));
  const above = lines.slice(Math.max(0, first - TITLE_REACH), first);
  const inside = lines.slice(first, first + TITLE_REACH);
  const isTitle = ({ text }: PageLine): boolean => wanted !== '' && tight(titleOf(text)) === wanted;
  const at = inside.some(isTitle) ? -1 : above.findLastIndex(isTitle);
  return lines.slice(at < 0 ? first : first - above.length + at, last + 1);
}

/** Related articles are rows of links; a single link is part of a text. */
function linkRuns(lines: readonly PageLine[]): Span[] {
  const runs: Span[] = [];
  let unit = 0;
  for (const [index, line] of lines.entries()) {
    const near = [-2, -1, 0, 1, 2].map((step) => lines[index + step]?.links === true);
    if ([0, 1, 2].some((from) => near.slice(from, from + 3).every(Boolean)))
      runs.push({ start: unit, end: unit + line.text.length });
    unit += line.text.length + 1;
  }
  return runs;
}

/** Counts elements and nesting in one pass, before a tree is built of them. */
function checkShape(place: Place, html: string): void {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let texts = 0;
  let attributes = 0;
  const parser = new Parser({
    // Each is compared with all others of its element: many on one take time without end.
    onattribute: () => {
      attributes += 1;
      if (attributes > INNER_LIMITS.attributes) parser.pause();
    },
    onopentag: () => {
      attributes = 0;
      depth += 1;
      elements += 1;
      deepest = Math.max(deepest, depth);
      if (elements > INNER_LIMITS.elements || deepest > INNER_LIMITS.depth) parser.pause();
    },
    // A stray «<» or a character by number parts a text: each part costs as much as an element.
    ontext: () => {
      texts += 1;
      if (texts > INNER_LIMITS.texts) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  if (elements > INNER_LIMITS.elements)
    throw documentTooComplex(place, `more than ${INNER_LIMITS.elements} html elements`, `${INNER_LIMITS.elements}`);
  if (attributes > INNER_LIMITS.attributes)
    throw documentTooComplex(place, 'an html element with too many attributes', `${INNER_LIMITS.attributes}`);
  if (texts > INNER_LIMITS.texts)
    throw documentTooComplex(place, `more than ${INNER_LIMITS.texts} pieces of text`, `${INNER_LIMITS.texts}`);
  if (deepest > INNER_LIMITS.depth)
    throw documentTooComplex(place, `html elements nested deeper than ${INNER_LIMITS.depth}`, `${INNER_LIMITS.depth}`);
}
