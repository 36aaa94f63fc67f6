/** Reads needs with who has them, whom they concern, their fields and what meets them: one Cypher fragment for the questions about needs. */
import type { EntityRow } from './graph-types.ts';
import { type ChainedPlace, chainOf } from './placed.ts';
import { STATEMENT, type StatementRow } from './said.ts';

export type FieldRow = EntityRow & { readonly statements: readonly string[]; readonly wider: readonly string[] };

export interface MeetingRow {
  readonly project: EntityRow;
  readonly statements: readonly StatementRow[];
}

export interface NeedRow {
  readonly need: EntityRow;
  readonly held: readonly { readonly holder: EntityRow; readonly chain: readonly string[]; readonly statement: StatementRow }[];
  readonly places: readonly ChainedPlace[];
  readonly words: readonly string[];
  /** The people whom the text says the need is about. */
  readonly concerned: readonly EntityRow[];
  /** The people for whom its fields are, by the scheme. */
  readonly byScheme: readonly EntityRow[];
  readonly fields: readonly FieldRow[];
  readonly met: readonly MeetingRow[];
  readonly sameName: readonly MeetingRow[];
}

/** The people a need is about: as stated, else by the scheme of its fields. */
export const populationsOf = ({ concerned, byScheme }: NeedRow): readonly EntityRow[] =>
  concerned.length > 0 ? concerned : byScheme;

const statementsOf = (link: string): string =>
  `COLLECT { UNWIND ${link}.statements AS id MATCH (s:Statement {id: id}) RETURN ${STATEMENT} }`;

/** Cypher that turns the variable \`asked\` (ids of populations, or null for all) into the column \`needs\`; parameters \`$needWithin\` and \`$need\`. */
export const NEEDS = `
  CALL (asked) {
    MATCH (need:Need) WHERE $need IS NULL OR need.id = $need
    WITH asked, need,
      COLLECT {
        MATCH (holder:Entity)-[has:HAS_NEED]->(need) UNWIND has.statements AS id MATCH (s:Statement {id: id})
        RETURN {holder: holder {.id, .name, .type, .named}, chain: ${chainOf('holder')}, statement: ${STATEMENT}}
      } AS held,
      COLLECT {
        MATCH (:Statement)-[mention:MENTIONS {role: 'OBJECT'}]->(need) RETURN DISTINCT mention.words
      } AS words,
      COLLECT { MATCH (place:Place)-[:HAS_NEED]->(need) RETURN DISTINCT place {.id, .name, .type, chain: ${chainOf('place')}} } AS places,
      COLLECT {
        MATCH (need)-[:CONCERNS]->(population:Population) RETURN population {.id, .name, .type} ORDER BY population.name
        UNION
        MATCH (population:Population)-[:HAS_NEED]->(need) RETURN population {.id, .name, .type} ORDER BY population.name
      } AS concerned,
      COLLECT {
        MATCH (need)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField)-[:CONCERNS]->(population:Population)
        RETURN DISTINCT population {.id, .name, .type}
      } AS byScheme,
      COLLECT {
        MATCH (need)-[link:IN_FIELD]->(field:ServiceField) RETURN field {.id, .name, .type, statements: link.statements}
      } AS fields,
      COLLECT {
        MATCH (need)-[link:MET_BY]->(project:Entity)
        RETURN {project: project {.id, .name, .type, .named}, statements: ${statementsOf('link')}}
      } AS met,
      COLLECT {
        MATCH (project:Project {name: need.name}) WHERE project.named AND NOT EXISTS { (need)-[:MET_BY]->(project) }
        MATCH (s:Statement)-[:MENTIONS {role: 'SUBJECT'}]->(project) WHERE s.document IN need.documents
        WITH project, s ORDER BY CASE s.predicate WHEN 'SERVES' THEN 0 WHEN 'LISTED_IN' THEN 1 ELSE 2 END, s.starts[0]
        WITH project, collect(${STATEMENT})[0..1] AS statements
        RETURN {project: project {.id, .name, .type, .named}, statements: statements}
      } AS sameName
    WHERE ($needWithin IS NULL OR any(one IN held WHERE $needWithin IN one.chain))
      AND (asked IS NULL OR any(one IN CASE WHEN size(concerned) > 0 THEN concerned ELSE byScheme END WHERE one.id IN asked))
    RETURN collect({need: need {.id, .name, .type, .named, .documents}, held: held, words: words, places: places, concerned: concerned,
      byScheme: byScheme, fields: fields, met: met, sameName: sameName}) AS needs
  }`;

/** Cypher for the ids of \`$population\` and all narrower ones, null without \`$population\`, as the variable \`asked\`. */
export const ASKED = `
  WITH CASE WHEN $population IS NULL THEN null ELSE
    COLLECT { MATCH (narrower:Population)-[:BROADER*0..4]->(:Population {id: $population}) RETURN DISTINCT narrower.id }
  END AS asked`;
