import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../ask/failure.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { AnswerState } from '../part/state.tsx';
import { Actions } from './actions.tsx';
import { CorrectForm } from './correct-form.tsx';
import { type Decision, decide, type Verdict } from './decide.ts';
import { Effect } from './effect.tsx';
import { Past } from './past.tsx';
import { Reading } from './reading.tsx';
import { RejectForm } from './reject-form.tsx';
import { ReviewItemPage } from './review-item.graphql.ts';
import { useKeys } from './use-keys.ts';
import { VerdictLine } from './verdict-line.tsx';

interface ItemProps {
  readonly id: string;
  readonly token: string;
  /** To the next (1) or the one before (-1). */
  readonly onStep: (by: number) => void;
  readonly onDecided: () => void;
  readonly onUndone: () => void;
}

/** One statement: its sentence in context, the reading, what acceptance would change, and the decision. */
export const Item = ({ id, token, onStep, onDecided, onUndone }: ItemProps) => {
  const { language } = useLanguage();
  const answering = useAnswer(ReviewItemPage, { id, language }, { token });
  const [form, open] = useState<'correct' | 'reject' | undefined>();
  const [verdict, conclude] = useState<Verdict | undefined>();
  const [failure, fail] = useState<Failure | undefined>();
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    open(undefined);
    fail(undefined);
  }, [id]);

  const judge = async (decision: Decision) => {
    if (isBusy) return;
    setBusy(true);
    fail(undefined);
    try {
      conclude(await decide(decision, token, language));
      open(undefined);
      if (decision.action === 'undo') {
        onUndone();
        answering.again();
      } else onDecided();
      heading.current?.focus();
    } catch (cause) {
      fail(cause instanceof Failure ? cause : new Failure('INTERNAL'));
    } finally {
      setBusy(false);
    }
  };
  const undoLast = () => verdict && verdict.action !== 'undo' && judge({ action: 'undo', id: verdict.statement });

  const keys = useKeys({
    a: () => judge({ action: 'accept', id }),
    r: () => open('reject'),
    c: () => open('correct'),
    u: undoLast,
    j: () => onStep(1),
    k: () => onStep(-1),
  });

  return (
    <article class="review-item stack" aria-busy={isBusy}>
      {verdict && <VerdictLine verdict={verdict} onUndo={undoLast} />}
      <AnswerState of={answering}>
        {({ reviewItem }) => (
          <div class="stack">
            <Reading item={reviewItem} heading={heading} />
            {failure && <Refused failure={failure} />}
            <Actions
              isBusy={isBusy}
              keys={keys}
              onAccept={() => judge({ action: 'accept', id })}
              onOpen={open}
              onStep={onStep}
            />
            {form === 'reject' && (
              <RejectForm
                onReject={(reason) => judge({ action: 'reject', id, reason })}
                onClose={() => open(undefined)}
              />
            )}
            {form === 'correct' && (
              <CorrectForm
                line={reviewItem.line}
                onCorrect={(statement) => judge({ action: 'correct', id, statement })}
                onClose={() => open(undefined)}
              />
            )}
            <Effect effect={reviewItem.effect} />
            <Past item={reviewItem} onUndo={() => judge({ action: 'undo', id })} />
          </div>
        )}
      </AnswerState>
    </article>
  );
};

/** The API's own words: they name what came, what was expected, and how to mend it. */
const Refused = ({ failure }: { readonly failure: Failure }) => {
  const { say } = useLanguage();
  return (
    <p class="missing" role="alert">
      <strong>{say('没有保存：', 'Not saved: ')}</strong>
      <span lang="en">{failure.message || failure.code}</span>
    </p>
  );
};
