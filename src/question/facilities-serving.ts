/** Q: Which facilities serve a population, where, how many? */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { ServiceArguments, ServiceConnection, servicesFor } from './service/service.ts';
import type { Service } from './service/service-row.ts';

@Resolver()
export class FacilitiesServing {
  @Query(() => ServiceConnection, { description: 'Facilities that serve a population. 服务某一人群的设施。' })
  facilitiesServing(
    @Args(() => ServiceArguments) service: ServiceArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<Service>> {
    return servicesFor(context, service, ['Facility']);
  }
}
