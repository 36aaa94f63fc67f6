/** Reads what a timeline is made of: one entry for each thing, date and modality, in the order of time. */
import { interval } from '../../vocabulary/edtf.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { type SaidStatement, said } from '../answer/said.ts';
import { STANDS } from './stands.ts';
import { DateMeaning, TimelineEntry, TimelineType } from './timeline-entry.ts';

export interface TimelineQuery {
  /** Id of a place. */
  readonly within: string | null;
  readonly types: readonly TimelineType[];
}

export interface TimelineEntries {
  /** The earliest first. */
  readonly dated: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

/** Cost: one round trip; grows with what is said of the types, or of what stands in the place. */
export async function timelineEntries({ run }: QuestionContext, query: TimelineQuery): Promise<TimelineEntries> {
  const cypher = query.within === null ? everywhere(query.types) : within(query.types);
  const entries = (await run<TimelineColumns>(cypher, { ...query })).flatMap(toEntries);
  const timed = entries.map((entry) => ({ entry, time: interval(entry.date) }));
  const dated = timed.flatMap(({ entry, time }) =>
    time ? [{ entry, first: time.from ?? time.to ?? '', last: time.to ?? '9999' }] : [],
  );
  return {
    dated: dated.sort(earliestFirst).map(({ entry }) => entry),
    undated: timed.flatMap(({ entry, time }) => (time ? [] : [entry])),
  };
}

type TimelineColumns = Row & {
  readonly type: TimelineType;
  readonly thing: EntityRow & {
    readonly date?: string | null;
    readonly issued?: string | null;
    readonly established?: string | null;
  };
  readonly statements: readonly TimedColumns[];
};

type TimedColumns = readonly [
  ...[id: string, document: string, modality: string | null, certainty: number | null, doubt: string | null],
  ...[date: string | null, period: string | null, asOf: string | null, dateText: string | null],
  property: string | null,
];

/** A statement, as far as it says when. */
interface TimedStatement extends SaidStatement {
  readonly document: string;
  readonly time: { readonly date: string | null; readonly meaning: DateMeaning | null };
  readonly dateText: string | null;
  readonly property: string | null;
}

const toTimed = ([id, document, modality, certainty, doubt, date, period, asOf, dateText, property]: TimedColumns) => ({
  ...{ id, document, modality, certainty, doubt, dateText, property },
  time: timeOf(date, period, asOf),
});

/** One entry for each date and modality that the statements give; an event is one entry. */
function toEntries({ type, thing, statements }: TimelineColumns): TimelineEntry[] {
  const whole = wholeDate(type, thing);
  const groups = new Map<string, TimedStatement[]>();
  for (const statement of statements.map(toTimed)) {
    const modality = statement.property ? 'ACTUAL' : (statement.modality ?? '');
    const key = type === TimelineType.EVENT ? '' : `${statement.time.date ?? whole ?? ''}|${modality}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const found = statements.map(([id]) => id);
  return [...groups.values()].map((group) => toEntry(group, { type, thing, whole, found }));
}

function toEntry(
  group: readonly TimedStatement[],
  { type, thing, whole, found }: Pick<TimelineEntry, 'type' | 'thing' | 'found'> & { readonly whole: string | null },
): TimelineEntry {
  const own = group.map(({ time }) => time).find(({ date }) => date !== null);
  return Object.assign(new TimelineEntry(), {
    ...said(group),
    ...{ type, found, documents: [...new Set(group.map(({ document }) => document))] },
    thing: { id: thing.id, name: thing.name, type: thing.type, named: thing.named },
    date: own?.date ?? whole,
    dateMeaning: own?.meaning ?? (whole === null ? null : DateMeaning.DATE),
    dateText: group.find(({ dateText }) => dateText !== null)?.dateText ?? null,
  });
}

/** The date that the thing itself bears. */
function wholeDate(type: TimelineType, { issued, date, established }: TimelineColumns['thing']): string | null {
  if (type === TimelineType.POLICY_ISSUED) return issued ?? null;
  if (type === TimelineType.EVENT) return date ?? null;
  return type === TimelineType.ESTABLISHMENT ? (established ?? null) : null;
}

function timeOf(date: string | null, period: string | null, asOf: string | null): TimedStatement['time'] {
  if (date) return { date, meaning: DateMeaning.DATE };
  if (asOf) return { date: asOf, meaning: DateMeaning.AS_OF };
  return period ? { date: period, meaning: DateMeaning.PERIOD } : { date: null, meaning: null };
}

interface Dated {
  readonly entry: TimelineEntry;
  /** The first day that the date may mean, the last where only an end is stated. */
  readonly first: string;
  readonly last: string;
}

/** The shorter time first. */
const earliestFirst = (a: Dated, b: Dated): number =>
  compare(a.first, b.first) ||
  compare(a.last, b.last) ||
  compare(a.entry.type, b.entry.type) ||
  compare(a.entry.thing.name ?? '', b.entry.thing.name ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What says of a `thing` that it happened: by statement `s`, as which type. */
const SAYING: readonly { readonly type: string; readonly types: readonly TimelineType[]; readonly match: string }[] = [
  {
    type: "'POLICY_ISSUED'",
    types: [TimelineType.POLICY_ISSUED],
    match: "MATCH (s:Statement {predicate: 'ISSUED', status: 'ACCEPTED'})-[:MENTIONS {role: 'OBJECT'}]->(thing:Policy)",
  },
  {
    type: "'ESTABLISHMENT'",
    types: [TimelineType.ESTABLISHMENT],
    match:
      "MATCH (s:Statement {predicate: 'ESTABLISHED', status: 'ACCEPTED'})-[:MENTIONS {role: 'OBJECT'}]->(thing:Entity)",
  },
  {
    type: "CASE WHEN s.property = 'established' THEN 'ESTABLISHMENT' WHEN s.property = 'issued' AND thing:Policy THEN 'POLICY_ISSUED' END",
    types: [TimelineType.POLICY_ISSUED, TimelineType.ESTABLISHMENT],
    match:
      "MATCH (s:Statement {predicate: 'HAS_PROPERTY', status: 'ACCEPTED'})-[:MENTIONS {role: 'SUBJECT'}]->(thing:Entity)",
  },
  {
    type: "'EVENT'",
    types: [TimelineType.EVENT],
    match: `MATCH (thing:Event)<-[:MENTIONS]-(s:Statement) WHERE s.predicate IN ['HELD_IN', 'ORGANISED_BY', 'ATTENDED_BY']`,
  },
  {
    type: "'FUNDING'",
    types: [TimelineType.FUNDING],
    match: 'MATCH (thing:Funding) MATCH (s:Statement {id: thing.statement})',
  },
  {
    type: "'OBSERVATION'",
    types: [TimelineType.OBSERVATION],
    match: 'MATCH (thing:Observation) WHERE thing.countOf IS NULL MATCH (s:Statement {id: thing.statement})',
  },
];

/** All of it, or what is said of the `thing` that the query around it is at. */
const saying = (asked: readonly TimelineType[], scope: 'thing' | null): string =>
  SAYING.filter(({ types }) => types.some((type) => asked.includes(type)))
    .map(({ type, match }) => `${match} RETURN ${type} AS type, ${scope ? '' : 'thing, '}s`)
    .join('\n    UNION ');

/** Lists, not maps: a country has tens of thousands of them. */
const COLUMNS = `
  RETURN type, thing {.id, .name, .type, .named, .date, .issued, .established} AS thing,
    [s IN found | [s.id, s.document, s.modality, s.certainty, s.doubt, s.date, s.period, s.asOf, s.dateText, s.property]] AS statements`;

const everywhere = (types: readonly TimelineType[]): string => `
  CALL () {
    ${saying(types, null)}
  }
  WITH type, thing, s WHERE type IN $types
  WITH type, thing, s ORDER BY s.document, s.starts[0], s.id
  WITH type, thing, collect(s) AS found${COLUMNS}`;

/** Begins with what may stand in the place, so that it costs what is said of the place, not what is said of the country. */
const within = (types: readonly TimelineType[]): string => `
  MATCH (inside:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within})
  WITH collect(DISTINCT inside) AS insides
  CALL (insides) {
    UNWIND insides AS inside
    MATCH (inside)<-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN*0..1]-(near:Entity)<-[:MENTIONS]-(s:Statement)
    WITH DISTINCT s
    CALL (s) {
      MATCH (s)-[:MENTIONS]->(thing:Entity) RETURN thing
      UNION
      // A sum or number bears the id of its statement.
      MATCH (thing:Entity {id: s.id}) RETURN thing
    }
    RETURN DISTINCT thing
    UNION
    UNWIND insides AS inside
    MATCH (inside)<-[:LOCATED_IN|OPERATES_IN|HELD_IN|APPLIES_IN|WITHIN]-(thing:Entity) RETURN DISTINCT thing
  }
  CALL (thing) {
    ${saying(types, 'thing')}
  }
  WITH insides, type, thing, s WHERE type IN $types
  WITH insides, type, thing, s ORDER BY s.document, s.starts[0], s.id
  WITH insides, type, thing, collect(s) AS found
  WHERE any(place IN COLLECT {${STANDS}
  } WHERE place IN insides)${COLUMNS}`;
