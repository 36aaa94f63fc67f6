/** Reads who could answer needs: whatever serves such people or works in such a field, with its places and who runs it. */
import type { EntityRow } from './graph-types.ts';
import { type ChainedPlace, makersOf, ownOf, wheresOf } from './placed.ts';
import { STATEMENT, type StatementRow } from './said.ts';

export interface Candidate {
  readonly server: EntityRow;
  readonly own: readonly ChainedPlace[];
  readonly makers: readonly ChainedPlace[];
  readonly serves: readonly {
    readonly population: EntityRow;
    readonly statement: StatementRow;
    readonly wheres: readonly ChainedPlace[];
  }[];
  readonly fields: readonly { readonly field: EntityRow; readonly statement: StatementRow }[];
  readonly runners: readonly { readonly runner: EntityRow; readonly statement: StatementRow }[];
}

/** A concept of a need and the concepts that answer it: narrower ones, and for people the wider groups too, since they are part of them. */
export interface Kin {
  readonly id: string;
  readonly kin: readonly string[];
}

/** Cypher that makes the columns \`people\`, \`kinds\` (of \`Kin\`) and \`candidates\` of the column \`needs\`. */
export const CANDIDATES = `
  WITH needs,
    COLLECT {
      UNWIND needs AS one UNWIND one.concerned + one.byScheme AS population WITH DISTINCT population.id AS id
      RETURN {id: id, kin: COLLECT {
        MATCH (kin:Population)-[:BROADER*0..4]->(:Population {id: id}) RETURN kin.id
        UNION MATCH (:Population {id: id})-[:BROADER*1..4]->(kin:Population) RETURN kin.id
      }}
    } AS people,
    COLLECT {
      UNWIND needs AS one UNWIND one.fields AS field WITH DISTINCT field.id AS id
      RETURN {id: id, kin: COLLECT { MATCH (kin:ServiceField)-[:BROADER*0..4]->(:ServiceField {id: id}) RETURN DISTINCT kin.id }}
    } AS kinds
  WITH needs, people, kinds,
    reduce(ids = [], one IN people | ids + one.kin) AS peopleIds, reduce(ids = [], one IN kinds | ids + one.kin) AS kindIds
  CALL (needs, peopleIds, kindIds) {
    CALL (needs, peopleIds, kindIds) {
      MATCH (server:Entity)-[:SERVES]->(population:Population) WHERE population.id IN peopleIds RETURN server
      UNION MATCH (server:Entity)-[:IN_FIELD]->(field:ServiceField) WHERE field.id IN kindIds RETURN server
      UNION UNWIND needs AS one UNWIND one.met + one.sameName AS meeting MATCH (server:Entity {id: meeting.project.id}) RETURN server
    }
    WITH DISTINCT server, peopleIds, kindIds WHERE server:Organization OR server:Project OR server:Facility
    RETURN collect({
      server: server {.id, .name, .type, .named}, own: ${ownOf('server')}, makers: ${makersOf('server')},
      serves: COLLECT {
        MATCH (server)-[serves:SERVES]->(population:Population) WHERE population.id IN peopleIds
        UNWIND serves.statements AS id MATCH (s:Statement {id: id})
        RETURN {population: population {.id, .name, .type}, statement: ${STATEMENT}, wheres: ${wheresOf('s')}}
      },
      fields: COLLECT {
        MATCH (server)-[link:IN_FIELD]->(field:ServiceField) WHERE field.id IN kindIds
        UNWIND link.statements AS id MATCH (s:Statement {id: id})
        RETURN {field: field {.id, .name, .type}, statement: ${STATEMENT}}
      },
      runners: COLLECT {
        MATCH (runner:Organization)-[runs:RUNS]->(server) WHERE server:Project OR server:Facility
        UNWIND runs.statements AS id MATCH (s:Statement {id: id})
        RETURN {runner: runner {.id, .name, .type, .named}, statement: ${STATEMENT}}
      }
    }) AS candidates
  }`;

