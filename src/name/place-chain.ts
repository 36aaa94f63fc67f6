/** Chains of places, widest first, as `within` gives them: completing them from what else is known, and telling like-named things apart by them. */
import { isPlaceType, type PlaceType } from '../vocabulary/entity.ts';
import type { Mention } from '../vocabulary/statement.ts';

export type Chain = readonly string[];

/** What all mentions of places say together: each name's type and the chain it stands in, where they agree. */
export class PlaceChains {
  private readonly chains = new Map<string, Chain | null>();
  private readonly types = new Map<string, PlaceType | null>();

  constructor(mentions: Iterable<Mention>) {
    for (const { type, name, within = [] } of mentions) {
      if (!isPlaceType(type)) continue;
      this.types.set(name, this.types.has(name) && this.types.get(name) !== type ? null : type);
      this.learn(name, within);
    }
  }

  /** What of its chain identifies a thing: cities and districts, which documents rarely leave out; streets and provinces they often do. */
  identity({ type, name }: Mention, chain: Chain): Chain {
    // Names of provinces and cities are unique in the country, so the chain counts only where two documents disagree on it.
    if ((type === 'Province' || type === 'City') && this.chains.get(name) !== null) return [];
    const completed = this.complete(chain);
    const wide = completed.filter((one) => this.types.get(one) === 'City' || this.types.get(one) === 'District');
    return wide.length > 0 ? wide : completed;
  }

  /** The chain with what is known to stand above its widest place. */
  complete(chain: Chain): Chain {
    const [widest] = chain;
    if (widest === undefined) return chain;
    const above = (this.chains.get(widest) ?? []).filter((name) => !chain.includes(name));
    return above.length === 0 ? chain : this.complete([...above, ...chain]);
  }

  /** Keeps the longest chain; null once two documents put like-named places into different ones. */
  private learn(name: string, within: Chain): void {
    const known = this.chains.get(name);
    if (known === null) return;
    if (known === undefined || isPart(known, within)) this.chains.set(name, within);
    else if (!isPart(within, known)) this.chains.set(name, null);
  }
}

/** The places of `part` all stand in `whole`, in this order. */
export function isPart(part: Chain, whole: Chain): boolean {
  let from = 0;
  for (const name of part) {
    const found = whole.indexOf(name, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/**
 * Groups the chains of like-named things: a shorter chain joins the one group whose longest chain holds it.
 * Where two groups could be meant it stays apart: equal names in different places are different things.
 */
export function groupChains(chains: readonly Chain[]): Chain[][] {
  const groups: Chain[][] = [];
  for (const chain of chains.toSorted((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1))) {
    const fitting = groups.filter(([longest = []]) => isPart(chain, longest));
    if (fitting.length === 1) fitting[0]?.push(chain);
    else groups.push([chain]);
  }
  return groups;
}
