import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, documentAddress } from '../address/address.ts';
import { Failure } from '../ask/failure.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { AnswerState } from '../part/state.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { KINDS } from '../words/kind-words.ts';
import { CorrectForm } from './correct-form.tsx';
import { type Decision, decide, type Verdict } from './decide.ts';
import { Effect } from './effect.tsx';
import { Past } from './past.tsx';
import { Quoted } from './quoted.tsx';
import { RejectForm } from './reject-form.tsx';
import { ReviewItemPage, type ReviewItemPageQuery } from './review-item.graphql.ts';
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

interface ReadingProps {
  readonly item: ReviewItemPageQuery['reviewItem'];
  readonly heading: { current: HTMLHeadingElement | null };
}

const Reading = ({ item: { reading, before, sentence, after }, heading }: ReadingProps) => {
  const { say, word } = useLanguage();
  const { document, evidence, kind, predicate, mentions, note, speaker } = reading;
  const [first] = evidence;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {reading.inWords}
      </h2>
      <p class="row small">
        <span class="soft">
          {word(KINDS[kind] ?? { zh: kind, en: kind })} · <code>{predicate}</code>
        </span>
        <Reservation said={reading} />
        {speaker && (
          <span class="soft" lang="zh">
            {say('说话者：', 'said by: ')}
            {[speaker.organization, speaker.role].filter(Boolean).join(' ')}
          </span>
        )}
      </p>
      <blockquote class="card review-context" lang="zh">
        <span class="soft">{before}</span>
        <Quoted text={sentence} quotes={evidence.map(({ quote }) => quote)} />
        <span class="soft">{after}</span>
      </blockquote>
      <p class="row small">
        <a href={documentAddress(document.id, first)} lang="zh">
          {document.title}
        </a>
        <a href={addressOf('/review', { document: document.id })}>{say('只看这份文档', 'Only this document')}</a>
      </p>
      <ul class="plain-list">
        {mentions.map(({ role, words, entity }) => (
          <li key={`${role} ${words} ${entity?.id}`} class="row">
            <code class="soft small">{role}</code>
            {entity && (
              <>
                <TypeTag type={entity.type} />
                <ThingLink thing={entity} />
              </>
            )}
            {words && words !== entity?.name && (
              <span class="soft" lang="zh">
                {say(`原文“${words}”`, `printed “${words}”`)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {note && <p class="soft small">{note}</p>}
    </>
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

interface ActionsProps {
  readonly isBusy: boolean;
  readonly keys: { readonly areOn: boolean; readonly turn: (on: boolean) => void };
  readonly onAccept: () => void;
  readonly onOpen: (form: 'correct' | 'reject') => void;
  readonly onStep: (by: number) => void;
}

const Actions = ({ isBusy, keys, onAccept, onOpen, onStep }: ActionsProps) => {
  const { say } = useLanguage();
  const key = (letter: string) => keys.areOn && <kbd>{letter}</kbd>;
  return (
    <div class="row no-print">
      <button type="button" class="primary" disabled={isBusy} onClick={onAccept}>
        {say('接受', 'Accept')} {key('A')}
      </button>
      <button type="button" disabled={isBusy} onClick={() => onOpen('correct')}>
        {say('更正', 'Correct')} {key('C')}
      </button>
      <button type="button" disabled={isBusy} onClick={() => onOpen('reject')}>
        {say('拒绝', 'Reject')} {key('R')}
      </button>
      <button type="button" onClick={() => onStep(-1)}>
        {say('上一条', 'Previous')} {key('K')}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {say('下一条', 'Next')} {key('J')}
      </button>
      <label class="row small">
        <input
          type="checkbox"
          checked={keys.areOn}
          onChange={({ currentTarget }) => keys.turn(currentTarget.checked)}
        />
        {say('单键操作', 'Single keys')}
      </label>
    </div>
  );
};
