import { useState } from 'preact/hooks';
import { fullNumber } from '../format/number.ts';
import { useLanguage } from '../language/language.ts';
import type { CodePoints } from './code-points.ts';
import { IGNORED } from './ignored-words.ts';
import type { IgnoredFragment, IgnoredReason } from './reader.graphql.ts';
import type { Span } from './spans.ts';

interface IgnoredListProps {
  readonly text: CodePoints;
  readonly ignored: readonly IgnoredFragment[];
  readonly addressOf: (span: Span) => string;
}

/** What no statement uses, by reason; the words themselves are drawn when a reader opens a reason. */
export const IgnoredList = ({ text, ignored, addressOf }: IgnoredListProps) => {
  const { say, word } = useLanguage();
  const groups = byReason(ignored).sort(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  return (
    <section class="stack tight" aria-labelledby="ignored">
      <h2 id="ignored">{say('没有用到的文字，以及原因', 'What no statement uses, and why')}</h2>
      {groups.length === 0 && <p class="soft">{say('没有登记未使用的文字。', 'Nothing is noted as unused.')}</p>}
      {groups.map(([reason, spans]) => (
        <Reason
          key={reason}
          title={`${word(IGNORED[reason].name)}${say('：', ': ')}${word(IGNORED[reason].meaning)}`}
          size={say(
            `${spans.length} 处，${fullNumber(sizeOf(spans))} 个字符`,
            `${spans.length === 1 ? '1 place' : `${spans.length} places`}, ${fullNumber(sizeOf(spans))} characters`,
          )}
        >
          {() => (
            <ul class="plain-list ignored-spans">
              {spans.slice(0, MOST_SHOWN).map(({ start, end, note }) => (
                <li key={start}>
                  <a href={addressOf({ start, end })} lang="zh">
                    {text.slice(start, end).trim() || say('（空白）', '(blank)')}
                  </a>
                  {note && (
                    <span class="small soft" lang="en">
                      {' '}
                      — {note}
                    </span>
                  )}
                </li>
              ))}
              {spans.length > MOST_SHOWN && (
                <li class="soft">
                  {say(`另有 ${spans.length - MOST_SHOWN} 处`, `and ${spans.length - MOST_SHOWN} more`)}
                </li>
              )}
            </ul>
          )}
        </Reason>
      ))}
    </section>
  );
};

const byReason = (ignored: readonly IgnoredFragment[]): [IgnoredReason, IgnoredFragment[]][] => {
  const groups = new Map<IgnoredReason, IgnoredFragment[]>();
  for (const span of ignored) {
    const group = groups.get(span.reason);
    if (group) group.push(span);
    else groups.set(span.reason, [span]);
  }
  return [...groups];
};

const MOST_SHOWN = 200;

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const Reason = ({
  title,
  size,
  children,
}: {
  readonly title: string;
  readonly size: string;
  readonly children: () => preact.ComponentChildren;
}) => {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        {title} <span class="soft">{size}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
};
