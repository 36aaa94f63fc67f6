/** A sentence as the recognisers see it: its places and the edges of its names are found once for all of them. */
import { cutsOf } from './edge.ts';
import { type PlaceSpan, placeSpans } from './place-spans.ts';
import type { Known } from './proposal.ts';

export interface Sentence {
  readonly text: string;
  readonly known: Known;
  /** Places, each with those that stand right before it: 合肥市庐阳区双岗街道 is one. In order. */
  readonly places: readonly PlaceSpan[];
  /** Offsets behind which a name begins at the earliest; see `edge.ts`. */
  readonly cuts: Uint8Array;
}

export function sentenceOf(printed: string, known: Known): Sentence {
  const text = withQuotes(printed);
  const cuts = cutsOf(text);
  const places = placeSpans(text, known, cuts);
  // 和平区 is whole, whatever its characters mean elsewhere.
  for (const { from, to } of places) cuts.fill(0, from + 1, to + 1);
  return { text, known, cuts, places };
}

/** Straight quotation marks as the opening and closing ones that they stand for, in turn; the length stays. */
function withQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let isOpen = false;
  return text.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}

/** The last place that begins at or behind `from` and ends at or before `to`. */
export function lastPlace({ places }: Sentence, from: number, to: number): PlaceSpan | null {
  return places.findLast((place) => place.from >= from && place.to <= to) ?? null;
}

/** The names of a place with those around it, widest first. */
export const nestOf = ({ name, within = [] }: { name: string; within?: string[] }): string[] => [...within, name];
