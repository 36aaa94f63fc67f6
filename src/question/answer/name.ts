/** Arguments that name a thing: its id or any of its names, simplified, traditional or in pinyin; a sum by its label or printed amount. */
import { distance } from 'fastest-levenshtein';
import { nameAmbiguous, nameUnknown } from '../../error.ts';
import { searchForm } from '../../name/search-names.ts';
import { amountOf } from '../../text/amount.ts';
import type { QuestionContext, Row } from './context.ts';
import type { EntityRow } from './graph-types.ts';

/** Which labels a named thing may bear; `Entity` is anything. */
export interface NameArgument {
  /** The argument's name in the query, for the error. */
  argument: string;
  text: string;
  labels: readonly string[];
}

/** One entity for each name, all in one round trip. Throws UNKNOWN_NAME with the nearest three, AMBIGUOUS_NAME with the candidates. */
export async function namedEntities({ run }: QuestionContext, names: readonly NameArgument[]): Promise<EntityRow[]> {
  if (names.length === 0) return [];
  const rows = await run<NameColumns>(CYPHER, {
    names: names.map(({ text, labels }) => ({ text, labels, exact: exactQuery(text), near: nearQuery(text) })),
  });
  return names.map((name, index) => one(name, rows[index]));
}

/** As `namedEntities`, for an argument that may be left out. */
export async function namedEntity(
  context: QuestionContext,
  argument: string,
  text: string,
  ...labels: string[]
): Promise<EntityRow> {
  const [entity] = await namedEntities(context, [{ argument, text, labels }]);
  if (!entity) throw nameUnknown(argument, text, []);
  return entity;
}

type NameColumns = Row & { readonly found: readonly EntityRow[]; readonly near: readonly EntityRow[] };

function one({ argument, text }: NameArgument, row: NameColumns | undefined): EntityRow {
  const found = row?.found ?? [];
  const byId = found.find(({ id }) => id === text);
  // A full name wins over another thing's alias or short name.
  const byName = found.filter(({ name }) => searchForm(name ?? '') === searchForm(text));
  const fitting = byId ? [byId] : byName.length > 0 ? byName : found;
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  if (only) throw nameAmbiguous(argument, text, fitting.slice(0, 20).map(candidate));
  const nearest = (row?.near ?? []).toSorted((a, b) => away(text, a) - away(text, b));
  throw nameUnknown(argument, text, nearest.slice(0, 3).map(candidate));
}

const candidate = ({ id, name = '', type = '', within }: EntityRow) => ({
  id,
  name,
  type,
  within: typeof within === 'string' ? within : null,
});

const away = (text: string, { name = '' }: EntityRow): number => distance(searchForm(text), searchForm(name));

/** Lucene's own marks are taken as letters, so that nothing of an argument is ever read as a query. */
const escaped = (form: string): string => form.replaceAll(/[+\-!(){}[\]^"~*?:\\/&|<>=]/gu, '\\$&');

const exactQuery = (text: string): string => {
  const amount = amountOf(text);
  const forms = [searchForm(text), ...(amount === null ? [] : [String(amount)])].filter(Boolean);
  return forms.map(escaped).join(' OR ') || '\\"\\"';
};

const nearQuery = (text: string): string => {
  const form = escaped(searchForm(text)) || '\\"\\"';
  return `${form}~2 OR ${form}* OR *${form}*`;
};

const CYPHER = `
  UNWIND range(0, size($names) - 1) AS index
  WITH index, $names[index] AS name
  CALL (name) {
    OPTIONAL MATCH (byId:Entity {id: name.text}) WHERE any(label IN labels(byId) WHERE label IN name.labels)
    RETURN collect(byId) AS byId
  }
  CALL (name, byId) {
    WITH name WHERE size(byId) = 0
    CALL db.index.fulltext.queryNodes('entity_names', name.exact, {limit: 200}) YIELD node
    WHERE node.named AND any(label IN labels(node) WHERE label IN name.labels)
    OPTIONAL MATCH (node)-[:WITHIN]->(place:Place)
    WITH node, min(place.name) AS within
    RETURN collect(node {.*, within: within, searchNames: null, searchText: null}) AS byName
  }
  CALL (name, byId, byName) {
    WITH name, byId, byName WHERE size(byId) = 0 AND size(byName) = 0
    CALL db.index.fulltext.queryNodes('entity_names', name.near, {limit: 100}) YIELD node
    WHERE node.named AND any(label IN labels(node) WHERE label IN name.labels)
    RETURN collect(node {.id, .name, .type}) AS near
    UNION
    WITH byId, byName WHERE size(byId) > 0 OR size(byName) > 0
    RETURN [] AS near
  }
  RETURN [node IN byId | node {.*, searchNames: null, searchText: null}] + byName AS found, near ORDER BY index`;
