/** Q: Who could answer the needs that are stated, nearest first, and why? */
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { FacetKind } from './answer/facet.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { placingsOf } from './answer/placed.ts';
import { Matching } from './need/match-candidates.ts';
import { candidatesFor } from './need/need-candidates.ts';
import { answerTo, MatchedNeed, NeedAnswer, NeedAnswerCount } from './need/need-match.ts';
import { type NeedQuery, needRows } from './need/need-rows.ts';
import { needFacets, toStatedNeed } from './need/stated-need.ts';
import { byPlace, NeedArguments, needNames } from './needs.ts';

@ArgsType()
export class MatchNeedsArguments extends NeedArguments {
  @Field(() => String, { nullable: true, description: 'One need: id or its words. 某项需求：编号或原文用词。' })
  need?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also those that fit only the people or only the field. 含仅人群或仅领域相符者。',
  })
  partial = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also parties that no document names one by one. 含未点名的一方。',
  })
  unnamed = false;

  @Field(() => [NeedAnswer], { nullable: true, description: 'Only needs answered so. 只取如此回应的需求。' })
  answered?: NeedAnswer[] | null;
}

@ObjectType()
export class MatchedNeedConnection extends (answerOf(MatchedNeed, 'MatchedNeed') as new () => Answer<MatchedNeed>) {
  @Field(() => [NeedAnswerCount], {
    description:
      'How many needs are answered how, whatever `answered` leaves out. 各回应情况的需求数（不受 answered 限制）。',
  })
  answerCounts!: NeedAnswerCount[];
}

@Resolver()
export class MatchNeeds {
  /** Cost: six round trips, however many needs: names, version, needs, related concepts, candidates, places; the last four are kept for whoever asks next. */
  @Query(() => MatchedNeedConnection, {
    description:
      'Needs with the organizations, projects and facilities that could answer them. 需求与可回应的组织、项目与设施。',
  })
  async matchNeeds(
    @Args(() => MatchNeedsArguments) {
      within,
      population,
      need,
      partial,
      unnamed,
      answered,
      ...page
    }: MatchNeedsArguments,
    @Ctx() context: QuestionContext,
  ): Promise<MatchedNeedConnection> {
    const { where, whom, what } = await needNames(context, within, population, need);
    const query = { within: where?.id ?? null, populations: whom ? [whom.id] : null, need: what?.id ?? null };
    const { needs, matching } = await kept(
      context,
      'matchNeeds',
      query,
      () => readMatching(context, query),
      ({ needs, candidates }) => needs.length + candidates,
    );
    const missing: Missing[] = [];
    const rows = needs.map((row) => {
      const full = matching.full(row);
      missing.push(...unanswered(row.need, full));
      const stated = toStatedNeed(row, population ?? null);
      const { statements, modality, certainty, doubt } = stated;
      const fits = full.some(({ candidate }) => unnamed || candidate.named !== false);
      return Object.assign(new MatchedNeed(), {
        ...{ statements, modality, certainty, doubt, need: stated, answered: answerTo(stated, fits) },
        shown: once(() => matching.shown(row, { partial, unnamed })),
      });
    });
    if (rows.length === 0) missing.push(missingHop('HAS_NEED', what ?? where ?? whom ?? { id: '', name: '' }));
    rows.sort((a, b) => byPlace(a.need, b.need));
    const wanted = rows.filter((row) => !answered || answered.includes(row.answered));
    return { ...answer(wanted, page, facetsOf, missing), answerCounts: countAnswers(rows) };
  }
}

async function readMatching(context: QuestionContext, query: NeedQuery) {
  const needs = await needRows(context, query);
  const candidates = await candidatesFor(context, needs);
  const placings = await placingsOf(
    context,
    [...candidates.all.map(({ server }) => server.id), ...needs.flatMap((row) => row.places.map(({ id }) => id))],
    candidates.all.flatMap(({ serves }) => serves.map(({ statement }) => statement.id)),
  );
  return { needs, matching: new Matching(candidates, placings), candidates: candidates.all.length };
}

/** What of a need stays open: nobody, nobody by name, or only by plan. */
function unanswered(need: EntityRow, full: ReturnType<Matching['full']>): Missing[] {
  if (full.length === 0) return [missingHop('MET_BY', need)];
  if (full.every(({ candidate }) => candidate.named === false))
    return [missingHop('MET_BY', need, MissingReason.NOT_NAMED)];
  if (full.every(({ modality }) => modality !== 'ACTUAL'))
    return [missingHop('MET_BY', need, MissingReason.ONLY_PLANNED)];
  return [];
}

const countAnswers = (rows: readonly MatchedNeed[]): NeedAnswerCount[] =>
  Object.values(NeedAnswer).map((answered) => ({
    answered,
    count: rows.filter((row) => row.answered === answered).length,
  }));

const facetsOf = ({ need, shown }: MatchedNeed) => ({
  ...needFacets(need),
  [FacetKind.TYPE]: shown().first.map(({ candidate }) => candidate.type ?? ''),
});

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
