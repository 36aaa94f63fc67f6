import type { ThingRow } from '../part/thing-link.tsx';
import { type GroupKey, inOrder, keyOf } from './group-order.ts';

/** One neighbour in the picture. */
export interface Spoke {
  readonly group: GroupKey;
  readonly thing: ThingRow;
  /** Planned, announced or intended: drawn dashed. */
  readonly isNotDone: boolean;
}

/** What one group offers to the picture. */
export interface Offered extends GroupKey {
  readonly totalCount: number;
  readonly spokes: readonly Spoke[];
}

/** A line of the picture: the heading of a group, or a neighbour. */
export type Placed =
  | { readonly kind: 'HEADING'; readonly group: Offered; readonly at: Point }
  | { readonly kind: 'SPOKE'; readonly spoke: Spoke; readonly at: Point };

interface Point {
  readonly x: number;
  readonly y: number;
  readonly side: 'LEFT' | 'RIGHT';
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly lines: readonly Placed[];
}

const LINE = 22;
const MARGIN = 16;

/** Takes from each group in turn, so that no large group drives the small ones out. */
export const chosenSpokes = (groups: readonly Offered[], most: number): readonly Offered[] => {
  const ordered = inOrder(groups);
  const ranks = Math.max(0, ...ordered.map(({ spokes }) => spokes.length));
  const turns = Array.from({ length: ranks }, (_, rank) => ordered.filter(({ spokes }) => rank < spokes.length)).flat();
  const counts = new Map<string, number>();
  for (const group of turns.slice(0, most)) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + 1);
  return ordered.flatMap((group) => {
    const count = counts.get(keyOf(group)) ?? 0;
    return count === 0 ? [] : [{ ...group, spokes: group.spokes.slice(0, count) }];
  });
};

/** Lines stand evenly, one under the other, on the two halves of an ellipse; on a narrow screen on one half. */
export const layoutOf = (groups: readonly Offered[], isNarrow: boolean): Layout => {
  const [right, left] = isNarrow ? [groups, []] : evenly(groups);
  const height = 2 * MARGIN + LINE * Math.max(lengthOf(left), lengthOf(right), 4);
  const width = isNarrow ? 340 : 720;
  const centre = { x: isNarrow ? 12 : width / 2, y: height / 2 };
  return { width, height, centre, lines: [...side(right, 'RIGHT', centre), ...side(left, 'LEFT', centre)] };
};

type Sides = readonly [right: readonly Offered[], left: readonly Offered[]];

/** Cut where the two halves come nearest to each other in length; groups stay whole. */
const evenly = (groups: readonly Offered[]): Sides => {
  const longer = ([right, left]: Sides): number => Math.max(lengthOf(right), lengthOf(left));
  return groups.reduce<Sides>(
    (best, _, cut) => {
      const sides: Sides = [groups.slice(0, cut), groups.slice(cut)];
      return longer(sides) < longer(best) ? sides : best;
    },
    [groups, []],
  );
};

const lengthOf = (groups: readonly Offered[]): number => groups.reduce((sum, { spokes }) => sum + spokes.length + 1, 0);

const side = (
  groups: readonly Offered[],
  which: 'LEFT' | 'RIGHT',
  centre: { readonly x: number; readonly y: number },
): readonly Placed[] => {
  const count = lengthOf(groups);
  const at = (index: number): Point => {
    const y = centre.y + (index - (count - 1) / 2) * LINE;
    const bow = Math.sqrt(Math.max(0, 1 - ((y - centre.y) / centre.y) ** 2));
    const reach = 44 + 52 * bow;
    return { x: centre.x + (which === 'RIGHT' ? reach : -reach), y, side: which };
  };
  const lines = groups.flatMap((group) => [
    { kind: 'HEADING' as const, group },
    ...group.spokes.map((spoke) => ({ kind: 'SPOKE' as const, spoke })),
  ]);
  return lines.map((line, index) => ({ ...line, at: at(index) }));
};

/** A name cut to so many ems; a Latin letter or digit takes about half of one. */
export const cutTo = (name: string, ems: number): string => {
  let used = 0;
  const points = [...name];
  const end = points.findIndex((point) => {
    used += (point.codePointAt(0) ?? 0) < 0x100 ? 0.55 : 1;
    return used > ems;
  });
  return end < 0 ? name : `${points.slice(0, Math.max(1, end - 1)).join('')}…`;
};
