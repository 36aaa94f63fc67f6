/** Reads who could answer needs: whatever serves such people or works in such a field, and who runs it. */
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { SAID_STATEMENT, type SaidStatement } from '../answer/said.ts';
import { type NeedRow, populationsOf } from './need-rows.ts';

/** An organization, project or facility, with what it offers and who runs it. */
export interface Candidate {
  readonly server: EntityRow;
  readonly serves: readonly { readonly population: EntityRow; readonly statement: SaidStatement }[];
  readonly fields: readonly { readonly field: EntityRow; readonly statement: SaidStatement }[];
  /** Each with the id of the statement that says so. */
  readonly runners: readonly { readonly runner: EntityRow; readonly statement: string }[];
}

/** Concept of a need to the concepts that answer it: itself, narrower ones, and for people the wider groups too, since they are part of them. */
export type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** All who could answer one of the needs, found by what they offer. */
export class Candidates {
  private readonly byConcept = new Map<string, Candidate[]>();
  private readonly byId: ReadonlyMap<string, Candidate>;

  constructor(
    readonly all: readonly Candidate[],
    readonly kin: Kin,
  ) {
    this.byId = new Map(all.map((candidate) => [candidate.server.id, candidate]));
    for (const candidate of all) {
      const offered = [
        ...candidate.serves.map(({ population }) => population.id),
        ...candidate.fields.map(({ field }) => field.id),
      ];
      for (const id of new Set(offered)) {
        const offering = this.byConcept.get(id);
        if (offering) offering.push(candidate);
        else this.byConcept.set(id, [candidate]);
      }
    }
  }

  /** Who offers one of these concepts or is one of these things. */
  of(concepts: readonly string[], things: readonly string[]): Candidate[] {
    const offering = [...new Set(concepts)].flatMap((id) => this.byConcept.get(id) ?? []);
    return [...new Set([...things.flatMap((id) => this.byId.get(id) ?? []), ...offering])];
  }
}

/** Cost: two round trips; what a need is stated or named to be met by is among them. */
export async function candidatesFor(context: QuestionContext, needs: readonly NeedRow[]): Promise<Candidates> {
  const kin = await kinOf(context, needs);
  const concepts = [...new Set([...kin.values()].flatMap((ids) => [...ids]))];
  const meeting = [
    ...new Set(needs.flatMap(({ met, sameName }) => [...met, ...sameName].map(({ project }) => project.id))),
  ];
  return new Candidates(await context.run<Row & Candidate>(CANDIDATES, { concepts, meeting }), kin);
}

async function kinOf({ run }: QuestionContext, needs: readonly NeedRow[]): Promise<Kin> {
  const people = [...new Set(needs.flatMap((row) => populationsOf(row).map(({ id }) => id)))];
  const fields = [...new Set(needs.flatMap((row) => row.fields.map(({ id }) => id)))];
  const rows = await run<Row & { id: string; kin: readonly string[] }>(KIN, { people, fields });
  return new Map(rows.map(({ id, kin }) => [id, new Set(kin)]));
}

const KIN = `
  CALL () {
    UNWIND $people AS id MATCH (kin:Population)-[:BROADER*0..4]->(:Population {id: id}) RETURN id, kin
    UNION UNWIND $people AS id MATCH (:Population {id: id})-[:BROADER*1..4]->(kin:Population) RETURN id, kin
    UNION UNWIND $fields AS id MATCH (kin:ServiceField)-[:BROADER*0..4]->(:ServiceField {id: id}) RETURN id, kin
  }
  RETURN id, collect(DISTINCT kin.id) AS kin`;

const CANDIDATES = `
  CALL () {
    MATCH (server:Entity)-[:SERVES|IN_FIELD]->(concept:Entity) WHERE concept.id IN $concepts RETURN server
    UNION
    MATCH (server:Entity) WHERE server.id IN $meeting RETURN server
  }
  WITH server WHERE server:Organization OR server:Project OR server:Facility
  RETURN server {.id, .name, .type, .named} AS server,
    COLLECT {
      MATCH (server)-[link:SERVES]->(population:Population) WHERE population.id IN $concepts
      UNWIND link.statements AS id MATCH (s:Statement {id: id})
      RETURN {population: population {.id, .name, .type}, statement: ${SAID_STATEMENT}}
    } AS serves,
    COLLECT {
      MATCH (server)-[link:IN_FIELD]->(field:ServiceField) WHERE field.id IN $concepts
      UNWIND link.statements AS id MATCH (s:Statement {id: id})
      RETURN {field: field {.id, .name, .type}, statement: ${SAID_STATEMENT}}
    } AS fields,
    COLLECT {
      MATCH (runner:Organization)-[link:RUNS]->(server)
      UNWIND link.statements AS id
      RETURN {runner: runner {.id, .name, .type, .named}, statement: id}
    } AS runners`;
