/** The shape and colour of each type, in the picture, its legend and the SVG file: shape too, since colour alone says nothing to many. */
import { tokenColour } from '../style/token-colour.ts';
import { hueOf } from '../words/type-words.ts';

/** Corners in a square from -1 to 1; none: a circle. */
type Corners = readonly number[];

/** As Cytoscape names the shape, and as corners. */
interface Shape {
  readonly name: 'ellipse' | 'polygon';
  readonly corners: Corners;
}

export const shapeOf = (type: string): Shape => {
  const corners = CORNERS[hueOf(type)] ?? [];
  return { name: corners.length === 0 ? 'ellipse' : 'polygon', corners };
};

const SQUARE: Corners = [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85];
const CORNERS: Readonly<Record<string, Corners>> = {
  policy: SQUARE,
  money: [0, -1, 1, 0, 0, 1, -1, 0],
  project: [-1, -0.6, 1, -0.6, 1, 0.6, -1, 0.6],
  population: [0, -1, 1, 0.8, -1, 0.8],
  need: [0, 1, -1, -0.8, 1, -0.8],
  place: [-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0],
  other: [-0.95, -0.31, 0, -1, 0.95, -0.31, 0.59, 0.81, -0.59, 0.81],
};

/** The colour that `style/tokens.css` gives the type, as the browser has it. */
export const colourOf = (type: string): string => tokenColour(`--${hueOf(type)}`);

/** For the `points` of an SVG polygon. */
export const pointsOf = (corners: Corners, x: number, y: number, radius: number): string =>
  Array.from({ length: corners.length / 2 }, (_, index) => {
    const [across = 0, down = 0] = corners.slice(index * 2, index * 2 + 2);
    return `${round(x + across * radius)},${round(y + down * radius)}`;
  }).join(' ');

export const round = (number: number): number => Math.round(number * 10) / 10;
