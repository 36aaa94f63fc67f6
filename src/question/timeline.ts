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
import { interval, yearsOf } from '../vocabulary/edtf.ts';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import { certaintyBand, FacetKind, type Facets } from './answer/facet.ts';
import { type EntityRow, Place } from './answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { type ChainedPlace, chainOf, narrowest } from './answer/placed.ts';
import { STATEMENT, type StatementRow, said } from './answer/said.ts';
import { DateMeaning, TimelineEntry, TimelineType } from './graph/timeline-entry.ts';

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
  /** Cost: two round trips; the second reads what is said of the types asked for. */
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
    const asked = types ?? Object.values(TimelineType);
    const rows = await context.run<TimelineColumns>(CYPHER, { within: where?.id ?? null, types: asked });
    const entries = rows.flatMap(toEntries);
    const dated = entries.filter(({ date }) => interval(date) !== null).sort(earliestFirst);
    const undated = entries.filter(({ date }) => interval(date) === null);
    if (order === TimelineOrder.NEWEST_FIRST) dated.reverse();
    return Object.assign(new Timeline(), {
      ...answer(dated, page, facetsOf, missingFrom(dated, undated, where ?? null)),
      within: where ?? null,
      withoutDate: undated,
      undatedCount: undated.length,
    });
  }
}

type TimelineColumns = Row & {
  readonly type: TimelineType;
  readonly thing: EntityRow & {
    readonly date?: string | null;
    readonly issued?: string | null;
    readonly established?: string | null;
  };
  readonly statements: readonly (StatementRow & { readonly property?: string | null })[];
  readonly by: readonly (EntityRow & { readonly statements: readonly string[] })[];
  readonly places: readonly ChainedPlace[];
};

/** One entry for each date and modality that the statements give; an event is one entry. */
function toEntries({ type, thing, statements, by, places }: TimelineColumns): TimelineEntry[] {
  const whole =
    {
      POLICY_ISSUED: thing.issued,
      EVENT: thing.date,
      ESTABLISHMENT: thing.established,
      FUNDING: null,
      OBSERVATION: null,
    }[type] ?? null;
  const groups = new Map<string, StatementRow[]>();
  for (const statement of statements) {
    const event = type === TimelineType.EVENT;
    const key = event
      ? ''
      : [timeOf(statement).date ?? whole ?? '', statement.property ? 'ACTUAL' : (statement.modality ?? '')].join('|');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((group) => {
    const ids = group.map(({ id }) => id);
    const own = group.map(timeOf).find(({ date }) => date !== null);
    return Object.assign(new TimelineEntry(), {
      ...said(group),
      ...{
        type,
        places: narrowest(places).map(({ chain, ...place }) => place),
        documents: [...new Set(group.map(({ document }) => document))],
      },
      thing: { id: thing.id, name: thing.name, type: thing.type, named: thing.named },
      by: by
        .filter((one) => one.statements.some((id) => ids.includes(id)))
        .map(({ statements, ...who }) => who)
        .sort(namedFirst),
      date: own?.date ?? whole,
      dateMeaning: own?.meaning ?? (whole === null ? null : DateMeaning.DATE),
      dateText: group.find(({ dateText }) => dateText !== null && dateText !== undefined)?.dateText ?? null,
    });
  });
}

const namedFirst = (a: EntityRow, b: EntityRow): number =>
  Number(a.named === false) - Number(b.named === false) || compare(a.name ?? '', b.name ?? '');

function timeOf({ date, asOf, period }: StatementRow): { date: string | null; meaning: DateMeaning | null } {
  if (date) return { date, meaning: DateMeaning.DATE };
  if (asOf) return { date: asOf, meaning: DateMeaning.AS_OF };
  return period ? { date: period, meaning: DateMeaning.PERIOD } : { date: null, meaning: null };
}

/** By the first day that the date may mean (the last, where only an end is stated), the shorter time first. */
const earliestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(firstDay(a), firstDay(b)) ||
  compare(lastDay(a), lastDay(b)) ||
  compare(a.type, b.type) ||
  compare(a.thing.name ?? '', b.thing.name ?? '');

const firstDay = ({ date }: TimelineEntry): string => interval(date)?.from ?? interval(date)?.to ?? '';
const lastDay = ({ date }: TimelineEntry): string => interval(date)?.to ?? '9999';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

const facetsOf = ({ type, places, documents, date, modality, certainty }: TimelineEntry): Facets => ({
  [FacetKind.TYPE]: [type],
  [FacetKind.PLACE]: places.map(({ name = '' }) => name),
  [FacetKind.DOCUMENT]: documents,
  [FacetKind.YEAR]: yearsOf(date).map(String),
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});

const CYPHER = `
  CALL () {
    WITH 1 AS one WHERE 'POLICY_ISSUED' IN $types
    MATCH (s:Statement {predicate: 'ISSUED', status: 'ACCEPTED'})-[:MENTIONS {role: 'OBJECT'}]->(thing:Policy) RETURN 'POLICY_ISSUED' AS type, thing, s
    UNION
    WITH 1 AS one WHERE 'ESTABLISHMENT' IN $types
    MATCH (s:Statement {predicate: 'ESTABLISHED', status: 'ACCEPTED'})-[:MENTIONS {role: 'OBJECT'}]->(thing:Entity) RETURN 'ESTABLISHMENT' AS type, thing, s
    UNION
    WITH 1 AS one WHERE 'POLICY_ISSUED' IN $types OR 'ESTABLISHMENT' IN $types
    MATCH (s:Statement {predicate: 'HAS_PROPERTY', status: 'ACCEPTED'})-[:MENTIONS {role: 'SUBJECT'}]->(thing:Entity)
    WITH CASE WHEN s.property = 'established' THEN 'ESTABLISHMENT' WHEN s.property = 'issued' AND thing:Policy THEN 'POLICY_ISSUED' END AS type, thing, s
    WHERE type IN $types
    RETURN type, thing, s
    UNION
    WITH 1 AS one WHERE 'EVENT' IN $types
    MATCH (thing:Event)<-[:MENTIONS]-(s:Statement) WHERE s.predicate IN ['HELD_IN', 'ORGANISED_BY', 'ATTENDED_BY'] RETURN 'EVENT' AS type, thing, s
    UNION
    WITH 1 AS one WHERE 'FUNDING' IN $types
    MATCH (thing:Funding) MATCH (s:Statement {id: thing.statement}) RETURN 'FUNDING' AS type, thing, s
    UNION
    WITH 1 AS one WHERE 'OBSERVATION' IN $types
    MATCH (thing:Observation) WHERE thing.countOf IS NULL MATCH (s:Statement {id: thing.statement}) RETURN 'OBSERVATION' AS type, thing, s
  }
  WITH type, thing, s ORDER BY s.document, s.starts[0], s.id
  WITH type, thing, collect(s) AS found
  WITH type, thing, found,
    COLLECT {
      UNWIND found AS s
      MATCH (s)-[mention:MENTIONS]->(near:Entity) WHERE mention.role IN ['SUBJECT', 'WHERE', 'OBJECT'] AND near <> thing
        AND (mention.role <> 'OBJECT' OR type IN ['FUNDING', 'EVENT'])
      MATCH (near)-[links:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN*0..1]->(place:Place)
      WHERE (type <> 'EVENT' OR mention.role = 'WHERE' OR place = near) AND NOT (near:Organization AND any(link IN links WHERE type(link) = 'OPERATES_IN'))
      RETURN DISTINCT place
      UNION
      MATCH (thing)-[:LOCATED_IN|OPERATES_IN|HELD_IN|APPLIES_IN|WITHIN]->(place:Place) RETURN DISTINCT place
    } AS stands
  WHERE $within IS NULL OR any(place IN stands WHERE $within IN ${chainOf('place')})
  RETURN type, thing {.id, .name, .type, .named, .date, .issued, .established} AS thing,
    [s IN found | ${STATEMENT.replace('{', '{.property, ')}] AS statements,
    COLLECT {
      UNWIND found AS s
      MATCH (s)-[mention:MENTIONS]->(who:Entity)
      WHERE who <> thing AND (mention.role = 'SUBJECT' OR (mention.role = 'OBJECT' AND s.predicate = 'ORGANISED_BY'))
      WITH who, collect(DISTINCT s.id) AS statements
      RETURN who {.id, .name, .type, .named, statements: statements}
    } AS by,
    [place IN stands WHERE place.named | place {.id, .name, .type, chain: ${chainOf('place')}}] AS places`;
