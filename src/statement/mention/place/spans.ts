/** The places that a sentence names, by the gazetteer and by their endings, each with those that stand right before it. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType, PLACE_TYPES, type PlaceType } from '../../../vocabulary/entity.ts';
import { isWithin } from '../../../vocabulary/gazetteer.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Known } from '../proposal.ts';
import { listedTokens } from './list.ts';
import type { GazetteerPlace } from './table.ts';
import type { Token } from './token.ts';
import { tokens } from './tokens.ts';

/** Words that name one place; of a chain (合肥市庐阳区) all its words. */
export interface PlaceSpan extends Range {
  readonly thing: Mention & { type: PlaceType };
  /** The places of the chain, widest first, the thing itself last. */
  readonly chain: readonly (Mention & { type: PlaceType })[];
  /** Where each of the chain ends. */
  readonly ends: readonly number[];
  /** False where the last place of the chain stands by its short name: 成都. */
  readonly isFull: boolean;
}

export function placeSpans(text: string, known: Known, cuts: Uint8Array): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  /** The one street that the sentence has named so far; null where it has named several. */
  let street: Mention | null | undefined;
  for (const chain of chains(withListed(tokens(text, known, cuts), listedTokens(text, known)))) {
    const span = spanOf(chain, known, street ?? null);
    spans.push(span);
    for (const one of span.chain)
      if (one.type === 'Street') street = street === undefined || street?.name === one.name ? one : null;
  }
  return spans;
}

/** A list that shares an ending tells more than its last member alone. */
function withListed(found: readonly Token[], listed: readonly Token[]): Token[] {
  if (listed.length === 0) return [...found];
  const apart = found.filter(({ from, to }) => !listed.some((one) => one.from < to && from < one.to));
  return [...apart, ...listed].sort((a, b) => a.from - b.from);
}

const width = (type: PlaceType): number => PLACE_TYPES.indexOf(type);

/** Names that stand next to each other, the wider first. */
function chains(found: readonly Token[]): Token[][] {
  const joined: Token[][] = [];
  for (const token of found) {
    const last = joined.at(-1)?.at(-1);
    if (last && last.to === token.from && nests(token, last)) joined.at(-1)?.push(token);
    else joined.push([token]);
  }
  return joined;
}

function nests(inner: Token, outer: Token): boolean {
  if (width(inner.type) < width(outer.type)) return false;
  if (width(inner.type) === width(outer.type)) return inner.type === 'Community';
  if (inner.candidates.length === 0 || outer.candidates.length === 0) return true;
  const fits = inner.candidates.some((one) => outer.candidates.some((other) => isWithin(one, other)));
  return fits || inner.type === 'Street';
}

function spanOf(chain: readonly Token[], known: Known, here: Mention | null): PlaceSpan {
  const first = chain[0] as Token;
  const last = chain.at(-1) as Token;
  const outer = outerNest(chain, known, here);
  const names = chain.map(({ name }) => name);
  const mentions = chain.map(({ type, name }, index) => mentionOf(type, name, [...outer, ...names.slice(0, index)]));
  const thing = mentions.at(-1) as Mention & { type: PlaceType };
  const ends = chain.map(({ to }) => to);
  return { from: first.from, to: last.to, thing, chain: mentions, ends, isFull: last.isFull };
}

const mentionOf = (type: PlaceType, name: string, within: readonly string[]): Mention & { type: PlaceType } => {
  const around = within.filter((one) => one !== name);
  return around.length > 0 ? { type, name, within: around } : { type, name };
};

/** The places around the first of a chain, as far as the document gives them. */
function outerNest(chain: readonly Token[], known: Known, here: Mention | null): string[] {
  const [first] = chain;
  if (!first) return [];
  const before = known.places.get(first.name);
  if (before && before.type === first.type && (before.within ?? []).length > 0) return before.within ?? [];
  const table = nestByTable(chain, known);
  if (table) return table;
  if (first.candidates.length > 0) return [];
  const { article, street, near = {}, left = {} } = known;
  // 覆盖甲街道和乙街道…。丙社区: of which of them it is the words do not say.
  const ofPassage = near.Street?.name === left.Street?.name ? near.Street : undefined;
  const around = [here, ofPassage, street, near.District, article].find(
    (one) => one && isPlaceType(one.type) && width(one.type) < width(first.type),
  );
  return around ? nameNest(around) : [];
}

const nameNest = ({ name, within = [] }: Mention): string[] => [...within, name];

/** By the gazetteer: of the places of this name the one that fits what else the document names. Null where the table does not know it. */
function nestByTable(chain: readonly Token[], { places }: Known): string[] | null {
  const [first, ...rest] = chain;
  if (!first || first.candidates.length === 0) return null;
  const fit = first.candidates.filter((one) =>
    rest.every(({ candidates }) => candidates.length === 0 || candidates.some((inner) => isWithin(inner, one))),
  );
  const named = (one: GazetteerPlace): string[] => one.within.filter((name) => places.has(name));
  const [best, second] = (fit.length > 0 ? fit : first.candidates).map(named).sort((a, b) => b.length - a.length);
  const isSure = !second || (best?.length ?? 0) > second.length;
  return isSure ? (best ?? []) : [];
}
