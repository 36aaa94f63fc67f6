/** Names that are told by how they end: an organization, a facility, a fund. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import { isPlaceType, type PlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { meantBy, typeOfLevel } from '../place/level.ts';
import { lastPlace, nestOf, type Sentence } from '../sentence.ts';
import { earliest, withoutLead } from './edge.ts';

export interface Suffixed extends Range {
  readonly name: string;
  /** Where it differs from the name: 市社会工作协会 of 合肥市. */
  readonly printed?: string;
  /** The places it stands in, widest first. */
  readonly within: readonly string[];
  /** The kind of the place at its head. */
  readonly placeType: PlaceType | null;
  /** Its words between place and ending. */
  readonly own: string;
  readonly ending: string;
}

/** `ending` is global; what it matches ends the name. */
export function bySuffix(sentence: Sentence, ending: RegExp): Suffixed[] {
  return matches(sentence.text, ending).map((match) => suffixed(sentence, match.index, match[0]));
}

function suffixed(sentence: Sentence, index: number, ending: string): Suffixed {
  const { text, cuts } = sentence;
  const low = earliest(text, cuts, index);
  const place = lastPlace(sentence, low, index + (ending.length > 2 ? 2 : 0));
  const to = index + ending.length;
  if (place) {
    const own = text.slice(place.to, Math.max(place.to, index));
    const within = place.isFull ? nestOf(place.thing) : place.chain.slice(0, -1).map(({ name }) => name);
    return { from: place.from, to, name: text.slice(place.from, to), within, placeType: place.thing.type, own, ending };
  }
  const from = withoutLead(text, low, index);
  return completed(sentence, from, index, ending) ?? unplaced(text, from, index, ending);
}

function unplaced(text: string, from: number, index: number, ending: string): Suffixed {
  const to = index + ending.length;
  return { from, to, name: text.slice(from, to), within: [], placeType: null, own: text.slice(from, index), ending };
}

/** 市社会工作协会: the place that 市 means here belongs to it. */
function completed({ text, known }: Sentence, from: number, index: number, ending: string): Suffixed | null {
  const level = text.charAt(from);
  const meant = /[省市区县镇]/u.test(level) ? meantBy(level, known) : null;
  // 市级, 区域 and 县城 are no places.
  if (
    !meant ||
    from === index ||
    /[该全本我各]/u.test(text.charAt(from - 1)) ||
    /^.(?:级|本级|域|城|场|民|内|间)/u.test(text.slice(from, from + 2))
  )
    return null;
  const to = index + ending.length;
  const printed = text.slice(from, to);
  const own = text.slice(from + 1, index);
  return {
    from,
    to,
    name: meant.name + printed.slice(1),
    printed,
    within: nestOf(meant),
    placeType: typeOfLevel(level) ?? null,
    own,
    ending,
  };
}

/** The thing that such words name. */
export function mentionOf(type: Mention['type'], { name, printed, within }: Suffixed): Mention {
  return {
    type,
    name,
    ...(printed ? { printed } : {}),
    ...(within.length > 0 ? { within: [...within] } : {}),
  };
}

/** The nest of the place right before these words (庐阳区的“银龄守护”), or of one elsewhere than the article's; else of the article. */
export function nestAt(sentence: Sentence, at: number): string[] {
  const before = sentence.places.findLast(({ to }) => to <= at);
  if (!before) return articleNest(sentence);
  if (/^[^，。；、的]{0,4}的?$/u.test(sentence.text.slice(before.to, at))) return nestOf(before.thing);
  const { article } = sentence.known;
  const isElsewhere =
    article && !nestOf(before.thing).includes(article.name) && !(article.within ?? []).includes(before.thing.name);
  const wide = before.chain.findLast(({ type }) => type !== 'Street' && type !== 'Community');
  return isElsewhere && wide ? nestOf(wide) : articleNest(sentence);
}

/** Where the article is about a place: its names, widest first. */
export function articleNest({ known }: Sentence): string[] {
  const { article } = known;
  return article && isPlaceType(article.type) ? nestOf(article) : [];
}
