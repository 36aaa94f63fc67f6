/** The offices in whose mouths documents put what they say of a thing. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { QuestionContext, Row } from '../answer/context.ts';
import { Said, STATEMENT, type StatementRow, said } from '../answer/said.ts';

@ObjectType({ description: 'An office that speaks of it, with a sentence in its mouth. 谈及它的职务及其言辞。' })
export class EntitySpeaker extends Said {
  @Field(() => String, { nullable: true, description: 'Office. 职务。' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Organization. 机构。' })
  organization!: string | null;

  @Field(() => Int, { description: 'In how many statements. 陈述数。' })
  statementCount!: number;
}

type SpeakerColumns = Row & {
  readonly role: string | null;
  readonly organization: string | null;
  readonly statementCount: number;
  readonly statements: readonly StatementRow[];
};

/** Who speaks most first, at most `limit`, each with three statements. One round trip. */
export async function speakersOf({ run }: QuestionContext, id: string, limit: number): Promise<EntitySpeaker[]> {
  const rows = await run<SpeakerColumns>(CYPHER, { id, limit });
  return rows.map(({ statements, ...who }) => Object.assign(new EntitySpeaker(), { ...said(statements), ...who }));
}

const CYPHER = `
  MATCH (:Entity {id: $id})<-[:MENTIONS]-(s:Statement)
  WHERE s.speakerRole IS NOT NULL OR s.speakerOrganization IS NOT NULL
  WITH DISTINCT s ORDER BY s.document, s.starts[0], s.id
  WITH s.speakerRole AS role, s.speakerOrganization AS organization, collect(s) AS found
  WITH role, organization, size(found) AS statementCount, found[..3] AS first
  RETURN role, organization, statementCount, [s IN first | ${STATEMENT}] AS statements
  ORDER BY statementCount DESC, organization, role LIMIT toInteger($limit)`;
