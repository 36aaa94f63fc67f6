/** Q: Which exact sentences do these statements rest on? */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { limitTooLarge } from '../error.ts';
import type { QuestionContext } from './answer/context.ts';
import { type EvidenceRow, evidenceOf } from './answer/evidence.ts';
import { Evidence } from './answer/graph-types.ts';

const MOST_STATEMENTS = 500;

@Resolver()
export class Sentences {
  /** Cost: one round trip. Throws LIMIT_TOO_LARGE above 500 statements; what is not there has no sentence. */
  @Query(() => [Evidence], {
    description:
      'The exact sentences of statements, by their ids, 500 at most: for views that show them only when asked. 按编号取陈述的原文，至多500条。',
  })
  async sentences(
    @Arg('statements', () => [ID], { description: 'Ids of statements. 陈述编号。' }) statements: string[],
    @Ctx() { evidence }: QuestionContext,
  ): Promise<EvidenceRow[]> {
    if (statements.length > MOST_STATEMENTS)
      throw limitTooLarge('sentences', 'statements', statements.length, MOST_STATEMENTS);
    return evidenceOf(statements, evidence);
  }
}
