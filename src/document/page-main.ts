/** Which element of a page holds the article. Readability's word is taken where it keeps what the page's own weights keep. */

import { Readability } from '@mozilla/readability';
import { furnitureKind } from './furniture.ts';
import { linesOf } from './lines.ts';
import { isElement, type PageDocument, type PageElement, type PageNode, parsePage } from './page-dom.ts';

/** Above this, Readability takes seconds. */
const READABILITY_MOST = 8_000;
/** A child that holds this share of its parent's weight is where the article is. */
const DOMINANT = 0.7;
/** Less is enough for the child with the title, where the others are lists. */
const TITLED = 0.25;
/** More children than this are paragraphs, not columns. */
const MOST_COLUMNS = 30;
const MARK = 'data-element';

/** The element, or null for a page without words. */
export function mainElement(document: PageDocument): PageElement | null {
  const weights = weigh(document);
  const own = dominant(document, weights);
  const readable = own && readableElement(document);
  if (!own || !readable || !own.contains(readable)) return own;
  const share = (weights.get(readable) ?? 0) / (weights.get(own) ?? 1);
  return share >= 0.5 && !dropsTable(own, readable) ? readable : own;
}

/** Readability drops tables and short paragraphs beside the text; a table with data outweighs it. */
const dropsTable = (own: PageElement, readable: PageElement): boolean =>
  [...own.querySelectorAll('table')].some(
    (table) =>
      !readable.contains(table) &&
      !table.contains(readable) &&
      table.querySelectorAll('tr').length >= 3 &&
      table.querySelectorAll('a').length * 3 < table.querySelectorAll('td,th').length,
  );

/** Words for each element: those in links and those that are furniture weigh nothing, sentences weigh thrice. */
function weigh(document: PageDocument): Map<PageNode, number> {
  const weights = new Map<PageNode, number>();
  const visit = (node: PageNode): number => {
    let weight = 0;
    if (node.nodeType === 3) weight = weightOf(node.nodeValue ?? '');
    else if ((node as PageElement).tagName !== 'A') for (const child of node.childNodes) weight += visit(child);
    weights.set(node, weight);
    return weight;
  };
  visit(document);
  return weights;
}

function weightOf(words: string): number {
  const [line] = linesOf(words.replaceAll(/\s+/gu, ' '));
  if (!line || furnitureKind(line, true) !== null) return 0;
  return line.plain.length >= 12 && /[，。；：、,;]/u.test(line.plain) ? line.text.length * 3 : line.text.length;
}

/** Goes down as long as one child holds most of what is there, or holds the title while the others are lists of links with teasers. */
function dominant(document: PageDocument, weights: ReadonlyMap<PageNode, number>): PageElement | null {
  const weightIn = (node: PageNode): number => weights.get(node) ?? 0;
  let found: PageElement | null = null;
  for (;;) {
    const parent: PageNode = found ?? document;
    const children: PageElement[] = [...parent.childNodes].filter(isElement);
    const child = children.find((each) => weightIn(each) > 0 && weightIn(each) >= DOMINANT * weightIn(parent));
    const next: PageElement | undefined = child ?? besideLists(children, weights, TITLED * weightIn(parent));
    // Inside a table or a paragraph there is no article of its own.
    if (!next || /^(?:TBODY|THEAD|TR|SPAN|FONT|STRONG|B|EM)$/u.test(next.tagName)) return found;
    found = next;
  }
}

/** The child with the title, where all others are lists of links or nothing. */
function besideLists(
  children: readonly PageElement[],
  weights: ReadonlyMap<PageNode, number>,
  least: number,
): PageElement | undefined {
  const weighty = children.filter((each) => (weights.get(each) ?? 0) > 0);
  if (weighty.length > MOST_COLUMNS) return undefined;
  const titled = weighty.find((each) => each.querySelector('h1') !== null && (weights.get(each) ?? 0) >= least);
  return weighty.every((each) => each === titled || each.querySelectorAll('a').length >= 3) ? titled : undefined;
}

/** The element of this page that encloses all that Readability keeps of a copy; null where it finds nothing. */
function readableElement(document: PageDocument): PageElement | null {
  const elements = [...document.querySelectorAll('*')];
  if (elements.length > READABILITY_MOST) return null;
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  const kept = keptMarks(document.toString()).map((index) => elements[index]);
  for (const element of elements) element.removeAttribute(MARK);
  const [first, ...others] = kept.filter((element) => element !== undefined);
  return first ? others.reduce<PageElement | null>(enclosing, first) : null;
}

function keptMarks(html: string): number[] {
  try {
    const content = new Readability(parsePage(html) as never, { keepClasses: true, charThreshold: 100 }).parse()
      ?.content;
    return [...(content ?? '').matchAll(/<(?:p|td|h[2-6]|li|span)\b[^>]*? data-element="(\d+)"/giu)].map(([, index]) =>
      Number(index),
    );
  } catch {
    // A second opinion only: what it cannot read, our own weights still can.
    return [];
  }
}

function enclosing(all: PageElement | null, element: PageElement): PageElement | null {
  let node = all;
  while (node && !node.contains(element)) node = node.parentElement;
  return node;
}
