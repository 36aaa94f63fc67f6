/** What data notes are made from: all stated numbers and sums, doubtful readings and suspect titles. */
import { boundOf, canBeEqual, limitsOf } from '../answer/bound.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { standsWithin } from '../answer/place-filter.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import type { NumberRow, Stated } from './parts-check.ts';

export interface NoteFilter {
  readonly document: string | null;
  readonly within: string | null;
}

export type StatedRow = Row &
  Stated & {
    readonly number: NumberRow & {
      readonly asOf?: string | null;
      readonly period?: string | null;
      readonly date?: string | null;
      readonly definition?: string | null;
    };
    /** Ids of whom it is about and what is counted; for a sum who pays, who receives and what for. */
    readonly ends: readonly string[];
    readonly whom: string;
  };

/** One round trip; grows with the numbers stated. */
export const numbersOf = ({ run }: QuestionContext, { document, within }: NoteFilter): Promise<StatedRow[]> =>
  run<StatedRow>(NUMBERS, { document, within });

export interface ConflictRow {
  readonly key: string;
  readonly numbers: readonly StatedRow[];
}

/** Numbers of one indicator, definition, unit, place and date that can't all be true. A date that nobody states is no date in common. */
export function conflictsIn(rows: readonly StatedRow[]): ConflictRow[] {
  const groups = new Map<string, StatedRow[]>();
  for (const row of rows) {
    const { number } = row;
    const when = number.asOf ?? number.period ?? number.date;
    if (!when || typeof number.value !== 'number' || number.basis === 'RATE') continue;
    const ends = row.ends.toSorted().join();
    const key = [
      row.indicator,
      number.definition,
      number.unit,
      number.of,
      number.condition,
      number.basis,
      number.purpose,
      number.instruments,
      number.modality,
      number.stage,
      when,
      ends,
    ].join('|');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((numbers) => {
    const [first] = numbers;
    return first && differ(numbers) ? [{ key: `${first.whom} · ${first.indicator ?? ''}`, numbers }] : [];
  });
}

const differ = (rows: readonly StatedRow[]): boolean =>
  rows.some((one) => rows.some((other) => !canBeEqual(limits(one), limits(other))));

const limits = ({ number }: StatedRow) =>
  limitsOf(number.value ?? 0, number.valueTo ?? null, boundOf(number.bound), number.text ?? null);

export type UncertainRow = Row & {
  /** A title that seems to be printed wrong; otherwise a reading. */
  readonly title: boolean;
  readonly about: readonly EntityRow[];
  readonly statements: readonly StatementRow[];
  readonly note: string | null;
};

/** One round trip; grows with the doubtful statements. */
export const uncertainOf = (
  { run }: QuestionContext,
  filter: NoteFilter & { readonly doubt: string | null },
): Promise<UncertainRow[]> => run<UncertainRow>(UNCERTAIN, { ...filter });

const NUMBERS = `
  MATCH (number:Observation|Funding)
  WHERE $document IS NULL OR number.document = $document
  MATCH (s:Statement {id: number.statement})
  WITH number, s WHERE $within IS NULL OR EXISTS { (number)-[:OBSERVED|GIVES|TO|FOR]-(end:Entity) WHERE ${standsWithin('end')} }
  WITH number, s, head(COLLECT { MATCH (number)-[:MEASURES]->(indicator:Indicator) RETURN indicator.name ORDER BY indicator.name LIMIT 1 }) AS indicator,
    COLLECT { MATCH (number)-[:OBSERVED|GIVES|TO|FOR]-(end:Entity) RETURN DISTINCT end {.id, .name} ORDER BY end.id } AS ends
  RETURN number {.*, value: CASE WHEN number:Funding THEN number.fen / 100.0 ELSE number.value END,
      valueTo: CASE WHEN number:Funding THEN number.fenTo / 100.0 ELSE number.valueTo END, searchNames: null, searchText: null} AS number,
    indicator, ${STATEMENT} AS said, [end IN ends | end.id] AS ends, reduce(names = '', end IN ends | names + CASE WHEN names = '' THEN '' ELSE '、' END + end.name) AS whom
  ORDER BY s.document, s.starts[0], number.id`;

const UNCERTAIN = `
  CALL () {
    MATCH (s:Statement {status: 'ACCEPTED'})
    WHERE s.certainty < 1 AND ($doubt IS NULL OR s.doubt = $doubt) AND ($document IS NULL OR s.document = $document)
      AND ($within IS NULL OR EXISTS { (s)-[:MENTIONS]->(thing:Entity) WHERE ${standsWithin('thing')} })
    RETURN false AS title, COLLECT {
      MATCH (s)-[mention:MENTIONS]->(thing:Entity)
      WITH thing, min(CASE mention.role WHEN 'SUBJECT' THEN 0 WHEN 'OBJECT' THEN 1 ELSE 2 END) AS rank
      RETURN thing {.id, .name, .type, .named} ORDER BY rank, thing.name, thing.id
    } AS about, [${STATEMENT}] AS statements, s.note AS note
    UNION ALL
    MATCH (thing:Policy|Publication {titleSuspect: true})
    WHERE ($doubt IS NULL OR $doubt = 'PRINT_SUSPECT') AND ($document IS NULL OR $document IN thing.documents) 
      AND (${standsWithin('thing')} OR EXISTS { (thing)<-[:MENTIONS]-(:Statement)-[:MENTIONS]->(end:Entity) WHERE ${standsWithin('end')} })
    WITH thing, COLLECT {
      MATCH (s:Statement)-[:MENTIONS]->(thing)
      RETURN s ORDER BY coalesce(s.doubt, '') = 'PRINT_SUSPECT' DESC, s.starts[0], s.id LIMIT 1
    } AS found
    RETURN true AS title, [thing {.id, .name, .type, .named}] AS about, [s IN found | ${STATEMENT}] AS statements,
      head([s IN found WHERE s.doubt = 'PRINT_SUSPECT' | s.note]) AS note
  }
  RETURN title, about, statements, note`;
