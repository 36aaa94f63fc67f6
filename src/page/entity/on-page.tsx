import { useLanguage } from '../language/language.ts';
import { relationshipWords } from '../words/relationship-words.ts';
import type { GroupFragment } from './group.graphql.ts';
import { keyOf } from './group-order.ts';
import { anchorOf } from './groups.tsx';
import { waysFrom } from './ways.ts';

/** What stands on the page, with how many of each. */
export const OnPage = ({
  groups,
  documentCount,
}: {
  readonly groups: readonly GroupFragment[];
  readonly documentCount: number;
}) => {
  const { say, word } = useLanguage();
  return (
    <nav class="entity-contents no-print" aria-label={say('本页内容', 'On this page')}>
      <h2>{say('本页内容', 'On this page')}</h2>
      <ul class="plain-list">
        {groups.map((group) => (
          <li key={keyOf(group)}>
            <a href={`#${anchorOf(keyOf(group))}`}>{word(relationshipWords(group.relationship, group.direction))}</a>{' '}
            <span class="soft number">{group.totalCount}</span>
          </li>
        ))}
        <li>
          <a href="#documents">{say('在哪些文档中', 'In which documents')}</a>{' '}
          <span class="soft number">{documentCount}</span>
        </li>
        <li>
          <a href="#cite">{say('如何引用', 'How to cite')}</a>
        </li>
      </ul>
    </nav>
  );
};

interface WaysOnProps {
  readonly id: string;
  readonly type: string;
  readonly groups: readonly GroupFragment[];
}

/** Where to go on from here. */
export const WaysOn = ({ id, type, groups }: WaysOnProps) => {
  const { say, word } = useLanguage();
  const measured = groups.find(({ relationship, direction }) => relationship === 'MEASURES' && direction === 'OUT');
  return (
    <nav class="stack tight no-print" aria-label={say('接着看', 'Go on')}>
      <h2>{say('接着看', 'Go on')}</h2>
      <ul class="plain-list">
        {waysFrom(id, type, measured?.edges[0]?.node.entity.id).map(({ address, words }) => (
          <li key={address}>
            <a href={address}>{word(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
