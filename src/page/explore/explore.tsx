import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../part/shell.tsx';
import { Failed, Waiting } from '../part/state.tsx';
import { ThingPicker } from '../part/thing-picker.tsx';
import { startFrom } from './change-view.ts';
import './explore.css';
import { Explored } from './explored.tsx';
import { Neighbourhood } from './neighbourhood.graphql.ts';
import { PathBetween } from './path-between.graphql.ts';
import { usePictureSoon } from './picture.tsx';
import { shownOf, thingsOnPaths } from './shown.ts';
import { Starts } from './starts.tsx';
import { ThingGroups } from './thing-groups.graphql.ts';
import { readView, type View, writeView } from './view.ts';

/** The graph explorer: a part of the graph that a reader opens step by step, as a picture and as a list. */
export const Explore = () => {
  const { say, language } = useLanguage();
  const { parameters, set } = useAddress();
  const view = readView(parameters);
  const change = (next: View, isStep = true) => set(writeView(next), { replace: !isStep });
  const { from, to, hops, through, opened } = view;

  usePictureSoon(from !== undefined && !view.isList);
  const path = useAnswer(
    PathBetween,
    from && to ? { from, to, maxHops: hops, through: [...through], language } : undefined,
  );
  const connection = from && to ? path.answer?.connection : undefined;
  const onPath = connection ? [connection.to.id, ...thingsOnPaths(connection)] : [];
  // With a path on its way, what is drawn now would be drawn again.
  const isFinding = from !== undefined && to !== undefined && !path.answer && !path.failure;
  const variables =
    from && !isFinding ? { things: [...new Set([from, ...onPath])], expansions: [...opened], language } : undefined;
  const answering = useAnswer(Neighbourhood, variables);
  const startGroups = useAnswer(ThingGroups, from ? { id: from, language } : undefined);
  const part = from ? answering.answer?.neighbourhood : undefined;
  const start = part?.things[0]?.entity;
  const shown = useMemo(
    () => (part && start ? shownOf(part, connection, view, start.id) : undefined),
    // What is picked, and how it is shown, changes nothing that is drawn.
    [part, connection, JSON.stringify(writeView({ ...view, picked: undefined, isList: false }))],
  );

  return (
    <Page
      title={say('关系图', 'Graph')}
      lead={say(
        '从任一事物出发，一步步展开文档说到的关联；每条线背后都有原句。',
        'Begin anywhere and open, step by step, what documents link it to. Behind every line stands its sentence.',
      )}
      isWide
    >
      <div class="explore-ends no-print">
        <ThingPicker
          label={say('从这里开始', 'Begin with')}
          chosen={start}
          onChoose={({ id }) => change(startFrom(view, id))}
        />
        {from && (
          <ThingPicker
            label={say('找到通往它的路径（可不选）', 'Find the path to (optional)')}
            chosen={connection?.to}
            onChoose={({ id }) => change({ ...view, to: id, picked: undefined })}
            onClear={() => change({ ...view, to: undefined })}
          />
        )}
      </div>
      {!from && <Starts />}
      {from && answering.failure && <Failed failure={answering.failure} again={answering.again} />}
      {from && !answering.failure && !(part && shown && start) && (
        <div class="explore-space">
          <Waiting lines={12} />
        </div>
      )}
      {part && shown && start && !answering.failure && (
        <Explored
          {...{ view, change, part, shown, start, startGroups, path, variables: variables ?? {} }}
          isWaiting={answering.isWaiting}
        />
      )}
    </Page>
  );
};
