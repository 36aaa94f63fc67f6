/** Streets without the whole word for one: 番禺区大石街, 丹阳办事处. */
import type { PlaceType } from '../../../vocabulary/entity.ts';
import { placesNamed } from './table.ts';
import type { Token } from './token.ts';

/** The table must know it as a 街道; a bare 街 is a road, unless it stands right behind its district. */
export function shortStreet(
  text: string,
  lowest: number,
  end: number,
  before: Token | null,
  cuts: Uint8Array,
): Token | null {
  const ending = /(?:街|办事处)$/u.exec(text.slice(Math.max(0, end - 3), end))?.[0];
  if (!ending) return null;
  const stop = end - ending.length;
  for (let from = Math.max(lowest, stop - 5); from <= stop - 2; from += 1) {
    const isBehind = before?.to === from && isWide(before.type);
    if (!isBehind && (ending === '街' || cuts[from] !== 1)) continue;
    const candidates = placesNamed(`${text.slice(from, stop)}街道`).filter(({ type }) => type === 'Street');
    const fits = candidates.some(({ within }) => !isBehind || within.includes(before?.name ?? ''));
    if (fits) return { from, to: end, type: 'Street', name: text.slice(from, end), candidates, isFull: true };
  }
  return null;
}

const isWide = (type: PlaceType): boolean => type === 'District' || type === 'City';
