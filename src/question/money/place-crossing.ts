/** Whether two places lie in different provinces, cities or districts, as far as documents say. */
import type { EntityRow } from '../answer/graph-types.ts';
import { LEVEL_TYPE, PlaceLevel } from '../answer/place-level.ts';

const NARROWING = [PlaceLevel.COMMUNITY, PlaceLevel.STREET, PlaceLevel.DISTRICT, PlaceLevel.CITY, PlaceLevel.PROVINCE];

/**
 * The two places that differ, at `level` or, where a document doesn't say in which place of that level an end stands, at the nearest level above
 * at which both ends are known: what lies in two cities lies in two districts. Null where they agree, or where nobody says.
 */
export function crossing(
  from: readonly EntityRow[],
  to: readonly EntityRow[],
  level: PlaceLevel,
): { from: EntityRow; to: EntityRow } | null {
  for (const one of NARROWING.slice(NARROWING.indexOf(level))) {
    const [first, second] = [from, to].map((places) => places.filter(({ type }) => type === LEVEL_TYPE[one]));
    const [start, end] = [first?.[0], second?.[0]];
    if (!start || !end) continue;
    return second?.some(({ id }) => id === start.id) ? null : { from: start, to: end };
  }
  return null;
}
