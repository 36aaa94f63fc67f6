/** Gives every thing of a picture its place: the skeleton by forces in a worker, its leaves in discs. */
import type { LayoutResult, LayoutTask } from './layout-worker.ts';
import { discAround, inSpiral, type Point, type Skeleton, skeletonOf } from './place-leaves.ts';

/** Above this, forces take longer than anybody waits; measured on two cores, 300 take 2 s and 2,000 a minute and a half. */
const MOST_BY_FORCES = 300;

/** `known`: where things stand now. `signal` stops the work when another picture is wanted. */
export const layOut = async (
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
  known: ReadonlyMap<string, Point>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> => {
  const skeleton = skeletonOf(ids, links);
  const isLarge = skeleton.nodes.size > MOST_BY_FORCES;
  const centers = isLarge
    ? inSpiral(skeleton)
    : await byForces(skeleton, known, signal).catch((cause: unknown) => {
        if (signal.aborted) throw cause;
        // The picture is less pretty without its worker, and still a picture.
        return inSpiral(skeleton);
      });
  return withLeaves(skeleton, centers);
};

/** Places to begin with, while the forces are at work. */
export const layOutAtOnce = (
  ids: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, Point> => {
  const skeleton = skeletonOf(ids, links);
  return withLeaves(skeleton, inSpiral(skeleton));
};

const withLeaves = (skeleton: Skeleton, centers: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> => {
  const discs = [...skeleton.leaves].flatMap(([parent, leaves]) => {
    const center = centers.get(parent);
    return center ? [...discAround(center, leaves)] : [];
  });
  return new Map([...centers, ...discs]);
};

const byForces = (
  { nodes, edges }: Skeleton,
  known: ReadonlyMap<string, Point>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> => {
  const [only, ...others] = nodes.keys();
  if (only !== undefined && others.length === 0) return Promise.resolve(new Map([[only, { x: 0, y: 0 }]]));
  const nearBy = new Map(edges.flatMap(([from, to]) => [[to, from] as const, [from, to] as const]));
  // What is new begins beside what it hangs on; a thing that was a leaf begins where it stood.
  const startOf = (id: string): Point | undefined => known.get(id) ?? known.get(nearBy.get(id) ?? '');
  const task: LayoutTask = {
    nodes: [...nodes].map(([id, width]) => ({ id, width, at: startOf(id) })),
    edges,
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<LayoutResult>) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(new Map(data));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(task);
  });
};
