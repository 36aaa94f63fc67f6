/** Q: Which projects serve a population, where, how many? */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Answer } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { ServiceArguments, ServiceConnection, servicesFor } from './service/service.ts';
import type { Service } from './service/service-row.ts';

@Resolver()
export class ProjectsServing {
  @Query(() => ServiceConnection, {
    description: 'Projects and catalogue lines that serve a population. 服务某一人群的项目。',
  })
  projectsServing(
    @Args(() => ServiceArguments) service: ServiceArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<Service>> {
    return servicesFor(context, service, ['Project']);
  }
}
