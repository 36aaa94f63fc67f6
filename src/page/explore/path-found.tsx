import type { Answering } from '../ask/use-answer.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { MissingHops } from '../part/missing.tsx';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState, Empty } from '../part/state.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import type { PathBetweenQuery } from './path-between.graphql.ts';
import { THROUGH, type Through, type View } from './view.ts';

type Connection = PathBetweenQuery['connection'];

interface PathProps {
  readonly view: View;
  readonly change: (next: View, isStep?: boolean) => void;
  readonly path: Answering<PathBetweenQuery>;
}

/** The shortest paths between the start and another thing, hop by hop, or why there is none. */
export const PathFound = ({ view, change, path }: PathProps) => {
  const { say, word } = useLanguage();
  const toggle = (one: Through) =>
    change({
      ...view,
      through: view.through.includes(one) ? view.through.filter((other) => other !== one) : [...view.through, one],
    });
  return (
    <section class="stack explore-path" aria-labelledby="path-title">
      <h2 id="path-title">{say('路径', 'Path')}</h2>
      <div class="row no-print">
        <fieldset class="row">
          <legend class="hidden-words">{say('可以经过', 'May pass through')}</legend>
          <span class="soft">{say('可以经过：', 'May pass through: ')}</span>
          {THROUGH.map((one) => (
            <label key={one} class="row">
              <input type="checkbox" checked={view.through.includes(one)} onChange={() => toggle(one)} />
              {word(THROUGH_WORDS[one])}
            </label>
          ))}
        </fieldset>
        <label class="row">
          {say('最多', 'At most')}
          <select
            value={view.hops}
            onChange={({ currentTarget }) => change({ ...view, hops: Number(currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5, 6].map((hops) => (
              <option key={hops} value={hops}>
                {hops}
              </option>
            ))}
          </select>
          {say('步', 'hops')}
        </label>
        <button type="button" onClick={() => change({ ...view, to: undefined })}>
          {say('不再找路径', 'No path')}
        </button>
      </div>
      <AnswerState of={path} lines={4}>
        {({ connection }) =>
          connection.from.id === connection.to.id ? (
            <p>{say('起点与终点是同一事物。', 'Both ends are the same thing.')}</p>
          ) : connection.paths.length > 0 ? (
            <Paths connection={connection} />
          ) : (
            <NoPath {...{ connection, view, change }} />
          )
        }
      </AnswerState>
    </section>
  );
};

const Paths = ({ connection }: { readonly connection: Connection }) => {
  const { say } = useLanguage();
  return (
    <div class="grid explore-paths">
      {connection.paths.map(({ length, hops }, index) => (
        <section key={index} class="card stack tight">
          <h3>
            {say(`路径 ${index + 1}：${length} 步`, `Path ${index + 1}: ${length} ${length === 1 ? 'hop' : 'hops'}`)}
          </h3>
          <ol class="stack tight">
            {hops.map((hop, step) => (
              <li key={step} class={isNotDone(hop.modality) ? 'is-not-done' : undefined}>
                {hop.inWords} <Reservation said={{ ...hop, modality: null, certainty: null }} />
                <SentencesFold evidence={hop.evidence} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <MissingHops missing={connection.missing} />
    </div>
  );
};

const NoPath = ({
  connection: { from, to, onlyThrough, onlyThroughHubs, hubDegree },
  view,
  change,
}: {
  readonly connection: Connection;
  readonly view: View;
  readonly change: PathProps['change'];
}) => {
  const { say, word } = useLanguage();
  return (
    <Empty title={say('没有文档说明的路径', 'No path that documents state')}>
      <p>
        {say(
          `在 ${view.hops} 步之内，不经过枢纽和上面未允许的类别，没有文档把“${from.name}”与“${to.name}”连起来。`,
          `Within ${view.hops} hops, not through hubs nor the kinds not allowed above, no document links “${from.name}” with “${to.name}”.`,
        )}
      </p>
      {onlyThroughHubs.length > 0 && (
        <p>
          {say(
            `只能经过枢纽（关联数超过 ${hubDegree}，说明不了什么）：`,
            `Only through hubs (with more than ${hubDegree} links, which say little): `,
          )}
          {onlyThroughHubs.map((hub) => (
            <span key={hub.id}>
              <ThingLink thing={hub} />{' '}
            </span>
          ))}
        </p>
      )}
      <div class="row no-print">
        {onlyThrough.map((one) => (
          <button key={one} type="button" onClick={() => change({ ...view, through: [...view.through, one] })}>
            {say(`允许经过${THROUGH_WORDS[one].zh}`, `Allow ${word(THROUGH_WORDS[one])}`)}
          </button>
        ))}
        {view.hops < 6 && (
          <button type="button" onClick={() => change({ ...view, hops: 6 })}>
            {say('放宽到 6 步', 'Allow 6 hops')}
          </button>
        )}
      </div>
    </Empty>
  );
};

const THROUGH_WORDS: Readonly<Record<Through, Words>> = {
  PLACE: { zh: '地点', en: 'places' },
  FIELD: { zh: '领域与指标', en: 'fields and indicators' },
  POPULATION: { zh: '人群', en: 'populations' },
  DOCUMENT: { zh: '文档', en: 'documents' },
};
