import type { ComponentChildren } from 'preact';
import { addressOf, documentAddress, entityAddress } from '../address/address.ts';
import type { Failure } from '../ask/failure.ts';
import type { Answering } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { failureWords } from '../words/failure-words.ts';
import { Candidates } from './candidates.tsx';

interface AnswerProps<Answer> {
  readonly of: Answering<Answer>;
  /** How many lines to keep free while the answer is on its way. */
  readonly lines?: number;
  /** Where a thing leads that the asker may have meant; to its own page without it. */
  readonly candidateAddress?: (id: string) => string;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** An answer in whichever state it is: on its way, failed, or there (dimmed while a newer one is on its way). */
export const AnswerState = <Answer,>({ of, lines = 8, candidateAddress, children }: AnswerProps<Answer>) => {
  const { answer, failure, isWaiting, again } = of;
  if (failure) return <Failed failure={failure} again={again} candidateAddress={candidateAddress} />;
  if (answer === undefined) return isWaiting ? <Waiting lines={lines} /> : null;
  return (
    <div class={isWaiting ? 'is-stale' : undefined} aria-busy={isWaiting}>
      {children(answer)}
    </div>
  );
};

export const Waiting = ({ lines = 8 }: { readonly lines?: number }) => {
  const { say } = useLanguage();
  return (
    <div class="waiting" role="status">
      <span class="hidden-words">{say('正在查询…', 'Asking the graph …')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
};

/** What went wrong, and what to do next. Where it passes by itself, the page asks again by itself. */
export const Failed = ({
  failure,
  again,
  candidateAddress = entityAddress,
}: {
  readonly failure: Failure;
  readonly again: () => void;
  readonly candidateAddress?: ((id: string) => string) | undefined;
}) => {
  const { say, language } = useLanguage();
  const { title, next } = failureWords(failure, language);
  return (
    <section class="state is-failed" role="alert">
      <h2>{title}</h2>
      <p>{next}</p>
      {failure.candidates.length > 0 && (
        <Candidates
          candidates={failure.candidates}
          addressOf={({ id, type }) => (type === 'Document' ? documentAddress(id) : candidateAddress(id))}
        />
      )}
      <div class="row">
        <button type="button" onClick={() => again()}>
          {say('再试一次', 'Try again')}
        </button>
        <a href={addressOf('/search')}>{say('去检索', 'Search instead')}</a>
      </div>
    </section>
  );
};

/** Nothing is there, and what to do next. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <section class="state">
    <h2>{title}</h2>
    {children}
  </section>
);
