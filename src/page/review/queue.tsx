import { useAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { KINDS } from '../words/kind-words.ts';
import type { ReviewQueuePageQuery } from './review-queue.graphql.ts';

interface QueueProps {
  readonly queue: ReviewQueuePageQuery['reviewQueue'];
  /** Id of the statement that is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** What waits, in the order of the documents, with what narrows it. */
export const Queue = ({ queue, open, onOpen }: QueueProps) => {
  const { say, word } = useLanguage();
  const { parameters, changed } = useAddress();
  const { edges, totalCount, pageInfo } = queue;
  return (
    <section class="review-queue stack tight" aria-label={say('待审队列', 'Queue')}>
      <h2>{say(`待审 ${totalCount} 条`, `${totalCount} waiting`)}</h2>
      <Filters />
      <ol class="plain-list">
        {edges.map(({ node: { id, kind, certainty, reading } }, index) => (
          <li key={id}>
            {reading.document.title !== edges[index - 1]?.node.reading.document.title && (
              <h3 class="small" lang="zh">
                {reading.document.title}
              </h3>
            )}
            <button
              type="button"
              class="review-entry"
              aria-current={id === open ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <span class="soft small">{word(KINDS[kind] ?? { zh: kind, en: kind })}</span>
              <span>{reading.inWords.split('——')[0]}</span>
              <Reservation said={{ modality: reading.modality, certainty, doubt: reading.doubt }} />
            </button>
          </li>
        ))}
      </ol>
      <p class="row">
        {parameters.has('after') && (
          <a href={changed({ after: null, at: null })}>{say('回到开头', 'Back to the beginning')}</a>
        )}
        {pageInfo.hasNextPage && (
          <a href={changed({ after: pageInfo.endCursor, at: null })}>{say('后面的', 'Further on')}</a>
        )}
      </p>
    </section>
  );
};

const Filters = () => {
  const { say, word } = useLanguage();
  const { parameters, set } = useAddress();
  const choose = (name: string) => (event: Event) =>
    set({ [name]: (event.currentTarget as HTMLSelectElement).value || null, after: null, at: null });
  return (
    <div class="row small">
      <label>
        {say('种类 ', 'Kind ')}
        <select value={parameters.get('kind') ?? ''} onChange={choose('kind')}>
          <option value="">{say('全部', 'all')}</option>
          {Object.entries(KINDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {word(words)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('确定程度 ', 'Certainty ')}
        <select value={parameters.get('certaintyBelow') ?? ''} onChange={choose('certaintyBelow')}>
          <option value="">{say('全部', 'all')}</option>
          <option value="1">{say('只看存疑的', 'only uncertain ones')}</option>
          <option value="0.7">{say('低于 0.7', 'below 0.7')}</option>
        </select>
      </label>
      {parameters.get('document') && (
        <button type="button" onClick={() => set({ document: null, after: null, at: null })}>
          {say('看所有文档', 'All documents')}
        </button>
      )}
    </div>
  );
};
