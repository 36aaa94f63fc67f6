import { useState } from 'preact/hooks';
import { documentAddress, entityAddress } from '../address/address.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { isNotDone, Reservation } from '../part/reservation.tsx';
import { Sentences } from '../part/sentences.tsx';
import { AnswerState } from '../part/state.tsx';
import { TypeTag } from '../part/thing-link.tsx';
import { hueOf } from '../words/type-words.ts';
import { ResultSentences } from './result-sentences.graphql.ts';
import type { SearchPageQuery } from './search.graphql.ts';

export type ResultRow = SearchPageQuery['search']['edges'][number]['node'];

/** One thing found: what it is called, how the words fit, what it is in one line, and its sentences one click away. */
export const Result = ({ row, isWordless }: { readonly row: ResultRow; readonly isWordless: boolean }) => {
  const { say } = useLanguage();
  const { type, name, entity, document, kind, inWords, note, modality } = row;
  const address = entity ? entityAddress(entity.id) : document ? documentAddress(document.id) : undefined;
  return (
    <li class={`stack tight${isNotDone(modality) ? ' is-not-done' : ''}`}>
      <div class="row">
        <TypeTag type={type} />
        <h3>
          <a class={`thing hue-${hueOf(type)}`} {...(address && { href: address })} lang="zh-CN">
            {name}
          </a>
        </h3>
        <Reservation said={row} />
        {!isWordless && <Match row={row} />}
      </div>
      <p class="small soft">{inWords}</p>
      {note && <p class="small search-note">{note}</p>}
      {(kind === 'HOST' || kind === 'SOURCE') && document && (
        <p class="small">
          <a href={documentAddress(document.id)}>
            {say('打开出自该处的一份文档', 'Open a document that comes from there')}
          </a>
        </p>
      )}
      {entity && <SentencesAsked id={entity.id} />}
    </li>
  );
};

/** How the words fit; nothing where they stand in the name. */
const Match = ({ row: { match, matchedBy, matchedWords, name } }: { readonly row: ResultRow }) => {
  const { word, say } = useLanguage();
  if (!match || match === 'NAME') return null;
  const words = matchedWords.filter((one) => one !== name).slice(0, MOST_WORDS);
  const rest = matchedWords.length - MOST_WORDS;
  return (
    <span class="mark search-match">
      {word(matchedBy === 'SCHEME' && match === 'OTHER_NAME' ? SCHEME : MATCHES[match])}
      {words.length > 0 && (
        <>
          {say('：', ': ')}
          <span lang="zh-CN">{words.join('、')}</span>
          {rest > 0 && say(' 等', ' …')}
        </>
      )}
    </span>
  );
};

const MOST_WORDS = 3;

const MATCHES: Readonly<Record<'OTHER_NAME' | 'AMOUNT' | 'PINYIN' | 'NEAR', Words>> = {
  OTHER_NAME: { zh: '别名', en: 'other name' },
  AMOUNT: { zh: '金额或数字相等', en: 'same sum or number' },
  PINYIN: { zh: '拼音', en: 'pinyin' },
  NEAR: { zh: '近似', en: 'near' },
};
const SCHEME: Words = { zh: '概念体系中的同义词', en: 'synonym in the concept scheme' };

/** Asked for when they are opened: a thing that hundreds of documents speak of has hundreds. */
const SentencesAsked = ({ id }: { readonly id: string }) => {
  const { say } = useLanguage();
  const [isOpen, open] = useState(false);
  const answering = useAnswer(ResultSentences, isOpen ? { id } : undefined);
  return (
    <details class="evidence no-print" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{say('原句', 'the sentences')}</summary>
      {isOpen && (
        <AnswerState of={answering} lines={3}>
          {({ entity: { entity } }) => <Sentences evidence={entity.evidence} />}
        </AnswerState>
      )}
    </details>
  );
};
