/** The picture as an SVG file, built as a document: no name of a thing is ever read as markup. */
import type { Drawn, DrawnEdge } from './drawing.ts';
import { pointsOf, round, token } from './shape.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 90;

export const pictureSvg = ({ picture, points }: Drawn, title: string): string | undefined => {
  const places = [...points.values()];
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  const root = element('svg', {
    viewBox: [left, top, width, height].map(round).join(' '),
    'font-family': 'sans-serif',
  });
  root.append(element('title', {}, title));
  root.append(
    element('rect', { x: round(left), y: round(top), width: round(width), height: round(height), fill: '#fff' }),
  );
  for (const edge of picture.edges) root.append(...edgeParts(edge, points));
  for (const node of picture.nodes) {
    const { x, y } = points.get(node.id) ?? { x: 0, y: 0 };
    const radius = node.isStart ? 19 : 12;
    const paint = node.isRest
      ? { fill: '#fff', stroke: token('--ink-soft'), 'stroke-dasharray': '3 3' }
      : {
          fill: node.colour,
          'fill-opacity': node.isUnnamed ? 0.15 : 1,
          stroke: node.isOnPath ? token('--seal') : node.colour,
        };
    root.append(
      node.shape === 'polygon'
        ? element('polygon', { points: pointsOf(node.corners.split(' ').map(Number), x, y, radius), ...paint })
        : element('circle', { cx: round(x), cy: round(y), r: radius, ...paint }),
      element(
        'text',
        { x: round(x), y: round(y + radius + 12), 'font-size': 11, 'text-anchor': 'middle', fill: token('--ink') },
        node.label,
      ),
    );
  }
  return new XMLSerializer().serializeToString(root);
};

/** A line with its arrowhead two thirds of the way, where no node hides it. */
const edgeParts = (edge: DrawnEdge, points: Drawn['points']): Element[] => {
  const [from, to] = [points.get(edge.source), points.get(edge.target)];
  if (!from || !to) return [];
  const colour = edge.isOnPath ? '--seal' : edge.isNotDone ? '--warn' : isRule(edge) ? '--policy' : '--line-strong';
  const stroke = {
    ...{ stroke: token(colour), 'stroke-width': edge.isOnPath ? 3 : edge.relationship === 'JUSTIFIES' ? 2.6 : 1.2 },
    ...(edge.isNotDone
      ? { 'stroke-dasharray': '7 5' }
      : edge.relationship === 'GOVERNS'
        ? { 'stroke-dasharray': '2 3' }
        : {}),
  };
  const line = element('line', { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), ...stroke });
  line.append(element('title', {}, edge.label));
  if (edge.isRest) return [line];
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const [x, y] = [from.x + ((to.x - from.x) * 2) / 3, from.y + ((to.y - from.y) * 2) / 3];
  const head = element('path', {
    ...{ d: 'M-5,-4 L5,0 L-5,4 Z', fill: token(colour) },
    transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)})`,
  });
  return [line, head];
};

const isRule = ({ relationship }: DrawnEdge): boolean => relationship === 'JUSTIFIES' || relationship === 'GOVERNS';

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): Element => {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};
