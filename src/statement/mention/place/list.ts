/** Places that share their ending: 禅城、南海、顺德各区, 晋阳、簇锦2个街道. Each must be known by its full name. */
import { matches } from '../../../text/matches.ts';
import { isWithin } from '../../../vocabulary/gazetteer.ts';
import type { Known } from '../proposal.ts';
import { type GazetteerPlace, placesNamed } from './table.ts';
import type { Token } from './token.ts';

const LIST =
  /(?<names>(?:[〇㐀-鿿𠀀-𲎯]{2,6}、){1,12}[〇㐀-鿿𠀀-𲎯]{2,6}?)(?:等(?:各|(?:\d+|[两三四五六七八九十]+)个?)?|各|(?:\d+|[两三四五六七八九十]+)个?)(?<level>市|区|县|街道|镇|乡|社区)(?!域|间|级|场|民|直)/gu;

export function listedTokens(text: string, known: Known): Token[] {
  if (!text.includes('、')) return [];
  return matches(text, LIST).flatMap(({ 0: all, index, groups }) => {
    const { names = '', level = '' } = groups ?? {};
    const found: Token[] = [];
    let at = index;
    for (const words of names.split('、')) {
      const token = tokenOf(words, level, at, known);
      if (token) found.push(token);
      at += words.length + 1;
    }
    const last = found.at(-1);
    if (!last || found.length < 2) return [];
    // 三水各区: what they share belongs to the last, or it would be read as a place beside it.
    const isEnd = last.to === index + names.length;
    return isEnd ? [...found.slice(0, -1), { ...last, to: index + all.length }] : found;
  });
}

/** The longest end of the words that names a known place with the ending; what stands before it is no part of it. */
function tokenOf(words: string, level: string, at: number, known: Known): Token | null {
  for (let start = 0; start <= words.length - 2; start += 1) {
    const short = words.slice(start);
    const name = short + level;
    const said = known.places.get(name);
    const all = placesNamed(name);
    const near = inDocument(all, known);
    // No two cities bear one name, wherever they stand.
    const candidates = near.length === 0 && level === '市' && all.length === 1 ? all : near;
    const type = said?.type ?? candidates[0]?.type;
    if (type === 'Province' || type === 'City' || type === 'District' || type === 'Street' || type === 'Community')
      return { from: at + start, to: at + words.length, type, name, candidates, isFull: false };
  }
  return null;
}

/** A name of many places means the one that stands where the document speaks of; one that stands elsewhere is not meant. */
function inDocument(all: readonly GazetteerPlace[], { places, article }: Known): readonly GazetteerPlace[] {
  const around = [...(article?.within ?? []), ...(article ? [article.name] : []), ...places.keys()].flatMap(
    placesNamed,
  );
  return all.filter((one) => around.some((wide) => wide.type !== 'Province' && isWithin(one, wide)));
}
