/** What a text shows of the site that carries it, and the year it speaks of where it bears no date. */
import { accountOf, paperOf, publisher } from './info-line.ts';
import { isProse, type Line, tight, titleOf } from './lines.ts';
import type { Zones } from './zones.ts';

const SITE = /(?:网|网站|门户|平台|政府网|在线|资料库|文库)$/u;

const isSite = (plain: string): boolean =>
  SITE.test(tight(plain)) && publisher(tight(plain)) !== null && plain.length <= 30;

/** What a footer says of its site: 版权所有：甲市民政局, 主办：乙街道办事处, 转载请注明来自丙新闻网 */
const OWNER = /(?:版权所有|主办(?:单位)?)\s*[:：]\s*(.+)$|请注明(?:来自|来源|出处)[:：]?\s*(.+)$/u;

/** The site or newspaper as what stands above the title names it, else the footer; null where neither does. */
export function hostOf({ lines, kinds, firstProse }: Zones): string | null {
  const head = lines.slice(0, firstProse).filter((_, index) => kinds[index] === 'NAVIGATION');
  const foot = lines.filter((_, index) => index > firstProse && kinds[index] !== null);
  const told = [
    ...head.map(({ plain }) => paperOf(plain)),
    ...lines.slice(0, firstProse).map(({ plain }) => accountOf(plain)),
  ];
  return siteOf(head) ?? told.find((name) => name !== null) ?? ownerOf(head, foot);
}

/** By a line of its own, or by the breadcrumb, which begins with the site. */
function siteOf(head: readonly Line[]): string | null {
  const found = head.find(({ plain }) => isSite(plain));
  if (found) return titleOf(found.text);
  const crumbs = head.map(({ text }) => titleOf(text.split(/[>＞»›]/u)[0] ?? ''));
  return crumbs.find((site, index) => site.length < (head[index]?.text.length ?? 0) && isSite(site)) ?? null;
}

/** A site that the footer names; an office there only if its name heads the page too: it answers for many sites. */
function ownerOf(head: readonly Line[], foot: readonly Line[]): string | null {
  for (const { plain } of foot) {
    const [, owner, origin] = OWNER.exec(plain) ?? [];
    const named = publisher(owner ?? origin ?? '');
    if (named === null || /^本[站网]/u.test(named)) continue;
    if (isSite(named) || head.some((line) => tight(line.plain).endsWith(named))) return named;
  }
  return null;
}

/** «2019年» where the text begins with it. */
export function dateTextOf({ lines, kinds }: Zones): string | null {
  const first = lines.find((line, index) => kinds[index] === null && isProse(line));
  return /^(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/u.exec(first?.plain ?? '')?.[0] ?? null;
}
