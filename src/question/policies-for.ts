/** Q: Which policies are for a population? */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { ServiceArguments, ServiceConnection, servicesFor } from './service/service.ts';
import type { Service } from './service/service-row.ts';

@Resolver()
export class PoliciesFor {
  @Query(() => ServiceConnection, { description: 'Policies for a population. 面向某一人群的政策。' })
  policiesFor(
    @Args(() => ServiceArguments) service: ServiceArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<Service>> {
    return servicesFor(context, service, ['Policy']);
  }
}
