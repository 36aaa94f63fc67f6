import { documentAddress, useAddress } from '../address/address.ts';
import { dateInWords } from '../format/date.ts';
import { useLanguage } from '../language/language.ts';
import { More } from '../part/more.tsx';
import { SentencesFold } from '../part/sentences.tsx';
import type { EntityPageQuery } from './entity.graphql.ts';

type Answer = EntityPageQuery['entity'];

/** In which documents it stands, newest first, and the offices that speak of it there. */
export const Sources = ({ answer }: { readonly answer: Answer }) => {
  const { say } = useLanguage();
  return (
    <section class="stack" aria-labelledby="documents">
      <h2 id="documents" tabIndex={-1}>
        {say('在哪些文档中', 'In which documents')} <span class="soft">{answer.documentCount}</span>
      </h2>
      <DocumentsOf answer={answer} />
      {answer.speakers.length > 0 && <Speakers speakers={answer.speakers} />}
    </section>
  );
};

const DocumentsOf = ({ answer: { documents, documentCount, evidence } }: { readonly answer: Answer }) => {
  const { say, language } = useLanguage();
  const { set } = useAddress();
  return (
    <>
      <ul class="plain-list">
        {documents.map(({ id, title, host, published, dateText }) => {
          const said = evidence.filter(({ document }) => document.id === id);
          return (
            <li key={id}>
              <a href={documentAddress(id, said[0])} lang="zh-CN">
                {title}
              </a>{' '}
              <span class="soft small">
                {[
                  published ? dateInWords(published, language) : (dateText ?? say('文档未注明日期', 'no date printed')),
                  host,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {said.length > 0 && <SentencesFold evidence={said} />}
            </li>
          );
        })}
      </ul>
      <More
        shown={documents.length}
        total={documentCount}
        onMore={documents.length < MOST ? () => set({ documents: 'all' }, { replace: true }) : undefined}
      />
    </>
  );
};

/** As many documents as the API lists. */
export const MOST = 500;

const Speakers = ({ speakers }: { readonly speakers: Answer['speakers'] }) => {
  const { say } = useLanguage();
  return (
    <div class="stack tight">
      <h3>{say('谁这样说（职务）', 'Who says so (offices)')}</h3>
      <ul class="plain-list">
        {speakers.map(({ role, organization, statementCount, evidence }) => (
          <li key={`${organization} ${role}`}>
            <span lang="zh-CN">{[organization, role].filter(Boolean).join(' · ')}</span>{' '}
            <span class="soft small">
              {say(`${statementCount} 条陈述`, statementCount === 1 ? '1 statement' : `${statementCount} statements`)}
            </span>
            <SentencesFold evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
};
