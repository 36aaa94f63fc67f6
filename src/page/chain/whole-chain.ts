/** The chain above and below a thing as one: each thing once for each part it plays, each relationship once. */
import type { SentenceFragment } from '../ask/sentences.graphql.ts';
import type { ThingRow } from '../part/thing-link.tsx';
import type { Modality } from '../words/said-words.ts';
import { type Gap, gapOf, PROGRAMME_MONEY, type Stage } from './chain-words.ts';
import type { FundingChainPageQuery } from './funding-chain.graphql.ts';

export type OneWay = NonNullable<FundingChainPageQuery['up']>;
export type FundingFields = NonNullable<OneWay['nodes'][number]['funding']>;

export interface ChainThing extends ThingRow {
  /** Part it plays and id. */
  readonly key: string;
  readonly stage: Stage;
  readonly layer: number;
  /** Hops from the start. */
  readonly hop: number;
  readonly isStart: boolean;
  /** Of a sum: its amount. */
  readonly funding: FundingFields | null;
}

export interface ChainRow {
  readonly key: string;
  /** Keys of the things on the side of the money and on that of the people. */
  readonly source: string;
  readonly target: string;
  readonly link: string;
  /** Whether the document says it from `source` to `target`. */
  readonly isForward: boolean;
  readonly hop: number;
  readonly value: string | null;
  readonly bound: string | null;
  readonly text: string | null;
  readonly basis: string | null;
  readonly modality: Modality | null;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly strength: string | null;
  readonly inForce: string | null;
  readonly certainty: number;
  readonly doubt: string | null;
  readonly inWords: string;
  readonly through: ThingRow | null;
  /** Only where they were asked for. */
  readonly evidence?: readonly SentenceFragment[];
  readonly statements: readonly string[];
}

export interface ChainGap extends Gap {
  readonly key: string;
  readonly hop: string;
  readonly isDown: boolean;
  readonly from: string;
  readonly fromId: string | null;
  readonly reason: OneWay['missing'][number]['reason'];
  /** Key of the thing at which the chain breaks off. */
  readonly at: string | undefined;
}

export interface WholeChain {
  readonly start: ThingRow;
  readonly things: ReadonlyMap<string, ChainThing>;
  /** By the part of their first thing, from who decides to where. */
  readonly rows: readonly ChainRow[];
  readonly gaps: readonly ChainGap[];
  /** False where the API left out what lies further. */
  readonly isComplete: boolean;
}

/** Joins both directions at the start. Where both draw one relationship, the way down decides on which side its things stand. */
export const wholeChain = ({ up, down }: FundingChainPageQuery): WholeChain | undefined => {
  const start = (down ?? up)?.from;
  if (!start) return undefined;
  const below = down ? plainKeys(down) : undefined;
  const above = up ? plainKeys(up) : undefined;
  const ways = [...(below ? [below] : []), ...(above ? [below ? joined(above, below, start.id) : above] : [])];
  const links = linksOf(ways);
  const things = thingsOf(ways, links, start.id);
  const rows = links.map((link) => ({ ...link, ...sumOf(link, things) }));
  return {
    start,
    things,
    rows: rows.sort((a, b) => order(a, things) - order(b, things) || a.hop - b.hop),
    gaps: gapsOf(things, up, down),
    isComplete: ways.every(({ complete }) => complete),
  };
};

/** Keys by the part a thing plays, the same in both directions; the API's own tell how the walk came there. */
const plainKeys = (way: OneWay): OneWay => {
  const keys = new Map(way.nodes.map(({ key, stage, entity }) => [key, `${stage}:${entity.id}`]));
  return renamed(way, (key) => keys.get(key) ?? key);
};

/**
 * The way up, drawn where the way down has the same things: a programme that is the start, and what a sum is for, which
 * the way up alone must draw above the sum.
 */
const joined = (above: OneWay, below: OneWay, start: string): OneWay => {
  const known = new Set(below.nodes.map(({ key }) => key));
  return renamed(above, (key) => {
    const [stage, id = ''] = splitKey(key);
    if (stage === 'PROJECT' && id === start && known.has(`PROGRAMME:${id}`)) return `PROGRAMME:${id}`;
    const isAim = stage === 'PROGRAMME' && known.has(`PROJECT:${id}`) && !known.has(key);
    return isAim ? `PROJECT:${id}` : key;
  });
};

const splitKey = (key: string): [string, string] => {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
};

const renamed = (way: OneWay, name: (key: string) => string): OneWay => ({
  ...way,
  nodes: way.nodes.map((node) => ({ ...node, key: name(node.key) })),
  links: way.links.map((link) => ({ ...link, source: name(link.source), target: name(link.target) })),
});

type Sum = Pick<ChainRow, 'value' | 'bound' | 'text' | 'basis'>;
type ChainLink = Omit<ChainRow, keyof Sum>;

/** The sum at one end of it. */
const sumOf = ({ source, target }: ChainLink, things: ReadonlyMap<string, ChainThing>): Sum => {
  const funding = things.get(source)?.funding ?? things.get(target)?.funding;
  const { value = null, bound = null, text = null, basis = null } = funding ?? {};
  return { value, bound, text, basis };
};

/** Each relationship once, as the first way draws it. */
const linksOf = (ways: readonly OneWay[]): ChainLink[] => {
  const rows = new Map<string, ChainLink>();
  for (const { links } of ways)
    for (const { forward, ...link } of links) {
      const { source, target, through, modality, date, strength } = link;
      const [upper, lower] = [splitKey(source)[1], splitKey(target)[1]];
      const [from, to] = forward ? [upper, lower] : [lower, upper];
      const key = [link.link, from, to, through?.id, modality, date, strength].filter(Boolean).join(' ');
      if (!rows.has(key)) rows.set(key, { ...link, key, isForward: forward });
    }
  return [...rows.values()];
};

/** The things that a relationship still holds, and the start. */
const thingsOf = (
  ways: readonly OneWay[],
  rows: readonly ChainLink[],
  start: string,
): ReadonlyMap<string, ChainThing> => {
  const held = new Set(rows.flatMap(({ source, target }) => [source, target]));
  const things = new Map<string, ChainThing>();
  for (const { nodes } of ways)
    for (const { key, words, named, stage, layer, hop, entity, funding } of nodes) {
      const isStart = entity.id === start;
      if (things.has(key) || (!held.has(key) && !isStart)) continue;
      things.set(key, {
        key,
        id: entity.id,
        type: entity.type,
        name: words,
        named,
        stage,
        layer,
        hop,
        isStart,
        funding,
      });
    }
  return withoutEmptyStarts(things, held);
};

/** A start that plays two parts stands only where something is said of it; one that nothing is said of stands once. */
const withoutEmptyStarts = (
  things: Map<string, ChainThing>,
  held: ReadonlySet<string>,
): ReadonlyMap<string, ChainThing> => {
  const starts = [...things.values()].filter(({ isStart }) => isStart);
  const empty = starts.filter(({ key }) => !held.has(key));
  for (const { key } of empty.length < starts.length ? empty : empty.slice(1)) things.delete(key);
  return things;
};

const gapsOf = (
  things: ReadonlyMap<string, ChainThing>,
  up: OneWay | undefined,
  down: OneWay | undefined,
): ChainGap[] => {
  const gaps = new Map<string, ChainGap>();
  const endsOf = new Map<string, ChainThing[]>();
  for (const thing of things.values()) endsOf.set(thing.id, [...(endsOf.get(thing.id) ?? []), thing]);
  for (const [way, isDown] of [
    [down, true],
    [up, false],
  ] as const)
    for (const { hop, from, fromId, reason } of way?.missing ?? []) {
      const ends = endsOf.get(fromId ?? '') ?? [];
      const isProgramme = isDown && hop === 'FOR' && ends.some(({ stage }) => stage === 'PROGRAMME');
      const gap = isProgramme ? PROGRAMME_MONEY : gapOf(hop, isDown);
      const fitting = ends.filter(({ layer }) => (isDown ? layer < gap.layer : layer > gap.layer));
      const at = fitting.toSorted((a, b) => (isDown ? b.layer - a.layer : a.layer - b.layer))[0]?.key;
      const key = `${hop} ${fromId ?? from}`;
      if (!gaps.has(key)) gaps.set(key, { ...gap, key, hop, isDown, from, fromId, reason, at });
    }
  return [...gaps.values()];
};

const order = ({ source, target }: ChainRow, things: ReadonlyMap<string, ChainThing>): number =>
  (things.get(source)?.layer ?? 0) * 10 + (things.get(target)?.layer ?? 0);
