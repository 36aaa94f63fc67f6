/** Finds shortest paths: over what documents state, past hubs, through places and concepts only where that is allowed. */
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { DEGREE, Direction, LINK_STATEMENTS, type LinkRow, linkOf } from '../answer/neighbour.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import { ConnectionHop, ConnectionPath } from './path.ts';
import { Through } from './path-terms.ts';

export { Through };

/** Longest path that is looked for; the Cypher below bears the same number, which no parameter can stand for. */
export const MOST_HOPS = 6;
export const MOST_PATHS = 5;
/** A node with more links than this says nothing about what it links. */
export const HUB_DEGREE = 50;

/** Labels that are closed to a path unless their kind is asked for. */
export const CLOSED: readonly (readonly [Through, string])[] = [
  [Through.PLACE, 'Place'],
  [Through.FIELD, 'ServiceField'],
  [Through.FIELD, 'Indicator'],
  [Through.POPULATION, 'Population'],
];

interface PathConditions {
  closed: readonly string[];
  hubDegree: number;
  maxHops: number;
}

type PathColumns = Row & {
  readonly nodes: readonly (EntityRow & { labels: readonly string[]; degree: number })[];
  readonly links: readonly (LinkRow & { readonly start: string })[];
};

/** The shortest paths, each sequence of things once; those through named things first. */
export async function pathsBetween(
  { run }: QuestionContext,
  from: EntityRow,
  to: EntityRow,
  conditions: PathConditions,
): Promise<ConnectionPath[]> {
  const rows = await run<PathColumns>(CYPHER, { from: from.id, to: to.id, ...conditions });
  const byNodes = new Map<string, PathColumns[]>();
  for (const row of rows) {
    const key = row.nodes.map(({ id }) => id).join(' ');
    byNodes.set(key, [...(byNodes.get(key) ?? []), row]);
  }
  return [...byNodes.values()]
    .map(toPath)
    .sort((a, b) => unnamed(a) - unnamed(b))
    .slice(0, MOST_PATHS);
}

const unnamed = ({ hops }: ConnectionPath): number => hops.filter(({ to }) => to?.named === false).length;

/** Several relationships between the same two things: the one that happened speaks first, the others are told with the same hop's statements. */
function toPath(rows: readonly PathColumns[]): ConnectionPath {
  const [first] = rows;
  const nodes = first?.nodes ?? [];
  const hops = nodes.slice(1).map((to, index) => {
    const from = nodes[index] as EntityRow;
    const links = rows.flatMap(({ links: all }) => all[index] ?? []);
    const link = links.find(({ modality }) => modality === 'ACTUAL') ?? (links[0] as PathColumns['links'][number]);
    const same = links.filter(
      ({ relationship, modality }) => relationship === link.relationship && modality === link.modality,
    );
    const statements = [...new Map(same.flatMap((one) => one.statements).map((one) => [one.id, one])).values()];
    const along = link.start === from.id;
    return Object.assign(new ConnectionHop(), {
      ...linkOf({ ...link, statements }, along ? from : to, along ? to : from),
      ...{ from, to, document: null, direction: along ? Direction.OUT : Direction.IN },
    });
  });
  return Object.assign(new ConnectionPath(), { length: hops.length, hops });
}

type SharedColumns = Row & {
  readonly document: EntityRow;
  readonly fromSaid: StatementRow;
  readonly toSaid: StatementRow;
};

/** Two hops through each document that speaks of both. */
export async function byDocuments({ run }: QuestionContext, from: EntityRow, to: EntityRow): Promise<ConnectionPath[]> {
  const rows = await run<SharedColumns>(SHARED, { from: from.id, to: to.id, most: MOST_PATHS });
  return rows.map(({ document, fromSaid, toSaid }) => {
    const hop = (statement: StatementRow, ends: { from: EntityRow | null; to: EntityRow | null }): ConnectionHop =>
      Object.assign(new ConnectionHop(), {
        ...linkOf(
          {
            relationship: 'MENTIONS',
            date: null,
            strength: null,
            modality: statement.modality,
            statements: [statement],
          },
          document,
          ends.from ?? ends.to ?? document,
        ),
        ...ends,
        ...{ document, direction: ends.from ? Direction.IN : Direction.OUT },
      });
    return Object.assign(new ConnectionPath(), {
      length: 2,
      hops: [hop(fromSaid, { from, to: null }), hop(toSaid, { from: null, to })],
    });
  });
}

/** Where no path is open: what the shortest one of all would pass through. */
export async function kindsOn(
  { run }: QuestionContext,
  from: EntityRow,
  to: EntityRow,
  maxHops: number,
): Promise<{ kinds: Through[]; hubs: EntityRow[] }> {
  const [row] = await run<PathColumns>(CYPHER, {
    from: from.id,
    to: to.id,
    closed: [],
    hubDegree: 1_000_000_000,
    maxHops,
  });
  const inner = row?.nodes.slice(1, -1) ?? [];
  const kinds = CLOSED.filter(([, label]) => inner.some(({ labels }) => labels.includes(label))).map(([kind]) => kind);
  const documents = (one: EntityRow): string[] => (Array.isArray(one.documents) ? one.documents.map(String) : []);
  const shared = documents(from).some((id) => documents(to).includes(id));
  return {
    kinds: [...new Set([...kinds, ...(shared ? [Through.DOCUMENT] : [])])],
    hubs: inner.filter(({ degree }) => degree > HUB_DEGREE),
  };
}

const CYPHER = `
  MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
  MATCH path = ALL SHORTEST (from) (()-[:!MENTIONS]-(step:Entity WHERE step.id = $to
    OR (step.named = false OR none(label IN labels(step) WHERE label IN $closed)) AND ${DEGREE('step')} <= $hubDegree)){1,6} (to)
  WHERE length(path) <= $maxHops
  WITH path LIMIT 200
  RETURN [n IN nodes(path) | n {.id, .name, .type, .named, labels: labels(n), degree: ${DEGREE('n')}}] AS nodes,
    COLLECT {
      UNWIND range(0, length(path) - 1) AS hop
      WITH relationships(path)[hop] AS link, hop
      RETURN {
        relationship: type(link), start: startNode(link).id, date: link.date, strength: link.strength, modality: link.modality,
        statements: ${LINK_STATEMENTS}
      } ORDER BY hop
    } AS links
  ORDER BY [n IN nodes | n.name]`;

const SHARED = `
  MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
  MATCH (document:Document) WHERE document.id IN from.documents AND document.id IN to.documents
  WITH from, to, document ORDER BY document.id LIMIT toInteger($most)
  CALL (from, document) {
    MATCH (from)<-[:MENTIONS]-(s:Statement {document: document.id}) ORDER BY s.starts[0], s.id LIMIT 1
    RETURN ${STATEMENT} AS fromSaid
  }
  CALL (to, document) {
    MATCH (to)<-[:MENTIONS]-(s:Statement {document: document.id}) ORDER BY s.starts[0], s.id LIMIT 1
    RETURN ${STATEMENT} AS toSaid
  }
  RETURN document {.id, .title} AS document, fromSaid, toSaid`;
