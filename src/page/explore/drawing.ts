/** The picture itself: Cytoscape on a canvas. Fetched when the first picture is shown. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { fillFrame } from './fill-frame.ts';
import { layOut, layOutAtOnce } from './lay-out.ts';
import { look } from './look.ts';
import type { Point } from './place-leaves.ts';

/** A thing, or what is left of a group, as the picture takes it. */
interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly shape: 'ellipse' | 'polygon';
  readonly corners: string;
  readonly isStart: boolean;
  readonly isOnPath: boolean;
  readonly isUnnamed: boolean;
  readonly isRest: boolean;
  /** Of what is left of a group: as wide as its words. */
  readonly width: number;
}

export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly relationship: string;
  readonly isNotDone: boolean;
  readonly isOnPath: boolean;
  readonly isRest: boolean;
  readonly isOneOfMany: boolean;
}

export interface DrawnPicture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

interface DrawingEvents {
  /** A click on a node or an edge, by its id; on nothing: undefined. */
  readonly onPick: (id: string | undefined) => void;
  /** The pointer is on a node, or (undefined) on none. */
  readonly onHover: (id: string | undefined) => void;
  /** A double click on a node. */
  readonly onOpen: (id: string) => void;
}

/** Where everything stands, in the picture's own units. */
export interface Drawn {
  readonly picture: DrawnPicture;
  readonly points: ReadonlyMap<string, Point>;
}

export interface Drawing {
  /** Fulfils when everything has its place. */
  readonly show: (picture: DrawnPicture) => Promise<void>;
  readonly pick: (id: string | undefined) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly resize: () => void;
  readonly drawn: () => Drawn;
  readonly close: () => void;
}

/** From here on every line bears its words, if there are not too many. */
const NEAR = 1.2;
const MOST_LABELLED = 300;
/** So many elements move without jerking; more change places at once. */
const MOST_MOVING = 300;

// What it warns of is for whoever writes the style sheet, and stands for a moment while things have no place yet.
cytoscape.warnings(false);

export const startDrawing = (frame: HTMLElement, events: DrawingEvents): Drawing => {
  const graph = cytoscape({
    container: frame,
    style: look(),
    minZoom: 0.03,
    maxZoom: 3,
    pixelRatio: 1,
    hideEdgesOnViewport: false,
    textureOnViewport: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  let picture: DrawnPicture = { nodes: [], edges: [] };
  let stop = new AbortController();
  listen(graph, events);

  return {
    show: async (next) => {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const known = pointsOf(graph);
      picture = next;
      replaceElements(graph, next, known);
      const ids = next.nodes.map(({ id }) => id);
      const links = next.edges.map(({ source, target }) => ({ from: source, to: target }));
      if (known.size === 0) await move(graph, layOutAtOnce(ids, links), false);
      const points = await layOut(ids, links, known, signal);
      if (!signal.aborted) await move(graph, points, known.size > 0);
    },
    pick: (id) => {
      graph.elements('.is-picked').removeClass('is-picked');
      if (id !== undefined) graph.getElementById(id).addClass('is-picked');
    },
    zoomBy: (factor) =>
      graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } }),
    fit: () => fitAll(graph),
    resize: () => graph.resize(),
    drawn: () => ({ picture, points: pointsOf(graph) }),
    close: () => {
      stop.abort();
      graph.destroy();
    },
  };
};

const listen = (graph: Core, { onPick, onOpen, onHover }: DrawingEvents): void => {
  graph.on('tap', ({ target }) => onPick(target === graph ? undefined : target.id()));
  graph.on('dbltap', 'node', ({ target }) => onOpen(target.id()));
  graph.on('mouseover', 'node', ({ target }) => {
    target.connectedEdges().addClass('is-labelled');
    onHover(target.id());
  });
  graph.on('mouseout', 'node', () => {
    graph.edges('.is-labelled').removeClass('is-labelled');
    onHover(undefined);
  });
  graph.on('zoom', () => {
    const isNear = graph.zoom() >= NEAR && graph.edges().length <= MOST_LABELLED;
    graph.edges().toggleClass('is-near', isNear);
  });
  graph.on('mouseover', 'edge', ({ target }) => target.addClass('is-labelled'));
  graph.on('mouseout', 'edge', ({ target }) => target.removeClass('is-labelled'));
};

const replaceElements = (graph: Core, { nodes, edges }: DrawnPicture, known: ReadonlyMap<string, Point>): void => {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const beside = new Map(edges.flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]));
  graph.batch(() => {
    graph
      .elements()
      .filter((one) => !wanted.has(one.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const node of nodes) {
      const there = graph.getElementById(node.id);
      if (there.nonempty()) there.data(node);
      else
        fresh.push({
          group: 'nodes',
          data: { ...node },
          position: { ...(known.get(beside.get(node.id) ?? '') ?? ORIGIN) },
        });
    }
    for (const edge of edges) {
      const there = graph.getElementById(edge.id);
      if (there.nonempty()) there.data(edge);
      else fresh.push({ group: 'edges', data: { ...edge } });
    }
    graph.add(fresh);
  });
};

const ORIGIN: Point = { x: 0, y: 0 };

/** A first picture stands at once; a changed one moves there, so that the eye can follow, unless motion is unwanted. */
const move = async (graph: Core, places: ReadonlyMap<string, Point>, isChange: boolean): Promise<void> => {
  const points = fillFrame(places, { width: graph.width(), height: graph.height() });
  const place = (node: { id: () => string }): Point => ({ ...(points.get(node.id()) ?? ORIGIN) });
  const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const animate = isChange && !isQuiet && graph.nodes().length <= MOST_MOVING;
  const layout = graph.layout({
    ...{ name: 'preset', positions: place as never, fit: true, padding: PADDING },
    ...{ animate, animationDuration: 350 },
  });
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  limitZoom(graph);
};

const PADDING = 40;

const fitAll = (graph: Core): void => {
  graph.fit(undefined, PADDING);
  limitZoom(graph);
};

/** Two things alone are not drawn as large as a page. */
const limitZoom = (graph: Core): void => {
  if (graph.zoom() > 1.3) {
    graph.zoom(1.3);
    graph.center();
  }
};

const pointsOf = (graph: Core): ReadonlyMap<string, Point> =>
  new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }] as const));
