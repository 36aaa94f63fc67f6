/**
 * The graph as a pure function of accepted statements: what is said becomes nodes and relationships, and nothing else does.
 * How: schema/decisions/0001-graph-model.md.
 */
import { mentionsOf } from '../../name/mentions.ts';
import { resolver } from '../../name/resolve.ts';
import type { Statement } from '../../vocabulary/statement.ts';
import { followCorrections } from './corrections.ts';
import { documentNode, type LoadedDocument, statementNode } from './document-nodes.ts';
import { Edges } from './edges.ts';
import { Entities } from './entities.ts';
import type { Knowledge } from './knowledge.ts';
import { contentHash, type GraphNode, type Projection } from './projection.ts';
import { linkStatement } from './statement-edges.ts';
import { Sums } from './sums.ts';

/** `own`: the documents whose own nodes are wanted, with those of their statements; what statements say of the world is projected from all. */
export function project(
  documents: readonly LoadedDocument[],
  knowledge: Knowledge,
  own: readonly LoadedDocument[] = documents,
): Projection {
  // Where two statements differ on a property the first wins: it must be the same one in whatever order they were read.
  const statements = documents.flatMap((document) => document.statements).toSorted(byPlace);
  const accepted = followCorrections(statements.filter(({ status }) => status === 'ACCEPTED'));
  const resolve = resolver(accepted, knowledge.schemes);
  const entities = new Entities(knowledge);
  const edges = new Edges();
  const sums = new Sums(entities, edges);
  // Who is meant comes first: a sum's label and a relationship's dates need every entity to be known.
  for (const statement of accepted) {
    for (const placed of mentionsOf(statement)) entities.add(resolve(statement, placed), placed, statement);
  }
  for (const statement of accepted) entities.learn(statement, resolve);
  for (const statement of accepted) sums.add(statement, resolve);
  for (const statement of accepted) linkStatement(statement, resolve, edges);
  entities.linkConcepts(edges);
  entities.linkPlaces(edges);
  const nodes: GraphNode[] = [
    ...entities.nodes(),
    ...sums.nodes(),
    ...own.map(documentNode),
    ...own.flatMap((document) => document.statements.map((statement) => statementNode(statement, document.card))),
  ];
  for (const { id, document } of own.flatMap(({ statements: its }) => its))
    edges.structure('IN_DOCUMENT', `statement:${id}`, `document:${document}`);
  const byId = new Map(nodes.map((node) => [node.id, withHash(node)]));
  return { nodes: byId, edges: edges.all(byId) };
}

const byPlace = (a: Statement, b: Statement): number =>
  compare(a.document, b.document) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withHash = (node: GraphNode): GraphNode => ({
  ...node,
  properties: { ...node.properties, hash: contentHash(node) },
});
