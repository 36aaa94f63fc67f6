/** Collects relationships: one stands per type, ends, modality, strength and date, and carries all statements that say it. */
import { inForce } from '../../vocabulary/edtf.ts';
import type { Statement } from '../../vocabulary/statement.ts';
import { contentHash, type GraphEdge, type GraphNode, properties, type Value } from './projection.ts';

interface Stated {
  type: string;
  from: string;
  to: string;
  statements: Set<string>;
  documents: Set<string>;
  modality: string | null;
  date: string | null;
  strength: string | null;
  as: string | null;
}

/** Predicates by which one thing rests on another: they say how strongly. */
const BASES: readonly string[] = ['JUSTIFIES', 'GOVERNS', 'IMPLEMENTS', 'MET_BY'];

export class Edges {
  private readonly stated = new Map<string, Stated>();
  private readonly structural = new Map<string, GraphEdge>();

  /** A relationship that `statement` says. */
  say(type: string, from: string, to: string, statement: Statement, as: string | null = statement.as ?? null): void {
    const modality = statement.modality ?? null;
    const date = statement.date ?? null;
    const strength = BASES.includes(type) ? (statement.strength ?? 'STATED') : null;
    const key = [type, from, to, modality ?? '', strength ?? '', date ?? ''].join('|');
    const edge = this.stated.get(key) ?? {
      type,
      from,
      to,
      statements: new Set(),
      documents: new Set(),
      modality,
      date,
      strength,
      as,
    };
    edge.statements.add(statement.id);
    edge.documents.add(statement.document);
    edge.as ??= as;
    this.stated.set(key, edge);
  }

  /** A link that no statement says: provenance, or a scheme's. */
  structure(type: string, from: string, to: string, extra: Record<string, Value | null> = {}): void {
    const key = [type, from, to, ...Object.values(extra)].join('|');
    this.structural.set(key, { key, type, from, to, properties: properties(extra) });
  }

  /** Where a thing stands by what a document gives with its name; carries the statements that give it. */
  within(from: string, to: string, statements: readonly string[]): void {
    this.structure('WITHIN', from, to);
    const edge = this.structural.get(`WITHIN|${from}|${to}`);
    if (edge) edge.properties.statements = [...statements].sort();
  }

  all(nodes: ReadonlyMap<string, GraphNode>): Map<string, GraphEdge> {
    const edges = [...this.structural.values(), ...[...this.stated].map(([key, edge]) => finished(key, edge, nodes))];
    return new Map(
      edges.map((edge) => [
        edge.key,
        { ...edge, properties: { ...edge.properties, key: edge.key, hash: contentHash(edge) } },
      ]),
    );
  }
}

function finished(key: string, edge: Stated, nodes: ReadonlyMap<string, GraphNode>): GraphEdge {
  const { type, from, to, statements, documents, modality, date, strength, as } = edge;
  const based = type === 'JUSTIFIES' || type === 'GOVERNS';
  return {
    ...{ key, type, from, to },
    properties: properties({
      statements: [...statements].sort(),
      documents: [...documents].sort(),
      ...{ modality, date, strength, as },
      inForce: based ? inForce(text(nodes, from, 'issued'), lasting(nodes, to)) : null,
    }),
  };
}

const text = (nodes: ReadonlyMap<string, GraphNode>, id: string, property: string): string | null => {
  const value = nodes.get(id)?.properties[property];
  return typeof value === 'string' ? value : null;
};

/** When the thing that rests on a policy goes on: its own period or date, or open since it was established. */
function lasting(nodes: ReadonlyMap<string, GraphNode>, id: string): string | null {
  const established = text(nodes, id, 'established');
  return text(nodes, id, 'period') ?? text(nodes, id, 'date') ?? (established ? `${established}/..` : null);
}
