/** Why an answer is empty or breaks off: the hop that no document states, and in what way it is missing. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { EntityRow } from './graph-types.ts';

export enum MissingReason {
  /** No document says it. */
  NOT_STATED = 'NOT_STATED',
  /** A document says that there is one, and does not name it. */
  NOT_NAMED = 'NOT_NAMED',
  /** It is only planned, announced or intended. */
  ONLY_PLANNED = 'ONLY_PLANNED',
  /** Only a statement that nobody has accepted yet says it. */
  ONLY_PROPOSED = 'ONLY_PROPOSED',
}
registerEnumType(MissingReason, {
  name: 'MissingReason',
  description: 'In what way a hop is missing. 缺失的方式。',
  valuesConfig: {
    NOT_STATED: { description: 'No document says it. 没有文档说明。' },
    NOT_NAMED: { description: 'A document speaks of one without naming it. 文档提及但未点名。' },
    ONLY_PLANNED: { description: 'Only planned, announced or intended. 仅为计划、公布或意向。' },
    ONLY_PROPOSED: { description: 'Only proposed, not accepted yet. 仅为待审核的陈述。' },
  },
});

@ObjectType({ description: 'A hop that no document states. 没有文档说明的一环。' })
export class Missing {
  @Field(() => String, { description: 'The relationship that is missing, as the vocabulary names it. 缺失的关系。' })
  hop!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the thing from which the hop would go. 起点的编号。' })
  fromId!: string | null;

  @Field(() => String, { description: 'Its name. 起点的名称。' })
  from!: string;

  @Field(() => MissingReason, { description: 'In what way. 缺失的方式。' })
  reason!: MissingReason;
}

export const missingHop = (
  hop: string,
  { id, name }: EntityRow,
  reason: MissingReason = MissingReason.NOT_STATED,
): Missing => ({
  hop,
  fromId: id,
  from: name ?? id,
  reason,
});
