/** Lays a skeleton out by forces (fcose), beside the page, so that the page goes on answering. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from './place-leaves.ts';

export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly at?: Point | undefined }[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export type LayoutResult = readonly (readonly [id: string, at: Point])[];

cytoscape.use(fcose);

/** The library's only source of chance: seeded, so that the same view gives the same picture. */
const seed = (): void => {
  let state = 20_141_117;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  seed();
  const placed = data.nodes.filter(({ at }) => at !== undefined).length;
  const isNew = placed < data.nodes.length / 2;
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(width)', shape: 'ellipse' } }],
    elements: [
      ...data.nodes.map(({ id, width, at }) => ({ data: { id, width }, ...(at ? { position: { ...at } } : {}) })),
      ...data.edges.map(([source, target], index) => ({ data: { id: `edge ${index}`, source, target } })),
    ],
  });
  graph.layout(isNew ? WHOLE : GOING_ON).run();
  const result: LayoutResult = graph.nodes().map((node) => [node.id(), { ...node.position() }] as const);
  graph.destroy();
  postMessage(result);
});

const FORCES = {
  name: 'fcose',
  animate: false,
  fit: false,
  tile: false,
  packComponents: false,
  nodeSeparation: 110,
  nodeRepulsion: () => 9_000,
  idealEdgeLength: () => 75,
  gravity: 0.2,
};
const WHOLE = { ...FORCES, quality: 'default', randomize: true } as cytoscape.LayoutOptions;
/** From where things stand: who looks at a picture wants to find them again. */
const GOING_ON = { ...FORCES, quality: 'proof', randomize: false, numIter: 800 } as cytoscape.LayoutOptions;
