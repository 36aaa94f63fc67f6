/** Q: Which organizations serve a population, through which project, where, how many? */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { ServiceArguments, ServiceConnection, servicesFor } from './service/service.ts';
import type { Service } from './service/service-row.ts';

@Resolver()
export class OrganizationsServing {
  @Query(() => ServiceConnection, {
    description: 'Organizations that serve a population, themselves or through what they run. 服务某一人群的组织。',
  })
  organizationsServing(
    @Args(() => ServiceArguments) service: ServiceArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<Service>> {
    return servicesFor(context, service, ['Organization']);
  }
}
