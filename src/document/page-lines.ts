/** A page as lines: one a paragraph, one a table row with TABs between cells. */
import type { PageDocument, PageElement, PageNode } from './page-dom.ts';
import { isDataTable, tableLines } from './page-table.ts';

export interface PageLine {
  text: string;
  /** Stands in the element that holds the article. */
  main: boolean;
  /** Nearly all of it is links, none to a file to fetch. */
  links: boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UCAPCONTENT UL'.split(
    ' ',
  ),
);
const FILE = /\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|ofd)(?:[?#]|$)/iu;

/** The lines of a document in its own order; `main` is the element that holds the article. */
export function pageLines(document: PageDocument, main: PageElement | null): PageLine[] {
  const writer = new LineWriter();
  for (const child of document.childNodes) write(child, writer, main, false);
  writer.end();
  return writer.lines;
}

class LineWriter {
  readonly lines: PageLine[] = [];
  inMain = false;
  inLink = false;
  private text = '';
  private linked = 0;

  add(words: string): void {
    this.text += words;
    if (this.inLink) this.linked += words.trim().length;
  }

  end(): void {
    const text = oneLine(this.text);
    if (text !== '') this.push(text, this.linked * 5 >= text.length * 4);
    this.text = '';
    this.linked = 0;
  }

  push(text: string, links: boolean): void {
    this.lines.push({ text, main: this.inMain, links });
  }
}

/** Blanks as a browser shows them: one where there are several, none at the ends, full-width ones too. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function write(node: PageNode, writer: LineWriter, main: PageElement | null, pre: boolean): void {
  if (node.nodeType === 3) {
    writeText(node.nodeValue ?? '', writer, pre);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as PageElement;
  const before = { main: writer.inMain, link: writer.inLink };
  if (element.tagName === 'BR') writer.end();
  const block = BLOCKS.has(element.tagName);
  if (block) writer.end();
  if (element === main) writer.inMain = true;
  if (element.tagName === 'A' && !FILE.test(element.getAttribute('href') ?? '')) writer.inLink = true;
  if (element.tagName === 'TABLE' && isDataTable(element))
    for (const row of tableLines(element)) writer.push(row, false);
  else for (const child of element.childNodes) write(child, writer, main, pre || element.tagName === 'PRE');
  if (block) writer.end();
  writer.inMain = before.main;
  writer.inLink = before.link;
}

function writeText(words: string, writer: LineWriter, pre: boolean): void {
  if (!pre) {
    writer.add(words);
    return;
  }
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) writer.end();
    writer.add(line);
  }
}
