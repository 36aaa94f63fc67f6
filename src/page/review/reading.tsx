import { addressOf, documentAddress } from '../address/address.ts';
import { useLanguage } from '../language/language.ts';
import { Reservation } from '../part/reservation.tsx';
import { ThingLink, TypeTag } from '../part/thing-link.tsx';
import { KINDS } from '../words/kind-words.ts';
import { Quoted } from './quoted.tsx';
import type { ReviewItemPageQuery } from './review-item.graphql.ts';

interface ReadingProps {
  readonly item: ReviewItemPageQuery['reviewItem'];
  readonly heading: { current: HTMLHeadingElement | null };
}

/** What the statement says, in its sentence and beside whom it means. */
export const Reading = ({ item: { reading, before, sentence, after }, heading }: ReadingProps) => {
  const { say, word } = useLanguage();
  const { document, evidence, kind, predicate, mentions, note, speaker } = reading;
  const [first] = evidence;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {reading.inWords}
      </h2>
      <p class="row small">
        <span class="soft" title={predicate}>
          {word(KINDS[kind] ?? { zh: kind, en: kind })}
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
      {note && (
        <p class="soft small">
          {say('读取者注（英文）：', 'Noted by the reader: ')}
          <span lang="en">{note}</span>
        </p>
      )}
    </>
  );
};
