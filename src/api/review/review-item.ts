/** A statement as a reviewer sees it. */
import { Ctx, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ACTIONS } from '../../graph/decisions.ts';
import { connectionOf } from '../../question/answer/page.ts';
import { StatementReading } from '../../question/search/statement-reading.ts';
import { acceptedWorld } from '../../review/accepted-world.ts';
import type { ApiContext } from '../context.ts';
import { ground } from './ground.ts';
import { readingsOf } from './reading.ts';

const DecisionAction = Object.fromEntries(ACTIONS.map((action) => [action, action]));
registerEnumType(DecisionAction, { name: 'DecisionAction', description: 'What was decided. 审核决定。' });

@ObjectType({ description: 'What was decided of a statement. 对陈述的一项决定。' })
export class ReviewDecision {
  @Field(() => ID, { description: 'Its id. 决定的编号。' }) id!: string;
  @Field(() => DecisionAction, { description: 'What. 决定。' }) action!: string;
  @Field(() => ID, { description: 'Of which statement. 陈述编号。' }) statement!: string;
  @Field(() => ID, { nullable: true, description: 'The statement that it made. 由此产生的陈述。' })
  made!: string | null;
  @Field(() => String, { nullable: true, description: 'Why. 理由。' }) reason!: string | null;
  @Field(() => String, { description: 'When, ISO 8601. 时间。' }) at!: string;
  @Field(() => String, { nullable: true, description: 'When it was taken back. 撤销时间。' }) ended!: string | null;
}

@ObjectType({ description: 'An entity, sum or number that would change. 将变动的实体、金额或数字。' })
export class EntityEffect {
  @Field(() => ID, { description: 'Its id. 编号。' }) id!: string;
  @Field(() => String, { description: 'Type. 类型。' }) type!: string;
  @Field(() => String, { description: 'Name. 名称。' }) name!: string;
}

@ObjectType({ description: 'A relationship that would change. 将变动的关系。' })
export class LinkEffect {
  @Field(() => String, { description: 'Type. 类型。' }) type!: string;
  @Field(() => String, { description: 'Name of its start. 起点名称。' }) from!: string;
  @Field(() => String, { description: 'Name of its end. 终点名称。' }) to!: string;
}

@ObjectType({ description: 'What acceptance would change in the graph. 接受后图谱的变动。' })
export class ReviewEffect {
  @Field(() => [EntityEffect], { description: 'Entities that come. 新增实体。' }) entitiesAdded!: EntityEffect[];
  @Field(() => [EntityEffect], { description: 'Entities that say more. 有变动的实体。' })
  entitiesChanged!: EntityEffect[];
  @Field(() => [LinkEffect], { description: 'Relationships that come. 新增关系。' }) relationshipsAdded!: LinkEffect[];
  @Field(() => [LinkEffect], { description: 'Relationships that rest on more. 有变动的关系。' })
  relationshipsChanged!: LinkEffect[];
}

@ObjectType({ description: 'A statement in the review queue, with its sentence. 待审陈述及其上下文。' })
export class ReviewItem {
  @Field(() => ID, { description: 'Id of the statement. 陈述编号。' }) id!: string;
  @Field(() => StatementReading, { description: 'The reading. 解读。' }) reading!: StatementReading;
  @Field(() => String, { description: 'All that it holds, one JSON line. 完整内容（JSON）。' }) line!: string;
  @Field(() => String, { description: 'The sentence before; names masked. 前一句（人名已遮蔽）。' }) before!: string;
  @Field(() => String, { description: 'Its sentence; names masked. 所在句（人名已遮蔽）。' }) sentence!: string;
  @Field(() => String, { description: 'The sentence behind; names masked. 后一句（人名已遮蔽）。' }) after!: string;
  @Field(() => ReviewEffect, { description: 'What acceptance would change. 接受后的变动。' }) effect!: ReviewEffect;
  @Field(() => [String], { description: 'Readings beside it (corrected, correcting), JSON lines. 并列解读（JSON）。' })
  beside!: string[];
  @Field(() => [ReviewDecision], { description: 'Decisions, the newest first. 历次决定（新在前）。' })
  decisions!: ReviewDecision[];
}

@ObjectType({ description: 'A statement that waits for review. 等待审核的陈述。' })
export class QueuedStatement {
  @Field(() => ID, { description: 'Its id. 编号。' }) id!: string;
  @Field(() => String, { description: 'Document. 文档编号。' }) document!: string;
  @Field(() => String, { description: 'Kind. 种类。' }) kind!: string;
  @Field(() => String, { description: 'Predicate. 谓词。' }) predicate!: string;
  @Field(() => Float, { description: 'How sure the reading is. 确定程度。' }) certainty!: number;
  @Field(() => StatementReading, { description: 'The reading. 解读。' }) reading!: StatementReading;
}

export const ReviewQueueConnection = connectionOf(QueuedStatement, 'ReviewQueue');

@ObjectType({ description: 'What a decision did. 决定的结果。' })
export class ReviewVerdict {
  @Field(() => ReviewDecision, { description: 'The decision. 决定。' }) decision!: ReviewDecision;
  document!: string;

  /** Cost: one projection of all that is accepted, only when selected. */
  @Field(() => StatementReading, {
    nullable: true,
    description: 'The statement that stands now: the judged one, its correction, the identity. 现有陈述。',
  })
  async reading(@Ctx() { executionContext }: ApiContext): Promise<StatementReading | null> {
    const id = this.decision.made ?? this.decision.statement;
    const world = await acceptedWorld(executionContext, [this.document]);
    return readingsOf(world, [id], ground().knowledge).get(id) ?? null;
  }

  @Field(() => Int, { description: 'Nodes that came, changed or went. 变动的节点数。' }) nodes!: number;
  @Field(() => Int, { description: 'Relationships that came, changed or went. 变动的关系数。' }) relationships!: number;
  @Field(() => String, { description: 'Version of the data now. 数据版本。' }) version!: string;
}
