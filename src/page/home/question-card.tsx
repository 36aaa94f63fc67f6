import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Asked } from '../ask/asked.ts';
import type { MissingHopFragment } from '../ask/missing.graphql.ts';
import type { SentenceFragment } from '../ask/sentences.graphql.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { playgroundAddress } from '../part/hand-over.tsx';
import { MissingHops } from '../part/missing.tsx';
import { isNotDone, Reservation, type Reserved } from '../part/reservation.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';

/** A row of whichever answer: one plain line with its sentences. */
export interface Line extends Reserved {
  readonly inWords: string;
  readonly evidence: readonly SentenceFragment[];
}

/** What a question's answer shows on its card. */
export interface CardAnswer {
  readonly lines: readonly Line[];
  /** How many there are in all. */
  readonly total: number;
  readonly missing?: readonly MissingHopFragment[];
}

interface CardProps<Answer, Variables extends Readonly<Record<string, unknown>>> {
  readonly title: ComponentChildren;
  readonly asked: Asked<Answer, Variables>;
  readonly variables: Variables;
  readonly read: (answer: Answer) => CardAnswer;
  /** The page that shows all of it. */
  readonly all: string;
}

/** A question that people ask; opened, it asks the graph and shows the first rows of the answer. */
export const QuestionCard = <Answer, Variables extends Readonly<Record<string, unknown>>>({
  title,
  asked,
  variables,
  read,
  all,
}: CardProps<Answer, Variables>) => {
  const { say } = useLanguage();
  const [isOpen, open] = useState(false);
  const answering = useAnswer(asked, isOpen ? variables : undefined);
  return (
    <details class="card question-card" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {isOpen && (
        <AnswerState of={answering} lines={5}>
          {(answer) => <Answered answer={read(answer)} />}
        </AnswerState>
      )}
      <p class="row small">
        <a href={all}>{say('看全部', 'See all of it')}</a>
        <a href={playgroundAddress(asked, variables)}>{say('以 GraphQL 查看', 'This as GraphQL')}</a>
      </p>
    </details>
  );
};

const Answered = ({ answer: { lines, total, missing } }: { readonly answer: CardAnswer }) => {
  const { say } = useLanguage();
  return (
    <div class="stack tight">
      {lines.length === 0 && <p>{say('没有文档说明。', 'No document says.')}</p>}
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.inWords} class={isNotDone(line.modality) ? 'is-not-done' : undefined}>
            <p>
              {line.inWords} <Reservation said={{ modality: line.modality ?? null, inForce: line.inForce ?? null }} />
            </p>
            <SentencesFold evidence={line.evidence} />
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <p class="soft small">
          {say(`共 ${total} 条，先列 ${lines.length} 条。`, `The first ${lines.length} of ${total}.`)}
        </p>
      )}
      {missing && <MissingHops missing={missing} />}
    </div>
  );
};
