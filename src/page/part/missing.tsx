import { useState } from 'preact/hooks';
import { addressOf, entityAddress } from '../address/address.ts';
import type { MissingHopFragment } from '../ask/missing.graphql.ts';
import { useLanguage } from '../language/language.ts';
import { missingWords } from '../words/missing-words.ts';
import { relationshipWords } from '../words/relationship-words.ts';
import { MISSING_REASONS } from '../words/said-words.ts';
import { More } from './more.tsx';

/** So many are shown at once. */
const PAGE = 20;

interface MissingProps {
  readonly missing: readonly MissingHopFragment[];
  /** Which way a hop would go, where the page knows it; without it the words go by what it breaks off from. */
  readonly directionOf?: ((hop: string) => 'OUT' | 'IN') | undefined;
}

/** The hops that no document states, each with where it breaks off. */
export const MissingHops = ({ missing, directionOf }: MissingProps) => {
  const { say, word } = useLanguage();
  const [shown, show] = useState(PAGE);
  if (missing.length === 0) return null;
  return (
    <section class="missing stack tight" aria-label={say('缺口', 'Gaps')}>
      <h3>{say('没有文档说明的环节', 'What no document states')}</h3>
      <ul>
        {missing.slice(0, shown).map(({ hop, from, fromId, reason }) => (
          <li key={`${hop} ${fromId ?? from} ${reason}`}>
            {fromId ? (
              <a href={entityAddress(fromId)} lang="zh-CN">
                {from}
              </a>
            ) : (
              <span lang="zh-CN">{from}</span>
            )}
            {say('：', ': ')}
            {word(directionOf ? relationshipWords(hop, directionOf(hop)) : missingWords(hop, fromId))} —{' '}
            {word(MISSING_REASONS[reason] ?? { zh: reason, en: reason })}
          </li>
        ))}
      </ul>
      <div class="no-print">
        <More shown={Math.min(shown, missing.length)} total={missing.length} onMore={() => show(shown + PAGE)} />
      </div>
      <p class="small">
        {say('知道哪份文档说到？', 'Do you know a document that says it? ')}
        <a href={addressOf('/about', { part: 'contribute' })}>{say('把它加进来', 'Add it')}</a>
      </p>
    </section>
  );
};
