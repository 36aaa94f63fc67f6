/** What accepting a statement would change in the graph (or, of an accepted one, what it holds there): projected with and without it. */
import type { LoadedDocument } from '../load/project/document-nodes.ts';
import type { Knowledge } from '../load/project/knowledge.ts';
import { project } from '../load/project/project.ts';
import type { GraphNode, Projection } from '../load/project/projection.ts';
import { withStatus } from './accepted-world.ts';

/** An entity, a sum or a number. */
export interface EntityEffect {
  id: string;
  type: string;
  name: string;
}

/** A relationship, with the names of its ends. */
export interface LinkEffect {
  type: string;
  from: string;
  to: string;
}

export interface Effects<T> {
  added: T[];
  changed: T[];
  removed: T[];
}

export interface Effect {
  entities: Effects<EntityEffect>;
  relationships: Effects<LinkEffect>;
}

/** `world` holds the whole document of the statement. Cost: two projections of all that is accepted. */
export function effectOf(world: readonly LoadedDocument[], id: string, knowledge: Knowledge): Effect {
  const without = project(
    withStatus(world, (one) => (one === id ? 'REJECTED' : undefined)),
    knowledge,
    [],
  );
  const given = project(
    withStatus(world, (one) => (one === id ? 'ACCEPTED' : undefined)),
    knowledge,
    [],
  );
  return { entities: entities(without, given), relationships: links(without, given) };
}

const isEntity = ({ labels }: GraphNode): boolean => labels[0] === 'Entity';

function entities(without: Projection, given: Projection): Effects<EntityEffect> {
  const of = ({ nodes }: Projection): Map<string, GraphNode> =>
    new Map([...nodes].filter(([, node]) => isEntity(node)));
  const words = ({ id, properties: { type, name } }: GraphNode): EntityEffect => ({
    id,
    type: String(type),
    name: String(name),
  });
  return effects(of(without), of(given), words);
}

function links(without: Projection, given: Projection): Effects<LinkEffect> {
  const name = (id: string): string => {
    const node = given.nodes.get(id) ?? without.nodes.get(id);
    return node && isEntity(node) ? String(node.properties.name) : '';
  };
  // Links of statements and of schemes are no facts of their own; an end that is not accepted has no name yet.
  const of = ({ edges }: Projection) =>
    new Map(
      [...edges].filter(([, { type, from, to }]) => !STRUCTURE.includes(type) && name(from) !== '' && name(to) !== ''),
    );
  return effects(of(without), of(given), ({ type, from, to }) => ({ type, from: name(from), to: name(to) }));
}

const STRUCTURE: readonly string[] = ['MENTIONS', 'IN_DOCUMENT', 'MEASURES', 'BROADER'];

function effects<T extends { properties: Record<string, unknown> }, R>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  words: (one: T) => R,
): Effects<R> {
  const changed = [...after].filter(([key, { properties }]) => {
    const old = before.get(key);
    return old !== undefined && old.properties.hash !== properties.hash;
  });
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, one]) => words(one)),
    changed: changed.map(([, one]) => words(one)),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, one]) => words(one)),
  };
}
