/** Q: What is the chain behind or below a policy, a payer, a sum, a project, an organization, a population, a place: link by link, with its gaps? */
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { limitTooLarge } from '../error.ts';
import type { QuestionContext } from './answer/context.ts';
import { Entity, type EntityRow } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { matchedBy } from './answer/matched.ts';
import { Missing } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { MatchedBy } from './answer/said.ts';
import { ChainLink, ChainNode, chainNode } from './chain/chain-link.ts';
import { chainGaps } from './chain/chain-missing.ts';
import { walkChain } from './chain/chain-walk.ts';

export enum ChainDirection {
  UP = 'UP',
  DOWN = 'DOWN',
}
registerEnumType(ChainDirection, {
  name: 'ChainDirection',
  description: 'Which way to follow the money. 追溯方向。',
  valuesConfig: {
    UP: { description: 'Towards who pays and decides. 向上：谁出资、依据什么。' },
    DOWN: { description: 'Towards who is served, where. 向下：服务谁、在何处。' },
  },
});

@ArgsType()
export class FundingChainArguments {
  @Field(() => String, {
    description:
      'A policy, funder, fund, funding, project, facility, organization, place or population: id or any name; a sum by its label or printed amount. 起点：编号、名称或金额原文。',
  })
  from!: string;

  @Field(() => ChainDirection, { description: 'UP or DOWN. 方向。' })
  direction!: ChainDirection;

  @Field(() => Int, { defaultValue: 6, description: 'How many hops, 1 to 10. 最多环数。' })
  maxHops = 6;

  @Field(() => Boolean, { defaultValue: false, description: 'Also what a reader inferred. 含推断的依据。' })
  inferred = false;
}

@ObjectType({ description: 'A funding chain as nodes, links and gaps. 资金链：节点、环节与缺口。' })
export class FundingChainAnswer {
  @Field(() => Entity, { description: 'What was asked about. 起点。' })
  from!: EntityRow;

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  @Field(() => [ChainNode], { description: 'Things, by layer and name. 节点。' })
  nodes!: ChainNode[];

  @Field(() => [ChainLink], { description: 'Links, nearest first; each once. 环节，由近及远。' })
  links!: ChainLink[];

  @Field(() => [Missing], { description: 'Hops that no document states. 没有文档说明的环节。' })
  missing!: Missing[];

  @Field(() => Boolean, {
    description: 'False where there are more than 1,000 links and the rest is left out. 是否完整。',
  })
  complete!: boolean;
}

const MOST_HOPS = 10;

@Resolver()
export class FundingChain {
  /** Cost: one round trip each for name and version; then, kept for whoever asks next, one for each hop (all things of it at once) and one for whom is served where. */
  @Query(() => FundingChainAnswer, {
    description:
      'Policy → fund or programme → funding → project or facility → organization → population at place, up or down, gaps named. 资金链（政策→基金或计划→资金→项目或设施→组织→人群与地点）。',
  })
  async fundingChain(
    @Args(() => FundingChainArguments) { from, direction, maxHops, inferred }: FundingChainArguments,
    @Ctx() context: QuestionContext,
  ): Promise<FundingChainAnswer> {
    if (maxHops < 1 || maxHops > MOST_HOPS) throw limitTooLarge('fundingChain', 'maxHops', maxHops, MOST_HOPS);
    const start = await namedEntity(context, 'from', from, ...STARTS);
    const down = direction === ChainDirection.DOWN;
    const walk = { start, down, maxHops, inferred };
    const asked = { ...walk, start: start.id };
    const read = async () => {
      const chain = await walkChain(context, walk);
      return { chain, missing: chainGaps(chain, down, maxHops) };
    };
    const { chain, missing } = await kept(context, 'fundingChain', asked, read, ({ chain }) => chain.links.length);
    return Object.assign(new FundingChainAnswer(), {
      from: start,
      matchedBy: matchedBy(from, start, []),
      nodes: chain.parts.map(chainNode).sort((a, b) => a.layer - b.layer || (a.words < b.words ? -1 : 1)),
      links: chain.links.toSorted((a, b) => a.hop - b.hop),
      missing,
      complete: chain.complete,
    });
  }
}

const STARTS = ['Policy', 'Funder', 'Fund', 'Funding', 'Project', 'Facility', 'Organization', 'Place', 'Population'];
