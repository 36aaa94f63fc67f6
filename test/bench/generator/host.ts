/** The site that carries a text: its name, and what it prints around it. */
import type { Random } from '../random.ts';
import type { Scribe } from './scribe.ts';
import { HOSTS } from './words.ts';
import type { Area } from './world.ts';

export interface Host {
  readonly name: string;
  /** How many people are said to have looked. */
  readonly views: number;
  readonly hasMenu: boolean;
  readonly foot: readonly string[];
  /** Of a reprint: how many days later it comes, and whether its card tells of which text it is one. */
  readonly delay: number;
  readonly namesFamily: boolean;
}

const FOOT = [
  '分享到：微信 微博 朋友圈',
  '【打印本页】【关闭窗口】',
  '上一篇：没有了',
  '责任编辑：本站编辑部',
  '版权所有，未经许可不得转载',
  '扫一扫在手机打开当前页',
];

export function hostOf(random: Random, { city }: Area): Host {
  return {
    name: `${city.name}${random.of(HOSTS)}`,
    views: random.between(12, 9_800),
    hasMenu: random.chance(0.3),
    foot: random.some(FOOT, random.between(0, 3)),
    delay: random.between(1, 9),
    namesFamily: random.chance(0.5),
  };
}

/** Where the article begins. */
export function writeHead(
  scribe: Scribe,
  { name, views, hasMenu }: Host,
  title: string,
  published: string | null,
): number {
  if (hasMenu) {
    scribe.pass(`首页　新闻　政务公开　办事服务　当前位置：${name}　正文`, 'SITE_FURNITURE', 'menu of the site');
    scribe.mark('\n');
  }
  const start = scribe.text.length;
  scribe.pass(title, 'HEADING', 'title of the article');
  scribe.mark('\n');
  if (published !== null) {
    scribe.pass(
      `发布日期：${published}　来源：${name}　浏览次数：${views}`,
      'SITE_FURNITURE',
      'date and views are of the page',
    );
    scribe.mark('\n');
  }
  return start;
}

export function writeFoot(scribe: Scribe, { foot }: Host): void {
  for (const words of foot) {
    scribe.mark('\n');
    scribe.pass(words, 'SITE_FURNITURE');
  }
  scribe.mark('\n');
}
