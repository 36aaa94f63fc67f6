/** What a reviewer reads: the queue, and one statement with what its acceptance would change. */
import { Arg, Args, ArgsType, Ctx, Field, Float, ID, Query, Resolver } from 'type-graphql';
import { type Connection, PageArguments, pageOfRows, window } from '../../question/answer/page.ts';
import { StatementKind } from '../../question/search/statement-terms.ts';
import { acceptedWorld } from '../../review/accepted-world.ts';
import { readItem } from '../../review/item.ts';
import { readQueue } from '../../review/queue.ts';
import { statementLine } from '../../statement/statement-line.ts';
import type { Kind } from '../../vocabulary/predicate.ts';
import type { ApiContext } from '../context.ts';
import { decisionOf } from './decision.ts';
import { ground } from './ground.ts';
import { readingsOf } from './reading.ts';
import { QueuedStatement, ReviewItem, ReviewQueueConnection } from './review-item.ts';
import { needReviewer } from './reviewer.ts';

@ArgsType()
export class QueueArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Id of a document. 文档编号。' })
  document?: string | null;
  @Field(() => [StatementKind], { nullable: true, description: 'Of these kinds. 陈述种类。' })
  kind?: Kind[] | null;
  @Field(() => Float, { nullable: true, description: 'Certainty below this. 确定程度低于。' })
  certaintyBelow?: number | null;
}

@Resolver()
export class ReviewQueries {
  /** Cost: three round trips and a projection of all that is accepted. */
  @Query(() => ReviewQueueConnection, {
    description: 'For reviewers: proposed statements, in the order of their documents. 审核者用：待审陈述。',
  })
  async reviewQueue(
    @Args(() => QueueArguments) asked: QueueArguments,
    @Ctx() context: ApiContext,
  ): Promise<Connection<QueuedStatement>> {
    needReviewer(context);
    const driver = context.executionContext;
    const { total, statements } = await readQueue(driver, asked, window(asked));
    const world = await acceptedWorld(driver, [...new Set(statements.map(({ document }) => document))]);
    const readings = readingsOf(
      world,
      statements.map(({ id }) => id),
      ground().knowledge,
    );
    const rows = statements.flatMap(({ id, document, kind, predicate, certainty = 1 }) => {
      const reading = readings.get(id);
      return reading ? Object.assign(new QueuedStatement(), { id, document, kind, predicate, certainty, reading }) : [];
    });
    return pageOfRows(rows, total, asked);
  }

  /** Cost: four round trips and three projections of all that is accepted. */
  @Query(() => ReviewItem, {
    description: 'For reviewers: one statement, its sentence, and what acceptance would change. 审核者用：单条陈述。',
  })
  async reviewItem(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<ReviewItem> {
    needReviewer(context);
    const driver = context.executionContext;
    const { statement, context: around, effect, beside, decisions } = await readItem(driver, ground().knowledge, id);
    const reading = readingsOf(await acceptedWorld(driver, [statement.document]), [id], ground().knowledge).get(id);
    return Object.assign(new ReviewItem(), {
      ...{ id, reading, line: statementLine(statement), ...around },
      effect: {
        entitiesAdded: effect.entities.added,
        entitiesChanged: effect.entities.changed,
        relationshipsAdded: effect.relationships.added,
        relationshipsChanged: effect.relationships.changed,
      },
      beside: beside.map(statementLine),
      decisions: decisions.map(decisionOf),
    });
  }
}
