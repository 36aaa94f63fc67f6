/** The picture as an SVG file, built as a document: no name of a thing is ever read as markup. */
import { svgElement } from '../format/svg.ts';
import { tokenColour } from '../style/token-colour.ts';
import type { Drawn, DrawnEdge } from './drawing.ts';
import { pointsOf, round } from './shape.ts';

const MARGIN = 90;

export const pictureSvg = ({ picture, points }: Drawn, title: string): string | undefined => {
  const places = [...points.values()];
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  const root = svgElement('svg', {
    viewBox: [left, top, width, height].map(round).join(' '),
    'font-family': 'sans-serif',
  });
  root.append(svgElement('title', {}, title));
  root.append(
    svgElement('rect', { x: round(left), y: round(top), width: round(width), height: round(height), fill: '#fff' }),
  );
  for (const edge of picture.edges) root.append(...edgeParts(edge, points));
  for (const node of picture.nodes) {
    const { x, y } = points.get(node.id) ?? { x: 0, y: 0 };
    const radius = node.isStart ? 19 : 12;
    const paint = node.isRest
      ? { fill: '#fff', stroke: tokenColour('--ink-soft'), 'stroke-dasharray': '3 3' }
      : {
          fill: node.colour,
          'fill-opacity': node.isUnnamed ? 0.15 : 1,
          stroke: node.isOnPath ? tokenColour('--seal') : node.colour,
        };
    root.append(
      node.shape === 'polygon'
        ? svgElement('polygon', { points: pointsOf(node.corners.split(' ').map(Number), x, y, radius), ...paint })
        : svgElement('circle', { cx: round(x), cy: round(y), r: radius, ...paint }),
      svgElement(
        'text',
        {
          x: round(x),
          y: round(y + radius + 12),
          'font-size': 11,
          'text-anchor': 'middle',
          fill: tokenColour('--ink'),
        },
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
    ...{
      stroke: tokenColour(colour),
      'stroke-width': edge.isOnPath ? 3 : edge.relationship === 'JUSTIFIES' ? 2.6 : 1.2,
    },
    ...(edge.isNotDone
      ? { 'stroke-dasharray': '7 5' }
      : edge.relationship === 'GOVERNS'
        ? { 'stroke-dasharray': '2 3' }
        : {}),
  };
  const line = svgElement('line', {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    ...stroke,
  });
  line.append(svgElement('title', {}, edge.label));
  if (edge.isRest) return [line];
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const [x, y] = [from.x + ((to.x - from.x) * 2) / 3, from.y + ((to.y - from.y) * 2) / 3];
  const head = svgElement('path', {
    ...{ d: 'M-5,-4 L5,0 L-5,4 Z', fill: tokenColour(colour) },
    transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)})`,
  });
  return [line, head];
};

const isRule = ({ relationship }: DrawnEdge): boolean => relationship === 'JUSTIFIES' || relationship === 'GOVERNS';
