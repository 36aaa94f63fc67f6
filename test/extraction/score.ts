/** Extraction held against what a person read: recall, and the share of what was found that is wrong, by kind. */
import type { Understood } from '../../src/statement/understand.ts';
import { isOrganizationType, isPlaceType } from '../../src/vocabulary/entity.ts';
import { isMention, type Mention, type Span, type Statement } from '../../src/vocabulary/statement.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { sameIndicator, sameThing, similarWords } from './same.ts';

/** One row of the table, for one document or added up. */
export interface Row {
  /** What a person read. */
  read: number;
  /** What of it was found. */
  right: number;
  /** All that was found, without what only an optional annotation says. */
  found: number;
  wrong: number;
  /** One line each: what was missed (−) and what is wrong (+). */
  notes: string[];
}

export const MEASURES = {
  sums: 'sums of money: value in yuan, bound, right quote',
  parties: '… with payer or recipient right where stated',
  numbers: 'other numbers with unit and a fitting indicator',
  policies: 'policies (title exact)',
  issuers: 'their issuer',
  places: 'places',
  nesting: 'nesting',
  organizations: 'organizations and bodies',
  facilities: 'projects and facilities',
  serves: 'serves',
  runs: 'runs',
  located: 'located',
  needs: 'needs',
  justifies: 'justifies',
  traps: 'what only looks like a fact, taken for one',
  persons: 'natural persons in any output',
} as const;
export type Measure = keyof typeof MEASURES;
export type Score = Record<Measure, Row>;

/** One document. */
export function score(gold: Gold, { statements, text }: Understood): Score {
  const pairs = (predicates: readonly string[]) => pairScore(gold.statements, statements, predicates);
  const names = (types: (type: string) => boolean) => nameScore(gold.statements, statements, types);
  return {
    sums: valueScore(gold, statements, 'funding', () => true),
    parties: partyScore(gold.statements, statements),
    numbers: valueScore(gold, statements, 'observation', sameIndicator),
    policies: names((type) => type === 'Policy'),
    issuers: pairs(['ISSUED']),
    places: names(isPlaceType),
    nesting: pairScore(gold.statements, statements, ['PART_OF'], 'place'),
    organizations: names(isOrganizationType),
    facilities: names((type) => type === 'Project' || type === 'Facility'),
    serves: pairs(['SERVES']),
    runs: pairs(['RUNS']),
    located: pairs(['LOCATED_IN', 'OPERATES_IN']),
    needs: needScore(gold.statements, statements),
    justifies: pairs(['JUSTIFIES']),
    traps: trapScore(gold, statements),
    persons: personScore(gold, statements, text),
  };
}

export function added(scores: readonly Score[]): Score {
  const measures = Object.keys(MEASURES) as Measure[];
  return Object.fromEntries(
    measures.map((measure) => [measure, scores.reduce((sum, one) => plus(sum, one[measure]), row(0, 0, 0, 0, []))]),
  ) as Score;
}

const plus = (a: Row, b: Row): Row =>
  row(a.read + b.read, a.right + b.right, a.found + b.found, a.wrong + b.wrong, [...a.notes, ...b.notes]);

const row = (read: number, right: number, found: number, wrong: number, notes: string[]): Row => ({
  ...{ read, right, found, wrong, notes },
});

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sameValue = (a: Statement, b: Statement): boolean =>
  a.value === b.value && (a.valueTo ?? null) === (b.valueTo ?? null);

const isAtSamePlace = (a: Statement, b: Statement): boolean =>
  a.anchor !== undefined && b.anchor !== undefined && overlap(a.anchor, b.anchor);

function valueScore(
  { statements: read }: Gold,
  found: readonly Statement[],
  kind: 'funding' | 'observation',
  fits: (a: Statement, b: Statement) => boolean,
): Row {
  const golds = read.filter((one) => one.kind === kind && typeof one.value === 'number');
  const mine = found.filter((one) => one.kind === kind && typeof one.value === 'number');
  const same = (a: Statement, b: Statement): boolean =>
    isAtSamePlace(a, b) &&
    sameValue(a, b) &&
    (kind === 'observation' ? sameUnit(a, b) : (a.bound ?? 'EXACT') === (b.bound ?? 'EXACT')) &&
    fits(a, b);
  return compared(golds, mine, same, (one) => `${one.text} ${one.indicator ?? ''}`);
}

const sameUnit = (a: Statement, b: Statement): boolean => {
  const plain = (unit: string | null | undefined): string =>
    (unit ?? '').replace(/^[名位]$/u, '人').replace(/^[所间座处]$/u, '个');
  return plain(a.unit) === plain(b.unit) || (a.text ?? '').includes(b.unit ?? '\0');
};

/** Required ones are missed or found; what is found and fits an optional one counts neither way. */
function compared<T extends { optional?: boolean }, F>(
  golds: readonly T[],
  mine: readonly F[],
  same: (gold: T, found: F) => boolean,
  words: (one: T | F) => string,
): Row {
  const required = golds.filter(({ optional }) => !optional);
  const missed = required.filter((gold) => !mine.some((one) => same(gold, one)));
  const wrong = mine.filter((one) => !golds.some((gold) => same(gold, one)));
  const free = mine.filter(
    (one) => !required.some((gold) => same(gold, one)) && golds.some((gold) => gold.optional && same(gold, one)),
  );
  return row(required.length, required.length - missed.length, mine.length - free.length, wrong.length, [
    ...missed.map((one) => `− ${words(one)}`),
    ...wrong.map((one) => `+ ${words(one)}`),
  ]);
}

const mentionsOf = (statement: Statement): Mention[] =>
  [
    statement.subject,
    ...(statement.objects ?? []),
    ...(statement.for ?? []),
    statement.policy,
    statement.where,
  ].flatMap((thing) => (thing && isMention(thing) ? thing : []));

function nameScore(
  golds: readonly GoldStatement[],
  found: readonly Statement[],
  isType: (type: string) => boolean,
): Row {
  const all = (statements: readonly GoldStatement[]): (Mention & { optional?: boolean })[] => {
    const names = new Map<string, Mention & { optional?: boolean }>();
    // A name that any required statement bears is required.
    for (const statement of statements.toSorted((a, b) => Number(b.optional ?? false) - Number(a.optional ?? false)))
      for (const mention of mentionsOf(statement))
        if (isType(mention.type) && mention.named !== false)
          names.set(mention.name, { ...mention, ...(statement.optional ? { optional: true } : {}) });
    return [...names.values()];
  };
  return compared(all(golds), all(found), sameThing, ({ type, name }) => `${type} ${name}`);
}

interface Pair {
  subject: Mention | null;
  object: Mention | null;
  predicate: string;
  optional?: boolean;
}

const pairsOf = (statements: readonly GoldStatement[], predicates: readonly string[], kind?: string): Pair[] =>
  statements
    .filter((one) => predicates.includes(one.predicate) && (!kind || one.kind === kind))
    .flatMap(({ subject, objects = [], predicate, optional }) =>
      objects.flatMap((object): Pair[] =>
        isMention(object)
          ? [
              {
                subject: subject && isMention(subject) ? subject : null,
                object,
                predicate,
                ...(optional ? { optional } : {}),
              },
            ]
          : [],
      ),
    );

const nameOf = (thing: Mention | null): string => thing?.name ?? '?';
const pairWords = ({ subject, predicate, object }: Pair): string => `${nameOf(subject)} ${predicate} ${nameOf(object)}`;

function pairScore(
  golds: readonly GoldStatement[],
  found: readonly Statement[],
  predicates: readonly string[],
  kind?: string,
): Row {
  const same = (a: Pair, b: Pair): boolean => sameThing(a.subject, b.subject) && sameThing(a.object, b.object);
  return compared(pairsOf(golds, predicates, kind), pairsOf(found, predicates, kind), same, pairWords);
}

function needScore(golds: readonly GoldStatement[], found: readonly Statement[]): Row {
  const needs = (statements: readonly GoldStatement[]): Pair[] =>
    pairsOf(statements, ['HAS_NEED']).filter(({ object }) => object?.type === 'Need');
  const same = (a: Pair, b: Pair): boolean =>
    similarWords(nameOf(a.object), nameOf(b.object)) && sameThing(a.subject, b.subject);
  return compared(needs(golds), needs(found), same, pairWords);
}

/** Of the sums that were found: who pays and who receives, where a person read it. */
function partyScore(golds: readonly GoldStatement[], found: readonly Statement[]): Row {
  let [read, right, said, wrong] = [0, 0, 0, 0];
  const notes: string[] = [];
  for (const gold of golds) {
    if (gold.optional || gold.kind !== 'funding' || typeof gold.value !== 'number') continue;
    const mine = found.find((one) => one.kind === 'funding' && isAtSamePlace(gold, one) && sameValue(gold, one));
    const [wanted, got] = [partiesOf(gold), mine ? partiesOf(mine) : { payer: [], recipients: [] }];
    const stated = wanted.payer.length + wanted.recipients.length > 0;
    // A project or facility is no party: that it receives a sum and that the sum is for it say the same.
    const [wantedFor, gotFor] = [purposesOf(gold), mine ? purposesOf(mine) : []];
    const isRight = fits(wanted.payer, got.payer) && fits(wanted.recipients, [...got.recipients, ...gotFor]);
    const isSaid = got.payer.length + got.recipients.length > 0;
    const isWrong =
      contradicts(wanted.payer, got.payer) || contradicts([...wanted.recipients, ...wantedFor], got.recipients);
    if (stated) read += 1;
    if (stated && isRight) right += 1;
    if (isSaid) said += 1;
    if (isSaid && isWrong) wrong += 1;
    if ((stated && !isRight) || isWrong)
      notes.push(`${isWrong ? '+' : '−'} ${gold.text}: ${words(wanted)} ≠ ${words(got)}`);
  }
  return row(read, right, said, wrong, notes);
}

interface Parties {
  payer: Mention[];
  recipients: Mention[];
}

const partiesOf = ({ predicate, subject, objects = [] }: Statement): Parties => {
  const subjects = subject && isMention(subject) ? [subject] : [];
  return predicate === 'RECEIVES'
    ? { payer: [], recipients: subjects }
    : { payer: subjects, recipients: objects.filter(isMention) };
};

const purposesOf = ({ for: purposes = [] }: Statement): Mention[] =>
  purposes.filter(({ type }) => type === 'Project' || type === 'Facility');

const words = ({ payer, recipients }: Parties): string =>
  `${payer.map(nameOf).join() || '—'} → ${recipients.map(nameOf).join() || '—'}`;

const fits = (wanted: readonly Mention[], got: readonly Mention[]): boolean =>
  wanted.length === 0 || wanted.some((one) => got.some((other) => sameThing(one, other)));

const contradicts = (wanted: readonly Mention[], got: readonly Mention[]): boolean =>
  got.length > 0 && !got.some((one) => wanted.some((other) => sameThing(one, other)));

/** A trap counts when a value is taken from it. */
function trapScore({ traps }: Gold, found: readonly Statement[]): Row {
  const caught = traps.filter((trap) =>
    found.some(
      ({ anchor, value }) =>
        anchor && typeof value === 'number' && trap.start <= anchor.start && anchor.end <= trap.end,
    ),
  );
  return row(
    traps.length,
    traps.length - caught.length,
    traps.length,
    caught.length,
    caught.map(({ start }) => `+ trap at ${start}`),
  );
}

/** In statements, and in the masked text, which the graph keeps. */
function personScore({ persons }: Gold, found: readonly Statement[], text: string): Row {
  const output = [...found.map((one) => JSON.stringify(one)), text].join('\n');
  const leaked = persons.filter((name) => output.includes(name));
  return row(
    persons.length,
    persons.length - leaked.length,
    persons.length,
    leaked.length,
    leaked.map((_, index) => `+ person ${index + 1}`),
  );
}
