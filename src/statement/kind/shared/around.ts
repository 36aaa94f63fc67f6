/** The clauses around a sum or number: which one holds it, and how far its neighbours go. */
import type { Range } from '../../../text/passages.ts';
import { findPersons } from '../../../text/person.ts';
import { type Named, type Scene, type Spot, spot } from '../../scene.ts';
import { clausesOf, once } from './sentence-parts.ts';

export interface Around {
  readonly scene: Scene;
  /** The sum or number itself. */
  readonly range: Range;
  readonly clauses: readonly Range[];
  /** The index of the clause that holds it. */
  readonly index: number;
  readonly clause: Range;
  /** From ； to ；. */
  readonly segment: Range;
}

export function aroundOf(scene: Scene, range: Range): Around {
  const clauses = clausesOf(scene);
  const index = Math.max(
    0,
    clauses.findIndex(({ from, to }) => from <= range.from && range.from < to),
  );
  const clause = clauses[index] ?? scene.sentence;
  return { scene, range, clauses, index, clause, segment: segmentOf(scene, range) };
}

function segmentOf({ passage, sentence }: Scene, range: Range): Range {
  const { text } = passage.clean;
  const from = Math.max(text.lastIndexOf('；', range.from - 1), text.lastIndexOf(';', range.from - 1));
  const ends = [text.indexOf('；', range.to), text.indexOf(';', range.to)].filter((at) => at >= 0);
  const to = ends.length > 0 ? Math.min(...ends) : -1;
  return {
    from: from < sentence.from ? sentence.from : from + 1,
    to: to < 0 || to > sentence.to ? sentence.to : to,
  };
}

export const wordsIn = ({ passage }: Scene, { from, to }: Range): string => passage.clean.text.slice(from, to);

/** Without names and titles, whose words say nothing of the fact: “微光计划”, 《关于…预算的通知》; the length stays. */
export function namelessIn(scene: Scene, { from, to }: Range): string {
  let words = wordsIn(scene, { from, to }).replace(/《[^《》]*》/gu, (title) => '○'.repeat(title.length));
  for (const named of scene.things) {
    if (!NAMES.test(named.thing.type) || named.thing.named === false || named.from >= to || named.to <= from) continue;
    const [start, end] = [Math.max(named.from, from) - from, Math.min(named.to, to) - from];
    words = words.slice(0, start) + '○'.repeat(end - start) + words.slice(end);
  }
  return words;
}
const NAMES = /^(?:Project|Policy|Event|Publication|Fund|SocialOrganization|OtherOrganization|Facility)$/u;

/** At most so many characters before or behind, inside the sentence. */
export const wordsBefore = (scene: Scene, { from }: Range, length: number): string =>
  wordsIn(scene, { from: Math.max(scene.sentence.from, from - length), to: from });
export const wordsBehind = (scene: Scene, { to }: Range, length: number): string =>
  wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + length) });

export const inside = (inner: Range, outer: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;

export const thingsInside = ({ things }: Scene, range: Range): Named[] =>
  things.filter((thing) => inside(thing, range));

/** The sentence read before: of this passage, or the heading above. */
export const sceneBefore = ({ context }: Scene): Scene | null => context.before[0] ?? context.headings.at(-1) ?? null;

const LONGEST_QUOTE = 160;

/** A clause as evidence; of a very long one the words around the value. */
export function clauseSpot({ scene, clause, range }: Pick<Around, 'scene' | 'clause' | 'range'>): Spot {
  if (clause.to - clause.from <= LONGEST_QUOTE && range.to <= clause.to)
    return spot(scene.passage, clause.from, clause.to);
  return spot(
    scene.passage,
    Math.max(clause.from, range.from - LONGEST_QUOTE / 2),
    Math.max(range.to, Math.min(clause.to, range.to + LONGEST_QUOTE / 4)),
  );
}

/** Where a value stands, within one line of the original: a quote ends where its line ends, and 万 may stand on one and 元 on the next. */
export function valueSpot({ passage }: Scene, { from, to }: Range): Spot {
  let end = to;
  while (end > from + 1 && passage.clean.pieces(from, end).length > 1) end -= 1;
  return spot(passage, from, end);
}

/** Where the sentence names natural persons. */
const personsOf = once(({ text, sentence }) =>
  findPersons(text).map(({ from, to }): Range => ({ from: from + sentence.from, to: to + sentence.from })),
);

/** Words to be kept in a field of their own; null where they name a person. */
export function plainWords(scene: Scene, range: Range | null): string | null {
  if (!range || range.to <= range.from) return null;
  return personsOf(scene).some(({ from, to }) => from < range.to && range.from < to) ? null : wordsIn(scene, range);
}

const LONGEST_QUOTED_NAME = 16;

/** Whether a sentence stands inside speech; a short quotation is a name. */
export function isSpoken({ passage, sentence }: Scene): boolean {
  const { text } = passage.clean;
  const open = text.lastIndexOf('“', sentence.from);
  if (open < 0 || text.slice(open, sentence.from).includes('”')) return false;
  const close = text.indexOf('”', open);
  return close < 0 || close - open > LONGEST_QUOTED_NAME;
}

/** The title of the article, printed in the text. */
export function isTitle({ passage, text, context }: Scene): boolean {
  if (passage.kind !== 'heading' || passage.level !== null) return false;
  const plain = (words: string): string => words.replace(/[\s“”"‘’：:—-]/gu, '');
  const [title, words] = [plain(context.article.title), plain(text)];
  return words !== '' && title !== '' && (title.includes(words) || words.includes(title));
}

const LINK =
  /(?:推荐阅读|相关(?:链接|阅读|新闻|报道|推荐|稿件|文章|资讯|信息)|延伸阅读|往期(?:回顾|推荐)|上一[篇条]|下一[篇条]|热门(?:文章|推荐)|更多新闻|【(?:广告|推广)】|(?:^|\s)广告[：:])/u;

/** A line that leads to other texts, or an advertisement: its sums and numbers are not this text's. */
export const isLink: (scene: Scene) => boolean = once(({ passage, context }) => {
  if (passage.clean.text.length >= 200) return false;
  if (LINK.test(passage.clean.text)) return true;
  const [before] = context.before;
  return (
    /^[▶►●•·※☞→>]/u.test(passage.clean.text) &&
    [before, context.headings.at(-1)].some((one) => one !== undefined && one.passage !== passage && isLink(one))
  );
});

/** Where the sum before this one in its clause ends; else where the clause begins. */
export function lastSumEnd({ scene, clause, range }: Pick<Around, 'scene' | 'clause' | 'range'>): number {
  return scene.money.findLast(({ from, to }) => to <= range.from && from >= clause.from)?.to ?? clause.from;
}

/** The sums that stand side by side with this one, itself among them: only words that fit `between` part each from the next. */
export function sumsBeside(scene: Scene, sums: readonly Range[], range: Range, between: RegExp): Range[] {
  let run: Range[] = [];
  for (const sum of sums) {
    const last = run.at(-1);
    if (last && between.test(wordsIn(scene, { from: last.to, to: sum.from }))) run.push(sum);
    else if (run.some(({ from }) => from === range.from)) return run;
    else run = [sum];
  }
  return run.some(({ from }) => from === range.from) ? run : [];
}
