/** Where things lie, as far as it can be said without a library: whoever hangs on one other thing only lies in a disc around it. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance that two neighbours in a disc keep, in the picture's own units. */
const APART = 66;
/** Kept free about a thing for itself and its label. */
const OWN = 70;
/** Turning by the golden angle fills a disc evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export interface Skeleton {
  /** What hangs on several things, or has leaves; with the width that its disc takes. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Under each thing the things that hang on it alone. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
}

export const skeletonOf = (
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): Skeleton => {
  const beside = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { from, to } of links) {
    if (from === to) continue;
    beside.get(from)?.add(to);
    beside.get(to)?.add(from);
  }
  const isLeaf = (id: string): boolean => {
    const [only] = beside.get(id) ?? [];
    // Of two that hang on each other alone the first in the picture stays.
    return (
      only !== undefined && beside.get(id)?.size === 1 && (beside.get(only)?.size !== 1 || order(only) < order(id))
    );
  };
  const orders = new Map(ids.map((id, index) => [id, index]));
  const order = (id: string): number => orders.get(id) ?? 0;
  const leaves = new Map<string, string[]>();
  for (const id of ids) {
    if (!isLeaf(id)) continue;
    const [parent = ''] = beside.get(id) ?? [];
    leaves.set(parent, [...(leaves.get(parent) ?? []), id]);
  }
  const nodes = new Map(ids.filter((id) => !isLeaf(id)).map((id) => [id, discWidth(leaves.get(id)?.length ?? 0)]));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of links)
    if (from !== to && nodes.has(from) && nodes.has(to)) pairs.set([from, to].sort().join(' '), [from, to]);
  return { nodes, edges: [...pairs.values()], leaves };
};

/** The leaves of one thing, evenly about it. */
export const discAround = (center: Point, leaves: readonly string[]): Map<string, Point> =>
  new Map(
    leaves.map((id, index) => {
      const far = radiusAt(index, leaves.length);
      const turn = leaves.length <= RING ? (2 * Math.PI * index) / leaves.length : index * GOLDEN;
      return [id, { x: center.x + far * Math.cos(turn), y: center.y + far * Math.sin(turn) }];
    }),
  );

/** So many stand in one ring. */
const RING = 10;

const radiusAt = (index: number, count: number): number =>
  count <= RING ? Math.max(OWN + 60, (count * APART * 2) / (2 * Math.PI)) : OWN + APART * Math.sqrt(index + 1);

const discWidth = (leaves: number): number => (leaves === 0 ? OWN : 2 * radiusAt(leaves - 1, leaves) + OWN);

/** A spiral about the first thing, what hangs together one after the other: for skeletons too large to be laid out by forces. */
export const inSpiral = (skeleton: Skeleton): Map<string, Point> => {
  const points = new Map<string, Point>();
  let [radius, turn, before] = [0, 0, 0];
  // So far apart are the arms: as far as what was widest in the last turn needs.
  let arm = { since: 0, widest: OWN, last: OWN };
  for (const id of inOrder(skeleton)) {
    const width = skeleton.nodes.get(id) ?? OWN;
    const step = points.size === 0 ? 0 : (before + width) / 2 / Math.max(radius, (before + width) / 2);
    turn += step;
    if (turn - arm.since > 2 * Math.PI) arm = { since: turn, widest: width, last: arm.widest };
    // The first lies in the middle, not in an arm.
    if (points.size > 0) arm.widest = Math.max(arm.widest, width);
    radius =
      points.size === 1 ? (before + width) / 2 : radius + (Math.max(arm.last, arm.widest) * step) / (2 * Math.PI);
    points.set(id, { x: radius * Math.cos(turn), y: radius * Math.sin(turn) });
    before = width;
  }
  return points;
};

/** Each thing after one that it hangs on, as deep as it goes. */
const inOrder = ({ nodes, edges }: Skeleton): ReadonlySet<string> => {
  const beside = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const [from, to] of edges) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const ordered = new Set<string>();
  const open = [...nodes.keys()].reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ordered.has(id)) continue;
    ordered.add(id);
    open.push(...(beside.get(id) ?? []).filter((other) => !ordered.has(other)).reverse());
  }
  return ordered;
};
