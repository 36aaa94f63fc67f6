import { useLanguage } from '../language/language.ts';
import { isNotDone } from '../part/reservation.tsx';
import { ThingLink } from '../part/thing-link.tsx';
import { KINDS } from '../words/kind-words.ts';
import type { DocumentReaderPageQuery } from './reader.graphql.ts';
import type { Reading } from './reading.ts';

interface StatementCardProps {
  readonly reading: Reading;
  readonly title: DocumentReaderPageQuery['documents'][number]['title'];
  readonly address: string;
  readonly isChosen: boolean;
  readonly onStatement: (reading: Reading, event: MouseEvent) => void;
}

/** One statement in the margin: what it says in plain words with its reservation, and, once it is chosen, the things that it speaks of. */
export const StatementCard = ({ reading, title, address, isChosen, onStatement }: StatementCardProps) => {
  const { word, say } = useLanguage();
  const { kind, inWords, modality, statements, note, evidence } = reading;
  const pages = [...new Set(evidence.flatMap(({ page }) => (page ? [page] : [])))];
  return (
    <li
      class={['said', isChosen && 'is-chosen', isNotDone(modality) && 'is-not-done'].filter(Boolean).join(' ')}
      data-statement={statements[0]}
    >
      <a
        class="said-words"
        href={address}
        aria-current={isChosen ? 'true' : undefined}
        onClick={(event) => onStatement(reading, event)}
      >
        {withoutSource(inWords, title)}
      </a>{' '}
      <span class="said-kind">
        {word(KINDS[kind] ?? { zh: kind, en: kind })}
        {pages.length > 0 && say(` · 第 ${pages.join('、')} 页`, ` · page ${pages.join(', ')}`)}
      </span>
      {isChosen && <Things reading={reading} />}
      {isChosen && note && (
        <p class="soft">
          {say('读取者注（英文）：', 'Noted by the reader: ')}
          <span lang="en">{note}</span>
        </p>
      )}
    </li>
  );
};

/** From the sentence to the graph. */
const Things = ({ reading }: { readonly reading: Reading }) => {
  const { say } = useLanguage();
  const things = [
    ...new Map(reading.mentions.flatMap(({ entity }) => (entity ? [[entity.id, entity] as const] : []))).values(),
  ];
  if (things.length === 0) return null;
  return (
    <p class="said-things">
      {say('涉及：', 'Speaks of: ')}
      {things.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && say('、', ', ')}
          <ThingLink thing={thing} />
        </span>
      ))}
    </p>
  );
};

/** The API ends each line with the title of the document, which stands over the page here. */
export const withoutSource = (words: string, title: string): string =>
  [`——《${title}》`, ` — ${title}`].reduce(
    (text, source) => (text.endsWith(source) ? text.slice(0, -source.length) : text),
    words,
  );
