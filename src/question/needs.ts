/** Q: Which needs do the places of an area state, for whom, in which fields, and what meets them? */
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { needRows } from './need/need-rows.ts';
import { needFacets, StatedNeed, toStatedNeed } from './need/stated-need.ts';

@ArgsType()
export class NeedArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'A place: id or name; any depth inside it. 地点（任意层级以内）。',
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A population: id or any of its names; narrower groups are included. 人群（含下位人群）。',
  })
  population?: string | null;
}

export const NeedConnection = answerOf(StatedNeed);

@Resolver()
export class Needs {
  /** Cost: three round trips: names, version, needs; the last grows with the number of needs and is kept for whoever asks next. */
  @Query(() => NeedConnection, {
    description: 'Needs that documents state: who has them, whom they concern, what meets them. 文档所述的需求。',
  })
  async needs(
    @Args(() => NeedArguments) { within, population, ...page }: NeedArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<StatedNeed>> {
    const { where, whom } = await needNames(context, within, population);
    const query = { within: where?.id ?? null, populations: whom ? [whom.id] : null, need: null };
    const asked = population ?? null;
    const read = async () => (await needRows(context, query)).map((one) => toStatedNeed(one, asked)).sort(byPlace);
    const rows = await kept(context, 'needs', { ...query, asked }, read, ({ length }) => length);
    return answer(rows, page, needFacets, missingFrom(rows, where, whom));
  }
}

export async function needNames(
  context: QuestionContext,
  within: string | null | undefined,
  population: string | null | undefined,
  need?: string | null,
): Promise<{ where: EntityRow | null; whom: EntityRow | null; what: EntityRow | null }> {
  const asked = [
    { argument: 'within', text: within, labels: ['Place'] },
    { argument: 'population', text: population, labels: ['Population'] },
    { argument: 'need', text: need, labels: ['Need'] },
  ];
  const given = asked.flatMap(({ argument, text, labels }) => (text ? [{ argument, text, labels }] : []));
  const found = await namedEntities(context, given);
  const of = (argument: string): EntityRow | null => found[given.findIndex((one) => one.argument === argument)] ?? null;
  return { where: of('within'), whom: of('population'), what: of('need') };
}

export const byPlace = (a: StatedNeed, b: StatedNeed): number =>
  compare(a.places[0]?.name ?? '\uffff', b.places[0]?.name ?? '\uffff') ||
  b.certainty - a.certainty ||
  compare(a.need.name ?? '', b.need.name ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nobody states a need; or some are only planned ones; or a need has no place. */
function missingFrom(rows: readonly StatedNeed[], where: EntityRow | null, whom: EntityRow | null): Missing[] {
  if (rows.length === 0) return [missingHop('HAS_NEED', where ?? whom ?? { id: '', name: '' })];
  const missing = rows.filter(({ places }) => places.length === 0).map(({ need }) => missingHop('LOCATED_IN', need));
  if (rows.every(({ modality }) => modality !== 'ACTUAL')) {
    missing.push(missingHop('HAS_NEED', where ?? whom ?? { id: '', name: '' }, MissingReason.ONLY_PLANNED));
  }
  return missing;
}
