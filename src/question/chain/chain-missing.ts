/** Where a funding chain breaks: the hop that no document states, the party that none names, the link that is only planned. */

import { type Missing, MissingReason, missingHop } from '../answer/missing.ts';
import type { ChainLink } from './chain-link.ts';
import type { ChainPart, ChainParts } from './chain-parts.ts';
import { EXPECTED_DOWN, EXPECTED_UP } from './chain-steps.ts';

/** Gaps at every thing that the walk went on from; what lies beyond `maxHops` was not asked and is not missing. */
export function chainGaps(chain: ChainParts, down: boolean, maxHops: number): Missing[] {
  const expected = down ? EXPECTED_DOWN : EXPECTED_UP;
  const known = new Map(chain.parts.map((part) => [part.key, part]));
  const gaps = new Map<string, Missing>();
  for (const part of known.values()) {
    if (part.hop >= maxHops || isAnswered(part, chain)) continue;
    // A thing may stand in two stages of the chain; what is said of it in one holds in the other.
    const own = chain.links.filter((link) => leadsOn(link, part.entity.id, down));
    for (const { role, hop, links } of expected) {
      if (role !== part.role) continue;
      const gap = gapOf(
        part,
        hop,
        own.filter(({ link }) => links.includes(link)),
      );
      if (gap) gaps.set(`${gap.hop} ${gap.fromId}`, gap);
    }
    const place = down && part.role === 'POPULATION' ? placeGap(part, own, known) : null;
    if (place) gaps.set(`WHERE ${part.key}`, place);
  }
  return [...gaps.values()];
}

/** What a sum is for is no end of the chain; an unnamed operator is a gap of its project; whom an operator serves its projects may say. */
const isAnswered = (part: ChainPart, chain: ChainParts): boolean =>
  part.role === 'PURPOSE' || (part.role === 'OPERATOR' && (part.entity.named === false || chain.onlyRunsServing(part)));

/** Whether a link belongs to a thing on the side to which the chain goes: its parts, not its whole; its basis, not what rests on it. */
function leadsOn({ link, from, to }: ChainLink, id: string, down: boolean): boolean {
  if (link === 'PART_OF') return to.id === id;
  if (link === 'JUSTIFIES' || link === 'GOVERNS') return (down ? from.id : to.id) === id;
  return from.id === id || to.id === id;
}

function gapOf(part: ChainPart, hop: string, links: readonly ChainLink[]): Missing | null {
  if (links.length === 0) return missingHop(hop, part.entity);
  const exact = links.filter(({ link }) => link === hop);
  if (exact.length === 0) return null;
  const others = exact.map(({ from, to }) => (from.id === part.entity.id ? to : from));
  if (others.every(({ named }) => named === false)) return missingHop(hop, part.entity, MissingReason.NOT_NAMED);
  if (exact.every(({ modality }) => modality !== null && modality !== 'ACTUAL'))
    return missingHop(hop, part.entity, MissingReason.ONLY_PLANNED);
  return null;
}

/** A population that the chain reaches and that no sentence serves in a place. */
function placeGap(part: ChainPart, links: readonly ChainLink[], known: ReadonlyMap<string, ChainPart>): Missing | null {
  const there = links.some(({ source, target }) => source === part.key && known.get(target)?.role === 'PLACE');
  return there ? null : missingHop('WHERE', part.entity);
}
