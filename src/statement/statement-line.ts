/** The one way in which a statement is written: keys in the schema's order, nothing that is null or empty. */
import type { Statement } from '../vocabulary/statement.ts';

const ORDER = [
  ...['id', 'document', 'kind', 'predicate', 'subject', 'objects'],
  ...[
    'value',
    'valueTo',
    'unit',
    'text',
    'anchor',
    'bound',
    'basis',
    'per',
    'condition',
    'stage',
    'nature',
    'instruments',
    'purpose',
    'for',
    'policy',
  ],
  ...['items', 'recipients', 'indicator', 'definition', 'of', 'partOf', 'property', 'as', 'where'],
  ...[
    'date',
    'asOf',
    'period',
    'dateText',
    'modality',
    'strength',
    'speaker',
    'certainty',
    'doubt',
    'note',
    'corrects',
  ],
  ...['evidence', 'status', 'by'],
];
const THING_ORDER = [
  ...['statement', 'type', 'name', 'printed', 'within', 'named', 'mention', 'date', 'issuer', 'count', 'scale', 'row'],
  ...['category', 'titleSuspect', 'anchor'],
  ...[
    'quote',
    'start',
    'end',
    'page',
    'value',
    'bound',
    'unit',
    'text',
    'role',
    'organization',
    'method',
    'rule',
    'version',
  ],
];

/** Canonical JSON of one statement: two equal statements are byte-identical lines. Keys that we do not know keep their place at the end. */
export const statementLine = (statement: Statement): string => JSON.stringify(ordered(statement, ORDER));

function ordered(value: unknown, order: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, THING_ORDER));
  if (value === null || typeof value !== 'object') return value;
  const known = order.filter((key) => key in value);
  const others = Object.keys(value)
    .filter((key) => !order.includes(key))
    .sort();
  const entries = [...known, ...others].map((key) => [key, (value as Record<string, unknown>)[key]] as const);
  return Object.fromEntries(
    entries.filter(([, item]) => !isNothing(item)).map(([key, item]) => [key, ordered(item, THING_ORDER)]),
  );
}

const isNothing = (item: unknown): boolean =>
  item === null || item === undefined || (Array.isArray(item) && item.length === 0);
