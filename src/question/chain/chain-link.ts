/** One link of a funding chain, in a form that a flow picture can draw: from the money's side to the people's. */
import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DecimalScalar, yuanFromFen } from '../answer/decimal.ts';
import { Entity, type EntityRow, Funding } from '../answer/graph-types.ts';
import { calledIn, Hop, hopFields, type LinkColumns } from '../answer/hop.ts';
import { Language, reservation, type StatementRow } from '../answer/said.ts';
import { LAYER, type Role } from './chain-steps.ts';

export enum ChainStage {
  ISSUER = 'ISSUER',
  POLICY = 'POLICY',
  PROGRAMME = 'PROGRAMME',
  FUND = 'FUND',
  FUNDER = 'FUNDER',
  FUNDING = 'FUNDING',
  PROJECT = 'PROJECT',
  FIELD = 'FIELD',
  ORGANIZATION = 'ORGANIZATION',
  POPULATION = 'POPULATION',
  PLACE = 'PLACE',
}
registerEnumType(ChainStage, {
  name: 'ChainStage',
  description: 'What a thing does in a funding chain. 在资金链中的环节。',
  valuesConfig: {
    ISSUER: { description: 'Who issued the policy, set up the fund, runs the programme. 发布、设立或牵头者。' },
    POLICY: { description: 'A policy. 政策。' },
    PROGRAMME: { description: 'A programme, project or facility upstream of the money. 资金上游的计划、项目或设施。' },
    FUND: { description: 'A named pot of money. 基金、专项资金。' },
    FUNDER: { description: 'Who pays. 付款方。' },
    FUNDING: { description: 'A sum. 资金。' },
    PROJECT: { description: 'The project or facility that the money is for. 项目或设施。' },
    FIELD: { description: 'The field or event that the money is for. 领域或活动。' },
    ORGANIZATION: { description: 'Who receives it or runs the project. 收款方或运营方。' },
    POPULATION: { description: 'Who is served. 服务对象。' },
    PLACE: { description: 'Where. 地点。' },
  },
});

/** The picture's names for the roles of the walk. */
export const stageOf = (role: Role): ChainStage =>
  role === 'WORK'
    ? ChainStage.PROJECT
    : role === 'PURPOSE'
      ? ChainStage.PROGRAMME
      : role === 'OPERATOR' || role === 'SERVER'
        ? ChainStage.ORGANIZATION
        : ChainStage[role];

@ObjectType({ description: 'One thing in a funding chain. 资金链上的一个节点。' })
export class ChainNode {
  @Field(() => ID, { description: 'Key that links name; one thing may stand in two stages. 节点键。' })
  key!: string;

  @Field(() => Entity, { description: 'The thing. 实体。' })
  entity!: EntityRow;

  @Field(() => Funding, { nullable: true, description: 'The thing again, where it is a sum. 款项本身（若为款项）。' })
  funding!: EntityRow | null;

  @Field(() => String, { description: 'Its name, or the printed words of a party that is not named. 名称或原文用词。' })
  words!: string;

  @Field(() => Boolean, { description: 'Whether a document names it. 是否点名。' })
  named!: boolean;

  @Field(() => ChainStage, { description: 'What it does in the chain. 环节。' })
  stage!: ChainStage;

  @Field(() => Int, { description: 'Column in a picture, 0 (who decides) to 7 (where). 图中列次。' })
  layer!: number;

  @Field(() => Int, { description: 'Hops from what was asked. 距起点的环数。' })
  hop!: number;
}

@ObjectType({ description: 'One link of a funding chain. 资金链上的一环。' })
export class ChainLink extends Hop {
  @Field(() => ID, { description: 'Key of the node on the side of the money. 上游节点键。' })
  source!: string;

  @Field(() => ID, { description: 'Key of the node on the side of the people. 下游节点键。' })
  target!: string;

  @Field(() => Boolean, {
    description: 'Whether the document says it from source to target, not the other way. 原文是否由上游指向下游。',
  })
  forward!: boolean;

  @Field(() => Int, { description: 'How many hops from what was asked, from 1. 第几环。' })
  hop!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Yuan of the sum at one end of the link. 一端资金的金额（元）。',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Its bound: OVER, NEARLY and so on. 界限。' })
  bound!: string | null;

  @Field(() => String, { nullable: true, description: 'The sum as printed. 金额原文。' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'TOTAL, CUMULATIVE, RATE: a rate is never added up. 口径。' })
  basis!: string | null;

  @Field(() => Entity, {
    nullable: true,
    description: 'On a link from a population to a place: who serves it there. 由谁在该地服务。',
  })
  through!: EntityRow | null;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  override inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    if (this.through === null) return super.inWords(language);
    const [server, whom, where] = [this.through, this.from, this.to].map((thing) => calledIn(thing, language));
    const notes = reservation(this, language);
    const said = this.link === 'WHERE';
    if (language === Language.EN)
      return said
        ? `${server} serves ${whom} in ${where}${notes}.`
        : `${server}, which serves ${whom}, stands in ${where}${notes}.`;
    return said ? `${server}在${where}服务${whom}${notes}。` : `服务${whom}的${server}在${where}${notes}。`;
  }
}

interface End {
  readonly key: string;
  readonly entity: EntityRow;
  readonly hop: number;
}

export function chainLink(
  upper: End,
  lower: End,
  link: LinkColumns,
  rows: readonly StatementRow[],
  through: EntityRow | null,
): ChainLink {
  const own = rows.filter(({ id }) => link.statements.includes(id));
  const [from, to] = link.from === upper.entity.id ? [upper.entity, lower.entity] : [lower.entity, upper.entity];
  const { fen, bound, text, basis } = [upper.entity, lower.entity].find(({ type }) => type === 'Funding') ?? { id: '' };
  return Object.assign(new ChainLink(), hopFields(link, from, to, own), {
    ...{ source: upper.key, target: lower.key, forward: from === upper.entity, through },
    // The nearer end is where the walk came from.
    hop: Math.min(upper.hop, lower.hop) + 1,
    value: typeof fen === 'number' ? yuanFromFen(fen) : null,
    bound: typeof bound === 'string' ? bound : null,
    text: typeof text === 'string' ? text : null,
    basis: typeof basis === 'string' ? basis : null,
  });
}

export const chainNode = ({ key, entity, role, hop }: End & { readonly role: Role }): ChainNode =>
  Object.assign(new ChainNode(), {
    ...{ key, entity, hop },
    funding: entity.type === 'Funding' ? entity : null,
    words: entity.name ?? entity.id,
    named: entity.named !== false,
    stage: stageOf(role),
    layer: LAYER[role],
  });
