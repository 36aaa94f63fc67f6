/** Where a funding chain breaks: the hop that no document states, the party that none names, the link that is only planned. */
import type { ChainPart, ChainParts } from './chain-parts.ts';
import type { ChainLink } from './chain-link.ts';
import { EXPECTED_DOWN, EXPECTED_UP } from './chain-steps.ts';
import { type Missing, MissingReason, missingHop } from './missing.ts';

/** Gaps at every thing that the walk went on from; what lies beyond `maxHops` was not asked and is not missing. */
export function chainGaps(chain: ChainParts, down: boolean, maxHops: number): Missing[] {
  const expected = down ? EXPECTED_DOWN : EXPECTED_UP;
  const known = new Map(chain.parts.map((part) => [part.key, part]));
  const gaps = new Map<string, Missing>();
  for (const part of known.values()) {
    if (part.hop >= maxHops || part.role === 'PURPOSE') continue;
    const own = chain.links.filter(({ source, target }) => source === part.key || target === part.key);
    for (const { role, hop, links } of expected) {
      if (role !== part.role || (role === 'OPERATOR' && part.entity.named === false)) continue;
      const gap = gapOf(part, hop, own.filter(({ link }) => links.includes(link)), known);
      if (gap) gaps.set(`${gap.hop} ${gap.fromId} ${gap.reason}`, gap);
    }
    const place = down && part.role === 'POPULATION' ? placeGap(part, own, known) : null;
    if (place) gaps.set(`WHERE ${part.key}`, place);
  }
  return [...gaps.values()];
}

function gapOf(part: ChainPart, hop: string, links: readonly ChainLink[], known: ReadonlyMap<string, ChainPart>): Missing | null {
  if (links.length === 0) return missingHop(hop, part.entity);
  const exact = links.filter(({ link }) => link === hop);
  const others = exact.map(({ source, target }) => known.get(source === part.key ? target : source));
  if (exact.length > 0 && others.every((other) => other?.entity.named === false))
    return missingHop(hop, part.entity, MissingReason.NOT_NAMED);
  if (links.every(({ modality }) => modality !== null && modality !== 'ACTUAL'))
    return missingHop(hop, part.entity, MissingReason.ONLY_PLANNED);
  return null;
}

/** A population that the chain reaches and that no sentence serves in a place. */
function placeGap(part: ChainPart, links: readonly ChainLink[], known: ReadonlyMap<string, ChainPart>): Missing | null {
  const there = links.some(({ source, target }) => source === part.key && known.get(target)?.role === 'PLACE');
  return there ? null : missingHop('WHERE', part.entity);
}
