import { useEffect, useRef } from 'preact/hooks';
import type { Answering } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { LinkPanel } from './link-panel.tsx';
import type { NeighbourhoodQuery } from './neighbourhood.graphql.ts';
import type { PathBetweenQuery } from './path-between.graphql.ts';
import type { Shown } from './shown.ts';
import type { ThingGroupsQuery } from './thing-groups.graphql.ts';
import { ThingPanel } from './thing-panel.tsx';
import type { View } from './view.ts';

interface PickedProps {
  readonly view: View;
  readonly change: (next: View, isStep?: boolean) => void;
  readonly part: NeighbourhoodQuery['neighbourhood'];
  readonly shown: Shown;
  readonly start: { readonly id: string };
  readonly startGroups: Answering<ThingGroupsQuery>;
  readonly connection: PathBetweenQuery['connection'] | undefined;
}

/** Beside the view: the thing or link that is read now; the start where nothing is picked. */
export const Picked = ({ view, change, part, shown, start, startGroups, connection }: PickedProps) => {
  const { say } = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const link = shown.links.find(({ key }) => key === view.picked);
  const thing = shown.things.find(({ id }) => id === (view.picked ?? start.id)) ?? shown.things[0];
  const last = useRef(view.picked);
  useEffect(() => {
    const isNew = view.picked !== undefined && view.picked !== last.current;
    last.current = view.picked;
    // Who picks in the list, by keyboard, goes on where it is told.
    if (isNew && view.isList) frame.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [view.picked, view.isList]);
  const back = () => {
    const picked = view.picked;
    change({ ...view, picked: undefined }, false);
    document.getElementById(rowId(picked ?? ''))?.focus();
  };
  return (
    <section class="explore-panel card stack tight" ref={frame} aria-label={say('所选', 'What is picked')}>
      {link ? (
        <LinkPanel
          key={link.key}
          {...{ link, shown, connection }}
          onPick={(id) => change({ ...view, picked: id }, false)}
        />
      ) : (
        thing && <ThingPanel key={thing.id} {...{ thing, view, change, part, start, startGroups }} />
      )}
      {view.picked !== undefined && view.isList && (
        <button type="button" class="plain" onClick={back}>
          {say('回到列表', 'Back to the list')}
        </button>
      )}
    </section>
  );
};

/** Id of the button that picks a row of the list. */
export const rowId = (id: string): string => `row ${id}`.replaceAll(/\s/gu, '_');
