/** Takes out of a page what no reader sees (scripts, hidden and pushed-away elements) and what by its name is the site's own. */

import { tight } from './lines.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './page-dom.ts';

const NEVER =
  'script,style,noscript,template,iframe,frame,svg,canvas,object,embed,select,option,button,input,textarea,audio,video,map,rt,rp,marquee,link,meta,title,base,head';
const SITE = 'nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary]';
/** How sites call the parts around a text; each word of a class or id is compared. */
const SITE_WORDS =
  /^(?:nav|navi|navbar|navigation|topnav|menu|submenu|breadcrumbs?|crumbs?|curpos|curposition|dqwz|wz|share|bdshare|bdsharebuttonbox|social|related|relate|relatednews|xgwz|xgxw|recommend|hotnews|rank|ranking|sidebar|side|sider|leftnav|rightbar|footer|foot|copyright|pagination|pager|prevnext|prenext|updown|comments?|toolbar|tools|qrcode|ewm|erweima|login|search|searchbox|ads?|advert|banner|friendlink|friendlinks|flink|popup|modal|cookie)$/u;
const PUSHED_AWAY =
  /display:none|visibility:hidden|opacity:0(?![.\d])|font-size:0(?:px|pt|em)?(?:;|$)|(?:left|top|right|text-indent|margin-left|margin-top):-\d{3,}|(?:^|;)(?:max-)?(?:height|width):0(?:px)?(?:;|$)/u;

/** What an element holds, counted once for all of a page: to ask each element anew is quadratic where they nest. */
interface Held {
  /** Of its words, blanks aside. */
  letters: number;
  title: boolean;
}

/** Removes them, but nothing that holds most of the page's words: a text that a script shows later begins hidden. */
export function takeOutUnseen(document: PageDocument): void {
  const hiddenBySheet = sheetHidden(document);
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  const held = heldBy(document);
  const all = held.get(document)?.letters ?? 0;
  for (const element of document.querySelectorAll('[style],[hidden],[class],[id]')) {
    const most = (held.get(element)?.letters ?? 0) * 2 > all;
    if (!most && isUnseen(element, hiddenBySheet)) element.remove();
  }
  const left = heldBy(document);
  for (const element of document.querySelectorAll(SITE)) if (!keeps(element, left, all)) element.remove();
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (isSite(element) && !keeps(element, left, all)) element.remove();
  }
}

function heldBy(document: PageDocument): Map<PageNode, Held> {
  const held = new Map<PageNode, Held>();
  const visit = (node: PageNode): Held => {
    const own: Held = { letters: isText(node) ? tight(node.nodeValue ?? '').length : 0, title: false };
    for (const child of isText(node) ? [] : node.childNodes) {
      const { letters, title } = visit(child);
      own.letters += letters;
      own.title ||= title || (isElement(child) && child.tagName === 'H1');
    }
    held.set(node, own);
    return own;
  };
  visit(document);
  return held;
}

/** A title inside, or a quarter of all words, is no furniture whatever it is called. */
function keeps(element: PageElement, held: ReadonlyMap<PageNode, Held>, all: number): boolean {
  const { letters, title } = held.get(element) ?? { letters: 0, title: false };
  return element.tagName === 'BODY' || title || letters * 4 > all;
}

function isUnseen(element: PageElement, bySheet: ReadonlySet<string>): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (PUSHED_AWAY.test((element.getAttribute('style') ?? '').toLowerCase().replaceAll(/\s+/gu, ''))) return true;
  return namesOf(element).some((name) => bySheet.has(name));
}

const namesOf = (element: PageElement): string[] => [
  ...(element.getAttribute('class') ?? '').split(/\s+/u).map((name) => `.${name}`),
  `#${element.getAttribute('id') ?? ''}`,
];

const isSite = (element: PageElement): boolean =>
  namesOf(element)
    .flatMap((name) =>
      name
        .slice(1)
        .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .split(/[-_\d]+/u),
    )
    .some((word) => SITE_WORDS.test(word));

/** The classes and ids that the page's own style sheet hides; plain selectors only, read and not executed. */
function sheetHidden(document: PageDocument): Set<string> {
  const found = new Set<string>();
  for (const sheet of document.querySelectorAll('style')) {
    for (const [, selectors = '', rules = ''] of (sheet.textContent ?? '').matchAll(
      /([^{}]{1,300})\{([^{}]{0,2000})\}/gu,
    )) {
      if (!/display:none|visibility:hidden|(?:left|top|text-indent):-\d{3,}/u.test(rules.replaceAll(/\s+/gu, '')))
        continue;
      for (const selector of selectors.split(','))
        if (/^[.#][\w-]+$/u.test(selector.trim())) found.add(selector.trim());
    }
  }
  return found;
}
