import { useEffect, useRef } from 'preact/hooks';
import { addressOf, documentAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { playgroundAddress } from '../part/hand-over.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { OneCell, type OneCellQuery } from './one-cell.graphql.ts';
import { Reasons } from './reasons.tsx';
import { type CellKey, levelOf } from './scope.ts';
import { STATES } from './state-words.ts';

interface CellPanelProps {
  readonly cell: CellKey;
  readonly period: string | null;
  readonly onClose: () => void;
}

type OpenCell = OneCellQuery['coverage']['edges'][number]['node'];

/** What documents say of one population at one place, sentence by sentence, and which documents speak of the place at all. */
export const CellPanel = ({ cell: { population, place }, period, onClose }: CellPanelProps) => {
  const { say, language } = useLanguage();
  const variables = { population, place, level: levelOf(place), period, language };
  const answering = useAnswer(OneCell, variables);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [population, place]);
  return (
    <section
      ref={panel}
      class="cell-panel card stack"
      tabIndex={-1}
      aria-label={say('这一格的依据', 'What this cell rests on')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <button type="button" class="cell-close plain" onClick={onClose}>
        {say('关闭', 'Close')}
      </button>
      <AnswerState of={answering} lines={10}>
        {({ coverage }) => {
          const node = coverage.edges[0]?.node;
          return node ? <OpenedCell cell={node} /> : <Empty title={say('没有这一格', 'There is no such cell')} />;
        }}
      </AnswerState>
      <p class="row small no-print">
        <a href={playgroundAddress(OneCell, variables)}>{say('以 GraphQL 查看这一格', 'This cell as GraphQL')}</a>
        <a href={addressOf('/needs', { within: place, population })}>
          {say('这里这些人的需求', 'Needs of these people here')}
        </a>
      </p>
    </section>
  );
};

const OpenedCell = ({ cell }: { readonly cell: OpenCell }) => {
  const { say, word } = useLanguage();
  const { state, newestYear, because, alsoStated, population, place } = cell;
  const { sign, words, meaning } = STATES[state];
  return (
    <div class="stack">
      <h2>
        <ThingLink thing={population} />
        <span class="soft"> × </span>
        <ThingLink thing={place} />
      </h2>
      <p class="row">
        <span class={`state-tag state-${state}`}>
          <span aria-hidden="true">{sign}</span> {word(words)}
        </span>
        {newestYear !== null && (
          <span class="soft">{say(`最新的依据：${newestYear} 年`, `newest evidence: ${newestYear}`)}</span>
        )}
      </p>
      <p>{cell.inWords}</p>
      <p class="small soft">{word(meaning)}</p>
      {because.length > 0 && (
        <>
          <h3>{say(`依据（${because.length}）`, `What it rests on (${because.length})`)}</h3>
          <Reasons reasons={because} />
        </>
      )}
      {alsoStated.length > 0 && (
        <>
          <h3>{say(`另有说明（${alsoStated.length}）`, `Also stated (${alsoStated.length})`)}</h3>
          <Reasons reasons={alsoStated} />
        </>
      )}
      <PlaceDocuments cell={cell} />
    </div>
  );
};

/** How much has been written about the place at all: without it nobody can weigh a silence. */
const PlaceDocuments = ({ cell }: { readonly cell: OpenCell }) => {
  const { say, language } = useLanguage();
  const { documentsCoveringPlace: count, placeDocuments, place, state } = cell;
  return (
    <>
      <h3>{say(`提及该地的文档（${count}）`, `Documents that speak of the place (${count})`)}</h3>
      {state === 'NOT_STATED' && (
        <p>
          {say(
            `共有 ${count} 份文档提及${place.name}，没有一份说到这个人群在此地的情况。文档没有说，不等于没有服务。`,
            `${count} ${count === 1 ? 'document speaks' : 'documents speak'} of ${place.name}, and none says anything of these people there. Silence is no proof that there is no service.`,
          )}
        </p>
      )}
      <ul class="plain-list small">
        {placeDocuments.map(({ id, title, published }) => (
          <li key={id}>
            <a href={documentAddress(id)} lang="zh-CN">
              {title}
            </a>
            {published && <span class="soft"> · {dateInWords(published, language)}</span>}
          </li>
        ))}
      </ul>
      {count > placeDocuments.length && (
        <p class="small soft">
          {say(
            `以上是最新的 ${placeDocuments.length} 份；同一文本的转载在总数中只计一份。`,
            `These are the ${placeDocuments.length} newest; reprints of one text count once in the total.`,
          )}
        </p>
      )}
    </>
  );
};
