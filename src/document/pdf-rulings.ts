/** The ruling lines of a pdf page: strokes along the axes, and filled boxes so thin that they are lines. */

export interface Ruling {
  /** Where it lies: y of a horizontal one, x of an upright one; points from the upper left corner. */
  at: number;
  from: number;
  to: number;
}

export interface Rulings {
  horizontal: Ruling[];
  upright: Ruling[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];
/** The numbers by which the pdf reader calls what is drawn. */
type Operations = Readonly<Record<string, number>>;

/** In points: a filled box of at most this is a line. */
const THICKEST = 2.5;
const SHORTEST = 3;
/** A page that draws more lines than this is a picture. */
const MOST_RULINGS = 20_000;

export function rulingsOf(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operations: Operations,
  page: Matrix,
): Rulings {
  const found: Rulings = { horizontal: [], upright: [] };
  const stack: Matrix[] = [];
  let matrix = page;
  for (const [index, code] of list.fnArray.entries()) {
    const given = list.argsArray[index];
    if (code === operations.save) stack.push(matrix);
    else if (code === operations.restore || code === operations.paintFormXObjectEnd) matrix = stack.pop() ?? page;
    else if (code === operations.transform) matrix = times(matrix, matrixIn(given));
    else if (code === operations.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = times(matrix, matrixIn((given as unknown[] | null)?.[0]));
    } else if (code === operations.constructPath) addPath(found, given, operations, matrix);
    if (found.horizontal.length + found.upright.length > MOST_RULINGS) return { horizontal: [], upright: [] };
  }
  return found;
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** A form may bear none. */
const matrixIn = (given: unknown): Matrix => {
  const [a, b, c, d, e, f] = (given ?? []) as number[];
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
};

function addPath(found: Rulings, given: unknown, operations: Operations, matrix: Matrix): void {
  const [paint, [data] = []] = given as [number, (ArrayLike<number> | null)[]?];
  if (!data || typeof data.length !== 'number') return;
  const named = (...names: string[]): boolean => names.some((name) => operations[name] === paint);
  if (named('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'))
    for (const points of subpaths(data, matrix)) addStrokes(found, points);
  else if (named('fill', 'eoFill')) for (const points of subpaths(data, matrix)) addThin(found, points);
}

/** How many numbers stand behind each kind of step: move, line, two kinds of curve, close. */
const STEP_NUMBERS = [2, 2, 6, 4, 0];

function subpaths(data: ArrayLike<number>, m: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let index = 0; index < data.length; ) {
    const step = data[index] ?? 4;
    const count = STEP_NUMBERS[step] ?? 0;
    const [x = 0, y = 0] = [data[index + count - 1], data[index + count]];
    const point: Point = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
    const path = paths.at(-1);
    if (step === 0 || !path) paths.push([point]);
    else if (step === 4) path.push(path[0] ?? point);
    else path.push(point);
    index += 1 + count;
  }
  return paths;
}

function addStrokes(found: Rulings, points: readonly Point[]): void {
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    add(found, fromX, fromY, x, y);
  }
}

function addThin(found: Rulings, points: readonly Point[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  if (points.length > 6) return;
  add(found, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function add({ horizontal, upright }: Rulings, x1: number, y1: number, x2: number, y2: number): void {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high <= THICKEST && wide >= SHORTEST && wide > high)
    horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (wide <= THICKEST && high >= SHORTEST)
    upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}
