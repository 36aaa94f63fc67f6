import { useLanguage, type Words } from '../language/language.ts';
import type { ReviewItemPageQuery } from './review-item.graphql.ts';

interface PastProps {
  readonly item: ReviewItemPageQuery['reviewItem'];
  readonly onUndo: () => void;
}

/** Earlier decisions and the readings beside it. */
export const Past = ({ item: { decisions, beside }, onUndo }: PastProps) => {
  const { say, word } = useLanguage();
  if (decisions.length + beside.length === 0) return null;
  return (
    <section class="stack tight">
      {decisions.length > 0 && (
        <>
          <h3>{say('历次决定', 'Decisions so far')}</h3>
          <ul class="plain-list small">
            {decisions.map(({ id, action, at, reason, ended }) => (
              <li key={id} class="row">
                <strong>{word(ACTIONS[action] ?? { zh: action, en: action })}</strong>
                <span class="soft">{at.slice(0, 16).replace('T', ' ')}</span>
                {reason && <span lang="zh">{reason}</span>}
                {ended ? <span class="soft">{say('已撤销', 'taken back')}</span> : null}
              </li>
            ))}
          </ul>
          {decisions.some(({ ended, action }) => !ended && action !== 'UNDO') && (
            <p>
              <button type="button" onClick={onUndo}>
                {say('撤销最近一次决定', 'Take the last decision back')}
              </button>
            </p>
          )}
        </>
      )}
      {beside.length > 0 && (
        <details>
          <summary>{say(`并列的解读（${beside.length}）`, `Readings beside it (${beside.length})`)}</summary>
          {beside.map((line) => (
            <pre key={line} class="review-line small" lang="zh">
              {line}
            </pre>
          ))}
        </details>
      )}
    </section>
  );
};

const ACTIONS: Readonly<Record<string, Words>> = {
  ACCEPT: { zh: '接受', en: 'accepted' },
  REJECT: { zh: '拒绝', en: 'rejected' },
  CORRECT: { zh: '更正', en: 'corrected' },
  IDENTITY: { zh: '判定同一', en: 'judged identity' },
  UNDO: { zh: '撤销', en: 'taken back' },
};
