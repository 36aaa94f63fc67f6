/** What a reviewer decides. Each is one transaction: recorded, projected, checked, or nothing at all. */
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import { parseCorrection } from '../../review/correct.ts';
import { decide, type Verdict } from '../../review/decide.ts';
import { judgeIdentity } from '../../review/identity.ts';
import { undo } from '../../review/undo.ts';
import type { ApiContext } from '../context.ts';
import { decisionOf } from './decision.ts';
import { ground } from './ground.ts';
import { ReviewVerdict } from './review-item.ts';
import { needReviewer } from './reviewer.ts';

@ArgsType()
class IdentityArguments {
  @Field(() => ID, { description: 'Id of an entity. 实体编号。' }) one!: string;
  @Field(() => ID, { description: 'Id of another. 另一实体编号。' }) other!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they are one. 是否同一。' }) same!: boolean;
  @Field(() => String, { description: 'Document of the supporting sentence. 依据所在文档。' }) document!: string;
  @Field(() => String, { description: 'The supporting words, as printed. 作为依据的原文。' }) quote!: string;
  @Field(() => String, { description: 'Why; names no person. 理由（不含人名）。' }) reason!: string;
}

@Resolver()
export class ReviewMutations {
  @Mutation(() => ReviewVerdict, { description: 'For reviewers: it holds. 接受陈述。' })
  async acceptStatement(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<ReviewVerdict> {
    needReviewer(context);
    return verdict(await decide(context.executionContext, ground(), [{ action: 'ACCEPT', statement: id }]));
  }

  @Mutation(() => ReviewVerdict, { description: 'For reviewers: it does not hold. 拒绝陈述。' })
  async rejectStatement(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { description: 'Why; names no person. 理由（不含人名）。' }) reason: string,
    @Ctx() context: ApiContext,
  ): Promise<ReviewVerdict> {
    needReviewer(context);
    return verdict(await decide(context.executionContext, ground(), [{ action: 'REJECT', statement: id, reason }]));
  }

  @Mutation(() => ReviewVerdict, {
    description: 'For reviewers: another reading holds; the first stays beside it, rejected. 更正陈述，原解读并存。',
  })
  async correctStatement(
    @Arg('id', () => ID) id: string,
    @Arg('statement', () => String, {
      description: 'The keys that change, one JSON object of the interchange format. 需更改的键（JSON）。',
    })
    statement: string,
    @Ctx() context: ApiContext,
  ): Promise<ReviewVerdict> {
    needReviewer(context);
    const judgement = { action: 'CORRECT' as const, statement: id, correction: parseCorrection(statement) };
    return verdict(await decide(context.executionContext, ground(), [judgement]));
  }

  @Mutation(() => ReviewVerdict, {
    description: 'For reviewers: takes the last decision on it back. 撤销最近一次决定。',
  })
  async undoDecision(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<ReviewVerdict> {
    needReviewer(context);
    return verdict(await undo(context.executionContext, ground(), id));
  }

  @Mutation(() => ReviewVerdict, {
    description: 'For reviewers: two entities are one, or are not, by a sentence that says so. 判定两实体是否同一。',
  })
  async judgeIdentity(
    @Args(() => IdentityArguments) asked: IdentityArguments,
    @Ctx() context: ApiContext,
  ): Promise<ReviewVerdict> {
    needReviewer(context);
    return verdict(await judgeIdentity(context.executionContext, ground(), { ...asked }));
  }
}

function verdict({ decisions, change }: Verdict): ReviewVerdict {
  const [last] = decisions;
  if (!last) throw new Error('a verdict without a decision');
  const size = ({ added, changed, removed }: typeof change.nodes): number => added + changed + removed;
  return Object.assign(new ReviewVerdict(), {
    ...{ decision: decisionOf(last), document: last.document },
    ...{ nodes: size(change.nodes), relationships: size(change.edges), version: change.version },
  });
}
