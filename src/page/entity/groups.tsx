import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { More } from '../part/more.tsx';
import { isNotDone } from '../part/reservation.tsx';
import type { ThingRow } from '../part/thing-link.tsx';
import { relationshipWords } from '../words/relationship-words.ts';
import type { GroupFragment } from './group.graphql.ts';
import { GroupLine } from './group-line.tsx';
import { keyOf } from './group-order.ts';
import type { LinkedFragment } from './linked.graphql.ts';
import { SumsTable } from './sums-table.tsx';
import { useRest } from './use-rest.ts';

/** How many more a reader gets with each wish for more. */
const STEP = 50;

interface GroupProps {
  readonly thing: ThingRow;
  readonly group: GroupFragment;
  /** Told of all rows that are there, for the table that is handed over. */
  readonly onRows: (key: string, rows: readonly LinkedFragment[]) => void;
}

/** Everything linked in one way, newest first, what is not done apart from what is. */
export const Group = ({ thing, group, onRows }: GroupProps) => {
  const { say, word } = useLanguage();
  const { parameters, set } = useAddress();
  const key = keyOf(group);
  const { rows, isWaiting, failure, again } = useRest(thing.id, group, wantedOf(parameters, key));
  useEffect(() => onRows(key, rows), [key, rows.length, group]);
  const title = word(relationshipWords(group.relationship, group.direction));
  const others = parameters.getAll('more').filter((one) => !one.startsWith(`${key}.`));
  return (
    <section class="entity-group stack tight" aria-labelledby={anchorOf(key)} aria-busy={isWaiting}>
      <h3 id={anchorOf(key)} tabIndex={-1}>
        {title} <span class="soft">{group.totalCount}</span>
      </h3>
      <Rows own={thing.name} group={group} rows={rows} title={title} />
      <div role="status">
        {isWaiting && <span class="soft">{say('正在查询…', 'Asking the graph …')}</span>}
        {failure && (
          <button type="button" onClick={again}>
            {say('没有取到，再试一次', 'No answer; try again')}
          </button>
        )}
      </div>
      {!isWaiting && !failure && (
        <More
          shown={rows.length}
          total={group.totalCount}
          onMore={() => set({ more: [...others, `${key}.${rows.length + STEP}`] }, { replace: true })}
        />
      )}
    </section>
  );
};

interface RowsProps {
  readonly own: string;
  readonly group: GroupFragment;
  readonly rows: readonly LinkedFragment[];
  readonly title: string;
}

const Rows = ({ own, group, rows, title }: RowsProps) => {
  const { say } = useLanguage();
  if (rows.every(({ funding, observation }) => funding ?? observation))
    return <SumsTable caption={title} own={own} rows={inTwo(rows).flat()} />;
  const [done, open] = inTwo(rows);
  const lines = (some: readonly LinkedFragment[]) => (
    <ul class="plain-list">
      {some.map((linked) => (
        <GroupLine
          key={`${linked.entity.id} ${linked.statements.join(' ')}`}
          linked={linked}
          direction={group.direction}
        />
      ))}
    </ul>
  );
  return (
    <>
      {done.length > 0 && lines(done)}
      {open.length > 0 && (
        <div class="stack tight">
          <h4>{say('计划、已公布或意向，未说明已实现', 'Planned, announced or intended; not said to be done')}</h4>
          {lines(open)}
        </div>
      )}
    </>
  );
};

/** What is done, and what is planned, announced or intended. */
const inTwo = (rows: readonly LinkedFragment[]): readonly [readonly LinkedFragment[], readonly LinkedFragment[]] => [
  rows.filter(({ modality }) => !isNotDone(modality)),
  rows.filter(({ modality }) => isNotDone(modality)),
];

export const anchorOf = (key: string): string => `group-${key}`;

/** How many rows of a group the address wants: `more=RUNS.OUT.60`. */
const wantedOf = (parameters: URLSearchParams, key: string): number => {
  const wish = parameters.getAll('more').find((one) => one.startsWith(`${key}.`));
  return Number(/\d{1,6}$/u.exec(wish ?? '')?.[0] ?? 0);
};
