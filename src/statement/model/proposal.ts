/** What a model is asked to answer, and an answer taken apart: what does not fit is left out one by one. */
import { z } from 'zod';
import { ENTITY_TYPES } from '../../vocabulary/entity.ts';
import { KINDS, PREDICATES } from '../../vocabulary/predicate.ts';
import { MODALITIES } from '../../vocabulary/statement.ts';
import { parsed } from './server.ts';

/** Which property a HAS_PROPERTY gives. */
const PROPERTIES = ['established', 'issued', 'number', 'category', 'form', 'period'] as const;

const THING = z.object({
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  printed: z.string().nullable(),
  named: z.boolean().nullable(),
});

const PROPOSAL = z.object({
  kind: z.enum(KINDS),
  predicate: z.enum(PREDICATES),
  subject: THING.nullable(),
  objects: z.array(THING),
  quotes: z.array(z.object({ sentence: z.number(), words: z.string() })),
  text: z.string().nullable(),
  value: z.number().nullable(),
  basis: z.enum(['TOTAL', 'CUMULATIVE', 'AT_DATE', 'IN_PERIOD']).nullable(),
  indicator: z.string().nullable(),
  property: z.enum(PROPERTIES).nullable(),
  purpose: z.string().nullable(),
  condition: z.string().nullable(),
  dateText: z.string().nullable(),
  modality: z.enum(MODALITIES),
});

export type ProposedThing = z.infer<typeof THING>;
export type Proposal = z.infer<typeof PROPOSAL>;

/** As the protocol's structured output wants it: every key required, no other allowed. */
export const ANSWER_SCHEMA: Record<string, unknown> = z.toJSONSchema(z.object({ statements: z.array(PROPOSAL) }));

/** The longest string that is looked at, in UTF-16 units: no quote is longer than 200. */
const LONGEST = 600;

/** Null where the content is not such an answer at all; `misshapen` counts what was left out of it. */
export function proposalsIn(content: string, most: number): { proposals: Proposal[]; misshapen: number } | null {
  const answer = parsed(content.replace(/^\s*```(?:json)?|```\s*$/gu, ''));
  const statements = (answer as { statements?: unknown } | null | undefined)?.statements;
  if (!Array.isArray(statements)) return null;
  const proposals = statements.slice(0, most).flatMap((one: unknown) => {
    const read = PROPOSAL.safeParse(completed(one));
    return read.success && !hasLong(read.data) ? [read.data] : [];
  });
  return { proposals, misshapen: statements.length - proposals.length };
}

const NULLS = (shape: object): Record<string, null> => Object.fromEntries(Object.keys(shape).map((key) => [key, null]));
const NOTHING = { ...NULLS(PROPOSAL.shape), objects: [] };
const NO_THING = NULLS(THING.shape);

/** A server that does not hold its model to the schema leaves out what is null. */
function completed(one: unknown): unknown {
  if (typeof one !== 'object' || one === null) return one;
  const { subject, objects, ...rest } = one as Record<string, unknown>;
  const thing = (it: unknown): unknown => (typeof it === 'object' && it !== null ? { ...NO_THING, ...it } : it);
  return {
    ...NOTHING,
    ...rest,
    subject: thing(subject ?? null),
    objects: Array.isArray(objects) ? objects.map(thing) : (objects ?? []),
  };
}

function hasLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLong);
}
