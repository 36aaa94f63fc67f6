/** A funding chain as a flow picture: what stands in which column, which bands run between them, how thick, and what is left to the table. */
import type { Words } from '../language/language.ts';
import { isNotDone } from '../part/reservation.tsx';
import type { ChainGap, ChainRow, ChainThing, WholeChain } from './whole-chain.ts';

export type BandKind = 'MONEY' | 'BASIS' | 'RULE' | 'OTHER' | 'GAP';

export interface PictureNode {
  readonly key: string;
  readonly layer: number;
  /** Column, counted over all layers that are there. */
  readonly depth: number;
  /** In CSS pixels. */
  readonly height: number;
  readonly thing?: ChainThing | undefined;
  /** What nobody states. */
  readonly gap?: Words | undefined;
  /** Things for which there is no room. */
  readonly more?: readonly ChainThing[] | undefined;
}

export interface PictureBand {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: BandKind;
  readonly isPlanned: boolean;
  readonly isInferred: boolean;
  /** Of a basis or a rule that is not known to have been in force for the whole period: PART_OF_PERIOD, AFTER, UNKNOWN. */
  readonly inForce: string | null;
  readonly rows: readonly ChainRow[];
  readonly gaps: readonly ChainGap[];
  /** In CSS pixels. */
  readonly width: number;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly bands: readonly PictureBand[];
  /** Layer of each column. */
  readonly columns: readonly number[];
  /** Bands that would lead back to where they came from: they stand in the table only. */
  readonly leftOut: number;
}

/** Things drawn in one column. */
const MOST = 10;
/** Thickness of what carries no sum. */
const THIN = 6;
const LOWEST = 16;

export const pictureOf = (chain: WholeChain): Picture => {
  const { shown, more } = shownOf(chain);
  const ends = new Map(
    [...chain.things.values()].map((thing) => [thing.key, shown.has(thing.key) ? thing.key : moreKey(thing.layer)]),
  );
  const { kept, leftOut } = onward([...bandsOf(chain.rows, ends), ...gapBands(chain.gaps, ends)], chain);
  const sums = new Map([...shown.values()].map((thing) => [thing.key, barOf(thing, kept)]));
  const bands = kept.map((band) => ({ ...band, width: widthOf(band, kept, sums) }));
  const places = [
    ...[...shown.values()].map((thing) => ({ key: thing.key, layer: thing.layer, thing })),
    ...[...more].map(([layer, things]) => ({ key: moreKey(layer), layer, more: things })),
    ...gapPlaces(chain.gaps, bands),
  ];
  const depths = depthsOf(places, bands);
  const nodes = places.map((place) => ({
    ...place,
    depth: depths.of.get(place.key) ?? 0,
    height: Math.max(LOWEST, sums.get(place.key) ?? 0, ...sidesOf(place.key, bands)),
  }));
  return { nodes, bands, columns: depths.layers, leftOut };
};

const moreKey = (layer: number): string => `MORE:${layer}`;
const gapKey = ({ layer, words }: ChainGap): string => `GAP:${layer}:${words.en}`;

/** The start, then what is nearest to it. */
const shownOf = (chain: WholeChain) => {
  const layers = grouped([...chain.things.values()], ({ layer }) => layer);
  const shown = new Map<string, ChainThing>();
  const more = new Map<number, readonly ChainThing[]>();
  for (const [layer, things] of layers) {
    const nearest = things.toSorted(
      (a, b) => Number(b.isStart) - Number(a.isStart) || a.hop - b.hop || worth(b) - worth(a),
    );
    const room = things.length > MOST ? MOST - 1 : MOST;
    for (const thing of nearest.slice(0, room)) shown.set(thing.key, thing);
    if (nearest.length > room) more.set(layer, nearest.slice(room));
  }
  return { shown, more };
};

const worth = ({ funding }: ChainThing): number => Number(funding?.value ?? 0);

const KINDS: Readonly<Record<string, BandKind>> = {
  GIVES: 'MONEY',
  TO: 'MONEY',
  FOR: 'MONEY',
  JUSTIFIES: 'BASIS',
  GOVERNS: 'RULE',
};

type Unmeasured = Omit<PictureBand, 'width'>;

/** One band for all that is said alike between two things: money to and for one project is one sum, not two. */
const bandsOf = (rows: readonly ChainRow[], ends: ReadonlyMap<string, string>): Unmeasured[] => {
  const bands = grouped(rows, ({ source, target, link, modality, strength, inForce }) =>
    JSON.stringify([
      ends.get(source),
      ends.get(target),
      KINDS[link] ?? 'OTHER',
      isNotDone(modality),
      strength === 'INFERRED',
      inForce === 'WHOLE_PERIOD' ? null : inForce,
    ]),
  );
  return [...bands].flatMap(([text, said]) => {
    const [source, target, kind, isPlanned, isInferred, inForce] = JSON.parse(text) as [
      string,
      string,
      BandKind,
      boolean,
      boolean,
      string | null,
    ];
    if (source === target) return [];
    const marks = [kind, isPlanned && 'PLANNED', isInferred && 'INFERRED', inForce].filter(Boolean);
    const key = `${source}>${target}>${marks.join('-')}`;
    return [{ key, source, target, kind, isPlanned, isInferred, inForce, rows: said, gaps: [] }];
  });
};

/** A gap is drawn where nothing stands; a party that is not named stands there itself. */
const gapBands = (gaps: readonly ChainGap[], ends: ReadonlyMap<string, string>): Unmeasured[] => {
  const open = gaps.filter(
    ({ reason, at }) => at !== undefined && (reason === 'NOT_STATED' || reason === 'ONLY_PROPOSED'),
  );
  const bands = grouped(open, (gap) => {
    const near = ends.get(gap.at ?? '') ?? '';
    return gap.isDown ? `${near}>${gapKey(gap)}` : `${gapKey(gap)}>${near}`;
  });
  return [...bands].map(([key, missing]) => {
    const [source = '', target = ''] = key.split('>');
    const marks = { kind: 'GAP' as const, isPlanned: false, isInferred: false, inForce: null };
    return { key: `${key}>GAP`, source, target, ...marks, rows: [], gaps: missing };
  });
};

const gapPlaces = (gaps: readonly ChainGap[], bands: readonly PictureBand[]) => {
  const drawn = new Set(bands.flatMap(({ source, target }) => [source, target]));
  const places = new Map(gaps.map((gap) => [gapKey(gap), { key: gapKey(gap), layer: gap.layer, gap: gap.words }]));
  return [...places.values()].filter(({ key }) => drawn.has(key));
};

/**
 * Height of a sum's bar: by the number of digits, since sums run from thousands to billions. A rate is no sum of money
 * that was paid, and nothing is multiplied.
 */
export const barHeight = (yuan: number): number =>
  Math.max(LOWEST, Math.round((Math.log10(Math.max(yuan, 1)) - 3) * 7));

const barOf = ({ key, funding }: ChainThing, bands: readonly Unmeasured[]): number => {
  if (!funding?.value || funding.basis === 'RATE') return 0;
  const [into, out] = moneySides(key, bands);
  return Math.max(barHeight(Number(funding.value)), into * 2, out * 2);
};

const moneySides = (key: string, bands: readonly Unmeasured[]): [number, number] => {
  const money = bands.filter(({ kind }) => kind === 'MONEY');
  return [money.filter(({ target }) => target === key).length, money.filter(({ source }) => source === key).length];
};

/** The bands of a sum share the height of its bar evenly: no document says who gets how much of it. */
const widthOf = (band: Unmeasured, all: readonly Unmeasured[], sums: ReadonlyMap<string, number>): number => {
  if (band.kind !== 'MONEY') return THIN;
  const [bar, isInto] = sums.get(band.source) ? [sums.get(band.source), false] : [sums.get(band.target), true];
  if (!bar) return THIN;
  const [into, out] = moneySides(isInto ? band.target : band.source, all);
  return bar / Math.max(1, isInto ? into : out);
};

const sidesOf = (key: string, bands: readonly PictureBand[]): [number, number] => {
  const sum = (some: readonly PictureBand[]): number => some.reduce((all, { width }) => all + width, 0);
  return [sum(bands.filter(({ target }) => target === key)), sum(bands.filter(({ source }) => source === key))];
};

/** A flow picture runs one way: a band that leads back, or that would close a circle, is left to the table. */
const onward = (bands: readonly Unmeasured[], { things }: WholeChain): { kept: Unmeasured[]; leftOut: number } => {
  const layerOf = (key: string): number => things.get(key)?.layer ?? Number(key.split(':')[1]);
  const out = new Map<string, Set<string>>();
  const reaches = (from: string, to: string, seen: Set<string>): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(out.get(from) ?? [])].some((next) => reaches(next, to, seen));
  };
  const kept = bands.filter(({ source, target }) => {
    if (layerOf(source) > layerOf(target) || reaches(target, source, new Set())) return false;
    out.set(source, (out.get(source) ?? new Set()).add(target));
    return true;
  });
  return { kept, leftOut: bands.length - kept.length };
};

/** A layer has as many columns as its things lead on to each other: a programme and its parts. */
const depthsOf = (
  places: readonly { readonly key: string; readonly layer: number }[],
  bands: readonly PictureBand[],
): { of: ReadonlyMap<string, number>; layers: readonly number[] } => {
  const layerOf = new Map(places.map(({ key, layer }) => [key, layer]));
  const inside = bands.filter(({ source, target }) => layerOf.get(source) === layerOf.get(target));
  const steps = new Map<string, number>();
  const step = (key: string): number => {
    const known = steps.get(key);
    if (known !== undefined) return known;
    const before = inside.filter(({ target }) => target === key).map(({ source }) => step(source) + 1);
    const own = Math.max(0, ...before);
    steps.set(key, own);
    return own;
  };
  const columns = [...new Set(places.map(({ key, layer }) => layer * 100 + step(key)))].sort((a, b) => a - b);
  return {
    of: new Map(places.map(({ key, layer }) => [key, columns.indexOf(layer * 100 + step(key))])),
    layers: columns.map((column) => Math.floor(column / 100)),
  };
};

/** As much as the fullest column needs, in CSS pixels, with `gap` between two things: one pixel of a sum's bar is one everywhere. */
export const heightOf = ({ nodes }: Picture, gap: number): number => {
  const columns = grouped(nodes, ({ depth }) => depth);
  return Math.max(
    0,
    ...[...columns.values()].map(
      (column) => column.reduce((sum, { height }) => sum + height, 0) + (column.length - 1) * gap,
    ),
  );
};

const grouped = <One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> => {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};
