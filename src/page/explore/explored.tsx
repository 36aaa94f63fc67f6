import { useRef } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import type { Answering } from '../ask/use-answer.ts';
import { csvFile } from '../format/csv.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { saveFile } from '../part/save-file.ts';
import { openAll, openMore } from './change-view.ts';
import type { Drawing } from './drawing.ts';
import { Legend } from './legend.tsx';
import { Neighbourhood, type NeighbourhoodQuery } from './neighbourhood.graphql.ts';
import type { PathBetweenQuery } from './path-between.graphql.ts';
import { PathFound } from './path-found.tsx';
import { Picked } from './picked.tsx';
import { Picture } from './picture.tsx';
import { pictureSvg } from './picture-svg.ts';
import { restId, type Shown } from './shown.ts';
import { linkColumns, thingColumns } from './table-columns.ts';
import type { ThingGroupsQuery } from './thing-groups.graphql.ts';
import { type View, writeView } from './view.ts';
import { ViewList } from './view-list.tsx';

interface ExploredProps {
  readonly view: View;
  /** `isStep`: whether "back" undoes it. */
  readonly change: (next: View, isStep?: boolean) => void;
  readonly part: NeighbourhoodQuery['neighbourhood'];
  readonly shown: Shown;
  readonly start: { readonly id: string; readonly name: string };
  readonly path: Answering<PathBetweenQuery>;
  readonly startGroups: Answering<ThingGroupsQuery>;
  /** What the part was asked with. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isWaiting: boolean;
}

/** A view that is there: picture or list, what is picked, what may be hidden, the path, and the ways to take it away. */
export const Explored = ({
  view,
  change,
  part,
  shown,
  start,
  startGroups,
  path,
  variables,
  isWaiting,
}: ExploredProps) => {
  const reading = useLanguage();
  const drawing = useRef<Drawing | null>(null);
  const names = new Map(shown.things.map(({ id, name, type }) => [id, { name, type }]));
  const pick = (id: string | undefined) => {
    const rest = shown.rests.find((one) => id === restId(one) || id === `${restId(one)} edge`);
    if (rest) change(openMore(view, rest, part.groups));
    else change({ ...view, picked: id }, false);
  };
  return (
    <>
      <div class="explore-body" aria-busy={isWaiting}>
        <section class="stack tight" aria-label={reading.say('视图', 'View')}>
          <Ways view={view} shown={shown} />
          {view.isList ? (
            <ViewList {...{ view, change, part, shown, start, pick }} />
          ) : (
            <Picture
              {...{ shown, drawing }}
              picked={view.picked}
              onPick={pick}
              onOpen={(id) => change(openAll({ ...view, picked: id }, id))}
            />
          )}
          <Legend view={view} counts={shown.counts} change={change} />
        </section>
        <Picked {...{ view, change, part, shown, start, startGroups, connection: path.answer?.connection }} />
      </div>
      {view.to && <PathFound {...{ view, change, path }} />}
      <HandOver
        asked={Neighbourhood}
        variables={variables}
        table={{ name: `links-${start.name}`, columns: linkColumns(names, reading), rows: shown.links }}
        svg={
          view.isList
            ? undefined
            : {
                name: `graph-${start.name}`,
                draw: () => (drawing.current ? pictureSvg(drawing.current.drawn(), start.name) : undefined),
              }
        }
      >
        <ThingsButton name={`things-${start.name}`} shown={shown} />
      </HandOver>
    </>
  );
};

/** As a picture or as a list: the same view. */
const Ways = ({ view, shown }: { readonly view: View; readonly shown: Shown }) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const to = (isList: boolean) => changed(writeView({ ...view, isList }));
  return (
    <nav class="tabs no-print" aria-label={say('显示方式', 'Shown as')}>
      <a href={to(false)} aria-current={view.isList ? undefined : 'true'}>
        {say('图', 'Picture')}
      </a>
      <a href={to(true)} aria-current={view.isList ? 'true' : undefined}>
        {say('列表', 'List')}
      </a>
      <span class="explore-count soft small" role="status">
        {say(
          `${shown.things.length} 个事物，${shown.links.length} 条关系`,
          `${shown.things.length} things, ${shown.links.length} links`,
        )}
      </span>
    </nav>
  );
};

const ThingsButton = ({ name, shown }: { readonly name: string; readonly shown: Shown }) => {
  const reading = useLanguage();
  return (
    <button
      type="button"
      onClick={() =>
        saveFile(
          `${name}.csv`,
          csvFile(thingColumns(reading), shown.things, reading.language),
          'text/csv;charset=utf-8',
        )
      }
    >
      {reading.say('下载事物 CSV', 'Download things as CSV')}
    </button>
  );
};
