import type { RefObject } from 'preact';
import { addressOf, entityAddress, useAddress } from '../address/address.ts';
import type { MissingHopFragment } from '../ask/missing.graphql.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Candidates } from '../part/candidates.tsx';
import { NamedThing } from '../part/named-thing.graphql.ts';
import type { Filters } from './filters.ts';
import { useSetFilters } from './set-filters.tsx';
import { Unnamed } from './unnamed.tsx';

interface NothingProps {
  readonly filters: Filters;
  readonly missing: readonly MissingHopFragment[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** No document says it: why, and what to do next. */
export const NothingFound = ({ filters, missing, heading }: NothingProps) => {
  const { say } = useLanguage();
  const { changed } = useAddress();
  const { text } = filters;
  const set = useSetFilters(filters);
  const isProposed = missing.some(({ reason }) => reason === 'ONLY_PROPOSED');
  return (
    <section class="state">
      <h2 ref={heading} tabIndex={-1}>
        {text === ''
          ? say('没有文档说到符合这些条件的', 'No document speaks of anything like this')
          : set.length > 0
            ? say('在这些条件下，没有文档给出这样的名称', 'Within these filters no document gives such a name')
            : say('没有文档给出这样的名称', 'No document gives such a name')}
      </h2>
      {isProposed && (
        <p>
          {say('有一条待审核的陈述说到它，尚未被接受。', 'A statement that nobody has accepted yet speaks of it. ')}
          <a href={addressOf('/review')}>{say('去审核', 'To the review')}</a>
        </p>
      )}
      <Unnamed missing={missing} />
      {text !== '' && <Nearest text={text} />}
      <ul>
        {set.map(({ key, label, name, without }) => (
          <li key={key}>
            <a href={without}>{say(`去掉“${label}：${name}”`, `Remove “${label}: ${name}”`)}</a>
          </li>
        ))}
        {set.length > 1 && text !== '' && (
          <li>
            <a href={addressOf('/search', { text })}>{say('去掉所有筛选', 'Remove all filters')}</a>
          </li>
        )}
        {text !== '' && (
          <li>
            {say(
              '试试更短的名称、拼音，或原文的写法（如“2.1亿元”）。',
              'Try a shorter name, pinyin, or the way it is printed (such as 2.1亿元).',
            )}
          </li>
        )}
        {text !== '' && set.length > 0 && (
          <li>
            <a href={changed({ text: null, after: null })}>
              {say('只按筛选列出，不限名称', 'List by the filters alone, whatever the name')}
            </a>
          </li>
        )}
        <li>
          <a href={addressOf('/documents')}>{say('看看有哪些文档', 'See which documents there are')}</a>
          {say('；知道哪份文档说到它？', '; do you know one that says it? ')}
          <a href={addressOf('/about', { part: 'contribute' })}>{say('把它加进来', 'Add it')}</a>
        </li>
      </ul>
    </section>
  );
};

/** The names that come nearest, as the API offers them where it knows no such name. */
const Nearest = ({ text }: { readonly text: string }) => {
  const { say } = useLanguage();
  const { failure } = useAnswer(NamedThing, { id: text });
  const candidates = failure?.candidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <div class="stack tight">
      <p>{say('最接近的名称：', 'The nearest names:')}</p>
      <Candidates candidates={candidates} addressOf={({ id }) => entityAddress(id)} />
    </div>
  );
};
