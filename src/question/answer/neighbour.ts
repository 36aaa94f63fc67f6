/** What a thing is linked to, grouped by relationship and direction, each group a page with the sentences of every link. */
import { Arg, type ClassType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionContext, Row } from './context.ts';
import { dateInWords } from './date-words.ts';
import { Entity, type EntityRow, Funding, Observation } from './graph-types.ts';
import { forceNote, strengthNote } from './hop.ts';
import { type Connection, connectionOf, type PageArguments, pageOfRows, window } from './page.ts';
import { relationInWords } from './relationship-words.ts';
import { Language, LINK_STATEMENT, type LinkStatement, reservation, Said, said } from './said.ts';
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

  @Field(() => String, { nullable: true, description: 'When, EDTF, as far as a document says. 时间。' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'In the words of the document, 近三年. 原文的时间用语。' })
  dateText!: string | null;

  @Field(() => Strength, { nullable: true, description: 'How firmly one thing rests on another. 依据强度。' })
  strength!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For JUSTIFIES and GOVERNS: WHOLE_PERIOD, PART_OF_PERIOD, AFTER, UNKNOWN. 政策在该期间是否有效。',
  })
  inForce!: string | null;

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
    const when = this.date ? dateInWords(this.date, language) : this.dateText;
    const date = when ? (english ? ` (${when})` : `（${when}）`) : '';
    const basis = `${strengthNote(this.strength, language)}${forceNote(this.inForce, language)}`;
    return `${words}${date}${basis}${reservation(this, language)}${english ? '.' : '。'}`;
  }
}

@ObjectType({ description: 'One thing linked to it. 一个关联事物。' })
export class Neighbour extends Link {
  @Field(() => Entity, { description: 'The other thing. 关联的事物。' })
  entity!: EntityRow;

  @Field(() => Funding, {
    nullable: true,
    description: 'The other thing as a sum, where it is one. 若为款项，其金额。',
  })
  funding!: EntityRow | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The other thing as a number, where it is one. 若为数字，其数值。',
  })
  observation!: EntityRow | null;
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
  readonly inForce?: string | null;
  readonly statements: readonly LinkStatement[];
}

export const linkOf = (
  { relationship, date, strength, modality, inForce, statements }: LinkRow,
  start: EntityRow,
  end: EntityRow,
) => ({
  ...said(statements),
  ...{ relationship, date: date ?? null, strength: strength ?? null, modality: modality ?? null, start, end },
  // What goes with a name (WITHIN, BROADER) has no time of its own: that of its statements is another fact's.
  dateText: modality === null ? null : (statements.find(({ dateText }) => dateText)?.dateText ?? null),
  inForce: inForce ?? null,
});

type GroupColumns = Row & {
  readonly relationship: string;
  readonly direction: Direction;
  readonly total: number;
  readonly links: readonly (LinkRow & { readonly other: EntityRow })[];
};

/** One page of each group, newest first and undated last, all in one round trip. */
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
      return Object.assign(new Neighbour(), {
        ...linkOf(link, start, end),
        entity: other,
        funding: other.type === 'Funding' ? other : null,
        observation: other.type === 'Observation' ? other : null,
      });
    });
    return Object.assign(new NeighbourGroup(), { ...pageOfRows(nodes, total, page), relationship, direction: way });
  });
}

/** When a link holds: its own date, else that of the sum, number, event, issue or establishment that it leads to. */
const WHEN = `
  CASE
    WHEN link.date IS NOT NULL THEN link.date
    WHEN n.type IN ['Funding', 'Observation'] THEN coalesce(n.date, n.asOf, n.period)
    WHEN other.type IN ['Funding', 'Observation'] THEN coalesce(other.date, other.asOf, other.period)
    WHEN type(link) IN ['HELD_IN', 'ORGANISED_BY', 'ATTENDED_BY'] THEN coalesce(startNode(link).date, startNode(link).period)
    WHEN link.modality <> 'ACTUAL' THEN null
    WHEN type(link) = 'ISSUED' THEN endNode(link).issued
    WHEN type(link) = 'ESTABLISHED' THEN endNode(link).established
  END`;

/**
 * The statements of a link called `link`, a Cypher expression: at most 50; three do for the place that a name is given with, since all that
 * mention the thing give it. Of an indicator and its number, the statement of the number.
 */
export const LINK_STATEMENTS = `
  COLLECT {
    UNWIND CASE type(link)
      WHEN 'WITHIN' THEN coalesce(link.statements, [])[..3]
      WHEN 'MEASURES' THEN [startNode(link).statement]
      ELSE coalesce(link.statements, [])[..50]
    END AS id
    MATCH (s:Statement {id: id}) RETURN ${LINK_STATEMENT}
  }`;

/** How many links a thing has, a Cypher expression: from the node's own counters, since only statements mention and everything else is a thing. */
export const DEGREE = (node: string): string => `COUNT { (${node})--() } - COUNT { (${node})<-[:MENTIONS]-() }`;

/** The last year or day that the time names orders: what has no year comes last. */
const CYPHER = `
  MATCH (n:Entity {id: $id})-[link]-(other:Entity)
  WITH n, link, other, CASE WHEN startNode(link) = n THEN 'OUT' ELSE 'IN' END AS direction
  WHERE ($relationships IS NULL OR type(link) IN $relationships) AND ($direction IS NULL OR direction = $direction)
  WITH link, other, direction, ${WHEN} AS time
  WITH link, other, direction, time, [end IN split(coalesce(time, ''), '/') WHERE end STARTS WITH '1' OR end STARTS WITH '2'][-1] AS last
  ORDER BY last IS NULL, last DESC, other.named DESC, other.type, other.name, other.id, link.key
  WITH type(link) AS relationship, direction, collect({link: link, other: other, time: time}) AS links
  WITH relationship, direction, size(links) AS total, links[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS page
  RETURN relationship, direction, total, COLLECT {
      UNWIND page AS row
      WITH row, row.link AS link, row.other AS other
      RETURN {
        relationship: type(link), date: row.time, strength: link.strength, modality: CASE type(link) WHEN 'MEASURES' THEN startNode(link).modality ELSE link.modality END, inForce: link.inForce,
        other: CASE WHEN other.type IN ['Funding', 'Observation'] THEN other {.*, searchNames: null, searchText: null} ELSE other {.id, .name, .type, .named} END,
        statements: ${LINK_STATEMENTS}
      }
    } AS links
  ORDER BY direction DESC, relationship`;
