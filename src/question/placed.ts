/** Where a statement puts a service: by its own words, else by where its provider stands; and how near two places are. */
import { registerEnumType } from 'type-graphql';
import type { EntityRow } from './graph-types.ts';

/** A place with the ids of itself and of every place that contains it. */
export interface ChainedPlace extends EntityRow {
  readonly chain: readonly string[];
}

/** What `wheresOf`, `ownOf` and `makersOf` read. */
export interface PlacingColumns {
  /** The places that the statement itself names. */
  readonly wheres: readonly ChainedPlace[];
  /** The places in which the provider stands or acts. */
  readonly own: readonly ChainedPlace[];
  /** The places of whoever issued, runs or established it, or of the whole that it is part of. */
  readonly makers: readonly ChainedPlace[];
}

export enum PlacedBy {
  STATEMENT = 'STATEMENT',
  PROVIDER = 'PROVIDER',
}
registerEnumType(PlacedBy, {
  name: 'PlacedBy',
  description: 'What puts a service in a place. 服务地点的依据。',
  valuesConfig: {
    STATEMENT: { description: 'The statement names the place. 该陈述写明地点。' },
    PROVIDER: {
      description:
        'The statement names none: it is where the provider stands or acts; with several such places, the one that holds them all. 该陈述未写地点，取服务方所在地；所在地不止一处时取其共同上级。',
    },
  },
});

/** The places of one statement; none where nothing says it. A provider that acts in several places is only known to act in what holds them all. */
export function placesOfStatement({ wheres, own, makers }: PlacingColumns): { places: ChainedPlace[]; placedBy: PlacedBy } {
  if (wheres.length > 0) return { places: narrowest(wheres), placedBy: PlacedBy.STATEMENT };
  return { places: onePlace(own.length > 0 ? own : makers), placedBy: PlacedBy.PROVIDER };
}

/** Without places that contain another one of them. */
export function narrowest(places: readonly ChainedPlace[]): ChainedPlace[] {
  const unique = [...new Map(places.map((place) => [place.id, place])).values()];
  return unique.filter(({ id }) => !unique.some((other) => other.id !== id && other.chain.includes(id)));
}

function onePlace(places: readonly ChainedPlace[]): ChainedPlace[] {
  const ends = narrowest(places);
  if (ends.length < 2) return ends;
  const shared = places.filter(({ id }) => ends.every(({ chain }) => chain.includes(id)));
  return narrowest(shared);
}

/** Ids of `place` and all that contain it. */
export const chainOf = (place: string): string =>
  `COLLECT { MATCH (${place})-[:PART_OF|WITHIN*0..6]->(container:Place) RETURN DISTINCT container.id }`;

const chained = `place {.id, .name, .type, .named, chain: ${chainOf('place')}}`;

/** Cypher for the column `wheres` of a Statement node. */
export const wheresOf = (statement: string): string => `
  COLLECT {
    MATCH (${statement})-[:MENTIONS {role: 'WHERE'}]->(where)
    OPTIONAL MATCH (where)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(near:Place) WHERE NOT where:Place
    WITH DISTINCT CASE WHEN where:Place THEN where ELSE near END AS place WHERE place IS NOT NULL
    RETURN ${chained}
  }`;

/** Cypher for the column `own` of a provider. */
export const ownOf = (provider: string): string => `
  COLLECT {
    MATCH (${provider})-[:APPLIES_IN|LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN*0..1]->(place:Place)
    WITH DISTINCT place
    RETURN ${chained}
  }`;

/** Cypher for the column `makers` of a provider. */
export const makersOf = (provider: string): string => `
  COLLECT {
    MATCH (${provider})<-[:ISSUED|RUNS|ESTABLISHED|GIVES]-()-[:LOCATED_IN|WITHIN*0..1]->(place:Place)
    WITH DISTINCT place
    RETURN ${chained}
    UNION
    MATCH (${provider})-[:PART_OF]->()-[:LOCATED_IN|WITHIN]->(place:Place)
    WITH DISTINCT place
    RETURN ${chained}
  }`;
