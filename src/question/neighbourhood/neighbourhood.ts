/** A part of the graph as an answer shows it: things, every link between them, and how much of each opened group there is. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Entity, type EntityRow } from '../answer/graph-types.ts';
import { Direction, Link } from '../answer/neighbour.ts';

@InputType({ description: 'What to open of a thing. 展开一个事物的哪些关联。' })
export class Expansion {
  @Field(() => ID, { description: 'The thing: id or any of its names. 事物：编号或任一名称。' })
  of!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Only this relationship, as the vocabulary names it; without it, every one. 仅限此关系；不填则为全部关系。',
  })
  relationship?: string | null;

  @Field(() => Direction, { nullable: true, description: 'Only from it, or only to it. 仅限此方向。' })
  direction?: Direction | null;

  @Field(() => Int, { defaultValue: 10, description: 'How many links of each group. 每组最多几条关系。' })
  first = 10;
}

@ObjectType({ description: 'One thing of the part. 其中一个事物。' })
export class NeighbourhoodThing {
  @Field(() => Entity, { description: 'The thing. 事物。' })
  entity!: EntityRow;

  @Field(() => Int, { description: 'How many links it has in the whole graph. 它在全图中的关系数。' })
  linkCount!: number;
}

@ObjectType({ description: 'One link between two things of the part. 其中两个事物之间的一条关系。' })
export class NeighbourhoodLink extends Link {
  @Field(() => ID, { description: 'Its own id. 关系编号。' })
  key!: string;

  @Field(() => ID, { description: 'The thing that it leaves. 起点编号。' })
  from!: string;

  @Field(() => ID, { description: 'The thing that it comes to. 终点编号。' })
  to!: string;
}

@ObjectType({ description: 'A group of links that was opened. 已展开的一组关系。' })
export class OpenedGroup {
  @Field(() => ID, { description: 'The thing whose group it is. 所属事物编号。' })
  of!: string;

  @Field(() => String, { description: 'The relationship. 关系名。' })
  relationship!: string;

  @Field(() => Direction, { description: 'From the thing, or to it. 由该事物出发或指向它。' })
  direction!: Direction;

  @Field(() => Int, { description: 'How many links there are in all. 总数。' })
  totalCount!: number;

  @Field(() => [ID], { description: 'The things at the other end that are given here. 本次给出的另一端事物。' })
  things!: string[];

  @Field(() => Int, { description: 'How many of the links are given here. 本次给出的关系数。' })
  givenCount!: number;
}

@ObjectType({ description: 'A part of the graph. 图的一部分。' })
export class NeighbourhoodAnswer {
  @Field(() => [NeighbourhoodThing], {
    description: 'What was asked for, in that order, then what was opened. 所问事物（按提问顺序）及展开所得。',
  })
  things!: NeighbourhoodThing[];

  @Field(() => [NeighbourhoodLink], {
    description: 'Every link between two of these things, opened or not. 这些事物之间的全部关系。',
  })
  links!: NeighbourhoodLink[];

  @Field(() => [OpenedGroup], { description: 'What was opened, and how much there is. 已展开的各组及其总数。' })
  groups!: OpenedGroup[];
}
