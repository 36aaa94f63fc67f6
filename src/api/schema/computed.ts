import type { DocumentNode, GraphQLFieldResolver } from 'graphql';
import { Kind } from 'graphql';
import { limitTooLarge } from '../../error.ts';
import { averageOf, type StatedCount, type StatedSum } from '../../question/answer/average.ts';
import { DecimalScalar, yuanFromFen } from '../../question/answer/decimal.ts';
import { articlesOf, type EvidenceRow, evidenceOf, LARGEST_ENTITY_EVIDENCE } from '../../question/answer/evidence.ts';
import { keptParagraphs } from '../../question/document/kept-paragraphs.ts';
import type { ApiContext } from '../context.ts';
import { hasDirective } from './relationships.ts';

/** What a computed field's resolver is given: the fields that the SDL lists in `requires`. */
type Source = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: graphql-js types the arguments of a resolver so
type Computed = GraphQLFieldResolver<Source, ApiContext, any>;

/** The resolvers of every field that the SDL marks @customResolver, by type and field, and of our scalar. */
export const computedFields = (definitions: DocumentNode): Record<string, unknown> => {
  const resolvers: Record<string, unknown> = { Decimal: DecimalScalar };
  for (const type of definitions.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const fields = (type.fields ?? [])
      .filter((field) => hasDirective(field, 'customResolver'))
      .map(({ name }) => name.value);
    if (fields.length === 0) continue;
    const edge = hasDirective(type, 'relationshipProperties');
    resolvers[type.name.value] = Object.fromEntries(
      fields.map((field) => [field, resolverOf(type.name.value, field, edge)]),
    );
  }
  return resolvers;
};

const resolverOf = (type: string, field: string, edge: boolean): Computed => {
  if (field === 'evidence')
    return edge ? evidenceOfEdge : type === 'Statement' ? evidenceOfStatement : evidenceOfEntity;
  const resolver = OTHERS[`${type}.${field}`];
  if (resolver === undefined)
    throw new TypeError(
      `schema/: ${type}.${field} is marked @customResolver, but src/api/schema/computed.ts has no resolver for it`,
    );
  return resolver;
};

const evidenceOfEdge: Computed = ({ statementIds }, _arguments, { evidence }) =>
  evidenceOf(strings(statementIds), evidence);

const evidenceOfStatement: Computed = ({ id }, _arguments, { evidence }) => evidence.load(String(id));

const evidenceOfEntity: Computed = async ({ id }, { first }: { first: number }, { entityEvidence }) => {
  if (first < 0 || first > LARGEST_ENTITY_EVIDENCE)
    throw limitTooLarge('evidence', 'first', first, LARGEST_ENTITY_EVIDENCE);
  const statements = new Set<string>();
  const within = (row: EvidenceRow): boolean =>
    statements.has(row.statement) || (statements.size < first && statements.add(row.statement).size > 0);
  return (await entityEvidence.load(String(id))).filter(within);
};

const OTHERS: Record<string, Computed> = {
  'Funding.value': ({ fen }) => yuanFromFen(amount(fen)),
  'Funding.valueTo': ({ fenTo }) => yuanFromFen(amount(fenTo)),
  'Funding.perItem': (source, _arguments, context) =>
    average(source, { value: source.items, bound: source.itemsBound, text: source.itemsText } as StatedCount, context),
  'Funding.perRecipient': (source, _arguments, context) =>
    average(
      source,
      { value: source.recipients, bound: source.recipientsBound, text: source.recipientsText } as StatedCount,
      context,
    ),
  'Document.articles': ({ articlesText }) => articlesOf(articlesText),
  'Document.ignored': async ({ id }, part: Part, { documentText }) =>
    partOf('ignored', (await documentText.load(String(id)))?.ignored ?? [], part),
  'Document.paragraphs': async ({ id }, part: Part, { documentText }) => {
    const read = await documentText.load(String(id));
    return read ? partOf('paragraphs', keptParagraphs(read.text, read.ignored), part) : [];
  },
};

interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** `limit` is held against its bound before anything is resolved (`limits.ts`). */
const partOf = <Row>(field: string, rows: readonly Row[], { limit, offset }: Part): readonly Row[] => {
  if (offset < 0) throw limitTooLarge(field, 'offset', offset, rows.length);
  return rows.slice(offset, offset + limit);
};

const average = async (source: Source, count: StatedCount, { evidence }: ApiContext): Promise<unknown> => {
  const sum = { ...source, fen: amount(source.fen), fenTo: amount(source.fenTo) } as StatedSum;
  return averageOf(sum, count, typeof source.statementId === 'string' ? await evidence.load(source.statementId) : []);
};

const amount = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
