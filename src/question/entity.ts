/** Q: What is this thing: what is it called and where, what is said of it, and what is it linked to? */
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { argumentNeeded, nameUnknown } from '../error.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import { EntityType } from './answer/entity-type.ts';
import { Document, Entity, type EntityRow } from './answer/graph-types.ts';
import { Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { Direction, NeighbourGroup, neighboursOf } from './answer/neighbour.ts';
import { Language, reservation, Said, STATEMENT, type StatementRow, said } from './answer/said.ts';
import { nameOf } from './answer/statement-words.ts';
import { EntityName, EntityProperty, type FactRow, namesOf, propertiesOf } from './search/entity-facts.ts';
import { BEST_STATEMENTS } from './search/search-cypher.ts';
import { TYPES_ZH } from './search/search-terms.ts';

@ArgsType()
class EntityArguments {
  @Field(() => ID, { nullable: true, description: 'Its id. 编号。' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Any of its names, or the printed amount of a sum. 任一名称，或金额原文。',
  })
  name?: string | null;

  @Field(() => EntityType, {
    nullable: true,
    description: 'Its type, where things of several types bear the name. 类型。',
  })
  type?: EntityType | null;
}

@ArgsType()
class NeighbourArguments {
  @Field(() => [String], {
    nullable: true,
    description: 'Only these relationships, as the vocabulary names them. 仅限这些关系。',
  })
  relationships?: string[] | null;

  @Field(() => Direction, { nullable: true, description: 'Only from it, or only to it. 仅限此方向。' })
  direction?: Direction | null;

  @Field(() => Int, { defaultValue: 10, description: 'How many of each group, 1 to 100. 每组数量。' })
  first = 10;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which to go on; ask for that group alone. 从此游标之后继续（请仅选该组）。',
  })
  after?: string | null;
}

@ObjectType({ description: 'One thing with what documents say of it. 一个事物及文档对它的陈述。' })
export class EntityAnswer extends Said {
  @Field(() => Entity, { description: 'The thing. 事物。' })
  entity!: EntityRow;

  @Field(() => [EntityName], { description: 'Its names, and the sentence that gives each other one. 名称及其出处。' })
  names!: EntityName[];

  @Field(() => [EntityProperty], { description: 'What is said of it by itself. 属性。' })
  properties!: EntityProperty[];

  @Field(() => [Document], { description: 'Documents that speak of it. 提及它的文档。' })
  documents!: EntityRow[];

  @Field(() => Int, { description: 'How many statements mention it. 提及它的陈述数。' })
  statementCount!: number;

  @Field(() => [Missing], { description: 'Hops whose other end no document names. 另一端未点名的环节。' })
  missing!: Missing[];

  @Field(() => [NeighbourGroup], {
    description: 'What it is linked to, by relationship and direction. 关联事物（按关系与方向分组）。',
  })
  neighbours(
    @Args(() => NeighbourArguments) { relationships, direction, ...page }: NeighbourArguments,
    @Ctx() context: QuestionContext,
  ): Promise<NeighbourGroup[]> {
    return neighboursOf(context, this.entity, relationships ?? null, direction ?? null, page);
  }

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const name = nameOf(this.entity, language);
    const type = this.entity.type ?? '';
    const others = this.names
      .slice(1)
      .map((one) => one.name)
      .join(english ? ', ' : '、');
    const doubts = reservation(this, language);
    const count = this.documents.length;
    const texts = new Set(this.documents.map(({ id, family }) => family ?? id)).size;
    if (english) {
      const reprints = texts < count ? ` (${texts} without reprints)` : '';
      return `${name}: a ${type}${others ? `, also called ${others}` : ''}; ${this.statementCount} statements in ${count} documents${reprints}${doubts}.`;
    }
    const reprints = texts < count ? `（不计转载为${texts}篇）` : '';
    return `${name}：${TYPES_ZH[type] ?? type}${others ? `，又称${others}` : ''}；${count}篇文档${reprints}的${this.statementCount}条陈述提及${doubts}。`;
  }
}

@Resolver(() => EntityAnswer)
export class EntityQuestion {
  /** Cost: two round trips; one more for neighbours. */
  @Query(() => EntityAnswer, {
    description:
      'One thing of any type by id or name: names, properties, documents, neighbours. 按编号或名称查询任一事物：名称、属性、文档与关联。',
  })
  async entity(
    @Args(() => EntityArguments) { id, name, type }: EntityArguments,
    @Ctx() context: QuestionContext,
  ): Promise<EntityAnswer> {
    if (!id && !name) throw argumentNeeded('entity', ['id', 'name']);
    const argument = id ? 'id' : 'name';
    const asked = id ?? name ?? '';
    const found = await namedEntity(context, argument, asked, type ?? 'Entity');
    if (id && found.id !== id) throw nameUnknown(argument, asked, []);
    const [row] = await context.run<EntityColumns>(CYPHER, { id: found.id });
    if (!row) throw nameUnknown(argument, asked, []);
    const { entity, statements, facts, documents, statementCount, unnamed } = row;
    return Object.assign(new EntityAnswer(), {
      ...said(statements),
      ...{ entity, statementCount, documents: [...documents] },
      names: namesOf(entity, facts, statements),
      properties: propertiesOf(entity, facts, statements),
      missing: unnamed.map((relationship) => missingHop(relationship, entity, MissingReason.NOT_NAMED)),
    });
  }
}

type EntityColumns = Row & {
  readonly entity: EntityRow;
  readonly statements: readonly StatementRow[];
  readonly facts: readonly FactRow[];
  readonly documents: readonly EntityRow[];
  readonly statementCount: number;
  readonly unnamed: readonly string[];
};

const CYPHER = `
  MATCH (n:Entity {id: $id})
  ${BEST_STATEMENTS}
  RETURN n {.*, searchNames: null, searchText: null} AS entity, statements,
    COLLECT {
      MATCH (n)<-[mention:MENTIONS]-(s:Statement)
      WHERE mention.role = 'SUBJECT' AND s.predicate IN ['ALSO_KNOWN_AS', 'HAS_PROPERTY']
        OR mention.role = 'OBJECT' AND s.predicate IN ['ISSUED', 'ESTABLISHED'] AND s.date IS NOT NULL
      WITH DISTINCT s ORDER BY s.document, s.starts[0], s.id
      RETURN ${STATEMENT.replace('{', '{.predicate, .property, .text, ')}
    } AS facts,
    COLLECT { MATCH (document:Document) WHERE document.id IN n.documents RETURN document {.id, .title, .family} ORDER BY document.id } AS documents,
    COUNT { MATCH (n)<-[:MENTIONS]-(s:Statement) RETURN DISTINCT s } AS statementCount,
    COLLECT {
      MATCH (n)-[link]-(other:Entity)
      WHERE NOT type(link) IN ['WITHIN', 'OBSERVED', 'MEASURES', 'BROADER']
      WITH type(link) AS relationship, startNode(link) = n AS out, collect(other.named) AS named
      WHERE none(one IN named WHERE one)
      RETURN DISTINCT relationship ORDER BY relationship
    } AS unnamed`;
