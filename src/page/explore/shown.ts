/** What is on the screen: the answered part of the graph and the path, less what is hidden or taken out. */

import type { Group } from './change-view.ts';
import type { NeighbourhoodQuery } from './neighbourhood.graphql.ts';
import type { PathBetweenQuery } from './path-between.graphql.ts';
import type { View } from './view.ts';

type Part = NeighbourhoodQuery['neighbourhood'];
type Connection = PathBetweenQuery['connection'];
type Hop = Connection['paths'][number]['hops'][number];

export interface ShownThing {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly named: boolean;
  /** Links in the whole graph; null for a document, which is none of its things. */
  readonly linkCount: number | null;
  readonly isStart: boolean;
  readonly isOnPath: boolean;
}

export interface ShownLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relationship: string;
  readonly modality: Part['links'][number]['modality'];
  readonly strength: Part['links'][number]['strength'];
  readonly certainty: number;
  readonly inForce: string | null;
  readonly doubt: string | null;
  readonly inWords: string;
  readonly isOnPath: boolean;
}

/** What of an opened group is not on the screen. */
export interface Rest extends Group {
  readonly count: number;
}

export interface Shown {
  readonly things: readonly ShownThing[];
  readonly links: readonly ShownLink[];
  readonly rests: readonly Rest[];
  /** How many there are of each type, modality and strength before anything is hidden. */
  readonly counts: Counts;
}

export interface Counts {
  readonly types: ReadonlyMap<string, number>;
  readonly modalities: ReadonlyMap<string, number>;
  readonly strengths: ReadonlyMap<string, number>;
}

/** `start`: id of the thing from which the view goes out. */
export const shownOf = (part: Part, connection: Connection | undefined, view: View, start: string): Shown => {
  const path = pathOf(connection);
  const things = [...part.things.map(({ entity, linkCount }) => ({ ...entity, linkCount })), ...path.documents].map(
    (thing) => ({
      ...{ id: thing.id, type: thing.type, name: thing.name, named: thing.named, linkCount: thing.linkCount },
      ...{ isStart: thing.id === start, isOnPath: path.things.has(thing.id) },
    }),
  );
  const links = [...part.links, ...path.mentions].map((link) => ({
    ...link,
    doubt: link.doubt ?? null,
    inForce: link.inForce ?? null,
    isOnPath: path.steps.has(stepOf(link.from, link.to, link.relationship)),
  }));
  const kept = things.filter(({ id, type, isStart }) => isStart || !(view.hidden.has(type) || view.removed.has(id)));
  const keptIds = new Set(kept.map(({ id }) => id));
  const visible = links.filter(
    ({ from, to, modality, strength }) =>
      keptIds.has(from) && keptIds.has(to) && !view.hidden.has(modality ?? '') && !view.hidden.has(strength ?? ''),
  );
  const reached = reachedFrom([start, ...path.things], keptIds, visible);
  return {
    things: kept.filter(({ id }) => reached.has(id)),
    links: visible.filter(({ from, to }) => reached.has(from) && reached.has(to)),
    rests: part.groups
      .filter(({ of, totalCount, givenCount }) => reached.has(of) && totalCount > givenCount)
      .map(({ of, relationship, direction, totalCount, givenCount }) => ({
        ...{ of, relationship, direction, count: totalCount - givenCount },
      })),
    counts: {
      types: countBy(things.map(({ type }) => type)),
      modalities: countBy(links.map(({ modality }) => modality)),
      strengths: countBy(links.map(({ strength }) => strength)),
    },
  };
};

export const restId = ({ of, relationship, direction }: Group): string => `${of}.${relationship}.${direction}`;

/** Ids of the things on all paths, so that they are asked for with the rest. */
export const thingsOnPaths = (connection: Connection | undefined): string[] => [
  ...new Set(hopsOf(connection).flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.id] : [])))),
];

const hopsOf = (connection: Connection | undefined): Hop[] => connection?.paths.flatMap(({ hops }) => hops) ?? [];

const stepOf = (from: string, to: string, relationship: string): string => `${from} ${relationship} ${to}`;

const pathOf = (connection: Connection | undefined) => {
  const hops = hopsOf(connection);
  const ends = hops.map((hop) => ({ hop, from: hop.from?.id ?? hop.document?.id, to: hop.to?.id ?? hop.document?.id }));
  const documents = new Map(hops.flatMap(({ document }) => (document ? [[document.id, document]] : [])));
  return {
    things: new Set(ends.flatMap(({ from, to }) => [from, to].filter((id) => id !== undefined))),
    steps: new Set(
      ends.flatMap(({ hop, from = '', to = '' }) =>
        hop.direction === 'OUT' || hop.document
          ? [stepOf(from, to, hop.relationship), stepOf(to, from, hop.relationship)]
          : [stepOf(to, from, hop.relationship)],
      ),
    ),
    documents: [...documents.values()].map(({ id, title }) => ({
      ...{ id, type: 'Document', name: title, named: true, linkCount: null },
    })),
    mentions: ends.flatMap(({ hop }) => mentionOf(hop)),
  };
};

/** A hop through a document is no link of the graph: the document speaks of the thing. */
const mentionOf = (hop: Hop): Omit<ShownLink, 'isOnPath'>[] => {
  const thing = hop.from ?? hop.to;
  if (!hop.document || !thing) return [];
  const { modality, certainty, relationship, inWords } = hop;
  return [
    {
      ...{ key: `${relationship}|${hop.document.id}|${thing.id}`, from: hop.document.id, to: thing.id },
      ...{
        relationship,
        modality: modality ?? null,
        strength: null,
        inForce: null,
        certainty,
        doubt: hop.doubt ?? null,
        inWords,
      },
    },
  ];
};

/** What still hangs on the start or the path; what hangs on nothing that is shown leaves too. */
const reachedFrom = (
  begin: readonly string[],
  ids: ReadonlySet<string>,
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlySet<string> => {
  const beside = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = beside.get(one);
    if (known) known.push(other);
    else beside.set(one, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  const reached = new Set(begin.filter((id) => ids.has(id)));
  // A set goes on over what is added while it is read.
  for (const id of reached) for (const other of beside.get(id) ?? []) reached.add(other);
  return reached;
};

const countBy = (values: readonly (string | null | undefined)[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
