import { useCallback, useRef, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { HandOver } from '../part/hand-over.tsx';
import { MissingHops } from '../part/missing.tsx';
import { isNotDone } from '../part/reservation.tsx';
import { Page } from '../part/shell.tsx';
import { Waiting } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { Absent } from './absent.tsx';
import { Cite } from './cite.tsx';
import { type EntityPageQuery, EntityPage as EntityQuestion } from './entity.graphql.ts';
import { Facts } from './facts.tsx';
import { gapDirection } from './gap-direction.ts';
import type { GroupFragment } from './group.graphql.ts';
import { inOrder, keyOf } from './group-order.ts';
import { Group } from './groups.tsx';
import type { LinkedFragment } from './linked.graphql.ts';
import { linkedColumns } from './linked-table.ts';
import { Names } from './names.tsx';
import { NumberHead } from './number-head.tsx';
import { OnPage, WaysOn } from './on-page.tsx';
import { Picture } from './picture.tsx';
import type { Offered } from './picture-layout.ts';
import { MOST, Sources } from './sources.tsx';
import { standaloneSvg } from './standalone-svg.ts';
import { SumHead } from './sum-head.tsx';
import './entity.css';

/** One thing of any type: what it is, what is said about it with the sentences, where, and the ways on. */
export const Entity = () => {
  const asked = useRoute().params.id ?? '';
  const { parameters } = useAddress();
  const { language, say } = useLanguage();
  const documents = parameters.get('documents') === 'all' ? MOST : 10;
  const variables = { ...(isId(asked) ? { id: asked } : { name: asked }), language, documents };
  const answering = useAnswer(EntityQuestion, variables);
  const { failure, isWaiting } = answering;
  // While another thing is on its way the last one is not shown under its address.
  const answer = isOf(answering.answer, asked) ? answering.answer : undefined;
  const title = failure?.code === 'UNKNOWN_NAME' ? say('没有这个事物', 'There is no such thing') : asked;
  return (
    <Page
      title={answer?.entity.entity.name ?? (failure ? title : say('正在查询…', 'Asking the graph …'))}
      lead={answer?.entity.inWords}
      kicker={answer && <Kicker answer={answer.entity} />}
    >
      {failure && <Absent asked={asked} of={answering} />}
      {!failure && !answer && <Waiting lines={16} />}
      {answer && <Answered answer={answer} variables={variables} isStale={isWaiting} />}
    </Page>
  );
};

const isOf = (answer: EntityPageQuery | undefined, asked: string): boolean =>
  answer !== undefined && (!isId(asked) || answer.entity.entity.id === asked);

/** A name may stand in an address that was typed by hand; ids are Latin. */
const isId = (asked: string): boolean => /^[!-~]+$/u.test(asked);

interface AnsweredProps {
  readonly answer: EntityPageQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isStale: boolean;
}

const Answered = ({ answer: { entity: answer, graph }, variables, isStale }: AnsweredProps) => {
  const { say } = useLanguage();
  const { entity } = answer;
  const groups = inOrder(answer.neighbours);
  const rows = useRows(groups);
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <div class={isStale ? 'is-stale' : undefined} aria-busy={isStale}>
      <Hand rows={rows.all} variables={variables} id={entity.id} drawing={drawing} />
      <div class="entity-layout">
        <div class="entity-aside stack">
          <OnPage groups={groups} documentCount={answer.documentCount} />
          <WaysOn id={entity.id} type={entity.type} groups={groups} />
        </div>
        <div class="entity-main stack">
          <Head answer={answer} />
          <MissingHops missing={answer.missing} directionOf={gapDirection(answer)} />
          {groups.length > 0 && (
            <section class="stack" aria-labelledby="said">
              <h2 id="said">{say('文档怎么说它', 'What documents say about it')}</h2>
              <Picture thing={entity} groups={pictured(groups)} drawing={drawing} />
              {groups.map((group) => (
                <Group key={`${entity.id} ${keyOf(group)}`} thing={entity} group={group} onRows={rows.tell} />
              ))}
            </section>
          )}
          <Sources answer={answer} />
          <Cite id={entity.id} name={entity.name} graph={graph} />
        </div>
      </div>
    </div>
  );
};

const Kicker = ({ answer: { entity } }: { readonly answer: EntityPageQuery['entity'] }) => {
  const { say } = useLanguage();
  return (
    <p class="row">
      <TypeTag type={entity.type} />
      {!entity.named && (
        <span>
          {say(
            '未点名：原文只用这些字提到它，没有说出是哪一个；不计入名单，也不与其他文档中的同名者合并。',
            'Not named: the text speaks of it in these words only; it is counted in no list and never taken for one of another document.',
          )}
        </span>
      )}
    </p>
  );
};

/** What it is: the sum, the number, or what is told of it by itself; and its names. */
const Head = ({ answer }: { readonly answer: EntityPageQuery['entity'] }) => {
  const { say } = useLanguage();
  const { funding, observation, names } = answer;
  return (
    <>
      {funding && <SumHead answer={answer} sum={funding} />}
      {observation && <NumberHead answer={answer} number={observation} />}
      {!funding && !observation && answer.properties.length > 0 && <Facts answer={answer} />}
      <section class="stack tight" aria-labelledby="names">
        <h2 id="names">{funding || observation ? say('原句', 'Its sentence') : say('名称', 'Names')}</h2>
        <Names names={names} />
      </section>
    </>
  );
};

interface HandProps {
  readonly id: string;
  readonly rows: () => readonly { readonly group: GroupFragment; readonly linked: LinkedFragment }[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly drawing: { readonly current: SVGSVGElement | null };
}

const Hand = ({ id, rows, variables, drawing }: HandProps) => {
  const reading = useLanguage();
  return (
    <HandOver
      asked={EntityQuestion}
      variables={variables}
      table={{ name: id, columns: linkedColumns(reading), rows: rows() }}
      svg={{ name: id, draw: () => (drawing.current ? standaloneSvg(drawing.current) : undefined) }}
    />
  );
};

/** All rows that are on the page, in the order of its groups. */
const useRows = (groups: readonly GroupFragment[]) => {
  const [shown, show] = useState<Readonly<Record<string, readonly LinkedFragment[]>>>({});
  const tell = useCallback(
    (key: string, rows: readonly LinkedFragment[]) => show((before) => ({ ...before, [key]: rows })),
    [],
  );
  const all = () =>
    groups.flatMap((group) =>
      (shown[keyOf(group)] ?? group.edges.map(({ node }) => node)).map((linked) => ({ group, linked })),
    );
  return { all, tell };
};

/** What only says with which place a name is given repeats other links; it is drawn where there is nothing else. */
const pictured = (groups: readonly GroupFragment[]): readonly Offered[] => {
  const telling = groups.filter(({ relationship }) => relationship !== 'WITHIN');
  return (telling.length > 0 ? telling : groups).map((group) => ({
    ...group,
    spokes: group.edges.map(({ node }) => ({ group, thing: node.entity, isNotDone: isNotDone(node.modality) })),
  }));
};
