/** Reads needs with who has them, whom they concern, their fields and what meets them: for all questions about needs. */

import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';

export type FieldRow = EntityRow & { readonly statements: readonly string[] };

export interface MeetingRow {
  readonly project: EntityRow;
  readonly statements: readonly StatementRow[];
}

export type NeedRow = Row & {
  readonly need: EntityRow;
  readonly held: readonly { readonly holder: EntityRow; readonly statement: StatementRow }[];
  readonly places: readonly EntityRow[];
  readonly words: readonly string[];
  /** The people whom the text says the need is about. */
  readonly concerned: readonly EntityRow[];
  /** The people for whom its fields are, by the scheme. */
  readonly byScheme: readonly EntityRow[];
  readonly fields: readonly FieldRow[];
  readonly met: readonly MeetingRow[];
  readonly sameName: readonly MeetingRow[];
};

/** The people a need is about: as stated, else by the scheme of its fields. */
export const populationsOf = ({ concerned, byScheme }: NeedRow): readonly EntityRow[] =>
  concerned.length > 0 ? concerned : byScheme;

const statementsOf = (link: string): string =>
  `COLLECT { UNWIND ${link}.statements AS id MATCH (s:Statement {id: id}) RETURN ${STATEMENT} }`;

/** Which needs: in a place, about populations (ids; narrower ones count), or one of them. Null asks for all. */
export interface NeedQuery {
  readonly within: string | null;
  readonly populations: readonly string[] | null;
  readonly need: string | null;
}

/** Cost: one round trip. */
export const needRows = ({ run }: QuestionContext, { within, populations, need }: NeedQuery): Promise<NeedRow[]> =>
  run<NeedRow>(NEEDS, { within, populations, need });

const NEEDS = `
  MATCH (need:Need)
  WHERE ($need IS NULL OR need.id = $need)
    AND ($within IS NULL OR EXISTS { (need)<-[:HAS_NEED]-(:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within}) })
    AND ($populations IS NULL
      OR EXISTS { MATCH (need)-[:CONCERNS]->(:Population)-[:BROADER*0..4]->(asked:Population) WHERE asked.id IN $populations }
      OR EXISTS { MATCH (need)<-[:HAS_NEED]-(:Population)-[:BROADER*0..4]->(asked:Population) WHERE asked.id IN $populations }
      OR (NOT EXISTS { (need)-[:CONCERNS]->() } AND NOT EXISTS { (need)<-[:HAS_NEED]-(:Population) } AND EXISTS {
        MATCH (need)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField)-[:CONCERNS]->(:Population)-[:BROADER*0..4]->(asked:Population)
        WHERE asked.id IN $populations
      }))
  RETURN need {.id, .name, .type, .named, .documents} AS need,
    COLLECT {
      MATCH (holder:Entity)-[has:HAS_NEED]->(need) UNWIND has.statements AS id MATCH (s:Statement {id: id})
      RETURN {holder: holder {.id, .name, .type, .named}, statement: ${STATEMENT}}
    } AS held,
    COLLECT { MATCH (:Statement)-[mention:MENTIONS {role: 'OBJECT'}]->(need) RETURN DISTINCT mention.words } AS words,
    COLLECT { MATCH (place:Place)-[:HAS_NEED]->(need) RETURN DISTINCT place {.id, .name, .type} } AS places,
    COLLECT {
      MATCH (need)-[:CONCERNS]->(population:Population) RETURN population {.id, .name, .type} ORDER BY population.name
      UNION
      MATCH (population:Population)-[:HAS_NEED]->(need) RETURN population {.id, .name, .type} ORDER BY population.name
    } AS concerned,
    COLLECT {
      MATCH (need)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField)-[:CONCERNS]->(population:Population)
      RETURN DISTINCT population {.id, .name, .type}
    } AS byScheme,
    COLLECT { MATCH (need)-[link:IN_FIELD]->(field:ServiceField) RETURN field {.id, .name, .type, statements: link.statements} } AS fields,
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
    } AS sameName`;
