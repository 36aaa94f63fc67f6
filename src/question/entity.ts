/** Q: What is this thing: what is it called and where, what is said of it, and what is it linked to? */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { argumentNeeded, nameUnknown } from '../error.ts';
import type { QuestionContext } from './answer/context.ts';
import { EntityType } from './answer/entity-type.ts';
import { Document, Entity, type EntityRow, Funding, Observation, Policy } from './answer/graph-types.ts';
import { kindInEnglish } from './answer/kind-in-words.ts';
import { Missing } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { Direction, NeighbourGroup, neighboursOf } from './answer/neighbour.ts';
import { Language, reservation, Said, said } from './answer/said.ts';
import { selectedFields } from './answer/selected.ts';
import { nameOf } from './answer/statement-words.ts';
import { gapsOf } from './entity/entity-gaps.ts';
import { ENTITY, type EntityColumns } from './entity/entity-rows.ts';
import { EntitySpeaker, speakersOf } from './entity/entity-speakers.ts';
import { EntityName, EntityProperty, namesOf, propertiesOf } from './search/entity-facts.ts';
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

  @Field(() => Funding, { nullable: true, description: 'The thing as a sum, where it is one. 若为款项，其金额。' })
  funding!: EntityRow | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The thing as a number, where it is one. 若为数字，其数值。',
  })
  observation!: EntityRow | null;

  @Field(() => Policy, { nullable: true, description: 'The thing as a policy, where it is one. 若为政策，其文件。' })
  policy!: EntityRow | null;

  @Field(() => [EntityName], { description: 'Its names, and the sentence that gives each other one. 名称及其出处。' })
  names!: EntityName[];

  @Field(() => [EntityProperty], { description: 'What is said of it by itself. 属性。' })
  properties!: EntityProperty[];

  /** Newest first, at most 500. */
  allDocuments!: EntityRow[];

  @Field(() => [Document], { description: 'Documents that speak of it, newest first. 提及它的文档（新者在前）。' })
  documents(
    @Arg('limit', () => Int, { defaultValue: 50, description: 'At most 500. 最多 500。' }) limit: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
  ): EntityRow[] {
    return this.allDocuments.slice(Math.max(0, offset)).slice(0, limit);
  }

  @Field(() => Int, { description: 'How many documents speak of it. 提及它的文档数。' })
  documentCount!: number;

  @Field(() => Int, { description: 'The same without reprints. 不计转载的文档数。' })
  textCount!: number;

  @Field(() => Int, { description: 'How many statements mention it. 提及它的陈述数。' })
  statementCount!: number;

  @Field(() => [Missing], {
    description:
      'What a reader looks for and no document states or has as done, and hops whose other end no document names. 没有文档说明、仅见计划或未点名的环节。',
  })
  missing!: Missing[];

  @Field(() => [EntitySpeaker], { description: 'Offices that speak of it, most first. 谈及它的职务。' })
  speakers(
    @Arg('limit', () => Int, { defaultValue: 10, description: 'At most 500. 最多 500。' }) limit: number,
    @Ctx() context: QuestionContext,
  ): Promise<EntitySpeaker[]> {
    return speakersOf(context, this.entity.id, limit);
  }

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
    const { documentCount: count, textCount: texts } = this;
    if (english) {
      const reprints = texts < count ? ` (${texts} without reprints)` : '';
      return `${name}: ${kindInEnglish(type)}${others ? `, also called ${others}` : ''}; ${counted(this.statementCount, 'statement')} in ${counted(count, 'document')}${reprints}${doubts}.`;
    }
    const reprints = texts < count ? `（不计转载为${texts}篇）` : '';
    return `${name}：${TYPES_ZH[type] ?? type}${others ? `，又称${others}` : ''}；${count}篇文档${reprints}的${this.statementCount}条陈述提及${doubts}。`;
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

@Resolver(() => EntityAnswer)
export class EntityQuestion {
  /** Cost: two round trips, one where nothing but the thing itself is selected; one more for neighbours, one more for speakers. */
  @Query(() => EntityAnswer, {
    description:
      'One thing of any type by id or name: names, properties, documents, neighbours. 按编号或名称查询任一事物：名称、属性、文档与关联。',
  })
  async entity(
    @Args(() => EntityArguments) { id, name, type }: EntityArguments,
    @Ctx() context: QuestionContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityAnswer> {
    if (!id && !name) throw argumentNeeded('entity', ['id', 'name']);
    const argument = id ? 'id' : 'name';
    const asked = id ?? name ?? '';
    const found = await namedEntity(context, argument, asked, type ?? 'Entity');
    if (id && found.id !== id) throw nameUnknown(argument, asked, []);
    if (selectedFields(info).every((field) => THING.includes(field)))
      return Object.assign(new EntityAnswer(), thingOf(found));
    const [row] = await context.run<EntityColumns>(ENTITY, { id: found.id });
    if (!row) throw nameUnknown(argument, asked, []);
    return answerOf(row);
  }
}

/** What is known once it is found. */
const THING = ['__typename', 'entity', 'funding', 'observation', 'policy', 'neighbours', 'speakers'];

function thingOf(entity: EntityRow): Pick<EntityAnswer, 'entity' | 'funding' | 'observation' | 'policy'> {
  const as = (wanted: string): EntityRow | null => (entity.type === wanted ? entity : null);
  return { entity, funding: as('Funding'), observation: as('Observation'), policy: as('Policy') };
}

function answerOf(row: EntityColumns): EntityAnswer {
  const { entity, statements, facts, documents, documentCount, textCount, statementCount, reached } = row;
  return Object.assign(new EntityAnswer(), {
    ...said(statements),
    ...thingOf(entity),
    ...{ statementCount, documentCount, textCount, allDocuments: [...documents] },
    names: namesOf(entity, facts, statements),
    properties: propertiesOf(entity, facts, statements),
    missing: gapsOf(entity, reached),
  });
}
