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
export const statementLine = (statement: Statement): string => JSON.stringify(ordered(statement, RANKS));

const ranked = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, rank) => [key, rank]));
const RANKS = ranked(ORDER);
const THING_RANKS = ranked(THING_ORDER);

function ordered(value: unknown, ranks: ReadonlyMap<string, number>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, THING_RANKS));
  const fields = value as Record<string, unknown>;
  const rank = (key: string): number => ranks.get(key) ?? ranks.size;
  const keys = Object.keys(fields).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const kept: Record<string, unknown> = {};
  for (const key of keys) if (!isNothing(fields[key])) kept[key] = ordered(fields[key], THING_RANKS);
  return kept;
}

const isNothing = (item: unknown): boolean =>
  item === null || item === undefined || (Array.isArray(item) && item.length === 0);
