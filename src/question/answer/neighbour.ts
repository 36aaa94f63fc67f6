/** What a thing is linked to, grouped by relationship and direction, each group a page with the sentences of every link. */
import { Arg, type ClassType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionContext, Row } from './context.ts';
import { Entity, type EntityRow } from './graph-types.ts';
import { type Connection, connectionOf, type PageArguments, pageOfRows, window } from './page.ts';
import { relationInWords } from './relationship-words.ts';
import { Language, reservation, Said, STATEMENT, type StatementRow, said } from './said.ts';
import { nameOf } from './statement-words.ts';
import { Strength } from './strength.ts';

export enum Direction {
  OUT = 'OUT',
  IN = 'IN',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'From the thing asked for, or to it. 关系方向（由其出发或指向它）。',
});

@ObjectType({ description: 'A relationship as a link carries it. 一条关系。' })
export abstract class Link extends Said {
  @Field(() => String, { description: 'The relationship, as the vocabulary names it. 关系名。' })
  relationship!: string;

  @Field(() => String, { nullable: true, description: 'When, EDTF. 时间。' })
  date!: string | null;

  @Field(() => Strength, { nullable: true, description: 'How firmly one thing rests on another. 依据强度。' })
  strength!: string | null;

  start!: EntityRow;
  end!: EntityRow;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const words = relationInWords(
      this.relationship,
      nameOf(this.start, language),
      nameOf(this.end, language),
      language,
    );
    const date = this.date ? (english ? ` (${this.date})` : `（${this.date}）`) : '';
    return `${words}${date}${reservation(this, language)}${english ? '.' : '。'}`;
  }
}

@ObjectType({ description: 'One thing linked to it. 一个关联事物。' })
export class Neighbour extends Link {
  @Field(() => Entity, { description: 'The other thing. 关联的事物。' })
  entity!: EntityRow;
}

const NeighbourConnection = connectionOf(Neighbour) as ClassType<Connection<Neighbour>>;

@ObjectType({ description: 'Everything linked in one way. 同一种关系的全部关联事物。' })
export class NeighbourGroup extends (NeighbourConnection as new () => Connection<Neighbour>) {
  @Field(() => String, { description: 'The relationship. 关系名。' })
  relationship!: string;

  @Field(() => Direction)
  direction!: Direction;
}

/** How a link's own properties and statements become the fields of `Link`. */
export interface LinkRow {
  readonly relationship: string;
  readonly date: string | null;
  readonly strength: string | null;
  readonly modality: string | null;
  readonly statements: readonly StatementRow[];
}

export const linkOf = (
  { relationship, date, strength, modality, statements }: LinkRow,
  start: EntityRow,
  end: EntityRow,
) => ({
  ...said(statements),
  ...{ relationship, date: date ?? null, strength: strength ?? null, modality: modality ?? null, start, end },
});

type GroupColumns = Row & {
  readonly relationship: string;
  readonly direction: Direction;
  readonly total: number;
  readonly links: readonly (LinkRow & { readonly other: EntityRow })[];
};

/** One page of each group, all in one round trip. */
export async function neighboursOf(
  { run }: QuestionContext,
  entity: EntityRow,
  relationships: readonly string[] | null,
  direction: Direction | null,
  page: PageArguments,
): Promise<NeighbourGroup[]> {
  const { skip, limit } = window(page);
  const groups = await run<GroupColumns>(CYPHER, { id: entity.id, relationships, direction, skip, limit });
  return groups.map(({ relationship, direction: way, total, links }) => {
    const nodes = links.map(({ other, ...link }) => {
      const [start, end] = way === Direction.OUT ? [entity, other] : [other, entity];
      return Object.assign(new Neighbour(), { ...linkOf(link, start, end), entity: other });
    });
    return Object.assign(new NeighbourGroup(), { ...pageOfRows(nodes, total, page), relationship, direction: way });
  });
}

const CYPHER = `
  MATCH (n:Entity {id: $id})-[link]-(other:Entity)
  WITH link, other, CASE WHEN startNode(link) = n THEN 'OUT' ELSE 'IN' END AS direction
  WHERE ($relationships IS NULL OR type(link) IN $relationships) AND ($direction IS NULL OR direction = $direction)
  WITH link, other, direction ORDER BY other.named DESC, other.type, other.name, other.id, link.key
  WITH type(link) AS relationship, direction, collect({link: link, other: other}) AS links
  WITH relationship, direction, size(links) AS total, links[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS page
  RETURN relationship, direction, total, COLLECT {
      UNWIND page AS row
      WITH row.link AS link, row.other AS other
      RETURN {
        relationship: type(link), date: link.date, strength: link.strength, modality: link.modality,
        other: other {.id, .name, .type, .named},
        statements: COLLECT { UNWIND coalesce(link.statements, []) AS id MATCH (s:Statement {id: id}) RETURN ${STATEMENT} }
      }
    } AS links
  ORDER BY direction DESC, relationship`;
