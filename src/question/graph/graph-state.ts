import { Field, Int, ObjectType } from 'type-graphql';

/** How many nodes of one type the graph holds. */
@ObjectType({ description: 'How many of one type. 某一类型的数量。' })
export class TypeCount {
  @Field(() => String, { description: 'Type. 类型。' })
  type!: string;

  @Field(() => Int, { description: 'Named ones. 具名数量。' })
  named!: number;

  @Field(() => Int, { description: 'Parties that no document names one by one. 未点名的一方数量。' })
  unnamed!: number;
}

/** What the graph holds at this moment. */
@ObjectType({ description: 'What the graph holds. 图谱现状。' })
export class GraphState {
  @Field(() => String, { nullable: true, description: 'Version of the data: a hash over all statements. 数据版本。' })
  version!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was loaded, ISO 8601. 装载时间。' })
  loadedAt!: string | null;

  @Field(() => Int, { description: 'Documents. 文档数。' })
  documents!: number;

  @Field(() => Int, { description: 'Accepted statements. 已接受的陈述数。' })
  statements!: number;

  @Field(() => [TypeCount], { description: 'Counts per type. 各类型数量。' })
  counts!: TypeCount[];
}
