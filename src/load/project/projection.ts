/** What the graph should hold: nodes and relationships as plain values, each with the hash by which a change is seen. */
import { createHash } from 'node:crypto';

export type Value = string | number | boolean | string[] | number[];
export type Properties = Record<string, Value>;

export interface GraphNode {
  /** Unique among nodes of its `labels[0]` family: entities, statements, documents. */
  id: string;
  labels: string[];
  properties: Properties;
}

export interface GraphEdge {
  key: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

export interface Projection {
  nodes: Map<string, GraphNode>;
  edges: Map<string, GraphEdge>;
}

/** Sixteen hex digits over labels and properties, the same whatever order they were written in. */
export function contentHash(value: { labels?: string[]; properties: Properties }): string {
  const sorted = Object.entries(value.properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([value.labels ?? [], sorted]))
    .digest('hex')
    .slice(0, 16);
}

/** Leaves out what is null, undefined or an empty list: the graph keeps no empty property. */
export function properties(entries: Record<string, Value | null | undefined>): Properties {
  const kept = Object.entries(entries).filter((entry): entry is [string, Value] => {
    const [, value] = entry;
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(kept);
}

/** These fields of a statement under their own names. */
export const picked = <T extends object, K extends keyof T & string>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
