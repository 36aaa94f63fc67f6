/** Q: What happened when: policies issued, money given, events, things established, numbers? */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { pageSizeRefused } from '../error.ts';
import { yearsOf } from '../vocabulary/edtf.ts';
import { type Answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { certaintyBand, countFacets, type Facet, FacetKind, type Facets } from './answer/facet.ts';
import { type EntityRow, Place } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments, pageOf } from './answer/page.ts';
import type { EntryAround } from './timeline/entry-around.ts';
import { timelineEntries } from './timeline/timeline-entries.ts';
import { TimelineEntry, TimelineType } from './timeline/timeline-entry.ts';

export enum TimelineOrder {
  EARLIEST_FIRST = 'EARLIEST_FIRST',
  NEWEST_FIRST = 'NEWEST_FIRST',
}
registerEnumType(TimelineOrder, {
  name: 'TimelineOrder',
  description: 'Which entries come first. 排序。',
  valuesConfig: {
    EARLIEST_FIRST: { description: 'The earliest. 由早到晚。' },
    NEWEST_FIRST: { description: 'The newest. 由晚到早。' },
  },
});

@ArgsType()
export class TimelineArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'A place: id or name; any depth inside it. 地点（任意层级以内）。',
  })
  within?: string | null;

  @Field(() => [TimelineType], { nullable: true, description: 'Only these; without them, all. 只取这些种类。' })
  types?: TimelineType[] | null;

  @Field(() => TimelineOrder, { defaultValue: TimelineOrder.EARLIEST_FIRST })
  order: TimelineOrder = TimelineOrder.EARLIEST_FIRST;
}

@ObjectType('TimelineConnection')
class Timeline extends (answerOf(TimelineEntry, 'Timeline') as new () => Answer<TimelineEntry>) {
  @Field(() => Place, { nullable: true, description: 'The place that was asked for. 所问的地点。' })
  within!: EntityRow | null;

  withoutDate!: readonly TimelineEntry[];

  @Field(() => [TimelineEntry], {
    description:
      'What no document dates, with the words for its time; 1 to 100 of it. 未注明年份者，附原文时间用词，至多100项。',
  })
  undated(
    @Root() { withoutDate }: Timeline,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
  ): TimelineEntry[] {
    if (first < 1 || first > MOST_UNDATED) throw pageSizeRefused(first, MOST_UNDATED);
    return withoutDate.slice(0, first);
  }

  @Field(() => Int, { description: 'How many no document dates. 未注明年份者的总数。' })
  undatedCount!: number;
}

const MOST_UNDATED = 100;

@Resolver()
export class TimelineQuestion {
  /** Cost: four round trips: name, version, what is said of the types asked for (kept for whoever asks next), who and where of the entries looked at. */
  @Query(() => Timeline, {
    description: 'What happened when, sorted by date; undated things apart. 时间线（未注明日期者另列）。',
  })
  async timeline(
    @Args(() => TimelineArguments) { within, types, order, ...page }: TimelineArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Timeline> {
    const [where] = await namedEntities(
      context,
      within ? [{ argument: 'within', text: within, labels: ['Place'] }] : [],
    );
    const query = { within: where?.id ?? null, types: types ?? Object.values(TimelineType) };
    const { dated, undated } = await kept(
      context,
      'timeline',
      query,
      () => timelineEntries(context, query),
      ({ dated, undated }) => dated.length + undated.length,
    );
    const entries = order === TimelineOrder.NEWEST_FIRST ? dated.toReversed() : dated;
    return Object.assign(new Timeline(), {
      ...pageOf(entries, page),
      countAll: (only: readonly FacetKind[]) => facetsOf(context, dated, only),
      missing: missingFrom(dated, undated, where ?? null),
      within: where ?? null,
      withoutDate: undated,
      undatedCount: undated.length,
    });
  }
}

/** Nothing dated; or nothing at all; or all of it only planned. */
function missingFrom(
  dated: readonly TimelineEntry[],
  undated: readonly TimelineEntry[],
  where: EntityRow | null,
): Missing[] {
  const from = where ?? { id: '', name: 'graph' };
  if (dated.length === 0) return [missingHop('date', from)];
  const missing = undated.length > 0 ? [missingHop('date', from)] : [];
  return dated.every(({ modality }) => modality !== 'ACTUAL')
    ? [...missing, missingHop('date', from, MissingReason.ONLY_PLANNED)]
    : missing;
}

/** Places of all entries are read only where the asker wants them counted. */
async function facetsOf(
  { entryAround }: QuestionContext,
  entries: readonly TimelineEntry[],
  only: readonly FacetKind[],
): Promise<Facet[]> {
  const around = only.includes(FacetKind.PLACE) ? await entryAround.loadMany(entries) : [];
  const places = new Map(entries.map((entry, index) => [entry, around[index]]));
  const asked = Object.entries(OWN_FACETS).filter(([kind]) => only.includes(kind as FacetKind));
  return countFacets(entries, (entry) => ({
    ...Object.fromEntries(asked.map(([kind, valuesOf]) => [kind, valuesOf(entry)])),
    ...placeFacet(places.get(entry)),
  }));
}

/** Each made only where it is asked for: a country has tens of thousands of entries. */
const OWN_FACETS: Partial<Record<FacetKind, (entry: TimelineEntry) => readonly string[]>> = {
  [FacetKind.TYPE]: ({ type }) => [type],
  [FacetKind.DOCUMENT]: ({ documents }) => documents,
  [FacetKind.YEAR]: ({ date }) => yearsOf(date).map(String),
  [FacetKind.MODALITY]: ({ modality }) => (modality ? [modality] : []),
  [FacetKind.CERTAINTY]: ({ certainty }) => [certaintyBand(certainty)],
};

const placeFacet = (around: EntryAround | Error | undefined): Facets => {
  if (around instanceof Error) throw around;
  return around ? { [FacetKind.PLACE]: around.places.map(({ name = '' }) => name) } : {};
};
