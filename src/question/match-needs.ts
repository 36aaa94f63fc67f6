/** Q: Who could answer the needs that are stated, nearest first, and why? */
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { FacetKind } from './answer/facet.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { placingsOf } from './answer/placed.ts';
import { matchesOf } from './need/match-candidates.ts';
import { candidatesFor, kinOf } from './need/need-candidates.ts';
import { answerTo, MatchedNeed, MatchFit, NeedAnswer, NeedAnswerCount } from './need/need-match.ts';
import { needRows } from './need/need-rows.ts';
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

const MOST_MATCHES = 50;

@Resolver()
export class MatchNeeds {
  /** Cost: five small round trips, however many needs: names, needs, related concepts, candidates, places. */
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
    const needs = await needRows(context, {
      within: where?.id ?? null,
      populations: whom ? [whom.id] : null,
      need: what?.id ?? null,
    });
    const kin = await kinOf(context, needs);
    const candidates = await candidatesFor(context, needs, kin);
    const placings = await placingsOf(
      context,
      [...candidates.map(({ server }) => server.id), ...needs.flatMap((row) => row.places.map(({ id }) => id))],
      candidates.flatMap(({ serves }) => serves.map(({ statement }) => statement.id)),
    );
    const missing: Missing[] = [];
    const rows = needs.map((row) => {
      const all = matchesOf(row, candidates, kin, placings);
      const full = all.filter(({ fit }) => fit === MatchFit.FULL);
      missing.push(...unanswered(row.need, full));
      const shown = (partial ? all : full).filter(({ candidate }) => unnamed || candidate.named !== false);
      const stated = toStatedNeed(row, population ?? null);
      const { statements, modality, certainty, doubt } = stated;
      return Object.assign(new MatchedNeed(), {
        ...{ statements, modality, certainty, doubt, need: stated },
        answered: answerTo(
          stated,
          full.some(({ candidate }) => unnamed || candidate.named !== false),
        ),
        ...{ matches: shown.slice(0, MOST_MATCHES), matchCount: shown.length },
      });
    });
    if (rows.length === 0) missing.push(missingHop('HAS_NEED', what ?? where ?? whom ?? { id: '', name: '' }));
    rows.sort((a, b) => byPlace(a.need, b.need));
    const wanted = rows.filter((row) => !answered || answered.includes(row.answered));
    return { ...answer(wanted, page, facetsOf, missing), answerCounts: countAnswers(rows) };
  }
}

/** What of a need stays open: nobody, nobody by name, or only by plan. */
function unanswered(need: EntityRow, full: ReturnType<typeof matchesOf>): Missing[] {
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

const facetsOf = ({ need, matches }: MatchedNeed) => ({
  ...needFacets(need),
  [FacetKind.TYPE]: matches.map(({ candidate }) => candidate.type ?? ''),
});
