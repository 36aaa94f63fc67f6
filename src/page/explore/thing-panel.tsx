import { documentAddress, entityAddress } from '../address/address.ts';
import { type Answering, useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { AnswerState } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import { closeAll, closeGroup, openAll, openMore, remove, startFrom } from './change-view.ts';
import type { NeighbourhoodQuery } from './neighbourhood.graphql.ts';
import type { ShownThing } from './shown.ts';
import { ThingGroups, type ThingGroupsQuery } from './thing-groups.graphql.ts';
import { MORE, type View } from './view.ts';

interface ThingPanelProps {
  readonly thing: ShownThing;
  readonly view: View;
  readonly change: (next: View, isStep?: boolean) => void;
  readonly part: NeighbourhoodQuery['neighbourhood'];
  readonly start: { readonly id: string };
  /** Its groups, where it is the start: asked for together with the view. */
  readonly startGroups: Answering<ThingGroupsQuery>;
}

/** A thing: what it is in a line, which of its links can be opened, and what can be done with it in the view. */
export const ThingPanel = (props: ThingPanelProps) => {
  const { say } = useLanguage();
  const { thing } = props;
  const isDocument = thing.linkCount === null;
  return (
    <>
      <p class="row">
        <TypeTag type={thing.type} />
        {!thing.named && <span class="soft small">{say('未点名', 'not named')}</span>}
      </p>
      <h2 tabIndex={-1} lang="zh-CN">
        {thing.name}
      </h2>
      <p>
        <a href={isDocument ? documentAddress(thing.id) : entityAddress(thing.id)}>
          {isDocument ? say('阅读这份文档', 'Read this document') : say('打开它的页面', 'Open its page')}
        </a>
      </p>
      {!isDocument && <Groups {...props} />}
    </>
  );
};

const Groups = ({ thing, view, change, part, start, startGroups }: ThingPanelProps) => {
  const { say, language } = useLanguage();
  const isStart = thing.id === view.from;
  const own = useAnswer(ThingGroups, isStart ? undefined : { id: thing.id, language });
  const answering = isStart ? startGroups : own;
  const isOpen = part.groups.some(({ of }) => of === thing.id);
  return (
    <AnswerState of={answering} lines={6}>
      {({ entity, neighbourhood }) => (
        <>
          <p class="small">{entity.inWords}</p>
          <h3>{say('展开', 'Open')}</h3>
          <ul class="plain-list explore-groups">
            {neighbourhood.groups.map((group) => (
              <GroupRow key={`${group.relationship} ${group.direction}`} {...{ thing, view, change, part, group }} />
            ))}
          </ul>
          <div class="row">
            <button type="button" onClick={() => change(openAll(view, thing.id))}>
              {say('全部展开', 'Open all')}
            </button>
            <button type="button" disabled={!isOpen} onClick={() => change(closeAll(view, thing.id))}>
              {say('收起', 'Close')}
            </button>
            {thing.id !== start.id && (
              <>
                <button type="button" onClick={() => change(remove(view, thing.id))}>
                  {say('移除', 'Take out')}
                </button>
                <button type="button" onClick={() => change({ ...view, to: thing.id })}>
                  {say('设为路径终点', 'Make it the end of a path')}
                </button>
                <button type="button" onClick={() => change(startFrom(view, thing.id))}>
                  {say('从它开始', 'Begin here')}
                </button>
              </>
            )}
          </div>
        </>
      )}
    </AnswerState>
  );
};

interface GroupRowProps extends Omit<ThingPanelProps, 'start' | 'startGroups'> {
  readonly group: ThingGroupsQuery['neighbourhood']['groups'][number];
}

/** One group of links: how many there are, how many are in the view, and the way to more or fewer. */
const GroupRow = ({ thing, view, change, part, group }: GroupRowProps) => {
  const { say, word } = useLanguage();
  const { relationship, direction, totalCount } = group;
  const opened = part.groups.find(
    (one) => one.of === thing.id && one.relationship === relationship && one.direction === direction,
  );
  const name = word(relationshipWords(relationship, direction));
  const given = opened?.givenCount ?? 0;
  const asked = { of: thing.id, relationship, direction };
  return (
    <li>
      <span>
        {name}{' '}
        <span class="soft number">
          {opened ? say(`${given}/${totalCount}`, `${given} of ${totalCount}`) : totalCount}
        </span>
      </span>
      <span class="row">
        {given < totalCount && (
          <button
            type="button"
            aria-label={
              opened
                ? say(`更多：${name}，再展开 ${MORE} 条`, `More: ${name}, ${MORE}`)
                : say(`展开：${name}`, `Open: ${name}`)
            }
            onClick={() => change(openMore(view, asked, part.groups))}
          >
            {opened ? say('更多', 'More') : say('展开', 'Open')}
          </button>
        )}
        {opened && (
          <button
            type="button"
            aria-label={say(`收起：${name}`, `Close: ${name}`)}
            onClick={() => change(closeGroup(view, asked, part.groups))}
          >
            {say('收起', 'Close')}
          </button>
        )}
      </span>
    </li>
  );
};
