/** The things and links of a funding chain while it is walked: each link once, drawn from the money's side to the people's. */

import type { Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { LINK, type LinkColumns, THING } from '../answer/hop.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import { ChainLink, chainLink } from './chain-link.ts';
import { type Role, type Step } from './chain-steps.ts';

export interface ChainPart {
  readonly key: string;
  readonly entity: EntityRow;
  readonly role: Role;
  /** How many hops from the start. */
  readonly hop: number;
}

export class ChainParts {
  readonly links: ChainLink[] = [];
  complete = true;
  private readonly known = new Map<string, ChainPart>();
  private readonly drawn = new Map<string, ChainLink>();

  constructor(private readonly down: boolean) {}

  get parts(): ChainPart[] {
    return [...this.known.values()];
  }

  start(entity: EntityRow, role: Role): ChainPart {
    return this.part(entity, role, 0, `START:${entity.id}`);
  }

  /** Draws a link from a known part; the part it leads to, where that is new. */
  add(
    key: string,
    { to, known }: Step,
    other: EntityRow,
    link: LinkColumns,
    said: readonly StatementRow[],
    relationship: string,
  ): ChainPart | null {
    const near = this.known.get(key);
    // A relationship that led here does not lead back.
    if (!near || this.drawn.has(relationship)) return null;
    const isNew = !this.known.has(`${to}:${other.id}`);
    if (known && isNew) return null;
    const far = this.part(other, to, near.hop + 1);
    this.draw(relationship, this.down ? near : far, this.down ? far : near, link, said);
    return isNew ? far : null;
  }

  /** Whom a part serves, and where; within the hops asked for. */
  addServiceBelow(row: ServiceColumns, servers: readonly ChainPart[], maxHops: number): void {
    const near = servers.toSorted((a, b) => a.hop - b.hop)[0];
    if (!near || near.hop >= maxHops) return;
    const population = this.part(row.population, 'POPULATION', near.hop + 1);
    this.draw(`SERVES:${near.key}:${population.key}`, near, population, row.link, row.said);
    if (population.hop < maxHops) for (const place of row.places) this.place(row, population, place);
  }

  /** Whether a part stands in the chain only as the operator of projects that say themselves whom they serve. */
  onlyRunsServing({ key, hop }: ChainPart): boolean {
    const above = this.links.filter(({ target }) => target === key);
    const serving = new Set(this.links.filter(({ link }) => link === 'SERVES').map(({ source }) => source));
    return hop > 0 && above.length > 0 && above.every(({ link, source }) => link === 'RUNS' && serving.has(source));
  }

  /** Where a population is served: the end of the chain. */
  addPlaces(row: ServiceColumns, maxHops: number): void {
    const population = this.known.get(`START:${row.population.id}`) ?? this.start(row.population, 'POPULATION');
    if (maxHops > 0) for (const place of row.places) this.place(row, population, place);
  }

  /** Who serves, read from a population, or from the place `below`: gives the server to go on from. */
  addServiceAbove(row: ServiceColumns, below: ChainPart | null, maxHops: number): ChainPart[] {
    const start = this.known.get(`START:${row.population.id}`);
    const population = start ?? this.part(row.population, 'POPULATION', 1);
    if (below) for (const place of row.places) this.place(row, population, place, below);
    if (population.hop >= maxHops) return [];
    const role: Role = row.server.type === 'Policy' ? 'POLICY' : isWork(row.server) ? 'WORK' : 'SERVER';
    const isNew = !this.known.has(`${role}:${row.server.id}`);
    const server = this.part(row.server, role, population.hop + 1);
    this.draw(`SERVES:${server.key}:${population.key}`, server, population, row.link, row.said);
    return isNew ? [server] : [];
  }

  /** Takes away what a sum is for where it leads to no policy and no programme: it lies downstream. */
  prune(): void {
    // A narrower group that nothing leads to says nothing.
    for (const { key, role } of this.parts.slice(1)) {
      const drawn = this.links.some(({ source, target }) => source === key || target === key);
      if (role === 'POPULATION' && !drawn) this.known.delete(key);
    }
    for (const { key, role } of this.parts) {
      if (role !== 'PURPOSE' || this.links.some(({ target }) => target === key)) continue;
      this.known.delete(key);
      for (const link of this.links.filter(({ source }) => source === key))
        this.links.splice(this.links.indexOf(link), 1);
    }
  }

  private place(
    row: ServiceColumns,
    population: ChainPart,
    { place, link, statements }: PlaceColumns,
    start: ChainPart | null = null,
  ): void {
    const known = start?.entity.id === place.id ? start : this.part(place, 'PLACE', this.down ? population.hop + 1 : 0);
    const columns = { link, from: population.entity.id, to: place.id, statements, modality: row.link.modality ?? null };
    this.draw(
      `WHERE:${population.key}:${known.key}:${row.server.id}`,
      population,
      known,
      columns,
      row.said,
      row.server,
    );
  }

  private part(entity: EntityRow, role: Role, hop: number, key = `${role}:${entity.id}`): ChainPart {
    const known = this.known.get(key);
    if (known) return known;
    const part = { key, entity, role, hop };
    this.known.set(key, part);
    return part;
  }

  private draw(
    id: string,
    upper: ChainPart,
    lower: ChainPart,
    link: LinkColumns,
    said: readonly StatementRow[],
    through: EntityRow | null = null,
  ): void {
    if (this.drawn.has(id)) return;
    const drawn = chainLink(upper, lower, link, said, through);
    this.drawn.set(id, drawn);
    this.links.push(drawn);
  }
}

const isWork = ({ type }: EntityRow): boolean => type === 'Project' || type === 'Facility';

interface PlaceColumns {
  readonly place: EntityRow;
  /** WHERE where the sentence of the service gives the place, else how the server stands there. */
  readonly link: string;
  readonly statements: readonly string[];
}

/** Who serves whom, on which sentences, where. */
export type ServiceColumns = Row & {
  readonly server: EntityRow;
  readonly population: EntityRow;
  readonly link: LinkColumns;
  readonly said: readonly StatementRow[];
  readonly places: readonly PlaceColumns[];
};

/** The query for services of servers, to a population (narrower groups too) or in a place (any depth). */
export const services = (of: keyof typeof SERVICES): string => `${SERVICES[of]}
  WITH server, serves, population, inside,
    CASE WHEN size(wheres) > 0 THEN wheres ELSE COLLECT {
      MATCH (server)-[at:OPERATES_IN|LOCATED_IN|WITHIN]->(place:Place)
      WHERE (server:Project OR server:Facility) AND place.named AND NOT place.id IN COLLECT {
        // From the server outwards: asked from the place, a city would be gone through with all that lies in it.
        MATCH (server)-[:OPERATES_IN|LOCATED_IN|WITHIN]->(:Place)-[:PART_OF|WITHIN*1..5]->(wider:Place) RETURN DISTINCT wider.id
      }
      WITH place, at ORDER BY type(at), place.name
      RETURN {place: ${THING('place')}, link: type(at), statements: coalesce(at.statements, [])}
    } END AS places
  WHERE inside IS NULL OR any(one IN places WHERE one.place.id IN inside)
  RETURN ${THING('server')} AS server, ${THING('population')} AS population, ${LINK('serves')} AS link, places,
    COLLECT {
      UNWIND serves.statements + [id IN reduce(all = [], one IN places | all + one.statements) | id] AS id
      MATCH (s:Statement {id: id}) RETURN DISTINCT ${STATEMENT}
    } AS said
  ORDER BY server.name, population.name LIMIT toInteger($most)`;

const WHERES = `COLLECT {
    UNWIND serves.statements AS id
    MATCH (:Statement {id: id})-[:MENTIONS {role: 'WHERE'}]->(place:Place)
    WITH place, collect(DISTINCT id) AS ids
    RETURN {place: ${THING('place')}, link: 'WHERE', statements: ids}
  } AS wheres`;

const SERVICES = {
  SERVER: `UNWIND $ids AS asked MATCH (server:Entity {id: asked})-[serves:SERVES]->(population:Population)
    WITH server, serves, population, null AS inside, ${WHERES}`,
  POPULATION: `MATCH (population:Population)-[:BROADER*0..4]->(:Population {id: $ids[0]})
    WITH DISTINCT population MATCH (server:Entity)-[serves:SERVES]->(population)
    WITH server, serves, population, null AS inside, ${WHERES}`,
  PLACE: `MATCH (place:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $ids[0]})
    WITH collect(DISTINCT place) AS places, collect(DISTINCT place.id) AS inside
    // Who may serve there: who stands there, and of whom a statement says so that names a place there.
    CALL (places) {
      UNWIND places AS place MATCH (place)<-[:OPERATES_IN|LOCATED_IN|WITHIN]-(server:Entity) RETURN server
      UNION
      UNWIND places AS place MATCH (place)<-[:MENTIONS {role: 'WHERE'}]-(:Statement)-[:MENTIONS]->(server:Entity) RETURN server
    }
    MATCH (server)-[serves:SERVES]->(population:Population)
    WITH server, serves, population, inside, ${WHERES}`,
};
