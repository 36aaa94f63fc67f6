/** Where a statement puts a service: by its own words, else by where its provider stands; and how near two places are. */
import { registerEnumType } from 'type-graphql';
import type { EntityRow } from './graph-types.ts';
import type { Row, Run } from './run.ts';

/** A place with the ids of itself and of every place that contains it. */
export interface ChainedPlace extends EntityRow {
  readonly chain: readonly string[];
}

/** What is known of the place of one statement and its provider. */
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
export function placesOfStatement({ wheres, own, makers }: PlacingColumns): {
  places: ChainedPlace[];
  placedBy: PlacedBy;
} {
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

/** Ids of a place and all that contain it, as a Cypher expression. */
export const chainOf = (place: string): string =>
  `COLLECT { MATCH (${place})-[:PART_OF|WITHIN*0..6]->(container:Place) RETURN DISTINCT container.id }`;

/** Where statements and things are. */
export class Placings {
  private readonly byRole = new Map<string, ChainedPlace[]>();
  private readonly known = new Map<string, ChainedPlace>();

  constructor(rows: readonly PlacingRow[]) {
    for (const { place, uses } of rows) {
      this.known.set(place.id, place);
      for (const { role, id } of uses) {
        const places = this.byRole.get(`${role}|${id}`);
        if (places) places.push(place);
        else this.byRole.set(`${role}|${id}`, [place]);
      }
    }
  }

  of(thing: string, statement: string | null): PlacingColumns {
    const role = (name: string, id: string): ChainedPlace[] => this.byRole.get(`${name}|${id}`) ?? [];
    return {
      wheres: statement === null ? [] : role('where', statement),
      own: role('own', thing),
      makers: role('maker', thing),
    };
  }

  /** The places of these ids that were asked for as things. */
  chained(places: readonly EntityRow[]): ChainedPlace[] {
    return places.flatMap(({ id }) => this.known.get(id) ?? []);
  }
}

/** Cost: one round trip. */
export async function placingsOf(
  { run }: { readonly run: Run },
  things: readonly string[],
  statements: readonly string[],
): Promise<Placings> {
  const parameters = { things: [...new Set(things)], statements: [...new Set(statements)] };
  return new Placings(await run<PlacingRow>(PLACINGS, parameters));
}

type PlacingRow = Row & { readonly place: ChainedPlace; readonly uses: readonly { role: string; id: string }[] };

const PLACINGS = `
  CALL () {
    UNWIND $things AS id
    MATCH (:Entity {id: id})-[:APPLIES_IN|LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN*0..1]->(place:Place) RETURN 'own' AS role, id, place
    UNION UNWIND $things AS id
    MATCH (:Entity {id: id})<-[:ISSUED|RUNS|ESTABLISHED|GIVES]-()-[:LOCATED_IN|WITHIN*0..1]->(place:Place) RETURN 'maker' AS role, id, place
    UNION UNWIND $things AS id
    MATCH (:Entity {id: id})-[:PART_OF]->()-[:LOCATED_IN|WITHIN]->(place:Place) RETURN 'maker' AS role, id, place
    UNION UNWIND $statements AS id
    MATCH (:Statement {id: id})-[:MENTIONS {role: 'WHERE'}]->()-[:LOCATED_IN|OPERATES_IN|WITHIN*0..1]->(place:Place) RETURN 'where' AS role, id, place
  }
  WITH place, collect({role: role, id: id}) AS uses
  RETURN place {.id, .name, .type, .named, chain: ${chainOf('place')}} AS place, uses`;
