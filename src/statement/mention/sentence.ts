/** A sentence as the recognisers see it: its places and the edges of its names are found once for all of them. */
import { cutsOf } from './name/edge.ts';
import { type PlaceSpan, placeSpans } from './place/spans.ts';
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
  if (places.length === 0) return { text, known, cuts, places };
  return { text, known, cuts: cutsOf(withoutPlaces(text, places), namesBehind(text, places)), places };
}

/** The places alone. */
export function placesIn(printed: string, known: Known): readonly PlaceSpan[] {
  const text = withQuotes(printed);
  return placeSpans(text, known, cutsOf(text));
}

/** 和平区 is whole, and 大连同心 is no 连同: the characters of a place mean nothing else. */
function withoutPlaces(text: string, places: readonly PlaceSpan[]): string {
  let plain = '';
  let end = 0;
  for (const { from, to, isFull } of places) {
    const kept = isFull ? 1 : 0;
    plain += text.slice(end, from) + PLACE.repeat(to - from - kept) + text.slice(to - kept, to);
    end = to;
  }
  return plain + text.slice(end);
}

/** A character that begins no word of ours. */
const PLACE = '甲';
/** 铁西区和煦社会工作服务中心: 和 right behind a place begins a name where an organization's words follow. */
const NAME_BEHIND =
  /^[和同与](?=[〇㐀-鿿𠀀-𲎯])(?![、，和与])[〇㐀-鿿𠀀-𲎯]{1,4}?(?:社会工作|社工|公益|志愿|养老|为老|助老|助残|青少年|儿童|家庭|心理|调解|互助|文化|慈善|社区发展|社区服务)[〇㐀-鿿𠀀-𲎯]{0,10}?(?:中心|协会|服务社|促进会|服务队|基金会|事务所|志愿队|公司)/u;

/** Where 和, 同 or 与 belongs to the name that a place heads. */
function namesBehind(text: string, places: readonly PlaceSpan[]): ReadonlySet<number> {
  return new Set(
    places.flatMap(({ to }) =>
      NAME_BEHIND.test(text.slice(to, to + 24)) && !places.some(({ from }) => from > to && from <= to + 3) ? [to] : [],
    ),
  );
}

/** Straight quotation marks as the opening and closing ones that they stand for, in turn, and inner ones as outer ones; the length stays. */
function withQuotes(text: string): string {
  const printed = /[‘’「」『』]/u.test(text) ? text.replaceAll(/[‘「『]/gu, '“').replaceAll(/[’」』]/gu, '”') : text;
  if (!printed.includes('"')) return printed;
  let isOpen = false;
  return printed.replaceAll('"', () => {
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
