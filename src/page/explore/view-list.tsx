import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.ts';
import { DataTable } from '../part/data-table.tsx';
import { More } from '../part/more.tsx';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import { openMore } from './change-view.ts';
import { restWords } from './draw-shown.ts';
import type { NeighbourhoodQuery } from './neighbourhood.graphql.ts';
import { rowId } from './picked.tsx';
import { restId, type Shown, type ShownLink, type ShownThing } from './shown.ts';
import { MORE, type View } from './view.ts';

interface ListProps {
  readonly view: View;
  readonly change: (next: View, isStep?: boolean) => void;
  readonly part: NeighbourhoodQuery['neighbourhood'];
  readonly shown: Shown;
  readonly pick: (id: string) => void;
}

/** Rows that are put on the page at once. */
const PAGE = 100;

/** The same things and links as the picture's, in tables that work by keyboard. */
export const ViewList = ({ view, change, part, shown, pick }: ListProps) => {
  const { say } = useLanguage();
  return (
    <div class="stack">
      <ThingTable shown={shown} picked={view.picked} pick={pick} />
      {shown.rests.length > 0 && (
        <section class="stack tight">
          <h2>{say('还没有展开的', 'Not opened yet')}</h2>
          <ul class="plain-list">
            {shown.rests.map((rest) => (
              <RestRow
                key={restId(rest)}
                {...{ rest, shown }}
                onMore={() => change(openMore(view, rest, part.groups))}
              />
            ))}
          </ul>
        </section>
      )}
      <LinkTable shown={shown} picked={view.picked} pick={pick} />
    </div>
  );
};

interface TableProps {
  readonly shown: Shown;
  readonly picked: string | undefined;
  readonly pick: (id: string) => void;
}

const ThingTable = ({ shown, picked, pick }: TableProps) => {
  const { say } = useLanguage();
  const [most, show] = useState(PAGE);
  const degrees = useMemo(() => degreesIn(shown.links), [shown.links]);
  const columns = [
    {
      name: 'type',
      words: { zh: '类型', en: 'Type' },
      show: ({ type }: ShownThing) => <TypeTag type={type} />,
    },
    {
      name: 'name',
      words: { zh: '名称（按下即可展开、移除）', en: 'Name (press it to open or take out)' },
      show: ({ id, name, named }: ShownThing) => (
        <button type="button" class="plain" id={rowId(id)} aria-pressed={picked === id} onClick={() => pick(id)}>
          <span lang="zh-CN">{name}</span>
          {!named && <span class="soft"> {say('（未点名）', '(not named)')}</span>}
        </button>
      ),
    },
    {
      ...{ name: 'links', words: { zh: '此处关系', en: 'Links here' }, isNumber: true },
      show: ({ id }: ShownThing) => degrees.get(id) ?? 0,
    },
    {
      ...{ name: 'linkCount', words: { zh: '全图关系', en: 'In the graph' }, isNumber: true },
      show: ({ linkCount }: ShownThing) => linkCount ?? '',
    },
  ];
  const { things } = shown;
  return (
    <section class="stack tight">
      <DataTable
        caption={say(`事物（${things.length}）`, `Things (${things.length})`)}
        columns={columns}
        rows={things.slice(0, most)}
        keyOf={({ id }) => id}
      />
      <More shown={Math.min(most, things.length)} total={things.length} onMore={() => show(most + PAGE)} />
    </section>
  );
};

const LinkTable = ({ shown, picked, pick }: TableProps) => {
  const { say, word } = useLanguage();
  const [most, show] = useState(PAGE);
  const columns = [
    {
      name: 'relationship',
      words: { zh: '关系', en: 'Relationship' },
      show: ({ relationship }: ShownLink) => word(relationshipWords(relationship, 'OUT')),
    },
    {
      name: 'inWords',
      words: { zh: '说明', en: 'In words' },
      show: (link: ShownLink) => (
        <>
          {link.inWords}{' '}
          <Reservation said={{ modality: link.modality, strength: link.strength, inForce: link.inForce }} />
        </>
      ),
    },
    {
      name: 'sentences',
      words: { zh: '原句', en: 'Sentences' },
      show: ({ key, inWords }: ShownLink) => (
        <button
          type="button"
          class="plain"
          id={rowId(key)}
          aria-pressed={picked === key}
          aria-label={say(`原句：${inWords}`, `Sentences: ${inWords}`)}
          onClick={() => pick(key)}
        >
          {say('原句', 'Sentences')}
        </button>
      ),
    },
  ];
  const { links } = shown;
  return (
    <section class="stack tight">
      <DataTable
        caption={say(`关系（${links.length}）`, `Links (${links.length})`)}
        columns={columns}
        rows={links.slice(0, most)}
        keyOf={({ key }) => key}
        classOf={({ modality }) => (isNotDone(modality) ? 'is-not-done' : undefined)}
      />
      <More shown={Math.min(most, links.length)} total={links.length} onMore={() => show(most + PAGE)} />
    </section>
  );
};

const RestRow = ({
  rest,
  shown,
  onMore,
}: {
  readonly rest: Shown['rests'][number];
  readonly shown: Shown;
  readonly onMore: () => void;
}) => {
  const { say, word } = useLanguage();
  const name = shown.things.find(({ id }) => id === rest.of)?.name ?? '';
  const group = word(relationshipWords(rest.relationship, rest.direction));
  return (
    <li class="row">
      <span>
        <span lang="zh-CN">{name}</span> · {group}
        {say('：', ': ')}
        {restWords(rest, say)}
      </span>
      <button
        type="button"
        aria-label={say(`展开更多：${name}，${group}，${MORE} 条`, `Open more: ${name}, ${group}, ${MORE}`)}
        onClick={onMore}
      >
        {say('展开更多', 'Open more')}
      </button>
    </li>
  );
};

const degreesIn = (links: readonly ShownLink[]): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const { from, to } of links) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
};
