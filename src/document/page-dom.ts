/** A parsed page, with as much of the DOM as reading needs; no script of it runs and nothing is fetched. */
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 element, 3 text, 9 document. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
  contains(other: PageNode): boolean;
  remove(): void;
}

interface PageParent {
  readonly children: Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & ArrayLike<PageElement>;
}

export interface PageElement extends PageNode, PageParent {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
}

export interface PageDocument extends PageNode, PageParent {
  toString(): string;
}

export const parsePage = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument;

export const isText = (node: PageNode): boolean => node.nodeType === 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
