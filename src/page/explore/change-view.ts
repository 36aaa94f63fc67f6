/** What a reader does to a view: each gives the next view. */
import { type Direction, everyGroupOf, FIRST, MORE, type Opened, type View } from './view.ts';

/** One group of a thing's links. */
export interface Group {
  readonly of: string;
  readonly relationship: string;
  readonly direction: Direction;
}

/** A group as the graph answered it. */
interface AnsweredGroup extends Group {
  readonly totalCount: number;
  readonly givenCount: number;
}

/** Opens a group, or more of it. */
export const openMore = (view: View, group: Group, groups: readonly AnsweredGroup[]): View => {
  const opened = oneByOne(view, groups);
  const before = opened.find((one) => isSame(one, group));
  const next = { ...group, first: before ? before.first + MORE : FIRST };
  return { ...view, opened: [...opened.filter((one) => !isSame(one, group)), next] };
};

export const closeGroup = (view: View, group: Group, groups: readonly AnsweredGroup[]): View => ({
  ...view,
  opened: oneByOne(view, groups).filter((one) => !isSame(one, group)),
});

/** Every group of a thing, as many of each as are shown at first. */
export const openAll = (view: View, id: string): View => ({
  ...view,
  opened: [...view.opened.filter(({ of }) => of !== id), everyGroupOf(id)],
});

export const closeAll = (view: View, id: string): View => ({
  ...view,
  opened: view.opened.filter(({ of }) => of !== id),
});

/** Takes a thing out, with what was opened of it. */
export const remove = (view: View, id: string): View => ({
  ...closeAll(view, id),
  removed: new Set([...view.removed, id]),
  picked: undefined,
});

export const toggleHidden = (view: View, value: string): View => {
  const hidden = new Set(view.hidden);
  if (!hidden.delete(value)) hidden.add(value);
  return { ...view, hidden };
};

/** A new start: nothing of the old view stays but what is hidden and how it is shown. */
export const startFrom = ({ hidden, isList, hops, through }: View, from: string | undefined): View => ({
  ...{ from, hidden, isList, hops, through, to: undefined, picked: undefined, removed: new Set() },
  opened: from ? [everyGroupOf(from)] : [],
});

/** "Every group" written out as the groups there are, so that one of them can change. */
const oneByOne = (view: View, groups: readonly AnsweredGroup[]): Opened[] =>
  view.opened.flatMap((one) => {
    if (one.relationship !== null) return [one];
    return groups
      .filter((group) => group.of === one.of && !view.opened.some((other) => isSame(other, group)))
      .map(({ of, relationship, direction }) => ({ of, relationship, direction, first: one.first }));
  });

const isSame = (one: Opened, group: Group): boolean =>
  one.of === group.of && one.relationship === group.relationship && one.direction === group.direction;
