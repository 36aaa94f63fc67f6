/** What a text shows of the site that carries it, and the year it speaks of where it bears no date. */
import { publisher } from './info-line.ts';
import { isProse, tight, titleOf } from './lines.ts';
import type { Zones } from './zones.ts';

const SITE = /(?:网|网站|门户|平台|政府网|在线)$/u;

const isSite = (plain: string): boolean =>
  SITE.test(tight(plain)) && publisher(tight(plain)) !== null && plain.length <= 30;

/** The site's name as a line of its own among what stands above the title; null where none does. */
export function hostOf({ lines, kinds, firstProse }: Zones): string | null {
  const head = lines.slice(0, firstProse).filter((_, index) => kinds[index] === 'NAVIGATION');
  const found = head.find(({ plain }) => isSite(plain));
  if (found) return titleOf(found.text);
  // A breadcrumb begins with the site.
  const crumbs = head.map(({ text }) => titleOf(text.split(/[>＞»›]/u)[0] ?? ''));
  return crumbs.find((site, index) => site.length < (head[index]?.text.length ?? 0) && isSite(site)) ?? null;
}

/** «2019年» where the text begins with it. */
export function dateTextOf({ lines, kinds }: Zones): string | null {
  const first = lines.find((line, index) => kinds[index] === null && isProse(line));
  return /^(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/u.exec(first?.plain ?? '')?.[0] ?? null;
}
