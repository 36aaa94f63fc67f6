/** The numbers of an indicator for several places: stated, narrower, parts, and those derived from stated disjoint parts. */
import { boundOf, boundOfSum } from '../answer/bound.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { MatchedBy, STATEMENT, type StatementRow, said } from '../answer/said.ts';
import { saidByAll } from '../money/funding-total.ts';
import { ComparisonPoint, ComparisonRole, decimalOf } from './comparison-point.ts';
import { disjointParts, partsOf } from './indicator-parts.ts';
import { checkParts, type NumberRow, type PartsCheck, PartsOutcome, round } from './parts-check.ts';

export type ObservedRow = Row & {
  readonly place: string;
  readonly number: NumberRow &
    Readonly<
      Record<
        'asOf' | 'period' | 'date' | 'dateText' | 'definition' | 'basis' | 'modality' | 'document',
        string | null | undefined
      >
    >;
  readonly measured: EntityRow & { readonly aliases?: readonly string[] | null };
  readonly subject: EntityRow;
  readonly said: StatementRow;
};

/** One round trip; grows with the numbers that measure the indicator and the narrower ones. */
export const observedIn = (
  { run }: QuestionContext,
  { id, name = '' }: EntityRow,
  places: readonly string[],
): Promise<ObservedRow[]> => run<ObservedRow>(CYPHER, { indicator: id, parts: partsOf(name), places });

export const checksOf = (rows: readonly ObservedRow[]): PartsCheck[] =>
  checkParts(
    rows.map(({ number, measured, said: statement }) => ({
      number,
      indicator: measured.name ?? null,
      said: statement,
    })),
  );

/** The points of one place. */
export function pointsOf(
  place: EntityRow,
  indicator: EntityRow,
  rows: readonly ObservedRow[],
  checks: readonly PartsCheck[],
): ComparisonPoint[] {
  const own = rows.filter((row) => row.place === place.id);
  const complete = new Set(
    checks.filter(({ outcome, full }) => full && outcome === PartsOutcome.EQUAL).map(({ whole }) => whole.id),
  );
  const points = own.map((row) => pointOf(place, indicator, row, complete));
  const stated = points.some(({ role, modality }) => role === ComparisonRole.STATED && modality === 'ACTUAL');
  return [
    ...points,
    ...(stated
      ? []
      : derived(
          place,
          indicator,
          own.filter(({ subject }) => subject.id === place.id),
        )),
  ];
}

function pointOf(
  place: EntityRow,
  indicator: EntityRow,
  { number, measured, subject, said: statement }: ObservedRow,
  complete: ReadonlySet<string>,
): ComparisonPoint {
  const defined =
    number.definition && ![measured.name, ...(measured.aliases ?? [])].includes(number.definition)
      ? number.definition
      : null;
  const narrower = measured.id !== indicator.id;
  return Object.assign(new ComparisonPoint(), blank(place, number), {
    ...said([statement]),
    role:
      subject.id !== place.id
        ? ComparisonRole.WITHIN
        : narrower
          ? ComparisonRole.NARROWER
          : typeof number.partOf === 'string'
            ? ComparisonRole.PART
            : ComparisonRole.STATED,
    ...{ source: number, subject, indicator: measured, definition: number.definition ?? null },
    ...{
      value: decimalOf(number.value),
      valueTo: decimalOf(number.valueTo),
      bound: boundOf(number.bound),
      text: number.text ?? null,
    },
    matchedBy: narrower ? MatchedBy.SCHEME : MatchedBy.PRINTED,
    signature: signatureOf(number, complete.has(number.id) ? WHOLE : defined),
    size: number.value ?? 0,
  });
}

/** The definition of a number whose parts are all known, be it stated or derived. */
const WHOLE = '全部组成部分';

function derived(place: EntityRow, indicator: EntityRow, rows: readonly ObservedRow[]): ComparisonPoint[] {
  for (const set of disjointParts(indicator.name ?? '')) {
    const parts = partsOfOneTime(set, rows);
    const [first] = parts;
    if (!first) continue;
    const value = round(parts.reduce((sum, { number }) => sum + (number.value ?? 0), 0));
    const formula = `${parts.map(({ number, measured }) => `${measured.name ?? ''} ${number.text ?? number.value}`).join(' + ')} = ${value}`;
    return [
      Object.assign(new ComparisonPoint(), blank(place, first.number), {
        ...saidByAll(parts.map((part) => part.said)),
        ...{
          role: ComparisonRole.DERIVED,
          source: null,
          subject: place,
          indicator,
          definition: null,
          text: null,
          formula,
        },
        ...{
          value: decimalOf(value),
          valueTo: null,
          bound: boundOfSum(parts.map(({ number }) => boundOf(number.bound))),
        },
        parts: parts.map(({ number }) => number),
        matchedBy: MatchedBy.SCHEME,
        signature: signatureOf(first.number, WHOLE),
        size: value,
      }),
    ];
  }
  return [];
}

/** One number of each part, all of one document, time, basis and modality; none where any is missing. */
function partsOfOneTime(set: readonly string[], rows: readonly ObservedRow[]): ObservedRow[] {
  const when = ({ number }: ObservedRow): string =>
    [number.asOf ?? number.period ?? number.dateText, number.basis, number.modality, number.document].join('|');
  for (const start of rows.filter(({ measured }) => measured.name === set[0])) {
    const found = set.map((name) =>
      rows.find(
        (row) => row.measured.name === name && when(row) === when(start) && typeof row.number.value === 'number',
      ),
    );
    const all = found.filter((row) => row !== undefined);
    if (all.length === set.length) return all;
  }
  return [];
}

const blank = (place: EntityRow, number: ObservedRow['number']) => ({
  ...{
    place,
    document: number.document ?? '',
    unit: number.unit ?? null,
    basis: number.basis ?? null,
  },
  ...{ date: number.asOf ?? number.period ?? number.date ?? null, dateText: number.dateText ?? null },
  ...{ nature: null, purpose: null, formula: null, parts: [], per: [] },
});

const signatureOf = (number: ObservedRow['number'], definition: string | null) => ({
  ...{ definition, basis: number.basis ?? '', period: number.asOf ?? number.period ?? number.date ?? null },
  ...{
    unit: UNITS[number.unit ?? ''] ?? number.unit ?? '',
    modality: number.modality ?? '',
    nature: '',
    purpose: '',
    payer: '',
  },
});

/** Counters that count the same things. Persons and person-times stay apart. */
const UNITS: Readonly<Record<string, string>> = { 家: '个', 所: '个', 名: '人' };

const CYPHER = `
  UNWIND $places AS placeId
  MATCH (place:Place {id: placeId})
  MATCH (measured:Indicator)
  WHERE measured.name IN $parts OR EXISTS { (measured)-[:BROADER*0..4]->(:Indicator {id: $indicator}) }
  WITH place, measured
  MATCH (measured)<-[:MEASURES]-(number:Observation)-[:OBSERVED {as: 'SUBJECT'}]->(subject:Entity)
  WHERE subject = place
    OR EXISTS { (subject)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF]->(:Place)-[:PART_OF|WITHIN*0..6]->(place) }
    OR EXISTS { (subject)-[:GIVES|TO|FOR]-(end) WHERE subject:Funding AND EXISTS { (end)-[:WITHIN|LOCATED_IN*0..1]->(:Place)-[:PART_OF|WITHIN*0..6]->(place) } }
  MATCH (s:Statement {id: number.statement})
  WITH place, measured, number, s, subject ORDER BY subject = place DESC, subject.id
  WITH place, measured, number, s, collect(subject)[0] AS subject
  RETURN place.id AS place, number {.*, searchNames: null, searchText: null} AS number, measured {.*, searchNames: null, searchText: null} AS measured,
    subject {.id, .name, .type, .named} AS subject, ${STATEMENT} AS said
  ORDER BY number.document, s.starts[0], number.id`;
