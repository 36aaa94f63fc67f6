import type { Point } from './place-leaves.ts';

/** No picture is drawn out further than this. */
const MOST = 1.7;

/** Draws places apart along the side where the frame would stay empty: that keeps names from lying on each other. */
export const fillFrame = (
  points: ReadonlyMap<string, Point>,
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> => {
  const [across, down] = [
    extent([...points.values()].map(({ x }) => x)),
    extent([...points.values()].map(({ y }) => y)),
  ];
  if (across === 0 || down === 0 || frame.width === 0 || frame.height === 0) return points;
  const factor = (frame.width / frame.height) * (down / across);
  const [wider, taller] = [Math.min(MOST, Math.max(1, factor)), Math.min(MOST, Math.max(1, 1 / factor))];
  return new Map([...points].map(([id, { x, y }]) => [id, { x: x * wider, y: y * taller }]));
};

/** Written as a loop: thousands of numbers are too many arguments for `Math.max`. */
const extent = (numbers: readonly number[]): number => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
  return numbers.length === 0 ? 0 : most - least;
};
