/** Reads who could answer needs: whatever serves such people or works in such a field, and who runs it. */
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import { type NeedRow, populationsOf } from './need-rows.ts';

export type Candidate = Row & {
  readonly server: EntityRow;
  readonly serves: readonly { readonly population: EntityRow; readonly statement: StatementRow }[];
  readonly fields: readonly { readonly field: EntityRow; readonly statement: StatementRow }[];
  readonly runners: readonly { readonly runner: EntityRow; readonly statement: StatementRow }[];
};

/** Concept of a need to the concepts that answer it: itself, narrower ones, and for people the wider groups too, since they are part of them. */
export type Kin = ReadonlyMap<string, readonly string[]>;

/** Cost: one round trip. */
export async function kinOf({ run }: QuestionContext, needs: readonly NeedRow[]): Promise<Kin> {
  const people = [...new Set(needs.flatMap((row) => populationsOf(row).map(({ id }) => id)))];
  const fields = [...new Set(needs.flatMap((row) => row.fields.map(({ id }) => id)))];
  const rows = await run<Row & { id: string; kin: readonly string[] }>(KIN, { people, fields });
  return new Map(rows.map(({ id, kin }) => [id, kin]));
}

/** Cost: one round trip; what a need is stated or named to be met by is among them. */
export function candidatesFor({ run }: QuestionContext, needs: readonly NeedRow[], kin: Kin): Promise<Candidate[]> {
  const concepts = [...new Set([...kin.values()].flat())];
  const meeting = [
    ...new Set(needs.flatMap(({ met, sameName }) => [...met, ...sameName].map(({ project }) => project.id))),
  ];
  return run<Candidate>(CANDIDATES, { concepts, meeting });
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
      RETURN {population: population {.id, .name, .type}, statement: ${STATEMENT}}
    } AS serves,
    COLLECT {
      MATCH (server)-[link:IN_FIELD]->(field:ServiceField) WHERE field.id IN $concepts
      UNWIND link.statements AS id MATCH (s:Statement {id: id})
      RETURN {field: field {.id, .name, .type}, statement: ${STATEMENT}}
    } AS fields,
    COLLECT {
      MATCH (runner:Organization)-[link:RUNS]->(server)
      UNWIND link.statements AS id MATCH (s:Statement {id: id})
      RETURN {runner: runner {.id, .name, .type, .named}, statement: ${STATEMENT}}
    } AS runners`;
